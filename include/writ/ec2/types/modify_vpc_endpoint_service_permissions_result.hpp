// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifyVpcEndpointServicePermissions.
#ifndef WRIT_EC2_TYPES_MODIFY_VPC_ENDPOINT_SERVICE_PERMISSIONS_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_VPC_ENDPOINT_SERVICE_PERMISSIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/vpc_endpoint_service_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class PrincipalType;  // writ/ec2/types/principal_type.hpp

/// AddedPrincipal, a structure in what EC2 answers to ModifyVpcEndpointServicePermissions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AddedPrincipal.html
struct AddedPrincipal {
    /// principalType: one of 6 words, such as `All`.
    XmlValue<PrincipalType> principal_type{};
    /// principal: text.
    XmlText principal{};
    /// servicePermissionId: text.
    XmlText service_permission_id{};
    /// serviceId: a VPC endpoint service id, `vpce-svc-…`.
    XmlValue<VpcEndpointServiceId> service_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AddedPrincipal&,
                                     const AddedPrincipal&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AddedPrincipal::principal_type, &AddedPrincipal::principal,
                                &AddedPrincipal::service_permission_id,
                                &AddedPrincipal::service_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("principalType", self.principal_type);
            row("principal", self.principal);
            row("servicePermissionId", self.service_permission_id);
            row("serviceId", self.service_id);
        }
    };
};

/// What EC2 answers to ModifyVpcEndpointServicePermissions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpointServicePermissions.html
struct ModifyVpcEndpointServicePermissionsResult {
    /// addedPrincipalSet: a list of AddedPrincipal.
    XmlList<AddedPrincipal> added_principals{};
    /// return: yes or no.
    XmlBoolean return_value{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ModifyVpcEndpointServicePermissionsResult&,
                                     const ModifyVpcEndpointServicePermissionsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyVpcEndpointServicePermissionsResult::added_principals,
                                &ModifyVpcEndpointServicePermissionsResult::return_value,
                                &ModifyVpcEndpointServicePermissionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("addedPrincipalSet", self.added_principals);
            row("return", self.return_value);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
