// SPDX-License-Identifier: BSL-1.0
/// The rules of tags under the other names that AWS gives their parameters.
#ifndef WRIT_EC2_RULES_TAG_PARAMETERS_HPP
#define WRIT_EC2_RULES_TAG_PARAMETERS_HPP

#include <cstddef>

#include <writ/core/config.hpp>
#include <writ/ec2/rules/tag_lists.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

namespace detail {

inline constexpr TagNames tag_specification_set_names{"TagSpecificationSet.N",
                                                      "TagSpecificationSet.N.ResourceType",
                                                      "TagSpecificationSet.N.Tag.N.Key"};
inline constexpr TagNames pool_tag_specification_names{"PoolTagSpecification.N",
                                                       "PoolTagSpecification.N.ResourceType",
                                                       "PoolTagSpecification.N.Tag.N.Key"};
inline constexpr TagNames tag_names{{}, {}, "Tag.N.Key"};

// Tags without a specification, as the only one there is: all are for one resource.
template <class List>
struct TagsAlone {
    List tags;

    constexpr const TagsAlone* begin() const noexcept { return this; }
    constexpr const TagsAlone* end() const noexcept { return this + 1; }
    constexpr const TagsAlone& operator[](std::size_t) const noexcept { return *this; }
    static constexpr std::size_t size() noexcept { return 1; }
};

template <class List>
constexpr TagsAlone<List> tags_alone(const List& tags) noexcept {
    return {tags};
}

}  // namespace detail

/// The rules of the tags for what a request makes, in TagSpecifications.N, as five actions call it.
struct tag_specifications_rules {
    /// Faults, then advice.
    using rules = tag_specification_rules::rules;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return detail::tags_in(request.tag_specifications, detail::tag_specifications_names);
    }
};

/// The same of TagSpecificationSet.N.
struct tag_specification_set_rules {
    /// Faults, then advice.
    using rules = tag_specification_rules::rules;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return detail::tags_in(request.tag_specifications, detail::tag_specification_set_names);
    }
};

/// The same of PoolTagSpecification.N.
struct pool_tag_specification_rules {
    /// Faults, then advice.
    using rules = tag_specification_rules::rules;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return detail::tags_in(request.pool_tag_specifications,
                               detail::pool_tag_specification_names);
    }
};

/// The rules of Tag.N without a specification.
struct tag_rules {
    /// Faults, then advice.
    using rules = Rules<tag_key_given_twice, more_than_50_tags, tag_has_no_value>;

    /// The tags of `request`, which views the same.
    template <class Request>
    static constexpr auto part(const Request& request) noexcept {
        return detail::tags_in(detail::tags_alone(*request.tags), detail::tag_names);
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
