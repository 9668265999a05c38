# SPDX-License-Identifier: BSL-1.0
# A single header with the actions that the program uses, and nothing that they do not need.
# [use]
"$ROOT/include/single/make" CopyImage CreateTags >writ.hpp
compile "$here/main.cpp" -o program -I .
# [/use]
if ! grep -q '^struct CreateTags ' writ.hpp || grep -n '^struct DescribeImages ' writ.hpp; then
    echo "it has other actions than those that were named"
    exit 1
fi
if "$ROOT/include/single/make" CopyImages >other.hpp 2>said || ! grep -q 'no action CopyImages' said; then
    echo "an action that there is not is not refused"
    exit 1
fi
program=program
