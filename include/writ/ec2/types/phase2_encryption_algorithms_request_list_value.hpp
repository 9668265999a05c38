// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Phase2EncryptionAlgorithmsRequestListValue, a structure in requests.
#ifndef WRIT_EC2_TYPES_PHASE2_ENCRYPTION_ALGORITHMS_REQUEST_LIST_VALUE_HPP
#define WRIT_EC2_TYPES_PHASE2_ENCRYPTION_ALGORITHMS_REQUEST_LIST_VALUE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Phase2EncryptionAlgorithmsRequestListValue, a structure in requests of CreateVpnConnection and
/// ModifyVpnTunnelOptions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Phase2EncryptionAlgorithmsRequestListValue.html
struct Phase2EncryptionAlgorithmsRequestListValue {
    /// Value: text.
    Optional<AnyText> value{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Phase2EncryptionAlgorithmsRequestListValue&,
                                     const Phase2EncryptionAlgorithmsRequestListValue&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Phase2EncryptionAlgorithmsRequestListValue::value>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Value", self.value);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
