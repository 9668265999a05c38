// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/reading.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

#ifndef WRIT_CASES

TEST_CASE("what is read is refused at the parameter, what is missing at its place") {
    detail::Findings findings({}, {});
    ReadingMemory none;
    const detail::ReadingSetup setup{{}, false};
    const detail::Reading reading{{}, none, findings, setup};
    reading.refuse({"Name", "a"}, ReadingReasons::given_twice, 3);
    reading.miss({{}, "SourceRegion", {}});
    REQUIRE(findings.has_faults());
    REQUIRE(findings.faults().size() == 2);
    CHECK(findings.faults()[0].parameter == "Name");
    CHECK(findings.faults()[0].name() == "given_twice");
    CHECK(findings.faults()[0].offset == 3);
    CHECK(findings.faults()[1].parameter == "SourceRegion");
    CHECK(findings.faults()[1].name() == "missing");
}

TEST_CASE("the names of several options are let through") {
    const std::string_view first[] = {"KmsKeyId"};
    const std::string_view second[] = {"Name", "Tag.N.Key"};
    const List<std::string_view> lists[] = {first, {}, second};
    const detail::UncheckedNames names{lists, 3};
    CHECK(names.contain("KmsKeyId"));
    CHECK(names.contain("Name"));
    CHECK(names.contain("Tag.12.Key"));
    CHECK_FALSE(names.contain("Tag.Key"));
    CHECK_FALSE(names.contain("Names"));
    CHECK_FALSE(detail::UncheckedNames().contain("Name"));
}

#endif
