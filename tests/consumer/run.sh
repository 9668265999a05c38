#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Builds one consumer in an empty folder, runs it, and compares what it prints: `run.sh pkg_config`
# `run.sh install` installs writ and packs it, for those that need that. CMakeLists.txt next to it
# gives the variables.
set -eu
way=$1
here=$ROOT/tests/consumer
prefix=$WORK/install/prefix
archive=$WORK/install/writ.tar.gz
wanted='Action=CopyImage&Version=2016-11-15&Name=My%20server&SourceImageId=ami-5731123e&'\
'SourceRegion=us-east-1'

rm -rf "${WORK:?}/$way"
mkdir -p "$WORK/$way"
cd "$WORK/$way"

# compile ARGUMENT…: the compiler, as this build calls it.
compile() {
    # The flags are several words.
    # shellcheck disable=SC2086
    "$CXX" -std=c++20 $CXXFLAGS "$@"
}

# configure ARGUMENT…: the CMake project of this consumer.
configure() {
    "$CMAKE" --no-warn-unused-cli -S "$here/$way" -B build "$@" >configure.log 2>&1 || {
        cat configure.log
        return 1
    }
    # A warning would be one for users.
    if grep -i warning configure.log; then return 1; fi
}

if [ "$way" = install ]; then
    "$CMAKE" -S "$ROOT" -B build >configure.log
    "$CMAKE" --install build --prefix "$prefix" >install.log
    cd "$ROOT"
    "$CMAKE" -E tar czf "$archive" CMakeLists.txt LICENSE include
    exit
fi

if [ -e "$here/$way/build.sh" ]; then
    . "$here/$way/build.sh"
else
    configure -DCMAKE_PREFIX_PATH="$prefix" -DROOT="$ROOT" -DARCHIVE="$archive"
    "$CMAKE" --build build >build.log || {
        cat build.log
        exit 1
    }
    program=build/program
fi

printed=$("./$program")
if [ "$printed" != "$wanted" ]; then
    printf '%s prints\n    %s\nand not\n    %s\n' "$way" "$printed" "$wanted"
    exit 1
fi
