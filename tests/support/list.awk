# SPDX-License-Identifier: BSL-1.0
# Which test runs where: reads what `ctest -N` says of all tests; the variable `default_tests` has what
# it says of those that tests/run.sh runs without --all.
function name_of(line) {
    sub(/^ *Test +#[0-9]+: /, "", line)
    return line
}
BEGIN {
    count = split(default_tests, lines, "\n")
    for (at = 1; at <= count; ++at) {
        if (lines[at] ~ /^ *Test +#/) is_default[name_of(lines[at])] = 1
    }
}
/^ *Test +#/ {
    name = name_of($0)
    print (name in is_default ? "tests/run.sh        " : "tests/run.sh --all  ") name
}
