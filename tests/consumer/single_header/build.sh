# SPDX-License-Identifier: BSL-1.0
# The single header is copied into another project, and nothing else.
# [use]
mkdir third_party
cp "$ROOT/include/single/writ.hpp" third_party/
compile "$here/main.cpp" -o program -I third_party
# [/use]
program=program
