// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SubnetConfiguration, a structure in requests.
#ifndef WRIT_EC2_TYPES_SUBNET_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_SUBNET_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SubnetConfiguration, a structure in requests of CreateVpcEndpoint and ModifyVpcEndpoint. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetConfiguration.html
struct SubnetConfiguration {
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// Ipv4: text.
    Optional<AnyText> ipv4{};
    /// Ipv6: text.
    Optional<AnyText> ipv6{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SubnetConfiguration&,
                                     const SubnetConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SubnetConfiguration::subnet_id, &SubnetConfiguration::ipv4,
                                &SubnetConfiguration::ipv6>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SubnetId", self.subnet_id);
            row("Ipv4", self.ipv4);
            row("Ipv6", self.ipv6);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
