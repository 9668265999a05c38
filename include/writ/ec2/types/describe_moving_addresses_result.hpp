// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeMovingAddresses.
#ifndef WRIT_EC2_TYPES_DESCRIBE_MOVING_ADDRESSES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_MOVING_ADDRESSES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class MoveStatus;  // writ/ec2/types/move_status.hpp

/// MovingAddressStatus, a structure in what EC2 answers to DescribeMovingAddresses.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MovingAddressStatus.html
struct MovingAddressStatus {
    /// moveStatus: `movingToVpc` or `restoringToClassic`.
    XmlValue<MoveStatus> move_status{};
    /// publicIp: text.
    XmlText public_ip{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MovingAddressStatus&,
                                     const MovingAddressStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MovingAddressStatus::move_status, &MovingAddressStatus::public_ip>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("moveStatus", self.move_status);
            row("publicIp", self.public_ip);
        }
    };
};

/// What EC2 answers to DescribeMovingAddresses. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeMovingAddresses.html
struct DescribeMovingAddressesResult {
    /// movingAddressStatusSet: a list of MovingAddressStatus.
    XmlList<MovingAddressStatus> moving_address_statuses{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeMovingAddressesResult&,
                                     const DescribeMovingAddressesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeMovingAddressesResult::moving_address_statuses,
                                &DescribeMovingAddressesResult::next_token,
                                &DescribeMovingAddressesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("movingAddressStatusSet", self.moving_address_statuses);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
