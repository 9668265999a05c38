// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IcmpTypeCode, a structure in requests.
#ifndef WRIT_EC2_TYPES_ICMP_TYPE_CODE_HPP
#define WRIT_EC2_TYPES_ICMP_TYPE_CODE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IcmpTypeCode, a structure in requests of CreateNetworkAclEntry and ReplaceNetworkAclEntry.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IcmpTypeCode.html
struct IcmpTypeCode {
    /// Code: a whole number.
    Optional<Integer> code{};
    /// Type: a whole number.
    Optional<Integer> type{};

    /// Whether two are equal.
    friend constexpr bool operator==(const IcmpTypeCode&, const IcmpTypeCode&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IcmpTypeCode::code, &IcmpTypeCode::type>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Code", self.code);
            row("Type", self.type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
