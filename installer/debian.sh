#!/usr/bin/env bash
# Puts a bare system of this computer's release of Debian into a folder, in which the tests install the package:
#   ./installer/debian.sh DIR && RINGSIDE_DEBIAN_ROOT=DIR ./installer/test.sh
# Nothing is installed into this system but debootstrap, and nothing is started. About 300 MB, under a minute.
# A DIR with such a system is left as it is. Needs root (sudo is asked for).
set -euo pipefail
# shellcheck source=installer/packages.sh
. "$(dirname "$0")/packages.sh"
# shellcheck source=installer/debootstrap.sh
. "$(dirname "$0")/debootstrap.sh"

if [ $# -ne 1 ] || [ -z "$1" ] || [ "${1#-}" != "$1" ]; then
    echo "usage: $0 DIR" >&2
    exit 2
fi
mkdir -p "$(dirname "$1")"
dir=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
# shellcheck disable=SC1091
suite=$([ ! -r /etc/os-release ] || (. /etc/os-release && [ "${ID:-}" = debian ] && echo "${VERSION_CODENAME:-sid}")) ||
    fail "this needs Debian: a package is made for the release it is built on."
[ -n "$suite" ] || fail "this needs Debian: a package is made for the release it is built on."
find_root "$dir"

if [ -x "$dir/usr/bin/dpkg" ] && grep -qs "^VERSION_CODENAME=$suite\$" "$dir/etc/os-release" &&
    "${as_root[@]}" chroot "$dir" /usr/bin/dpkg --audit >/dev/null 2>&1; then
    echo "Debian $suite stands in $dir."
    exit 0
fi
echo "Putting Debian $suite into $dir …"
debian_into "$dir" "$suite"
echo "Debian $suite stands in $dir."
