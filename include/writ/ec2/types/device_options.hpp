// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// DeviceOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_DEVICE_OPTIONS_HPP
#define WRIT_EC2_TYPES_DEVICE_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DeviceOptions, a structure in what EC2 answers to 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeviceOptions.html
struct DeviceOptions {
    /// tenantId: text.
    XmlText tenant_id{};
    /// publicSigningKeyUrl: text.
    XmlText public_signing_key_url{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeviceOptions&, const DeviceOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeviceOptions::tenant_id, &DeviceOptions::public_signing_key_url>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("tenantId", self.tenant_id);
            row("publicSigningKeyUrl", self.public_signing_key_url);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
