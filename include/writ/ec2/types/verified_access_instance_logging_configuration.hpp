// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessInstanceLoggingConfiguration, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_INSTANCE_LOGGING_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/verified_access_instance_id.hpp>
#include <writ/ec2/types/verified_access_logs.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessInstanceLoggingConfiguration, a structure in what EC2 answers to
/// DescribeVerifiedAccessInstanceLoggingConfigurations and
/// ModifyVerifiedAccessInstanceLoggingConfiguration. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessInstanceLoggingConfiguration.html
struct VerifiedAccessInstanceLoggingConfiguration {
    /// verifiedAccessInstanceId: a verified access instance id, `vai-…`.
    XmlValue<VerifiedAccessInstanceId> verified_access_instance_id{};
    /// accessLogs: VerifiedAccessLogs.
    Optional<VerifiedAccessLogs> access_logs{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessInstanceLoggingConfiguration&,
                                     const VerifiedAccessInstanceLoggingConfiguration&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&VerifiedAccessInstanceLoggingConfiguration::verified_access_instance_id,
                    &VerifiedAccessInstanceLoggingConfiguration::access_logs>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("verifiedAccessInstanceId", self.verified_access_instance_id);
            row("accessLogs", self.access_logs);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
