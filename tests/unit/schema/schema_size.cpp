// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/schema_size.hpp>

#include "support/harness.hpp"

#include <writ/ec2/copy_image.hpp>

using namespace writ;

#ifndef WRIT_CASES

TEST_CASE("what a schema needs is counted from the table") {
    detail::SchemaSizeRow row;
    ec2::Tag::Model::wire_table(detail::blank<ec2::Tag>, row);
    CHECK(row.size().fields == 2);
    CHECK(row.size().names == sizeof("&Key=&Value=") - 1);
    CHECK(row.size().longest_name == 5);
    CHECK(row.size().states == 0);
    CHECK_FALSE(row.size().has_dot);
    row("A.B", ec2::TagValue());
    CHECK(row.size().has_dot);
    detail::SchemaSizeRow of_request;
    ec2::CopyImage::Model::wire_table(detail::blank<ec2::CopyImage>, of_request);
    CHECK(of_request.size().fields == 15);
    CHECK(of_request.size().states == 2);
    CHECK(of_request.size().longest_name == sizeof("SnapshotCopyCompletionDurationMinutes") - 1);
}

#endif
