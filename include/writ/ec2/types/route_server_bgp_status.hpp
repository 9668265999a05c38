// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RouteServerBgpStatus, a structure in replies.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_BGP_STATUS_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_BGP_STATUS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class RouteServerBgpState;  // writ/ec2/types/route_server_bgp_state.hpp

/// RouteServerBgpStatus, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteServerBgpStatus.html
struct RouteServerBgpStatus {
    /// status: `up` or `down`.
    XmlValue<RouteServerBgpState> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteServerBgpStatus&,
                                     const RouteServerBgpStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RouteServerBgpStatus::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("status", self.status);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
