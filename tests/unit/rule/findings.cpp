// SPDX-License-Identifier: BSL-1.0
#include <writ/rule/findings.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

#ifndef WRIT_CASES

namespace {

constexpr Reason odd{"odd", "it is odd"};
constexpr Reason wrong{"wrong", "it is wrong"};
constexpr std::string_view waived[] = {"other", "odd"};

constexpr detail::Findings found(const detail::WaivedNames& names) {
    detail::Findings findings(Optional<Region>("us-east-1"), names);
    findings.find(odd, {}, "Name", true);
    findings.find(wrong, {}, Place{{}, "Tag.N.Key", {2}}, false);
    findings.find(odd, {}, "Other", false);
    return findings;
}

}  // namespace

TEST_CASE("faults and advice are collected apart, in order") {
    constexpr detail::Findings findings = found({});
    STATIC_REQUIRE(findings.has_faults());
    STATIC_REQUIRE(findings.has_advice());
    CHECK(findings.destination() == Region("us-east-1"));
    REQUIRE(findings.faults().size() == 2);
    CHECK(findings.faults()[0].parameter == "Tag.2.Key");
    CHECK(findings.faults()[1].name() == "odd");
    REQUIRE(findings.advice().size() == 1);
    CHECK(findings.advice()[0].parameter == "Name");
}

TEST_CASE("what is waived is not found") {
    const detail::Findings findings = found({waived, 2});
    CHECK(findings.faults().size() == 1);
    CHECK(findings.faults()[0].name() == "wrong");
    CHECK_FALSE(findings.has_advice());
    CHECK(found({waived, 1}).has_advice());
}

TEST_CASE("what is missing is told unless it has been told") {
    detail::Findings findings({}, {});
    findings.tell_missing(false);
    findings.miss({{}, "Name", {}});
    CHECK_FALSE(findings.has_faults());
    findings.tell_missing(true);
    findings.miss({{}, "Name", {}});
    REQUIRE(findings.has_faults());
    CHECK(findings.faults()[0].name() == "missing");
    findings.forget_faults();
    CHECK_FALSE(findings.has_faults());
    findings.refuse({{}, &wrong});
    CHECK(findings.faults().size() == 1);
}

#endif
