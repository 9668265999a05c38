# SPDX-License-Identifier: BSL-1.0
# include/ is copied into another project, and nothing else.
# [use]
cp -R "$ROOT/include" third_party
compile "$here/main.cpp" -o program -I third_party
# [/use]
program=program
