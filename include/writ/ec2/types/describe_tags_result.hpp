// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeTags.
#ifndef WRIT_EC2_TYPES_DESCRIBE_TAGS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_TAGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ResourceType;  // writ/ec2/types/resource_type.hpp

/// TagDescription, a structure in what EC2 answers to DescribeTags.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagDescription.html
struct TagDescription {
    /// key: text.
    XmlText key{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: one of 111 words, such as `capacity-reservation`.
    XmlValue<ResourceType> resource_type{};
    /// value: text.
    XmlText value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TagDescription&,
                                     const TagDescription&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TagDescription::key, &TagDescription::resource_id,
                                &TagDescription::resource_type, &TagDescription::value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("key", self.key);
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
            row("value", self.value);
        }
    };
};

/// What EC2 answers to DescribeTags. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html
struct DescribeTagsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// tagSet: a list of TagDescription.
    XmlList<TagDescription> tags{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeTagsResult&,
                                     const DescribeTagsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeTagsResult::next_token, &DescribeTagsResult::tags,
                                &DescribeTagsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("tagSet", self.tags);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
