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
    STATIC_REQUIRE(detail::type_name<ImageId> == "ImageId");
    STATIC_REQUIRE(detail::type_name<ec2::TagSpecification> == "TagSpecification");
    STATIC_REQUIRE(detail::type_name<type_name_test::Outer::Inner> == "Inner");
    const std::string_view by_program = detail::type_name<YesNo>;
    CHECK(by_program == "YesNo");
}

#endif
