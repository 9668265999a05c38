// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TotalLocalStorageGBReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_TOTAL_LOCAL_STORAGE_GB_REPLY_HPP
#define WRIT_EC2_TYPES_TOTAL_LOCAL_STORAGE_GB_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/double.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TotalLocalStorageGBReply, a structure in what EC2 answers to 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TotalLocalStorageGB.html
struct TotalLocalStorageGBReply {
    /// min: a number.
    XmlValue<Double> min{};
    /// max: a number.
    XmlValue<Double> max{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TotalLocalStorageGBReply&,
                                     const TotalLocalStorageGBReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TotalLocalStorageGBReply::min, &TotalLocalStorageGBReply::max>;

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
