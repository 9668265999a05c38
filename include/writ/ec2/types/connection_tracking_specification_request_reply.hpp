// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ConnectionTrackingSpecificationRequestReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_CONNECTION_TRACKING_SPECIFICATION_REQUEST_REPLY_HPP
#define WRIT_EC2_TYPES_CONNECTION_TRACKING_SPECIFICATION_REQUEST_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ConnectionTrackingSpecificationRequestReply, a structure in what EC2 answers to 3 actions.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingSpecificationRequest.html
struct ConnectionTrackingSpecificationRequestReply {
    /// TcpEstablishedTimeout: a whole number.
    XmlInteger tcp_established_timeout{};
    /// UdpStreamTimeout: a whole number.
    XmlInteger udp_stream_timeout{};
    /// UdpTimeout: a whole number.
    XmlInteger udp_timeout{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ConnectionTrackingSpecificationRequestReply&,
                                     const ConnectionTrackingSpecificationRequestReply&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ConnectionTrackingSpecificationRequestReply::tcp_established_timeout,
                    &ConnectionTrackingSpecificationRequestReply::udp_stream_timeout,
                    &ConnectionTrackingSpecificationRequestReply::udp_timeout>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("TcpEstablishedTimeout", self.tcp_established_timeout);
            row("UdpStreamTimeout", self.udp_stream_timeout);
            row("UdpTimeout", self.udp_timeout);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
