// SPDX-License-Identifier: BSL-1.0
/// How rules go over the tags in a request.
#ifndef WRIT_EC2_RULES_TAG_LISTS_HPP
#define WRIT_EC2_RULES_TAG_LISTS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::detail {

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

// The tags in a request, as its specifications. `types` are the types that the action tags, if that
// is known.
template <class Specifications>
struct Tags {
    Specifications tag_specifications;
    const TagNames& names;
    List<std::string_view> types;
};

template <class Specifications>
constexpr Tags<Specifications> tags_in(const Specifications& specifications, const TagNames& names,
                                       List<std::string_view> types = {}) noexcept {
    return {specifications, names, types};
}

// The tags of what is judged, which is a request or its `Tags` already.
template <class Judged>
constexpr auto tags_of(const Judged& judged) noexcept {
    if constexpr (requires { judged.names; }) {
        return judged;
    } else {
        return tags_in(judged.tag_specifications, tag_specification_names);
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

// Calls `put` for each tag whose key another tag of the same resource has before it. Behind the
// 256th tag of a resource nothing is compared, for the work must end. The keys before are noted: to
// look for them again, tag by tag, would be to go over all specifications each time.
template <class Tagged, class Put>
constexpr void each_repeated_key(const Tagged& tagged, Put put) noexcept {
    constexpr std::size_t most = 256;
    const auto& specifications = tagged.tag_specifications;
    using Key = std::remove_cvref_t<decltype(*specifications[0].tags[0].key)>;
    if (tag_count(specifications) < 2) return;
    each_type(specifications, [&](std::string_view type) {
        const Key* keys[most];
        each_tag(specifications, type,
                 [&](const auto& tag, const TagPosition& position, std::size_t count) {
                     if (count == most) return false;
                     const Key& key = *tag.key;
                     keys[count] = &key;
                     std::size_t before = 0;
                     while (*keys[before] != key) ++before;
                     if (before != count && !key.text().empty()) put(position.key(tagged.names));
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

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::detail

#endif
