// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PtrUpdateStatus, a structure in replies.
#ifndef WRIT_EC2_TYPES_PTR_UPDATE_STATUS_HPP
#define WRIT_EC2_TYPES_PTR_UPDATE_STATUS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PtrUpdateStatus, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PtrUpdateStatus.html
struct PtrUpdateStatus {
    /// value: text.
    XmlText value{};
    /// status: text.
    XmlText status{};
    /// reason: text.
    XmlText reason{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PtrUpdateStatus&,
                                     const PtrUpdateStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PtrUpdateStatus::value, &PtrUpdateStatus::status,
                                &PtrUpdateStatus::reason>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("value", self.value);
            row("status", self.status);
            row("reason", self.reason);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
