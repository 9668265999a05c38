// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetSubnetCidrReservations.
#ifndef WRIT_EC2_TYPES_GET_SUBNET_CIDR_RESERVATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_SUBNET_CIDR_RESERVATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/subnet_cidr_reservation.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to GetSubnetCidrReservations. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSubnetCidrReservations.html
struct GetSubnetCidrReservationsResult {
    /// subnetIpv4CidrReservationSet: a list of SubnetCidrReservation.
    XmlList<SubnetCidrReservation> subnet_ipv4_cidr_reservations{};
    /// subnetIpv6CidrReservationSet: a list of SubnetCidrReservation.
    XmlList<SubnetCidrReservation> subnet_ipv6_cidr_reservations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetSubnetCidrReservationsResult&,
                                     const GetSubnetCidrReservationsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetSubnetCidrReservationsResult::subnet_ipv4_cidr_reservations,
                                &GetSubnetCidrReservationsResult::subnet_ipv6_cidr_reservations,
                                &GetSubnetCidrReservationsResult::next_token,
                                &GetSubnetCidrReservationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("subnetIpv4CidrReservationSet", self.subnet_ipv4_cidr_reservations);
            row("subnetIpv6CidrReservationSet", self.subnet_ipv6_cidr_reservations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
