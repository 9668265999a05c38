// SPDX-License-Identifier: BSL-1.0
#include <writ/reply/xml_boolean.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

#include <string_view>

namespace {

// 1 for true, 0 for false, -1 for neither.
constexpr int read(std::string_view content) {
    const XmlBoolean boolean{XmlText(content)};
    const Optional<bool> value = boolean.value();
    if (boolean.is_true() != (value && *value)) return -2;
    if (boolean.is_false() != (value && !*value)) return -3;
    return value ? (*value ? 1 : 0) : -1;
}

}  // namespace

TEST_CASE("a boolean in a reply is true, false or neither") {
    BOTH(read, "true", 1);
    BOTH(read, "false", 0);
    BOTH(read, "tr&#117;e", 1);
    BOTH(read, "<![CDATA[false]]>", 0);
    BOTH(read, "", -1);
    BOTH(read, "True", -1);
    BOTH(read, "1", -1);
    BOTH(read, "true ", -1);
    BOTH(read, "falsey", -1);
}

TEST_CASE("a boolean that this version does not know keeps its text") {
    static_assert(XmlBoolean(XmlText("perhaps")).text() == "perhaps");
    static_assert(XmlBoolean().text() == "" && !XmlBoolean().value());
    static_assert(XmlBoolean(XmlText("true")) == XmlBoolean(XmlText("<![CDATA[true]]>")));
    static_assert(!(XmlBoolean(XmlText("true")) == XmlBoolean(XmlText("false"))));
    static_assert(!(XmlBoolean() == XmlBoolean(XmlText("false"))));
}

TEST_CASE("the text of a boolean is given out as a view of the reply") {
    const XmlBoolean none;
    CHECK(none.text().size() == 0);
}

#endif
