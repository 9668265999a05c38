// SPDX-License-Identifier: BSL-1.0
/// The tags of what a request makes, or of what it tags.
#ifndef WRIT_EC2_RULES_TAGS_HPP
#define WRIT_EC2_RULES_TAGS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

namespace detail {

// What the parameters of tags are called: a specification, its type and the key of a tag in it. Of
// tags without a specification only the key has a name.
struct TagNames {
    std::string_view specification;
    std::string_view type;
    std::string_view key;
};

inline constexpr TagNames tag_specification_names{
    "TagSpecification.N", "TagSpecification.N.ResourceType", "TagSpecification.N.Tag.N.Key"};
inline constexpr TagNames tag_specifications_names{
    "TagSpecifications.N", "TagSpecifications.N.ResourceType", "TagSpecifications.N.Tag.N.Key"};
inline constexpr TagNames tag_specification_set_names{"TagSpecificationSet.N",
                                                      "TagSpecificationSet.N.ResourceType",
                                                      "TagSpecificationSet.N.Tag.N.Key"};
inline constexpr TagNames pool_tag_specification_names{"PoolTagSpecification.N",
                                                       "PoolTagSpecification.N.ResourceType",
                                                       "PoolTagSpecification.N.Tag.N.Key"};
inline constexpr TagNames tag_names{{}, {}, "Tag.N.Key"};

// The tags in a request, as its specifications. `types` are the types that the action tags, if that
// is known.
template <class Specifications>
struct Tags {
    Specifications tag_specifications;
    const TagNames& names = tag_specification_names;
    List<std::string_view> types = {};
};

// Tags without a specification, as the only one there is: all are for one resource.
template <class List>
struct TagsAlone {
    List tags;

    constexpr const TagsAlone* begin() const noexcept { return this; }
    constexpr const TagsAlone* end() const noexcept { return this + 1; }
    constexpr const TagsAlone& operator[](std::size_t) const noexcept { return *this; }
    static constexpr std::size_t size() noexcept { return 1; }
};

// The tags of what is judged, which is a request or its `Tags` already.
template <class Judged>
constexpr auto tags_of(const Judged& judged) noexcept {
    if constexpr (requires { judged.names; }) {
        return judged;
    } else {
        return Tags<decltype(judged.tag_specifications)>{judged.tag_specifications};
    }
}

// The type that a specification is for, and whether that is a checked word.
template <class Specification>
constexpr std::string_view type_of(const Specification& specification) noexcept {
    if constexpr (requires { specification.resource_type; }) {
        return specification.resource_type->text();
    } else {
        return {};
    }
}
template <class Specification>
constexpr bool has_checked_type(const Specification& specification) noexcept {
    if constexpr (requires { specification.resource_type; }) {
        return specification.resource_type->is_checked();
    } else {
        return true;
    }
}

// A tag by its specification and its place in that, both counted from 1.
struct TagPosition {
    std::uint32_t specification = 0;
    std::uint32_t tag = 0;

