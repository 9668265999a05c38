// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ConnectionTrackingSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_CONNECTION_TRACKING_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_CONNECTION_TRACKING_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ConnectionTrackingSpecificationRequest, a structure in requests of 7 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingSpecificationRequest.html
struct ConnectionTrackingSpecificationRequest {
    /// TcpEstablishedTimeout: a whole number.
    Optional<Integer> tcp_established_timeout{};
    /// UdpStreamTimeout: a whole number.
    Optional<Integer> udp_stream_timeout{};
    /// UdpTimeout: a whole number.
    Optional<Integer> udp_timeout{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ConnectionTrackingSpecificationRequest&,
                                     const ConnectionTrackingSpecificationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ConnectionTrackingSpecificationRequest::tcp_established_timeout,
                                &ConnectionTrackingSpecificationRequest::udp_stream_timeout,
                                &ConnectionTrackingSpecificationRequest::udp_timeout>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TcpEstablishedTimeout", self.tcp_established_timeout);
            row("UdpStreamTimeout", self.udp_stream_timeout);
            row("UdpTimeout", self.udp_timeout);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
