// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SuccessfulAssociationResponseObject, a structure in replies.
#ifndef WRIT_EC2_TYPES_SUCCESSFUL_ASSOCIATION_RESPONSE_OBJECT_HPP
#define WRIT_EC2_TYPES_SUCCESSFUL_ASSOCIATION_RESPONSE_OBJECT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SuccessfulAssociationResponseObject, a structure in what EC2 answers to
/// AssociateApplicationStatusCheck and DisassociateApplicationStatusCheck. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SuccessfulAssociationResponseObject.html
struct SuccessfulAssociationResponseObject {
    /// applicationStatusCheckId: text.
    XmlText application_status_check_id{};
    /// associationType: text.
    XmlText association_type{};
    /// associationValue: text.
    XmlText association_value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SuccessfulAssociationResponseObject&,
                                     const SuccessfulAssociationResponseObject&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SuccessfulAssociationResponseObject::application_status_check_id,
                                &SuccessfulAssociationResponseObject::association_type,
                                &SuccessfulAssociationResponseObject::association_value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("applicationStatusCheckId", self.application_status_check_id);
            row("associationType", self.association_type);
            row("associationValue", self.association_value);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