    constexpr Place key(const TagNames& names) const noexcept {
        if (names.type.empty()) return {{}, names.key, {tag}};
        return {{}, names.key, {specification, tag}};
    }
};

// Whether a specification before the one at `at` is for the same type.
template <class Specifications>
constexpr bool is_type_given_before(const Specifications& specifications, std::size_t at) noexcept {
    std::size_t before = 0;
    while (type_of(specifications[before]) != type_of(specifications[at])) ++before;
    return before != at;
}

// Calls `visit` for each type whose tags are judged. Of an unchecked type nothing is known. Behind
// the 256th specification no type is new: there are fewer, and the work must end.
template <class Specifications, class Visit>
constexpr void each_type(const Specifications& specifications, Visit visit) noexcept {
    constexpr std::size_t most = 256;
    for (std::size_t at = 0; at != specifications.size() && at != most; ++at) {
        if (has_checked_type(specifications[at]) && !is_type_given_before(specifications, at)) {
            visit(type_of(specifications[at]));
        }
    }
}

// Calls `visit(tag, position, count of tags before)` for the tags of one type of resource, over all
// specifications of that type, as long as it returns true.
template <class Specifications, class Visit>
constexpr void each_tag(const Specifications& specifications, std::string_view type,
                        Visit visit) noexcept {
    std::size_t count = 0;
    TagPosition position;
    for (const auto& specification : specifications) {
        ++position.specification;
        position.tag = 0;
        if (type_of(specification) != type) continue;
        for (const auto& tag : specification.tags) {
            ++position.tag;
            if (!visit(tag, position, count++)) return;
        }
    }
}

template <class Specifications>
constexpr std::size_t tag_count(const Specifications& specifications) noexcept {
    std::size_t count = 0;
    for (const auto& specification : specifications) count += specification.tags.size();
    return count;
}

// Calls `put` for the first tag above the number that one resource may have, of each resource.
template <class Tagged, class Put>
constexpr void each_tag_too_many(const Tagged& tagged, Put put) noexcept {
    constexpr std::size_t most = 50;
    const auto& specifications = tagged.tag_specifications;
    if (tag_count(specifications) <= most) return;
    each_type(specifications, [&](std::string_view type) {
        each_tag(specifications, type,
                 [&](const auto&, const TagPosition& position, std::size_t count) {
                     if (count == most) put(position.key(tagged.names));
                     return count < most;
                 });
    });
}

// Whether a tag of the same resource before the one at `position` has the key `key`.
template <class Specifications, class Key>
constexpr bool is_given_before(const Specifications& specifications, const TagPosition& position,
                               const Key& key) noexcept {
    const auto* const last = specifications.begin() + (position.specification - 1);
    const auto is_among = [&](const auto* tag, const auto* end) {
        while (tag != end && *tag->key != key) ++tag;
        return tag != end;
    };
    for (const auto* at = specifications.begin(); at != last; ++at) {
        if (type_of(*at) == type_of(*last) && is_among(at->tags.begin(), at->tags.end()))
            return true;
    }
    return is_among(last->tags.begin(), last->tags.begin() + (position.tag - 1));
}

// Calls `put` for each tag whose key another tag of the same resource has before it. Behind the
// 256th tag of a resource nothing is compared, for the work must end.
template <class Tagged, class Put>
constexpr void each_repeated_key(const Tagged& tagged, Put put) noexcept {
    constexpr std::size_t most = 256;
    const auto& specifications = tagged.tag_specifications;
    if (tag_count(specifications) < 2) return;
    each_type(specifications, [&](std::string_view type) {
        each_tag(specifications, type,
                 [&](const auto& tag, const TagPosition& position, std::size_t count) {
                     if (count == most) return false;
                     if (!tag.key->text().empty() &&
                         is_given_before(specifications, position, *tag.key)) {
                         put(position.key(tagged.names));
                     }
                     return true;
                 });
    });
}

// Calls `judge(specification, its place, counted from 1)` for each of the first 256.
template <class Specifications, class Judge>
constexpr void each_specification(const Specifications& specifications, Judge judge) noexcept {
    constexpr std::size_t most = 256;
    for (std::size_t at = 0; at != specifications.size() && at != most; ++at) {
        judge(specifications[at], static_cast<std::uint32_t>(at + 1));
    }
}

// Whether the type of a specification is a listed word, and none that the action tags.
template <class Specification>
constexpr bool is_for_another_type(const Specification& specification,
                                   const List<std::string_view>& types) noexcept {
    if (types.empty() || !specification.resource_type->is_right()) return false;
    for (const std::string_view type : types) {
        if (type == type_of(specification)) return false;
    }
    return true;
}

// Calls `put` for each specification whose type the action does not tag.
template <class Tagged, class Put>
constexpr void each_other_type(const Tagged& tagged, Put put) noexcept {
    const auto judge = [&](const auto& specification, std::uint32_t at) {
        if (is_for_another_type(specification, tagged.types)) {
            put(Place{{}, tagged.names.type, {at}});
        }
    };
    writ::detail::each_numbered(tagged.tag_specifications, judge);
}

}  // namespace detail

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

