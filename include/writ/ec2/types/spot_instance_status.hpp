// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SpotInstanceStatus, a structure in replies.
#ifndef WRIT_EC2_TYPES_SPOT_INSTANCE_STATUS_HPP
#define WRIT_EC2_TYPES_SPOT_INSTANCE_STATUS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SpotInstanceStatus, a structure in what EC2 answers to DescribeSpotInstanceRequests and
/// RequestSpotInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotInstanceStatus.html
struct SpotInstanceStatus {
    /// code: text.
    XmlText code{};
    /// message: text.
    XmlText message{};
    /// updateTime: a time.
    XmlValue<Timestamp> update_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotInstanceStatus&,
                                     const SpotInstanceStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotInstanceStatus::code, &SpotInstanceStatus::message,
                                &SpotInstanceStatus::update_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
            row("updateTime", self.update_time);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
