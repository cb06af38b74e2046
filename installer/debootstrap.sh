# shellcheck shell=bash
# A Debian system in a folder, from the mirror that apt uses here, or else debootstrap's own default, or
# RINGSIDE_DEBIAN_MIRROR. Sourced by asterisk.sh and debian.sh, after packages.sh. Needs root (sudo is asked for).

fail() {
    echo "${0##*/}: $1" >&2
    exit 1
}

# Sets "as_root", the words before a command that needs root.
find_root() {
    as_root=()
    [ "$(id -u)" -ne 0 ] || return 0
    command -v sudo >/dev/null || fail "only root can make $1; run it as root."
    as_root=(sudo)
}

# Prints the mirror of Debian that apt uses here; nothing: it uses none.
debian_mirror() {
    if [ -n "${RINGSIDE_DEBIAN_MIRROR:-}" ]; then
        echo "$RINGSIDE_DEBIAN_MIRROR"
        return
    fi
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' 2>/dev/null |
        grep -m1 -E '^https?://' || true
}

# debian_into DIR SUITE [option of debootstrap …]: a whole system, or none.
debian_into() {
    local dir=$1 suite=$2 keyring=/usr/share/keyrings/debian-archive-keyring.gpg mirror proxy part=$1.part log=$1.log
    shift 2
    if [ -e "$dir" ] && [ -n "$(ls -A "$dir")" ]; then
        fail "$dir is not empty and holds something else, or something broken; remove it or name another folder."
    fi
    command -v debootstrap >/dev/null || install_packages debootstrap
    [ -r "$keyring" ] || install_packages debian-archive-keyring
    [ -r "$keyring" ] || fail "the keys of Debian's archive are missing: install debian-archive-keyring."
    mirror=$(debian_mirror)
    # debootstrap downloads with wget, which knows nothing of apt's proxy.
    if [ -z "${http_proxy:-}" ]; then
        proxy=$(apt-config dump --format '%v' Acquire::http::Proxy 2>/dev/null || true)
        case "$proxy" in http*) export http_proxy=$proxy ;; esac
    fi
    "${as_root[@]}" rm -rf "$part"
    if ! "${as_root[@]}" env ${http_proxy:+http_proxy="$http_proxy"} \
        debootstrap --variant=minbase --keyring="$keyring" "$@" "$suite" "$part" ${mirror:+"$mirror"} >"$log" 2>&1; then
        tail -n 15 "$log" >&2
        [ ! -r "$part/debootstrap/debootstrap.log" ] || tail -n 15 "$part/debootstrap/debootstrap.log" >&2
        fail "debootstrap failed${mirror:+ with the mirror $mirror}; all it said is in $log. Is the network there?"
    fi
    "${as_root[@]}" rm -rf "$part/var/cache/apt/archives" "$part/var/lib/apt/lists"
    [ ! -d "$dir" ] || rmdir "$dir"
    "${as_root[@]}" mv "$part" "$dir"
    rm -f "$log"
}