/// Tags are for a type of resource that the action does not make.
struct resource_type_is_not_tagged_here : Refuses {
    /// The name, the sentence and EC2's code, as recorded.
    static constexpr Reason reason{
        "resource_type_is_not_tagged_here",
        "this action makes nothing of this type, and tags only what it makes; write a type of its "
        "own, or tag the resource with CreateTags",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.ResourceType"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "model/facts/tagged_types.txt, of the documentation of each action; recorded answers of "
        "EC2 "
        "of 2026-09 (radkawar/stackd 9dc356f5, testdata/aws/ebs/volume_controls, "
        "create-tags-wrong-resource); boto/boto3#1806, aws/aws-cli#2865, aws/aws-sdk-ruby#1718");

    /// Each such type; of one that is not listed nothing is known.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_other_type(detail::tags_of(request), put);
    }
};

/// Tags are for a type of resource that the action seems not to make.
struct resource_type_is_hardly_tagged_here : Advises {
    /// The name, the sentence and EC2's code, as recorded of other actions.
    static constexpr Reason reason{
        "resource_type_is_hardly_tagged_here",
        "this action is not known to make anything of this type, and an action tags only what it "
        "makes; see whether the type is right",
        "InvalidParameterValue"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.ResourceType"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "model/facts/tagged_types.txt: what these actions make is inferred from other actions, "
        "which "
        "refuse such a type");

    /// Each such type; of one that is not listed nothing is known.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_other_type(detail::tags_of(request), put);
    }
};

namespace detail {

using TagSpecificationRules =
    Rules<tag_key_given_twice, resource_type_given_twice, tag_specification_has_no_tags,
          more_than_50_tags, tag_has_no_value>;

// Those of parameters with such names.
template <const TagNames& Names>
struct TagRulesOf {
    using rules = TagSpecificationRules;

    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return Tags<decltype(request.tag_specifications)>{request.tag_specifications, Names};
    }
};

}  // namespace detail

/// The rules of the tags for what a request makes, in TagSpecification.N.
using tag_specification_rules = detail::TagRulesOf<detail::tag_specification_names>;

/// The same of TagSpecifications.N, as five actions call it.
using tag_specifications_rules = detail::TagRulesOf<detail::tag_specifications_names>;

/// The same of TagSpecificationSet.N.
using tag_specification_set_rules = detail::TagRulesOf<detail::tag_specification_set_names>;

/// The same of PoolTagSpecification.N.
struct pool_tag_specification_rules {
    /// Faults, then advice.
    using rules = detail::TagSpecificationRules;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return detail::Tags<decltype(request.pool_tag_specifications)>{
            request.pool_tag_specifications, detail::pool_tag_specification_names};
    }
};

/// The rules of Tag.N without a specification.
struct tag_rules {
    /// Faults, then advice.
    using rules = Rules<tag_key_given_twice, more_than_50_tags, tag_has_no_value>;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        using List = std::remove_cvref_t<decltype(*request.tags)>;
        return detail::Tags<detail::TagsAlone<List>>{{*request.tags}, detail::tag_names};
    }
};

namespace detail {

// That of the types of resources that an action tags, which its `Model` lists.
template <const TagNames& Names, class Rule>
struct TaggedTypeRulesOf {
    using rules = Rules<Rule>;

    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return Tags<decltype(request.tag_specifications)>{request.tag_specifications, Names,
                                                          Request::Model::tagged_types};
    }
};

}  // namespace detail

/// The rule of the types that an action tags, in TagSpecification.N.
using tag_specification_type_rules =
    detail::TaggedTypeRulesOf<detail::tag_specification_names, resource_type_is_not_tagged_here>;

/// The same where those types are only inferred.
using likely_tag_specification_type_rules =
    detail::TaggedTypeRulesOf<detail::tag_specification_names, resource_type_is_hardly_tagged_here>;

/// The same of TagSpecifications.N.
using tag_specifications_type_rules =
    detail::TaggedTypeRulesOf<detail::tag_specifications_names, resource_type_is_not_tagged_here>;

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
