#!/usr/bin/env bash
# Makes build/packages/Ringside-x86_64.AppImage from the release build (./installer/run.sh --build-only).
# Needs linuxdeploy and linuxdeploy-plugin-qt (both are AppImages themselves) on the PATH; build on the oldest
# distribution that it is to run on.
# With --appdir it stops after the folder that would go into the AppImage, and needs neither.
set -euo pipefail
cd "$(dirname "$0")/../../.."
appdir=build/packages/AppDir
rm -rf "$appdir"
mkdir -p build/packages
cmake --build build --target package_files
DESTDIR=$PWD/$appdir cmake --install build --prefix /usr --component ringside --strip
# Of packages only: an AppImage is started by the user's own choice.
rm -rf "$appdir/etc"
if [ "${1:-}" = --appdir ]; then
    echo "The folder is $appdir."
    exit 0
fi
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || {
        echo "$0: $tool is not on the PATH; it comes as an AppImage from its project's releases." >&2
        exit 1
    }
done
# why these two: both are loaded when they are first used, and nothing links them.
export EXTRA_QT_PLUGINS="waylandclient;svg"
libsecret=$(ldconfig -p | awk '/libsecret-1.so.0 /{print $NF; exit}')
export OUTPUT=build/packages/Ringside-$(uname -m).AppImage
exec linuxdeploy --appdir "$appdir" --plugin qt --output appimage ${libsecret:+--library "$libsecret"} \
    --desktop-file "$appdir/usr/share/applications/ringside.desktop" \
    --icon-file "$appdir/usr/share/icons/hicolor/256x256/apps/ringside.png"
