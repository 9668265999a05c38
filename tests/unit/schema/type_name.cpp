// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/type_name.hpp>

#include "support/harness.hpp"

#include <writ/core/list.hpp>
#include <writ/ec2/copy_image.hpp>

using namespace writ;

namespace type_name_test {

struct Outer {
    class Inner {};
};

}  // namespace type_name_test

#ifndef WRIT_CASES

TEST_CASE("the name of a type is the last one, without what it lies in") {
    STATIC_REQUIRE(detail::type_name<ec2::ImageId> == "ImageId");
    STATIC_REQUIRE(detail::type_name<ec2::TagSpecification> == "TagSpecification");
    STATIC_REQUIRE(detail::type_name<type_name_test::Outer::Inner> == "Inner");
    const std::string_view by_program = detail::type_name<YesNo>;
    CHECK(by_program == "YesNo");
}

#if !WRIT_USES_GNU_EXTENSIONS

TEST_CASE("the last name is found in whichever way a compiler writes a function") {
    using detail::last_name_in;
    CHECK(last_name_in("constexpr std::string_view writ::spelt_type_name() [with Type = "
                       "writ::ec2::Tag; std::string_view = std::basic_string_view<char>]") ==
          "Tag");
    CHECK(last_name_in("std::string_view writ::spelt_type_name() [Type = writ::ec2::Tag]") ==
          "Tag");
    CHECK(last_name_in("class std::basic_string_view<char> __cdecl "
                       "writ::spelt_type_name<struct writ::ec2::Tag>(void) noexcept") == "Tag");
    CHECK(last_name_in("std::string_view writ::spelt_type_name<Tag>(void)") == "Tag");
}

#endif

#endif
