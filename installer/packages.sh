# shellcheck shell=bash
# What Ringside needs from the distribution, in one place. Sourced by run.sh and test.sh.
# "a|b" means: the first of them that this release has.

build_packages=(
    build-essential cmake ninja-build ccache pkg-config
    libxcb1-dev libxcb-shape0-dev qt6-base-dev qt6-declarative-dev "qt6-svg-dev|libqt6svg6-dev" qt6-tools-dev qt6-l10n-tools
    libphonenumber-dev libsqlitecpp-dev libsqlite3-dev libssl-dev libyaml-cpp-dev qtkeychain-qt6-dev libexpected-dev libvalijson-dev
    libldap-dev libsasl2-dev # directory/ldap; built without them where they are absent
    # why: the headers of libphonenumber include those of these three.
    libboost-dev libprotobuf-dev libabsl-dev libicu-dev
)
run_packages=(
    qt6-qpa-plugins "qt6-svg-plugins|libqt6svg6" fonts-dejavu-core
    # why: QtKeychain loads it when it is first used, so that its package does not depend on it.
    libsecret-1-0
)
test_packages=(
    python3 clang libclang-rt-dev lld llvm openssl libbenchmark-dev
    xvfb xauth openbox xdotool x11-utils xcompmgr trayer
    dbus dbus-daemon gnome-keyring
    sip-tester debootstrap
    slapd ldap-utils krb5-kdc krb5-admin-server krb5-user libsasl2-modules-gssapi-mit
    postgresql mariadb-server odbc-postgresql libqt6sql6-psql libqt6sql6-mysql libqt6sql6-odbc libqt6sql6-sqlite
    # why: the package that is built is looked through and installed.
    lintian desktop-file-utils appstream man-db file fakeroot
)
# The page of the CRM inside the app. Large (250 MB), so that run.sh takes it only when it is there already.
browser_packages=(qt6-webengine-dev)

supported_system() {
    [ -r /etc/os-release ] || return 1
    # shellcheck disable=SC1091
    ( . /etc/os-release
      case "${ID:-}:${VERSION_ID:-}" in
          debian:12|debian:13|ubuntu:24.04) exit 0 ;;
          debian:*|ubuntu:*) exit 0 ;; # newer ones: same names
      esac
      exit 1 ) && command -v apt-get >/dev/null
}

say_how_to_build_elsewhere() {
    cat <<'END'
This script installs what Ringside needs on Debian 12 and 13 and Ubuntu 24.04 only.
Elsewhere, please install:
  - a C++20 compiler, CMake 3.25 or newer, Ninja
  - Qt 6.4 or newer: Core, Network, Concurrent, Qml, Gui, Widgets, Svg, LinguistTools, Test (and DBus on Linux)
  - libphonenumber (with its geocoder), SQLiteCpp and SQLite 3.37 or newer with FTS5, yaml-cpp, QtKeychain for Qt 6, OpenSSL 3, tl::expected
  - for LDAP directories: OpenLDAP's libldap and Cyrus SASL
and build:
  cmake --preset release && cmake --build --preset release --target ringside
  ./build/ui/ringside --demo
The README, "Building on Windows and macOS", has the package names for vcpkg and Homebrew.
END
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Prints those of the given packages that are missing, a name each.
missing_packages() {
    local choice name found
    for choice in "$@"; do
        found=
        for name in ${choice//|/ }; do
            if is_installed "$name"; then found=yes; break; fi
        done
        [ -n "$found" ] || echo "$choice"
    done
}

# Installs what is missing of the given packages; says what. Needs the network only if something is missing.
install_packages() {
    local missing choice name wanted=() sudo=()
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing and only root can install them: ${missing[*]}" >&2
            return 1
        }
        sudo=(sudo)
    fi
    echo "Updating the list of packages …"
    "${sudo[@]}" apt-get update -qq || { echo "apt-get update failed; is the network there?" >&2; return 1; }
    for choice in "${missing[@]}"; do
        for name in ${choice//|/ }; do
            if apt-cache show "$name" >/dev/null 2>&1; then wanted+=("$name"); continue 2; fi
        done
        echo "This system's archive has no package ${choice//|/ or }; on Ubuntu, is 'universe' switched on?" >&2
        return 1
    done
    echo "Installing: ${wanted[*]}"
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null || {
        echo "apt-get could not install them; what it says is above." >&2
        return 1
    }
}
