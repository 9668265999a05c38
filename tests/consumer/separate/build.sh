# SPDX-License-Identifier: BSL-1.0
# A program of several files compiles the walks over schemas in one of them.
cp "$here/separate/reading.cpp" "$here/separate/writing.cpp" .
# [use]
echo '#include <writ/ext/separate.hpp>' >writ.cpp
for file in reading writing writ; do
    compile -DWRIT_SEPARATE -c $file.cpp -I "$ROOT/include"
done
compile reading.o writing.o writ.o -o program
# [/use]
program=program

# Without the one file the others do not link: they have none of it.
if compile reading.o writing.o -o without >/dev/null 2>&1; then
    echo "the walks are compiled in the other files, too"
    exit 1
fi
