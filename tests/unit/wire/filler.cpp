// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/filler.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/describe_images.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace filler_test {

// A request in whose table the parameters of a state stand last.
struct Put {
    ec2::Destination destination{};

    struct Model {
        static constexpr std::string_view action = "Put";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        using members = Members<&Put::destination>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row(self.destination);
        }
    };
};

}  // namespace filler_test

namespace {

// The places and names of what is found.
template <class Result>
std::string told(const Result& result) {
    std::string text;
    if (result) return text;
    for (const Fault& fault : result.error()) {
        text += fault.parameter.template to<std::string>() + " " + std::string(fault.name()) + "\n";
    }
    return text;
}

const Parameter odd[] = {{"Name", "nightly"},
                         {"SourceImageId", "ami-odd"},
                         {"SourceRegion", "us-east-1"},
                         {"KmsKeyId", "KEY"},
                         {"Encrypted", "true"}};

}  // namespace

TEST_CASE("a named parameter is let through without a look at its value") {
    CHECK(told(read_parameters<ec2::CopyImage>(odd)) ==
          "SourceImageId not_lower_case_hex\nKmsKeyId alias_without_prefix\n");
    const auto one = read_parameters<ec2::CopyImage>(odd, unchecked_parameters("SourceImageId"));
    CHECK(told(one) == "KmsKeyId alias_without_prefix\n");
    const auto both =
        read_parameters<ec2::CopyImage>(odd, unchecked_parameters("SourceImageId", "KmsKeyId"));
    REQUIRE(both);
    CHECK((*both)->source_image_id->text() == "ami-odd");
    CHECK_FALSE((*both)->source_image_id->is_checked());
    CHECK((*both)->encryption.key()->text() == "KEY");
    const auto apart = read_parameters<ec2::CopyImage>(odd, unchecked_parameters("SourceImageId"),
                                                       unchecked_parameters("KmsKeyId"));
    CHECK(apart);
    const std::string_view names[] = {"KmsKeyId", "SourceImageId"};
    const auto listed = read_parameters<ec2::CopyImage>(
        odd, unchecked_parameters(List<std::string_view>(names)), in_region("us-west-2"));
    REQUIRE(listed);
    CHECK((*listed)->source_image_id->text() == "ami-odd");
}

TEST_CASE("of elements with indices too large to count only the first is looked into") {
    const Parameter pairs[] = {{"Filter.1.Name", "name"},
                               {"Filter.4294967296.Name", "state"},
                               {"Filter.4294967297.Name", "state"}};
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    CHECK(told(read_parameters<ec2::DescribeImages>(pairs, memory)) ==
          "Filter.4294967296.Name list_index_gap\n");
    const Parameter others[] = {{"Filter.4294967296.Value.1", "a"},
                                {"Filter.4294967297.Name", "state"}};
    ReadingMemory more(bytes);
    CHECK(told(read_parameters<ec2::DescribeImages>(others, more)) ==
          "Filter.4294967297.Name list_index_gap\nFilter.4294967296.Name missing\n");
}

TEST_CASE("what must hold before parameters are a state is asked once, behind the last of them") {
    const Parameter pairs[] = {{"DestinationOutpostArn", OUTPOST_IN("us-west-2")},
                               {"DestinationAvailabilityZone", "us-west-2-lax-1a"}};
    CHECK(told(read_parameters<filler_test::Put>(pairs)) ==
          "DestinationAvailabilityZone destinations_exclude_each_other\n");
    const Parameter by_id[] = {pairs[0], {"DestinationAvailabilityZoneId", "usw2-lax1-az1"}};
    CHECK(told(read_parameters<filler_test::Put>(by_id)) ==
          "DestinationAvailabilityZoneId destinations_exclude_each_other\n");
}

TEST_CASE("an N lets any element of a list through") {
    const Parameter parameters[] = {{"ImageId.1", "ami-1"}, {"ImageId.2", "ami-2"}};
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    CHECK(read_parameters<ec2::DescribeImages>(parameters, memory,
                                               unchecked_parameters("ImageId.N")));
    ReadingMemory again(bytes);
    const auto one =
        read_parameters<ec2::DescribeImages>(parameters, again, unchecked_parameters("ImageId.2"));
    REQUIRE_FALSE(one);
    REQUIRE(one.error().size() == 1);
    CHECK(one.error()[0].parameter == "ImageId.1");
}

TEST_CASE("what cannot be held is a fault all the same") {
    const auto read = [](std::string_view name, std::string_view value) {
        const Parameter parameters[] = {{name, value}};
        const auto result =
            read_parameters<ec2::DescribeImages>(parameters, unchecked_parameters(name));
        return told(result);
    };
    CHECK(read("MaxResults", "99999") == "");
    CHECK(read("MaxResults", "-1") == "");
    CHECK(read("MaxResults", "many") == "MaxResults not_a_number\n");
    CHECK(read("MaxResults", "99999999999999999999") != "");
    CHECK(read("DryRun", "True") == "DryRun neither_true_nor_false\n");
    CHECK(read("DryRun", "true") == "");
}

TEST_CASE("without memory for a list its elements are looked at all the same") {
    const Parameter parameters[] = {{"Name", "nightly"},
                                    {"SourceImageId", "ami-5731123e"},
                                    {"SourceRegion", "us-east-1"},
                                    {"TagSpecification.1.ResourceType", "image"},
                                    {"TagSpecification.1.Tag.1.Key", ""},
                                    {"TagSpecification.1.Tag.3.Key", "a"},
                                    {"TagSpecification.1.Tag.3.Value", "\xFF"}};
    ReadingMemory none;
    CHECK(told(read_parameters<ec2::CopyImage>(parameters, none)) ==
          "TagSpecification.1.Tag.3.Key list_index_gap\nTagSpecification.1.Tag.1.Key empty\n"
          "TagSpecification.1.Tag.3.Value not_utf8\nReadingMemory memory_too_small\n");
    CHECK(none.needed() >= sizeof(ec2::TagSpecification) + 2 * sizeof(ec2::Tag));
}

TEST_CASE(
    "a gap is told at the parameter that is the first on the wire, in whatever order they come") {
    const Parameter parameters[] = {{"Name", "My server"},
                                    {"SourceImageId", "ami-5731123e"},
                                    {"SourceRegion", "us-east-1"},
                                    {"TagSpecification.2.Tag.2.Key", "b"},
                                    {"TagSpecification.2.Tag.1.Value", "v"},
                                    {"TagSpecification.2.Tag.1.Key", "a"},
                                    {"TagSpecification.2.ResourceType", "image"}};
    std::max_align_t room[64];
    ReadingMemory memory(room, sizeof room);
    CHECK(told(read_parameters<ec2::CopyImage>(parameters, memory)) ==
          "TagSpecification.2.ResourceType list_index_gap\n");
    const List<Parameter> without_type(parameters, 6);
    memory = ReadingMemory(room, sizeof room);
    CHECK(told(read_parameters<ec2::CopyImage>(without_type, memory)) ==
          "TagSpecification.2.Tag.1.Key list_index_gap\n"
          "TagSpecification.2.ResourceType missing\n");
}

#endif
