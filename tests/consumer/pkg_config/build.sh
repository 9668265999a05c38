# SPDX-License-Identifier: BSL-1.0
# writ is installed, and pkg-config tells where.
if ! command -v pkg-config >/dev/null; then
    echo "skipped: pkg-config not found"
    exit
fi
export PKG_CONFIG_PATH="$prefix/share/pkgconfig"
pkg-config --exists 'writ >= 0.1'
if pkg-config --exists 'writ >= 99'; then
    echo "pkg-config takes it for version 99"
    exit 1
fi
# The flags are several words.
# shellcheck disable=SC2046
# [use]
compile "$here/main.cpp" -o program $(pkg-config --cflags --libs writ)
# [/use]
program=program
