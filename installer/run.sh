#!/usr/bin/env bash
# Installs what is missing, builds Ringside into build/ and starts its demo.
#   ./installer/run.sh               build and start "ringside --demo"
#   ./installer/run.sh --build-only  stop after the build
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh

build_only=
case "${1:-}" in
    "") ;;
    --build-only) build_only=yes ;;
    *) echo "usage: $0 [--build-only]" >&2; exit 2 ;;
esac

if supported_system; then
    install_packages "${build_packages[@]}" "${run_packages[@]}"
elif ! command -v cmake >/dev/null; then
    say_how_to_build_elsewhere
    exit 1
fi

if [ ! -f build/build.ninja ]; then
    mkdir -p build
    cmake --preset release -Wno-dev >build/configure.log 2>&1 || {
        cat build/configure.log >&2
        supported_system || say_how_to_build_elsewhere
        exit 1
    }
fi
cmake --build --preset release --target ringside

[ -z "$build_only" ] || exit 0

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    exec build/ui/ringside --demo
fi
echo "There is no display: the demo runs without one, prints its calls and draws its cards into build/demo/."
mkdir -p build/demo
QT_QPA_PLATFORM=offscreen exec build/ui/ringside --demo --pictures build/demo
