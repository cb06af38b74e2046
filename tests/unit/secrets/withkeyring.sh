#!/bin/sh
# Runs a test on a private session bus: withkeyring.sh STATE PROGRAM [ARGUMENT…]
#   nobus         there is no session bus
#   noservice     a bus, but nobody who keeps secrets
#   nocollection  gnome-keyring, where no keyring has been made yet
#   unlocked      gnome-keyring with an open keyring
#   locked        the same; the test locks it, for which there is no tool on every system
# Nothing of the user's own keyring is touched: home and runtime folder are new and empty.
set -eu
state=$1
shift

for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        RINGSIDE_KEYRING_STATE="missing $tool" exec "$@"
    fi
done

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/home" "$place/run"
export HOME="$place/home" XDG_RUNTIME_DIR="$place/run"
export XDG_CURRENT_DESKTOP=GNOME RINGSIDE_KEYRING_STATE=ready
# Without a display nobody can be asked for a password, so what would ask fails at once.
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME

case $state in
nobus)
    "$@"
    ;;
noservice)
    cat > "$place/bus.conf" <<'CONF'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    dbus-run-session --config-file="$place/bus.conf" -- "$@"
    ;;
nocollection)
    dbus-run-session -- "$@"
    ;;
unlocked|locked)
    # shellcheck disable=SC2016 # expanded by the inner shell
    dbus-run-session -- sh -c '
        printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        exec "$@"' sh "$@"
    ;;
esac
