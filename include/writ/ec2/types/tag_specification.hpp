// SPDX-License-Identifier: BSL-1.0
/// Tags for resources.
#ifndef WRIT_EC2_TYPES_TAG_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_TAG_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/resource_type.hpp>
#include <writ/ec2/types/tag_key.hpp>
#include <writ/ec2/types/tag_value.hpp>
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

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
