// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/reading_option.hpp>

#include "support/harness.hpp"

#include <string>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

// rejects rule_of_a_state_waived_in_check (option): only a rule of the request can be waived
[[maybe_unused]] bool check_with_waived_rule(const ec2::CopyImage& request) {
    return check(request, waive<WRIT_TWIN(rule_of_a_state_waived_in_check, ec2::tag_key_given_twice,
                                          ec2::kms_key_needs_encryption)>)
        .has_value();
}

#ifndef WRIT_CASES

namespace {

template <class Option>
constexpr bool is_option = detail::IsReadingOption<ec2::CopyImage, Option>::value;

}  // namespace

TEST_CASE("a reader takes the options of check, and two more kinds") {
    STATIC_REQUIRE(is_option<InRegion>);
    STATIC_REQUIRE(is_option<Waive<ec2::tag_key_given_twice>>);
    STATIC_REQUIRE(is_option<KeepUnknown>);
    STATIC_REQUIRE(is_option<Waive<ec2::kms_key_needs_encryption>>);
    STATIC_REQUIRE(is_option<Waive<ec2::destinations_exclude_each_other>>);
    STATIC_REQUIRE_FALSE(is_option<int>);
    STATIC_REQUIRE_FALSE(is_option<ReadingMemory>);
}

TEST_CASE("only keep_unknown keeps what is unknown") {
    STATIC_REQUIRE(detail::keeps_unknown<KeepUnknown>);
    STATIC_REQUIRE_FALSE(detail::keeps_unknown<InRegion>);
    STATIC_REQUIRE_FALSE(detail::keeps_unknown<Waive<ec2::tag_key_given_twice>>);
}

TEST_CASE("a name is called as it is wanted, with digits for each N") {
    const auto is_called = [](const char* name, const char* wanted) {
        return detail::is_called(std::string(name), wanted);
    };
    CHECK(is_called("Name", "Name"));
    CHECK(is_called("Tag.12.Key", "Tag.N.Key"));
    CHECK(is_called("Tag.N.Key", "Tag.N.Key"));
    CHECK_FALSE(is_called("Tag.1x.Key", "Tag.N.Key"));
    CHECK_FALSE(is_called("Tag..Key", "Tag.N.Key"));
    CHECK_FALSE(is_called("Tag.1", "Tag.N.Key"));
    CHECK_FALSE(is_called("Tag.1.Key", "Tag.N"));
    CHECK_FALSE(is_called("Tag.1.Value", "Tag.N.Key"));
}

#endif
