// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// HealthCheckPathSourceResponseObject, a structure in replies.
#ifndef WRIT_EC2_TYPES_HEALTH_CHECK_PATH_SOURCE_RESPONSE_OBJECT_HPP
#define WRIT_EC2_TYPES_HEALTH_CHECK_PATH_SOURCE_RESPONSE_OBJECT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// HealthCheckPathSourceResponseObject, a structure in what EC2 answers to 4 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HealthCheckPathSourceResponseObject.html
struct HealthCheckPathSourceResponseObject {
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// securityGroupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> security_group_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const HealthCheckPathSourceResponseObject&,
                                     const HealthCheckPathSourceResponseObject&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HealthCheckPathSourceResponseObject::subnet_id,
                                &HealthCheckPathSourceResponseObject::security_group_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("subnetId", self.subnet_id);
            row("securityGroupId", self.security_group_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
