#!/usr/bin/env bash
# Puts a real Asterisk (Debian's, from sid) into a folder, for the tests:
#   ./installer/asterisk.sh DIR && RINGSIDE_ASTERISK_ROOT=DIR ./installer/test.sh
# Nothing is installed into this system but debootstrap, and nothing is started. About 500 MB, under a minute.
# A DIR with a working Asterisk is left as it is. Needs root (sudo is asked for).
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
[ "$(uname)" = Linux ] || fail "this needs Linux; on other systems install Asterisk and put it on the PATH."
find_root "$dir"

version() {
    "${as_root[@]}" chroot "$1" /usr/sbin/asterisk -V 2>/dev/null
}

if [ -x "$dir/usr/sbin/asterisk" ] && found=$(version "$dir"); then
    echo "$found stands in $dir."
    exit 0
fi
echo "Putting an Asterisk into $dir …"
debian_into "$dir" sid --include=asterisk
found=$(version "$dir") || fail "the Asterisk in $dir does not start; try: chroot $dir asterisk -V"
echo "$found stands in $dir."
