// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ConnectionTrackingSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_CONNECTION_TRACKING_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_CONNECTION_TRACKING_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ConnectionTrackingSpecification, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingSpecification.html
struct ConnectionTrackingSpecification {
    /// tcpEstablishedTimeout: a whole number.
    XmlInteger tcp_established_timeout{};
    /// udpTimeout: a whole number.
    XmlInteger udp_timeout{};
    /// udpStreamTimeout: a whole number.
    XmlInteger udp_stream_timeout{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ConnectionTrackingSpecification&,
                                     const ConnectionTrackingSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ConnectionTrackingSpecification::tcp_established_timeout,
                                &ConnectionTrackingSpecification::udp_timeout,
                                &ConnectionTrackingSpecification::udp_stream_timeout>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("tcpEstablishedTimeout", self.tcp_established_timeout);
            row("udpTimeout", self.udp_timeout);
            row("udpStreamTimeout", self.udp_stream_timeout);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
