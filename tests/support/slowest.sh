#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# slowest.sh BUILD: the twenty slowest tests of BUILD/results.xml, and the ten files of
# BUILD/compile_times.txt that take the compiler longest, each as it was compiled last.
set -eu
echo
echo "The slowest tests, in seconds:"
sed -n 's/.*<testcase name="\([^"]*\)".* time="\([^"]*\)".*/\2 \1/p' "$1/results.xml" |
    sort -rn | head -n 20 | awk '{ printf "%8.2f  %s\n", $1, $2 }'
echo
echo "The files that take the compiler longest, in seconds of CPU:"
awk '{ seconds[$2 " " $3] = $1 } END { for (file in seconds) print seconds[file], file }' \
    "$1/compile_times.txt" | sort -rn | head -n 10 | sed "s|$PWD/||g" |
    awk '{ printf "%8.2f  %s: %s\n", $1, $2, $3 }'
