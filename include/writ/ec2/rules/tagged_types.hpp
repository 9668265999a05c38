// SPDX-License-Identifier: BSL-1.0
/// The types of resources that an action tags.
#ifndef WRIT_EC2_RULES_TAGGED_TYPES_HPP
#define WRIT_EC2_RULES_TAGGED_TYPES_HPP

#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reason.hpp>
#include <writ/ec2/rules/tag_lists.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

namespace detail {

// Whether the type of a specification is a listed word, and none that the action tags.
template <class Specification>
constexpr bool is_for_another_type(const Specification& specification,
                                   const List<std::string_view>& types) noexcept {
    if (types.empty() || !specification.resource_type->is_right()) return false;
    bool is_one = false;
    for (const std::string_view type : types) is_one = is_one || type == type_of(specification);
    return !is_one;
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
        "EC2 of 2026-09 (radkawar/stackd 9dc356f5, testdata/aws/ebs/volume_controls, "
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
        "which refuse such a type");

    /// Each such type; of one that is not listed nothing is known.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        detail::each_other_type(detail::tags_of(request), put);
    }
};

/// The rule of the types that an action tags, which its `Model` lists, in TagSpecification.N.
struct tag_specification_type_rules {
    /// A fault.
    using rules = Rules<resource_type_is_not_tagged_here>;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return detail::tags_in(request.tag_specifications, detail::tag_specification_names,
                               Request::Model::tagged_types);
    }
};

/// The same where those types are only inferred.
struct likely_tag_specification_type_rules {
    /// An advice.
    using rules = Rules<resource_type_is_hardly_tagged_here>;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return tag_specification_type_rules::part(request);
    }
};

/// The same of TagSpecifications.N.
struct tag_specifications_type_rules {
    /// A fault.
    using rules = tag_specification_type_rules::rules;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return detail::tags_in(request.tag_specifications, detail::tag_specifications_names,
                               Request::Model::tagged_types);
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
