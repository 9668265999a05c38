// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RequestIpamResourceTag, a structure in requests.
#ifndef WRIT_EC2_TYPES_REQUEST_IPAM_RESOURCE_TAG_HPP
#define WRIT_EC2_TYPES_REQUEST_IPAM_RESOURCE_TAG_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RequestIpamResourceTag, a structure in requests of 5 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestIpamResourceTag.html
struct RequestIpamResourceTag {
    /// Key: text.
    Optional<AnyText> key{};
    /// Value: text.
    Optional<AnyText> value{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RequestIpamResourceTag&,
                                     const RequestIpamResourceTag&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RequestIpamResourceTag::key, &RequestIpamResourceTag::value>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Key", self.key);
            row("Value", self.value);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
