// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VgwTelemetry, a structure in replies.
#ifndef WRIT_EC2_TYPES_VGW_TELEMETRY_HPP
#define WRIT_EC2_TYPES_VGW_TELEMETRY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TelemetryStatus;  // writ/ec2/types/telemetry_status.hpp

/// VgwTelemetry, a structure in what EC2 answers to 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VgwTelemetry.html
struct VgwTelemetry {
    /// acceptedRouteCount: a whole number.
    XmlInteger accepted_route_count{};
    /// lastStatusChange: a time.
    XmlValue<Timestamp> last_status_change{};
    /// outsideIpAddress: text.
    XmlText outside_ip_address{};
    /// status: `UP` or `DOWN`.
    XmlValue<TelemetryStatus> status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// certificateArn: an ARN.
    XmlValue<Arn> certificate_arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VgwTelemetry&, const VgwTelemetry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VgwTelemetry::accepted_route_count,
                                &VgwTelemetry::last_status_change,
                                &VgwTelemetry::outside_ip_address, &VgwTelemetry::status,
                                &VgwTelemetry::status_message, &VgwTelemetry::certificate_arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("acceptedRouteCount", self.accepted_route_count);
            row("lastStatusChange", self.last_status_change);
            row("outsideIpAddress", self.outside_ip_address);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("certificateArn", self.certificate_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
