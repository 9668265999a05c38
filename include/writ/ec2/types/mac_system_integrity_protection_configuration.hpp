// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// MacSystemIntegrityProtectionConfiguration, a structure in replies.
#ifndef WRIT_EC2_TYPES_MAC_SYSTEM_INTEGRITY_PROTECTION_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_MAC_SYSTEM_INTEGRITY_PROTECTION_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/mac_system_integrity_protection_setting_status.hpp
class MacSystemIntegrityProtectionSettingStatus;

/// MacSystemIntegrityProtectionConfiguration, a structure in what EC2 answers to 3 actions. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MacSystemIntegrityProtectionConfiguration.html
struct MacSystemIntegrityProtectionConfiguration {
    /// appleInternal: `enabled` or `disabled`.
    XmlValue<MacSystemIntegrityProtectionSettingStatus> apple_internal{};
    /// baseSystem: `enabled` or `disabled`.
    XmlValue<MacSystemIntegrityProtectionSettingStatus> base_system{};
    /// debuggingRestrictions: `enabled` or `disabled`.
    XmlValue<MacSystemIntegrityProtectionSettingStatus> debugging_restrictions{};
    /// dTraceRestrictions: `enabled` or `disabled`.
    XmlValue<MacSystemIntegrityProtectionSettingStatus> dtrace_restrictions{};
    /// filesystemProtections: `enabled` or `disabled`.
    XmlValue<MacSystemIntegrityProtectionSettingStatus> filesystem_protections{};
    /// kextSigning: `enabled` or `disabled`.
    XmlValue<MacSystemIntegrityProtectionSettingStatus> kext_signing{};
    /// nvramProtections: `enabled` or `disabled`.
    XmlValue<MacSystemIntegrityProtectionSettingStatus> nvram_protections{};
    /// status: `enabled` or `disabled`.
    XmlValue<MacSystemIntegrityProtectionSettingStatus> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MacSystemIntegrityProtectionConfiguration&,
                                     const MacSystemIntegrityProtectionConfiguration&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MacSystemIntegrityProtectionConfiguration::apple_internal,
                                &MacSystemIntegrityProtectionConfiguration::base_system,
                                &MacSystemIntegrityProtectionConfiguration::debugging_restrictions,
                                &MacSystemIntegrityProtectionConfiguration::dtrace_restrictions,
                                &MacSystemIntegrityProtectionConfiguration::filesystem_protections,
                                &MacSystemIntegrityProtectionConfiguration::kext_signing,
                                &MacSystemIntegrityProtectionConfiguration::nvram_protections,
                                &MacSystemIntegrityProtectionConfiguration::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("appleInternal", self.apple_internal);
            row("baseSystem", self.base_system);
            row("debuggingRestrictions", self.debugging_restrictions);
            row("dTraceRestrictions", self.dtrace_restrictions);
            row("filesystemProtections", self.filesystem_protections);
            row("kextSigning", self.kext_signing);
            row("nvramProtections", self.nvram_protections);
            row("status", self.status);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
