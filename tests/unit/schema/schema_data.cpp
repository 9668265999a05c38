// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/schema_data.hpp>

#include "support/harness.hpp"

#include <writ/ec2/copy_image.hpp>

using namespace writ;

#ifndef WRIT_CASES

TEST_CASE("a schema keeps the front of each query string in one piece") {
    constexpr const detail::SchemaData& data = schema_of<ec2::CopyImage>.data();
    STATIC_REQUIRE(data.front() == "Action=CopyImage&Version=2016-11-15");
    STATIC_REQUIRE(data.name() == "CopyImage");
    STATIC_REQUIRE(data.version() == "2016-11-15");
    STATIC_REQUIRE(schema_of<ec2::Tag>.data().name() == "Tag");
    STATIC_REQUIRE(schema_of<ec2::Tag>.data().version().empty());
}

TEST_CASE("a name stands between the marks around it, and behind it there is room to read") {
    constexpr const detail::SchemaData& data = schema_of<ec2::Tag>.data();
    CHECK(detail::view(data.names + data.records[0].name_at, 5) == "&Key=");
    CHECK(detail::view(data.names + data.records[1].name_at, 7) == "&Value=");
    const std::string_view all(data.names + data.records[1].name_at, data.least_text);
    CHECK(all.substr(0, 10) == "&Value=Tag");
}

TEST_CASE("a record is as small as the design says") {
    STATIC_REQUIRE(sizeof(detail::FieldRecord) <= 16);
}

#endif
