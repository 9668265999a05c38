#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds and runs the tests. The packages that they need and that are missing are installed with the
# system's package manager first.
#
#     tests/run.sh                 what a change needs: minutes
#     tests/run.sh --all           what takes long too, and a table of what takes longest
#     tests/run.sh --cases 100000  each law with so many random cases
#     tests/run.sh --list          which test runs where; builds and runs nothing
#     tests/run.sh -L repo         other arguments go on to ctest
set -eu
cd "$(dirname "$0")/.."

preset="test"
list=
while [ $# -gt 0 ]; do
    case $1 in
        --all) preset=all ;;
        --list) list=yes ;;
        --cases)
            [ $# -gt 1 ] || {
                echo "tests/run.sh: --cases needs a number" >&2
                exit 2
            }
            export WRIT_LAWS_CASES="$2"
            shift
            ;;
        -h | --help)
            sed -n 's/^#     //p' "$0"
            exit
            ;;
        *) break ;;
    esac
    shift
done

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
results=build/test/results.xml

if [ -n "$list" ]; then
    cmake --preset test >/dev/null
    ctest --preset all -N "$@" |
        awk -v default_tests="$(ctest --preset test -N "$@")" -f tests/support/list.awk
    exit
fi

# count PRESET ARGUMENT…: how many tests ctest would run.
count() {
    with=$1
    shift
    ctest --preset "$with" -N "$@" | sed -n 's/^Total Tests: //p'
}

# run ARGUMENT…: the tests. Of what ctest says, its own verdict is left out, which counts a skipped test
# as a passed one.
run() {
    {
        ctest --preset $preset --parallel "$jobs" --output-junit "$PWD/$results" "$@" ||
            echo "ctest ended with $?"
    } 2>&1 | awk '
        /^ctest ended with [0-9]+$/ { status = $NF; next }
        /^ +Start +[0-9]+: |^[0-9]+% tests passed, / { next }
        { print; fflush() }
        END { exit status }'
}

minutes=4
if [ $preset = all ]; then minutes=15; fi
echo "tests/run.sh: configures, builds and runs the tests; all anew, some $minutes minutes with two cores"
begin=$(date +%s)
# Another seed each day. The variables are for tests/support/laws/parameters.cpp.
export WRIT_LAWS_CASES="${WRIT_LAWS_CASES:-500}"
export WRIT_LAWS_SEED="${WRIT_LAWS_SEED:-$(date +%Y%m%d)}"
rm -f "$results"
status=0
{
    cmake --preset test &&
        cmake --build --preset $preset --parallel "$jobs" &&
        echo "tests/run.sh: runs $(count $preset "$@") tests; each law has $WRIT_LAWS_CASES cases" \
            "and the seed $WRIT_LAWS_SEED" &&
        run "$@"
} || status=$?
if [ -e "$results" ]; then
    if [ $preset = all ]; then sh tests/support/slowest.sh build/test; fi
    awk -f tests/support/summary.awk "$results"
    if [ $preset = test ]; then
        echo "$(($(count all "$@") - $(count test "$@"))) more run with: tests/run.sh --all"
    fi
fi
# What the shell's children took: the second line, as 1m2.34s twice.
mkdir -p build/test
times >build/test/cpu.txt
cpu=$(sed -n '2s/[ms]/ /gp' build/test/cpu.txt | awk '{ printf "%d", 60 * ($1 + $3) + $2 + $4 }')
echo "tests/run.sh: $(($(date +%s) - begin)) s, and $cpu s of CPU"
if [ "$status" != 0 ]; then
    echo "tests/run.sh: FAILED (exit $status); the reason stands above" >&2
fi
exit "$status"
