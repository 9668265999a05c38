// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeVpcEndpointServicePermissions.
#ifndef WRIT_EC2_TYPES_DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_VPC_ENDPOINT_SERVICE_PERMISSIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_endpoint_service_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class PrincipalType;  // writ/ec2/types/principal_type.hpp

/// AllowedPrincipal, a structure in what EC2 answers to DescribeVpcEndpointServicePermissions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllowedPrincipal.html
struct AllowedPrincipal {
    /// principalType: one of 6 words, such as `All`.
    XmlValue<PrincipalType> principal_type{};
    /// principal: text.
    XmlText principal{};
    /// servicePermissionId: text.
    XmlText service_permission_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// serviceId: a VPC endpoint service id, `vpce-svc-…`.
    XmlValue<VpcEndpointServiceId> service_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AllowedPrincipal&,
                                     const AllowedPrincipal&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AllowedPrincipal::principal_type, &AllowedPrincipal::principal,
                                &AllowedPrincipal::service_permission_id, &AllowedPrincipal::tags,
                                &AllowedPrincipal::service_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("principalType", self.principal_type);
            row("principal", self.principal);
            row("servicePermissionId", self.service_permission_id);
            row("tagSet", self.tags);
            row("serviceId", self.service_id);
        }
    };
};

/// What EC2 answers to DescribeVpcEndpointServicePermissions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServicePermissions.html
struct DescribeVpcEndpointServicePermissionsResult {
    /// allowedPrincipals: a list of AllowedPrincipal.
    XmlList<AllowedPrincipal> allowed_principals{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeVpcEndpointServicePermissionsResult&,
                                     const DescribeVpcEndpointServicePermissionsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeVpcEndpointServicePermissionsResult::allowed_principals,
                                &DescribeVpcEndpointServicePermissionsResult::next_token,
                                &DescribeVpcEndpointServicePermissionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allowedPrincipals", self.allowed_principals);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
