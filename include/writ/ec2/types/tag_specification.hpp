// SPDX-License-Identifier: BSL-1.0
/// Tags for what a request makes.
#ifndef WRIT_EC2_TYPES_TAG_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_TAG_SPECIFICATION_HPP

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/rule/rule.hpp>
#include <writ/value/image_or_snapshot.hpp>
#include <writ/value/tag_key.hpp>
#include <writ/value/tag_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// A tag. A value that is left out is sent as empty, which EC2 allows; a tag without a value it
/// does not.
struct Tag {
    Required<TagKey, struct Key_is_required> key;  ///< Key
    TagValue value{};                              ///< Value

    /// Whether two have the same key and the same value.
    friend constexpr bool operator==(const Tag&, const Tag&) noexcept = default;
};

/// On the wire: Key, Value.
template <class Self, class Row>
    requires std::same_as<const Self, const Tag>
constexpr void wire_table(Self& tag, Row& row) {
    row("Key", tag.key);
    row("Value", tag.value);
}

/// The tags for the image, or for its snapshots.
struct TagSpecification {
    Required<ImageOrSnapshot, struct ResourceType_is_required> resource_type;  ///< ResourceType
    List<Tag> tags{};                                                          ///< Tag.N

    /// Whether two are for the same type and have the same tags in the same order.
    friend constexpr bool operator==(const TagSpecification&,
                                     const TagSpecification&) noexcept = default;
};

/// On the wire: ResourceType, Tag.N.
template <class Self, class Row>
    requires std::same_as<const Self, const TagSpecification>
constexpr void wire_table(Self& specification, Row& row) {
    row("ResourceType", specification.resource_type);
    row("Tag", specification.tags);
}

namespace detail {

// A tag by its specification and its place in that, both counted from 1; 0 for none.
struct TagPosition {
    std::uint32_t specification = 0;
    std::uint32_t tag = 0;

    constexpr explicit operator bool() const noexcept { return tag != 0; }

    constexpr Place key() const noexcept {
        return {{}, "TagSpecification.N.Tag.N.Key", {specification, tag}};
    }
};

// The types whose tags are judged; of an unchecked type nothing is known.
inline constexpr std::string_view tagged_types[] = {"image", "snapshot"};

// The first tag for which `is_wanted(tag, position, count of tags before)` holds among those of
// one type of resource, over all specifications of that type.
template <class IsWanted>
constexpr TagPosition find_tag(const List<TagSpecification>& specifications, std::string_view type,
                               IsWanted is_wanted) noexcept {
    std::size_t count = 0;
    TagPosition position;
    for (const TagSpecification& specification : specifications) {
        ++position.specification;
        position.tag = 0;
        if (specification.resource_type->text() != type) continue;
        for (const Tag& tag : specification.tags) {
            ++position.tag;
            if (is_wanted(tag, position, count++)) return position;
        }
    }
    return {};
}

// The tag above the number that one resource may have.
constexpr TagPosition find_tag_too_many(const List<TagSpecification>& specifications) noexcept {
    constexpr std::size_t most = 50;
    for (const std::string_view type : tagged_types) {
        const auto found = find_tag(
            specifications, type,
            [](const Tag&, const TagPosition&, std::size_t count) { return count == most; });
        if (found) return found;
    }
    return {};
}

// The first tag whose key another tag of the same resource has before it. Behind the 256th tag of
// a resource nothing is compared: there are too many long since, and the work must end.
constexpr TagPosition find_repeated_key(const List<TagSpecification>& specifications) noexcept {
    constexpr std::size_t most = 256;
    for (const std::string_view type : tagged_types) {
        const auto found = find_tag(
            specifications, type, [&](const Tag& tag, const TagPosition& here, std::size_t count) {
                if (count >= most || tag.key->text().empty()) return false;
                const TagPosition first = find_tag(
                    specifications, type,
                    [&](const Tag& other, const TagPosition& there, std::size_t) {
                        return *other.key == *tag.key ||
                               (there.specification == here.specification && there.tag == here.tag);
                    });
                return first.specification != here.specification || first.tag != here.tag;
            });
        if (found) return found;
    }
    return {};
}

// The first specification whose type another one has before it.
constexpr std::uint32_t find_repeated_type(const List<TagSpecification>& specifications) noexcept {
    for (const std::string_view type : tagged_types) {
        std::uint32_t at = 0;
        int seen = 0;
        for (const TagSpecification& specification : specifications) {
            ++at;
            if (specification.resource_type->text() == type && ++seen == 2) return at;
        }
    }
    return 0;
}

// The first specification without tags.
constexpr std::uint32_t find_untagged(const List<TagSpecification>& specifications) noexcept {
    std::uint32_t at = 0;
    for (const TagSpecification& specification : specifications) {
        ++at;
        if (specification.tags.empty()) return at;
    }
    return 0;
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
    static constexpr std::string_view source =
        "awsdocs/amazon-ec2-user-guide Using_Tags.md (2023); the code seen live, read 2026-11-23";

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !detail::find_repeated_key(request.tag_specifications);
    }

    /// The key's second place.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        return detail::find_repeated_key(request.tag_specifications).key();
    }
};

/// One resource would get more than 50 tags.
struct more_than_50_tags : Refuses {
    /// The name, the sentence and EC2's code.
    static constexpr Reason reason{
        "more_than_50_tags",
        "this is the 51st tag of one resource, which can have 50; leave some out",
        "TagLimitExceeded"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.Tag.N.Key"};
    /// Where it comes from.
    static constexpr std::string_view source =
        "awsdocs/amazon-ec2-user-guide Using_Tags.md (2023); EC2 error codes, read 2026-11-23";

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !detail::find_tag_too_many(request.tag_specifications);
    }

    /// The 51st tag's key.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        return detail::find_tag_too_many(request.tag_specifications).key();
    }
};

/// Two specifications are for the same type of resource.
struct resource_type_given_twice : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "resource_type_given_twice",
        "an earlier TagSpecification is for the same type; what EC2 does with two is not "
        "documented: put the tags of both into one"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N.ResourceType"};
    /// Where it comes from.
    static constexpr std::string_view source =
        "not documented by AWS; Eucalyptus, another implementation of the API, refuses it; read "
        "2026-11-23";

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::find_repeated_type(request.tag_specifications) == 0;
    }

    /// The type's second place.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        return {{}, parameters[0], {detail::find_repeated_type(request.tag_specifications)}};
    }
};

/// A specification has no tags.
struct tag_specification_has_no_tags : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "tag_specification_has_no_tags",
        "this TagSpecification has no tags, which other implementations of the API refuse; add one "
        "or leave it out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"TagSpecification.N"};
    /// Where it comes from.
    static constexpr std::string_view source =
        "not documented by AWS; moto 0af643a5 (2026-08-22) refuses it";

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return detail::find_untagged(request.tag_specifications) == 0;
    }

    /// The specification.
    template <class Request>
    static constexpr Place place(const Request& request) noexcept {
        return {{}, parameters[0], {detail::find_untagged(request.tag_specifications)}};
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
