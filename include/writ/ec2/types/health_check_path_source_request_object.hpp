// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// HealthCheckPathSourceRequestObject, a structure in requests.
#ifndef WRIT_EC2_TYPES_HEALTH_CHECK_PATH_SOURCE_REQUEST_OBJECT_HPP
#define WRIT_EC2_TYPES_HEALTH_CHECK_PATH_SOURCE_REQUEST_OBJECT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// HealthCheckPathSourceRequestObject, a structure in requests of CreateApplicationStatusCheck and
/// ModifyApplicationStatusCheck. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HealthCheckPathSourceRequestObject.html
struct HealthCheckPathSourceRequestObject {
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// SecurityGroupId: a security group id, `sg-…`.
    Optional<SecurityGroupId> security_group_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const HealthCheckPathSourceRequestObject&,
                                     const HealthCheckPathSourceRequestObject&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HealthCheckPathSourceRequestObject::subnet_id,
                                &HealthCheckPathSourceRequestObject::security_group_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SubnetId", self.subnet_id);
            row("SecurityGroupId", self.security_group_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
