// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/value_schema.hpp>

#include "support/harness.hpp"

#include <writ/ec2/types/completion_duration.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/resource_type.hpp>
#include <writ/ec2/types/tag_key.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/double.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/kms_key_id.hpp>

using namespace writ;

namespace value_schema_test {

// Holds more than a value may.
class Swollen : public TextValue<Swollen, ec2::image_id_fault> {
public:
    static constexpr Malformed<Swollen> inspect(std::string_view) noexcept { return {}; }

    detail::ValueText value_;
    int more_ = 0;
};

}  // namespace value_schema_test

// rejects value_holds_more: a value type holds a ValueText or a ValueNumber, and nothing else
[[maybe_unused]] constexpr ValueSchema of_a_value =
    value_schema_of<WRIT_TWIN(value_holds_more, ec2::ImageId, value_schema_test::Swollen)>;

#ifndef WRIT_CASES

TEST_CASE("a value type tells its name, its kind and its limits") {
    STATIC_REQUIRE(value_schema_of<ec2::TagKey>.name == "TagKey");
    STATIC_REQUIRE(value_schema_of<ec2::TagKey>.kind == ValueKind::text);
    STATIC_REQUIRE(value_schema_of<ec2::TagKey>.limits == Limits{1, 128});
    STATIC_REQUIRE(value_schema_of<ec2::Description>.limits == Limits{0, 255});
    STATIC_REQUIRE(value_schema_of<ec2::CompletionDuration>.kind == ValueKind::number);
    STATIC_REQUIRE(value_schema_of<ec2::CompletionDuration>.limits == Limits{15, 2880});
    STATIC_REQUIRE(value_schema_of<Integer>.limits == Limits{INT32_MIN, INT32_MAX});
    STATIC_REQUIRE(value_schema_of<YesNo>.kind == ValueKind::yes_no);
    STATIC_REQUIRE(value_schema_of<Double>.limits == Limits());
}

TEST_CASE("a value type tells whether its values need an escape") {
    STATIC_REQUIRE(value_schema_of<ec2::ImageId>.is_unreserved);
    STATIC_REQUIRE(value_schema_of<Integer>.is_unreserved);
    STATIC_REQUIRE(value_schema_of<YesNo>.is_unreserved);
    STATIC_REQUIRE(!value_schema_of<ec2::Description>.is_unreserved);
}

TEST_CASE("a value type tells in which doubts its values can be") {
    const ValueSchema& token = value_schema_of<ClientToken>;
    REQUIRE(token.doubt_count == 1);
    CHECK(token.doubts[0] == &client_token_is_longer_than_documented::reason);
    REQUIRE(value_schema_of<KmsKeyId>.doubt_count == 1);
    CHECK(value_schema_of<KmsKeyId>.doubts[0] == &names_a_region_of_no_known_partition::reason);
    STATIC_REQUIRE(value_schema_of<ec2::Description>.doubt_count == 0);
    CHECK(value_schema_of<ec2::Description>.doubts == nullptr);
    CHECK(value_schema_of<Integer>.doubts == nullptr);
    CHECK(value_schema_of<YesNo>.doubts == nullptr);
}

TEST_CASE("a type of words tells its words, and makes one of a text as others do") {
    const ValueSchema& schema = value_schema_of<ec2::ResourceType>;
    REQUIRE(schema.words == &ec2::ResourceType::list);
    CHECK(schema.words->contains("image"));
    CHECK(value_schema_of<ec2::ImageId>.words == nullptr);
    for (const std::string_view text : {"image", "imagination", "", "im=age", "image\0"}) {
        ec2::ResourceType made = "snapshot";
        const auto wrong = schema.parse_into(schema, text, &made);
        const auto parsed = ec2::ResourceType::parse(text);
        CHECK((wrong.fault == 0) == parsed.has_value());
        if (parsed) {
            CHECK(made == *parsed);
            CHECK(made.is_right() == parsed->is_right());
            CHECK(made.doubt().has_value() == (text == "imagination"));
        } else {
            CHECK(wrong.fault == static_cast<std::uint8_t>(parsed.error().fault));
            CHECK(wrong.offset == parsed.error().offset);
            CHECK(made.text() == "snapshot");
        }
    }
}

#endif
