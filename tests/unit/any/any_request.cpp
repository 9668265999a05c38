// SPDX-License-Identifier: BSL-1.0
#include <writ/any/any_request.hpp>

#include "support/harness.hpp"

#include <cstddef>

#include <writ/any/actions.hpp>
#include <writ/any/read_any.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/create_tags.hpp>

#ifndef WRIT_CASES

using namespace writ;

TEST_CASE("a request of any action tells its action and its advice, and is one of its type") {
    using Some = Actions<ec2::CopyImage, ec2::CreateTags>;
    std::byte bytes[16384];
    ReadingMemory memory(bytes);
    const auto request = read_query<Some>(
        "Action=CreateTags&Version=2016-11-15&ResourceId.1=i-12345678&Tag.1.Key=a", memory);
    REQUIRE(request);
    CHECK(request->action().name() == "CreateTags");
    CHECK_FALSE(request->region());
    REQUIRE(request->advice().size() == 1);
    CHECK(request->advice()[0].name() == "tag_has_no_value");
    CHECK_FALSE(request->as<ec2::CopyImage>());
    const auto typed = request->as<ec2::CreateTags>();
    REQUIRE(typed);
    CHECK((*typed->request().resources)[0].text() == "i-12345678");
    CHECK(&typed->advice() == &request->advice());
}

#endif
