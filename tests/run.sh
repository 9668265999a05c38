#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds and runs all tests. The packages that they need and that are missing are installed with the
# system's package manager first. Arguments go on to ctest: `tests/run.sh -L repo`
set -eu
cd "$(dirname "$0")/.."

cxx=${CXX:-c++}
for tool in cmake make "$cxx"; do
    command -v "$tool" >/dev/null || {
        echo "tests/run.sh: $tool is missing; install CMake, make and a C++20 compiler" >&2
        exit 1
    }
done

has_header() {
    printf '#if !__has_include(<%s>)\n#error\n#endif\n' "$1" |
        "$cxx" -x c++ -std=c++20 -E - >/dev/null 2>&1
}

missing() {
    has_header catch2/catch.hpp || has_header catch2/catch_all.hpp || echo Catch2
    has_header rapidcheck.h || echo RapidCheck
    has_header boost/hana.hpp || echo Boost.Hana
}

# The package that has $2 (Catch2, RapidCheck or Boost.Hana), as package manager $1 calls it.
package() {
    case "$1:$2" in
        apt-get:Catch2) echo catch2 ;;
        apt-get:RapidCheck) echo librapidcheck-dev ;;
        apt-get:Boost.Hana) echo libboost-dev ;;
        dnf:Catch2) echo catch-devel ;;
        dnf:RapidCheck) echo rapidcheck-devel ;;
        dnf:Boost.Hana) echo boost-devel ;;
        pacman:Boost.Hana | brew:Boost.Hana) echo boost ;;
        *) echo "$2" | tr '[:upper:]' '[:lower:]' ;;
    esac
}

missing=$(missing)
if [ -n "$missing" ]; then
    manager=
    for candidate in apt-get dnf pacman brew; do
        if command -v "$candidate" >/dev/null; then
            manager=$candidate
            break
        fi
    done
    if [ -z "$manager" ]; then
        echo "tests/run.sh: no package manager known here; install" $missing "and run it again" >&2
        exit 1
    fi
    packages=
    for name in $missing; do packages="$packages $(package "$manager" "$name")"; done

    case $manager in
        apt-get) install="apt-get install -y --no-install-recommends$packages" ;;
        dnf) install="dnf install -y$packages" ;;
        pacman) install="pacman -S --needed --noconfirm$packages" ;;
        brew) install="brew install$packages" ;;
    esac
    as_root=
    if [ "$manager" != brew ] && [ "$(id -u)" != 0 ]; then
        as_root='sudo -n'
        if ! sudo -n true 2>/dev/null; then
            echo "tests/run.sh: missing:" $missing >&2
            echo "tests/run.sh: install what is missing, then run it again:" >&2
            echo "    sudo $install" >&2
            exit 1
        fi
    fi
    echo "tests/run.sh: installing$packages"
    # The first try fails if the lists of packages are missing or out of date.
    if [ "$manager" != apt-get ]; then
        $as_root $install
    elif ! $as_root env DEBIAN_FRONTEND=noninteractive $install >/dev/null 2>&1; then
        $as_root apt-get update
        $as_root env DEBIAN_FRONTEND=noninteractive $install
    fi
    missing=$(missing)
    if [ -n "$missing" ]; then
        echo "tests/run.sh: $cxx still does not find" $missing >&2
        exit 1
    fi
fi

jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
status=0
{
    cmake --preset test &&
        cmake --build --preset test --parallel "$jobs" &&
        ctest --preset test --parallel "$jobs" "$@"
} || status=$?
if [ "$status" = 0 ]; then
    echo "tests/run.sh: all tests passed"
else
    echo "tests/run.sh: FAILED (exit $status); the reason stands above" >&2
fi
exit "$status"
