// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateEnclaveOptionsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_ENCLAVE_OPTIONS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateEnclaveOptionsRequest, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateEnclaveOptionsRequest.html
struct LaunchTemplateEnclaveOptionsRequest {
    /// Enabled: yes or no.
    YesNo enabled{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateEnclaveOptionsRequest&,
                                     const LaunchTemplateEnclaveOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateEnclaveOptionsRequest::enabled>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
