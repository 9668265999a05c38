// SPDX-License-Identifier: BSL-1.0
/// The tags of what a request makes, or of what it tags.
#ifndef WRIT_EC2_RULES_TAGS_HPP
#define WRIT_EC2_RULES_TAGS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/ec2/rules/tag_lists.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// One resource would get two tags with the same key.
struct tag_key_given_twice : Refuses {
    /// The name, the sentence and EC2's code, seen live.
    static constexpr Reason reason{
        "tag_key_given_twice",
        "an earlier tag of the same resource has this key, and keys are unique, case-sensitively; "
        "keep one of the two",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.Tag.N.Key"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "awsdocs/amazon-ec2-user-guide Using_Tags.md (2023); recorded answers of EC2 of 2026-09 "
        "(radkawar/stackd 9dc356f5, testdata/aws/ebs/volume_controls, create-tags-duplicate)");

    /// Each further place of a key.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_repeated_key(detail::tags_of(request), put);
    }
};

/// One resource would get more than 50 tags.
struct more_than_50_tags : Advises {
    /// The name, the sentence and EC2's code, as documented.
    static constexpr Reason reason{
        "more_than_50_tags",
        "this is the 51st tag of one resource; the guide allows 50, though EC2 has not been seen "
        "to refuse more: better leave some out",
        "TagLimitExceeded"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.Tag.N.Key"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "awsdocs/amazon-ec2-user-guide Using_Tags.md (2023); EC2 error codes, read 2026-11-23; no "
        "refusal is recorded, and the limit was 10 until 2016");

    /// The 51st tag's key, of each resource.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_tag_too_many(detail::tags_of(request), put);
    }
};

/// Two specifications are for the same type of resource.
struct resource_type_given_twice : Refuses {
    /// The name, the sentence and EC2's code, seen live.
    static constexpr Reason reason{
        "resource_type_given_twice",
        "an earlier TagSpecification is for the same type; put the tags of both into one",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.ResourceType"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "not documented by AWS; seen live for RunInstances (skypilot-org/skypilot#10627, 2026-09)");

    /// Each further place of a type.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        const auto tagged = detail::tags_of(request);
        const auto& all = tagged.tag_specifications;
        detail::each_specification(all, [&](const auto& specification, std::uint32_t at) {
            if (detail::has_checked_type(specification) &&
                detail::is_type_given_before(all, at - std::size_t{1})) {
                put(Place{{}, tagged.names.type, {at}});
            }
        });
    }
};

/// A tag has no value.
struct tag_has_no_value : Advises {
    /// The name, the sentence and EC2's code, seen live.
    static constexpr Reason reason{
        "tag_has_no_value",
        "this tag has no value, and EC2 has refused such; write .value = \"\" for an empty one",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.Tag.N.Key"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "seen live for CreateTags (bridgecrewio/yor#122, jenkins-infra/evergreen#345); the EC2 "
        "model says that the value becomes empty");

    /// Each such tag.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        const auto tagged = detail::tags_of(request);
        detail::TagPosition position;
        for (const auto& specification : tagged.tag_specifications) {
            ++position.specification;
            position.tag = 0;
            for (const auto& tag : specification.tags) {
                ++position.tag;
                if (!tag.value) put(position.key(tagged.names));
            }
        }
    }
};

/// Tags are for something else than an image or its snapshots, and the request makes nothing else.
struct neither_image_nor_snapshot : Refuses {
    /// The name, the sentence and EC2's code, seen for other actions.
    static constexpr Reason reason{
        "neither_image_nor_snapshot",
        "only what the request makes can be tagged; write image for an image, snapshot for a "
        "snapshot",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.ResourceType"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "API_CopyImage, TagSpecification.N; botocore 1.43.67 (2026-08-07), EC2 model; the "
        "code in aws/aws-cli#2865, boto/boto3#1806");

    /// Each such type; of an unchecked one nothing is known.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        const auto judge = [&](const auto& specification, std::uint32_t at) {
            const auto& type = *specification.resource_type;
            if (type.is_checked() && type.text() != "image" && type.text() != "snapshot") {
                put(Place{{}, parameters[0], {at}});
            }
        };
        writ::detail::each_numbered(request.tag_specifications, judge);
    }
};

/// A specification has no tags.
struct tag_specification_has_no_tags : Refuses {
    /// The name, the sentence and EC2's code, seen live.
    static constexpr Reason reason{"tag_specification_has_no_tags",
                                   "this TagSpecification has no tags; add one, or leave it out",
                                   "InvalidTagKey.Malformed"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "not documented by AWS; seen live for the fleet requests (CreateFleet) of Packer's spot "
        "builds (hashicorp/packer#11103, #11311, hashicorp/packer-plugin-amazon#92, #141, 2021)");

    /// Each such specification.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        const auto tagged = detail::tags_of(request);
        const auto judge = [&](const auto& specification, std::uint32_t at) {
            if (specification.tags.empty()) put(Place{{}, tagged.names.specification, {at}});
        };
        writ::detail::each_numbered(tagged.tag_specifications, judge);
    }
};

/// The rules of the tags for what a request makes, in TagSpecification.N.
struct tag_specification_rules {
    /// Faults, then advice.
    using rules = Rules<tag_key_given_twice, resource_type_given_twice,
                        tag_specification_has_no_tags, more_than_50_tags, tag_has_no_value>;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return detail::tags_in(request.tag_specifications, detail::tag_specification_names);
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
