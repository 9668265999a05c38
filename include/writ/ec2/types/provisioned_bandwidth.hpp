// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ProvisionedBandwidth, a structure in replies.
#ifndef WRIT_EC2_TYPES_PROVISIONED_BANDWIDTH_HPP
#define WRIT_EC2_TYPES_PROVISIONED_BANDWIDTH_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ProvisionedBandwidth, a structure in what EC2 answers to CreateNatGateway and
/// DescribeNatGateways. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionedBandwidth.html
struct ProvisionedBandwidth {
    /// provisionTime: a time.
    XmlValue<Timestamp> provision_time{};
    /// provisioned: text.
    XmlText provisioned{};
    /// requestTime: a time.
    XmlValue<Timestamp> request_time{};
    /// requested: text.
    XmlText requested{};
    /// status: text.
    XmlText status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ProvisionedBandwidth&,
                                     const ProvisionedBandwidth&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ProvisionedBandwidth::provision_time,
                                &ProvisionedBandwidth::provisioned,
                                &ProvisionedBandwidth::request_time,
                                &ProvisionedBandwidth::requested, &ProvisionedBandwidth::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("provisionTime", self.provision_time);
            row("provisioned", self.provisioned);
            row("requestTime", self.request_time);
            row("requested", self.requested);
            row("status", self.status);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
