// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AcceleratorCountReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_ACCELERATOR_COUNT_REPLY_HPP
#define WRIT_EC2_TYPES_ACCELERATOR_COUNT_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AcceleratorCountReply, a structure in what EC2 answers to 6 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceleratorCount.html
struct AcceleratorCountReply {
    /// min: a whole number.
    XmlInteger min{};
    /// max: a whole number.
    XmlInteger max{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AcceleratorCountReply&,
                                     const AcceleratorCountReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AcceleratorCountReply::min, &AcceleratorCountReply::max>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("min", self.min);
            row("max", self.max);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
