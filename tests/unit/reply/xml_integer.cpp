// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/xml_integer.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

#include <cstdint>
#include <string_view>

namespace {

// The number, or the one that no test below expects.
constexpr std::int64_t none = 4'711'000'001;

constexpr std::int64_t read(std::string_view content) {
    const Optional<std::int64_t> value = XmlInteger(XmlText(content)).value();
    return value ? *value : none;
}

}  // namespace

TEST_CASE("an integer in a reply is read") {
    BOTH(read, "0", std::int64_t{0});
    BOTH(read, "-0", std::int64_t{0});
    BOTH(read, "8", std::int64_t{8});
    BOTH(read, "-17", std::int64_t{-17});
    BOTH(read, "007", std::int64_t{7});
    BOTH(read, "2147483648", std::int64_t{2'147'483'648});
    BOTH(read, "1<!-- -->2&#51;", std::int64_t{123});
    BOTH(read, "9223372036854775807", INT64_MAX);
    BOTH(read, "-9223372036854775808", INT64_MIN);
}

TEST_CASE("what is no integer of 64 bits is none") {
    BOTH(read, "", none);
    BOTH(read, "-", none);
    BOTH(read, "--1", none);
    BOTH(read, "1-", none);
    BOTH(read, "+1", none);
    BOTH(read, " 1", none);
    BOTH(read, "1 ", none);
    BOTH(read, "1.5", none);
    BOTH(read, "0x10", none);
    BOTH(read, "1/", none);
    BOTH(read, "1:", none);
    BOTH(read, "9223372036854775808", none);
    BOTH(read, "-9223372036854775809", none);
    BOTH(read, "9223372036854775810", none);
    BOTH(read, "99999999999999999999999999999999999999999999", none);
}

TEST_CASE("an integer that this version cannot read keeps its text") {
    static_assert(XmlInteger(XmlText("8 GiB")).text() == "8 GiB");
    static_assert(XmlInteger().text() == "" && !XmlInteger().value());
    static_assert(XmlInteger(XmlText("8")) == XmlInteger(XmlText("&#56;")));
    static_assert(!(XmlInteger(XmlText("8")) == XmlInteger(XmlText("08"))));
}

#endif
