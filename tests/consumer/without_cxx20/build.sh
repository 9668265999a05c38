# SPDX-License-Identifier: BSL-1.0
# Whoever forgets to ask for C++20 reads what to write in the first error of whichever header, and
# little else. Those in ext/ begin with what is not writ's, and some are empty without C++23.
for header in $(cd "$ROOT/include" && find . -name '*.hpp' ! -path './writ/ext/*' | sed 's,^\./,,'); do
    echo "#include <$header>" >forgets.cpp
    if compile -std=c++17 -I "$ROOT/include" -fsyntax-only forgets.cpp 2>said; then
        echo "$header compiles without C++20"
        exit 1
    fi
    case $(grep -m 1 'error:' said) in
    *'writ needs C++20: compile with -std=c++20 '*' /std:c++20 (MSVC)"') ;;
    *)
        echo "$header says first: $(grep -m 1 'error:' said)"
        exit 1
        ;;
    esac
    if [ "$(grep -c 'error:' said)" -gt 2 ]; then
        echo "$header says more than needed:"
        cat said
        exit 1
    fi
done

compile "$here/main.cpp" -o program -I "$ROOT/include"
program=program
