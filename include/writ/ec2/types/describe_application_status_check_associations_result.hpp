// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeApplicationStatusCheckAssociations.
#ifndef WRIT_EC2_TYPES_DESCRIBE_APPLICATION_STATUS_CHECK_ASSOCIATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_APPLICATION_STATUS_CHECK_ASSOCIATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AssociationTypeEnum;  // writ/ec2/types/association_type_enum.hpp

/// ApplicationStatusCheckAssociationObject, a structure in what EC2 answers to
/// DescribeApplicationStatusCheckAssociations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ApplicationStatusCheckAssociationObject.html
struct ApplicationStatusCheckAssociationObject {
    /// applicationStatusCheckId: text.
    XmlText application_status_check_id{};
    /// associationType: `tag` or `instance-id`.
    XmlValue<AssociationTypeEnum> association_type{};
    /// key: text.
    XmlText key{};
    /// value: text.
    XmlText value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ApplicationStatusCheckAssociationObject&,
                                     const ApplicationStatusCheckAssociationObject&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ApplicationStatusCheckAssociationObject::application_status_check_id,
                    &ApplicationStatusCheckAssociationObject::association_type,
                    &ApplicationStatusCheckAssociationObject::key,
                    &ApplicationStatusCheckAssociationObject::value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("applicationStatusCheckId", self.application_status_check_id);
            row("associationType", self.association_type);
            row("key", self.key);
            row("value", self.value);
        }
    };
};

/// What EC2 answers to DescribeApplicationStatusCheckAssociations. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeApplicationStatusCheckAssociations.html
struct DescribeApplicationStatusCheckAssociationsResult {
    /// associationSet: a list of ApplicationStatusCheckAssociationObject.
    XmlList<ApplicationStatusCheckAssociationObject> associations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const DescribeApplicationStatusCheckAssociationsResult&,
        const DescribeApplicationStatusCheckAssociationsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeApplicationStatusCheckAssociationsResult::associations,
                                &DescribeApplicationStatusCheckAssociationsResult::next_token,
                                &DescribeApplicationStatusCheckAssociationsResult::tags,
                                &DescribeApplicationStatusCheckAssociationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationSet", self.associations);
            row("nextToken", self.next_token);
            row("tagSet", self.tags);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
