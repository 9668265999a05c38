// SPDX-License-Identifier: BSL-1.0
/// Tags for resources.
#ifndef WRIT_EC2_TYPES_TAG_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_TAG_SPECIFICATION_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/resource_type.hpp>
#include <writ/ec2/types/tag_key.hpp>
#include <writ/ec2/types/tag_value.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// A tag. DeleteTags takes one without a value for any with that key; what makes tags wants a
/// value, which may be empty.
struct Tag {
    Required<TagKey, struct Key_given_right_and_in_order> key;  ///< Key
    Optional<TagValue> value{};                                 ///< Value

    /// Whether two have the same key and the same value.
    friend constexpr bool operator==(const Tag&, const Tag&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Tag::key, &Tag::value>;

        /// On the wire: Key, Value.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Key", self.key);
            row("Value", self.value);
        }
    };
};

/// The tags for what a request makes of one type. Which types that can be, its rules tell.
struct TagSpecification {
    /// ResourceType: what the tags are for.
    Required<ResourceType, struct ResourceType_given_right_and_in_order> resource_type;
    /// Tag.N: the tags.
    List<Tag> tags{};

    /// Whether two are for the same type and have the same tags in the same order.
    friend constexpr bool operator==(const TagSpecification&,
                                     const TagSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TagSpecification::resource_type, &TagSpecification::tags>;

        /// On the wire: ResourceType, Tag.N.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceType", self.resource_type);
            row("Tag", self.tags);
        }
    };
};

namespace detail {

// The tags of a request.
struct TagSpecifications {
    List<TagSpecification> tag_specifications;
};

// A tag by its specification and its place in that, both counted from 1.
struct TagPosition {
    std::uint32_t specification = 0;
    std::uint32_t tag = 0;

    constexpr Place key() const noexcept {
        return {{}, "TagSpecification.N.Tag.N.Key", {specification, tag}};
    }
};

// Whether a specification before the one at `at` is for the same type.
constexpr bool is_type_given_before(const List<TagSpecification>& specifications,
                                    std::size_t at) noexcept {
    std::size_t before = 0;
    while (*specifications[before].resource_type != *specifications[at].resource_type) ++before;
    return before != at;
}

// Calls `visit` for each type whose tags are judged, with the place of its first specification. Of
// an unchecked type nothing is known. Behind the 256th specification no type is new: there are
// fewer, and the work must end.
template <class Visit>
constexpr void each_type(const List<TagSpecification>& specifications, Visit visit) noexcept {
    constexpr std::size_t most = 256;
    for (std::size_t at = 0; at != specifications.size() && at != most; ++at) {
        const ResourceType& type = *specifications[at].resource_type;
        if (type.is_checked() && !is_type_given_before(specifications, at)) visit(type.text());
    }
}

// Calls `visit(tag, position, count of tags before)` for the tags of one type of resource, over all
// specifications of that type, as long as it returns true.
template <class Visit>
constexpr void each_tag(const List<TagSpecification>& specifications, std::string_view type,
                        Visit visit) noexcept {
    std::size_t count = 0;
    TagPosition position;
    for (const TagSpecification& specification : specifications) {
        ++position.specification;
        position.tag = 0;
        if (specification.resource_type->text() != type) continue;
        for (const Tag& tag : specification.tags) {
            ++position.tag;
            if (!visit(tag, position, count++)) return;
        }
    }
}

constexpr std::size_t tag_count(const List<TagSpecification>& specifications) noexcept {
    std::size_t count = 0;
    for (const TagSpecification& specification : specifications) count += specification.tags.size();
    return count;
}

// Calls `put` for the first tag above the number that one resource may have, of each resource.
template <class Put>
constexpr void each_tag_too_many(const List<TagSpecification>& specifications, Put put) noexcept {
    constexpr std::size_t most = 50;
    if (tag_count(specifications) <= most) return;
    each_type(specifications, [&](std::string_view type) {
        each_tag(specifications, type,
                 [&](const Tag&, const TagPosition& position, std::size_t count) {
                     if (count == most) put(position.key());
                     return count < most;
                 });
    });
}

// Whether a tag of the same resource before the one at `position` has the key `key`.
constexpr bool is_given_before(const List<TagSpecification>& specifications,
                               const TagPosition& position, const TagKey& key) noexcept {
    const TagSpecification* const last = specifications.begin() + (position.specification - 1);
    const auto is_among = [&](const Tag* tag, const Tag* end) {
        while (tag != end && *tag->key != key) ++tag;
        return tag != end;
    };
    for (const TagSpecification* at = specifications.begin(); at != last; ++at) {
        if (*at->resource_type == *last->resource_type &&
            is_among(at->tags.begin(), at->tags.end()))
            return true;
    }
    return is_among(last->tags.begin(), last->tags.begin() + (position.tag - 1));
}

// Calls `put` for each tag whose key another tag of the same resource has before it. Behind the
// 256th tag of a resource nothing is compared, for the work must end.
template <class Put>
constexpr void each_repeated_key(const List<TagSpecification>& specifications, Put put) noexcept {
    constexpr std::size_t most = 256;
    if (tag_count(specifications) < 2) return;
    each_type(specifications, [&](std::string_view type) {
        each_tag(specifications, type,
                 [&](const Tag& tag, const TagPosition& position, std::size_t count) {
                     if (count == most) return false;
                     if (!tag.key->text().empty() &&
                         is_given_before(specifications, position, *tag.key)) {
                         put(position.key());
                     }
                     return true;
                 });
    });
}

// Calls `put` for each specification, of the first 256, whose type another one has before it.
template <class Put>
constexpr void each_repeated_type(const List<TagSpecification>& specifications, Put put) noexcept {
    constexpr std::size_t most = 256;
    for (std::size_t at = 0; at != specifications.size() && at != most; ++at) {
        if (specifications[at].resource_type->is_checked() &&
            is_type_given_before(specifications, at)) {
            put(Place{{}, "TagSpecification.N.ResourceType", {static_cast<std::uint32_t>(at + 1)}});
        }
    }
}

// Calls `put` for each specification without tags.
template <class Put>
constexpr void each_untagged(const List<TagSpecification>& specifications, Put put) noexcept {
    const auto judge = [&](const TagSpecification& specification, std::uint32_t at) {
        if (specification.tags.empty()) put(Place{{}, "TagSpecification.N", {at}});
    };
    writ::detail::each_numbered(specifications, judge);
}

}  // namespace detail

// The rules of every request that has `tag_specifications`.

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
        detail::each_repeated_key(request.tag_specifications, put);
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
        detail::each_tag_too_many(request.tag_specifications, put);
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
        detail::each_repeated_type(request.tag_specifications, put);
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
        detail::TagPosition position;
        for (const TagSpecification& specification : request.tag_specifications) {
            ++position.specification;
            position.tag = 0;
            for (const Tag& tag : specification.tags) {
                ++position.tag;
                if (!tag.value) put(position.key());
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
        const auto judge = [&](const TagSpecification& specification, std::uint32_t at) {
            const ResourceType& type = *specification.resource_type;
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
        detail::each_untagged(request.tag_specifications, put);
    }
};

/// The rules of the tags for what a request makes.
struct tag_specification_rules {
    /// Faults, then advice.
    using rules = Rules<tag_key_given_twice, resource_type_given_twice,
                        tag_specification_has_no_tags, more_than_50_tags, tag_has_no_value>;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr detail::TagSpecifications part(const Request& request) noexcept {
        return {request.tag_specifications};
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
