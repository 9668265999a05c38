# SPDX-License-Identifier: BSL-1.0
# How a program of two parts is built, each of which has its own copy of writ.
parts=$here/two_versions

# part NAME NAMESPACE HEADER ARGUMENT…: compiles NAME.o.
part() {
    name=$1 space=$2 header=$3
    shift 3
    compile -c "$parts/part.cpp" -o "$name.o" \
        -DPART="$name" -DSPACE="$space" -DHEADER="<$header>" "$@"
}

# link PROGRAM OBJECT…
link() {
    name=$1
    shift
    compile "$parts/main.cpp" "$@" -o "$name"
}
