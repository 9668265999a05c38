#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# timed.sh LOG TARGET SOURCE COMMAND…: runs the command that compiles SOURCE, and adds a line to LOG:
# the seconds of CPU that it took, the target and the source.
log=$1 target=$2 source=$3
shift 3
"$@"
status=$?
# Not through a pipe, whose other end would have times of its own.
times >"$log.$$"
{
    read -r _own
    read -r user system
} <"$log.$$"
rm -f "$log.$$"
# As 1m2.34s each.
echo "$user $system" | sed 's/[ms]/ /g' |
    awk -v what="$target $source" '{ printf "%.2f %s\n", 60 * $1 + $2 + 60 * $3 + $4, what }' >>"$log"
exit $status
