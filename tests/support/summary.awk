# SPDX-License-Identifier: BSL-1.0
# Says what came of the tests: awk -f summary.awk results.xml, which is what ctest wrote with
# --output-junit. The last line never says that all passed while one was skipped.
function plain(text) {
    gsub(/&lt;/, "<", text)
    gsub(/&gt;/, ">", text)
    gsub(/&quot;/, "\"", text)
    gsub(/&apos;/, "'", text)
    gsub(/&amp;/, "\\&", text)
    return text
}
function name_of(line) {
    sub(/.*<testcase name="/, "", line)
    sub(/" classname=.*/, "", line)
    return plain(line)
}
/<testcase / {
    name = name_of($0)
    reason = "it does not say why"
    is_skipped = 0
    is_failed = 0
}
/<failure/ { is_failed = 1 }
/<skipped/ { is_skipped = 1 }
/skipped: / && reason == "it does not say why" {
    reason = $0
    sub(/.*skipped: /, "", reason)
    sub(/<\/system-out>.*/, "", reason)
    reason = plain(reason)
}
/<\/testcase>/ {
    if (is_failed) failed[++failures] = name
    else if (is_skipped) skipped[++skips] = name ": " reason
    else ++passes
}
END {
    if (skips > 0) print "\nSkipped, and how to have it:"
    for (at = 1; at <= skips; ++at) print "  " skipped[at]
    if (failures > 0) print "\nFailed:"
    for (at = 1; at <= failures; ++at) print "  " failed[at]
    printf "\n%d passed, %d failed, %d skipped\n", passes, failures, skips
}
