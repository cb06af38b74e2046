#!/usr/bin/env bash
# Installs what the tests need, builds Ringside twice (release, with the benchmarks; address and undefined behaviour
# sanitizers) and its fuzz targets, and runs every test of all three through one ctest, whose summary comes last.
#
# The tests against a real Asterisk take the one in the folder RINGSIDE_ASTERISK_ROOT (made by
# installer/asterisk.sh, needs root) or an "asterisk" on the PATH; the test of the Debian package needs root and a bare
# system in RINGSIDE_DEBIAN_ROOT (made by installer/debian.sh). What is absent is skipped and counted so;
# RINGSIDE_REQUIRE=asterisk,display,keyring,sipp,packaging,webengine,ldap,kerberos,postgresql,mysql,odbc makes such a skip a failure.
set -euo pipefail
cd "$(dirname "$0")/.."
. installer/packages.sh

if supported_system; then
    install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" "${browser_packages[@]}"
else
    say_how_to_build_elsewhere
    echo "Going on with what is here."
fi

# why: where the disk fills up, a linker says so in a hundred lines that nobody reads.
needed_gb=7
free_gb=$(($(df -Pk . | awk 'NR == 2 { print $4 }') / 1024 / 1024))
if [ ! -d build/asan ] && [ "$free_gb" -lt "$needed_gb" ]; then
    echo "The builds of all tests take $needed_gb GB here, and $free_gb GB are free: make room on this disk, then start again." >&2
    exit 1
fi

jobs=$(nproc 2>/dev/null || echo 2)
presets=(release asan)
pkg-config --exists benchmark 2>/dev/null || echo "Google Benchmark is absent: the benchmarks are not compiled in this run."
command -v clang++ >/dev/null && presets+=(fuzz) || echo "clang++ is absent: no fuzz targets in this run."
for preset in "${presets[@]}"; do
    folder=build
    [ "$preset" = release ] || folder=build/$preset
    started=$SECONDS
    options=()
    # Benchmarks that nobody compiles are soon of another program. It takes half a minute; they are not run.
    if [ "$preset" = release ] && pkg-config --exists benchmark 2>/dev/null; then
        options=(-DRINGSIDE_BENCH=COMPILE)
    fi
    cmake --preset "$preset" -Wno-dev ${options[@]+"${options[@]}"} >/dev/null
    cmake --build --preset "$preset" --parallel "$jobs" >"build/build-$preset.log" 2>&1 || {
        tail -n 60 "build/build-$preset.log" >&2
        echo "The $preset build failed; build/build-$preset.log has all of it." >&2
        exit 1
    }
    echo "Built $preset in $((SECONDS - started)) s."
done

# One folder that names the tests of all builds, so that there is one run and one summary.
mkdir -p build/all
{
    printf 'subdirs("%s")\n' "$PWD/build" "$PWD/build/asan"
    [ ! -f build/fuzz/CTestTestfile.cmake ] || printf 'subdirs("%s")\n' "$PWD/build/fuzz"
} >build/all/CTestTestfile.cmake

# why one more: many tests wait for a server or a window most of their time.
exec ctest --test-dir build/all --output-on-failure --parallel "$((jobs + 1))" --no-tests=error "$@"
