#!/usr/bin/env bash
# Puts a real Asterisk (Debian's, from sid) into a folder, for the tests:
#   ./installer/asterisk.sh DIR && RINGSIDE_ASTERISK_ROOT=DIR ./installer/test.sh
# Nothing is installed into this system but debootstrap, and nothing is started. About 500 MB, under a minute.
# A DIR with a working Asterisk is left as it is. Needs root (sudo is asked for).
#
# The packages come from the Debian mirror that apt uses here; on other systems from debootstrap's own
# default, or from RINGSIDE_DEBIAN_MIRROR.
set -euo pipefail
# shellcheck source=installer/packages.sh
. "$(dirname "$0")/packages.sh"

if [ $# -ne 1 ] || [ -z "$1" ] || [ "${1#-}" != "$1" ]; then
    echo "usage: $0 DIR" >&2
    exit 2
fi
mkdir -p "$(dirname "$1")"
dir=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")

fail() {
    echo "asterisk.sh: $1" >&2
    exit 1
}

[ "$(uname)" = Linux ] || fail "this needs Linux; on other systems install Asterisk and put it on the PATH."

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || fail "only root can make $dir; run it as root."
    as_root=(sudo)
fi

version() {
    "${as_root[@]}" chroot "$1" /usr/sbin/asterisk -V 2>/dev/null
}

if [ -x "$dir/usr/sbin/asterisk" ] && found=$(version "$dir"); then
    echo "$found stands in $dir."
    exit 0
fi
if [ -e "$dir" ] && [ -n "$(ls -A "$dir")" ]; then
    fail "$dir is not empty and holds no working Asterisk; remove it or name another folder."
fi

command -v debootstrap >/dev/null || install_packages debootstrap
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -r "$keyring" ] || install_packages debian-archive-keyring
[ -r "$keyring" ] || fail "the keys of Debian's archive are missing: install debian-archive-keyring."

mirror=${RINGSIDE_DEBIAN_MIRROR:-}
if [ -z "$mirror" ]; then
    # shellcheck disable=SC2016
    mirror=$(apt-get indextargets --format '$(REPO_URI)' \
        'Created-By: Packages' 'Origin: Debian' 'Label: Debian' 2>/dev/null |
        grep -m1 -E '^https?://' || true)
fi
# debootstrap downloads with wget, which knows nothing of apt's proxy.
if [ -z "${http_proxy:-}" ]; then
    proxy=$(apt-config dump --format '%v' Acquire::http::Proxy 2>/dev/null || true)
    case "$proxy" in http*) export http_proxy=$proxy ;; esac
fi

echo "Putting an Asterisk into $dir …"
part=$dir.part
log=$dir.log
"${as_root[@]}" rm -rf "$part"
if ! "${as_root[@]}" env ${http_proxy:+http_proxy="$http_proxy"} \
    debootstrap --variant=minbase --include=asterisk --keyring="$keyring" sid "$part" ${mirror:+"$mirror"} >"$log" 2>&1; then
    tail -n 15 "$log" >&2
    [ ! -r "$part/debootstrap/debootstrap.log" ] || tail -n 15 "$part/debootstrap/debootstrap.log" >&2
    fail "debootstrap failed${mirror:+ with the mirror $mirror}; all it said is in $log. Is the network there?"
fi
"${as_root[@]}" rm -rf "$part/var/cache/apt/archives" "$part/var/lib/apt/lists"
[ ! -d "$dir" ] || rmdir "$dir"
"${as_root[@]}" mv "$part" "$dir"
rm -f "$log"
found=$(version "$dir") || fail "the Asterisk in $dir does not start; try: chroot $dir asterisk -V"
echo "$found stands in $dir."
