// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateMacSystemIntegrityProtectionModificationTask.
#ifndef WRIT_EC2_CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK_HPP
#define WRIT_EC2_CREATE_MAC_SYSTEM_INTEGRITY_PROTECTION_MODIFICATION_TASK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_mac_system_integrity_protection_modification_task_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/mac_system_integrity_protection_setting_status.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// MacSystemIntegrityProtectionConfigurationRequest, a structure in
/// CreateMacSystemIntegrityProtectionModificationTask.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MacSystemIntegrityProtectionConfigurationRequest.html
struct MacSystemIntegrityProtectionConfigurationRequest {
    /// AppleInternal: `enabled` or `disabled`.
    Optional<MacSystemIntegrityProtectionSettingStatus> apple_internal{};
    /// BaseSystem: `enabled` or `disabled`.
    Optional<MacSystemIntegrityProtectionSettingStatus> base_system{};
    /// DebuggingRestrictions: `enabled` or `disabled`.
    Optional<MacSystemIntegrityProtectionSettingStatus> debugging_restrictions{};
    /// DTraceRestrictions: `enabled` or `disabled`.
    Optional<MacSystemIntegrityProtectionSettingStatus> dtrace_restrictions{};
    /// FilesystemProtections: `enabled` or `disabled`.
    Optional<MacSystemIntegrityProtectionSettingStatus> filesystem_protections{};
    /// KextSigning: `enabled` or `disabled`.
    Optional<MacSystemIntegrityProtectionSettingStatus> kext_signing{};
    /// NvramProtections: `enabled` or `disabled`.
    Optional<MacSystemIntegrityProtectionSettingStatus> nvram_protections{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const MacSystemIntegrityProtectionConfigurationRequest&,
        const MacSystemIntegrityProtectionConfigurationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&MacSystemIntegrityProtectionConfigurationRequest::apple_internal,
                    &MacSystemIntegrityProtectionConfigurationRequest::base_system,
                    &MacSystemIntegrityProtectionConfigurationRequest::debugging_restrictions,
                    &MacSystemIntegrityProtectionConfigurationRequest::dtrace_restrictions,
                    &MacSystemIntegrityProtectionConfigurationRequest::filesystem_protections,
                    &MacSystemIntegrityProtectionConfigurationRequest::kext_signing,
                    &MacSystemIntegrityProtectionConfigurationRequest::nvram_protections>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AppleInternal", self.apple_internal);
            row("BaseSystem", self.base_system);
            row("DebuggingRestrictions", self.debugging_restrictions);
            row("DTraceRestrictions", self.dtrace_restrictions);
            row("FilesystemProtections", self.filesystem_protections);
            row("KextSigning", self.kext_signing);
            row("NvramProtections", self.nvram_protections);
        }
    };
};

/// The request CreateMacSystemIntegrityProtectionModificationTask. API version 2016-11-15, members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateMacSystemIntegrityProtectionModificationTask.html
struct CreateMacSystemIntegrityProtectionModificationTask {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// MacSystemIntegrityProtectionStatus: `enabled` or `disabled`.
    Required<MacSystemIntegrityProtectionSettingStatus,
             struct MacSystemIntegrityProtectionStatus_given_right_and_in_order>
        mac_system_integrity_protection_status;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// MacCredentials: text.
    Optional<AnyText> mac_credentials{};
    /// MacSystemIntegrityProtectionConfiguration: a
    /// MacSystemIntegrityProtectionConfigurationRequest.
    MacSystemIntegrityProtectionConfigurationRequest
        mac_system_integrity_protection_configuration{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const CreateMacSystemIntegrityProtectionModificationTask&,
        const CreateMacSystemIntegrityProtectionModificationTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action =
            "CreateMacSystemIntegrityProtectionModificationTask";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateMacSystemIntegrityProtectionModificationTaskResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateMacSystemIntegrityProtectionModificationTask::instance_id,
                                &CreateMacSystemIntegrityProtectionModificationTask::mac_system_integrity_protection_status,
                                &CreateMacSystemIntegrityProtectionModificationTask::client_token,
                                &CreateMacSystemIntegrityProtectionModificationTask::dry_run,
                                &CreateMacSystemIntegrityProtectionModificationTask::mac_credentials,
                                &CreateMacSystemIntegrityProtectionModificationTask::mac_system_integrity_protection_configuration,
                                &CreateMacSystemIntegrityProtectionModificationTask::tag_specifications,
                                &CreateMacSystemIntegrityProtectionModificationTask::extra>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"MacCredentials"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("MacSystemIntegrityProtectionStatus", self.mac_system_integrity_protection_status);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("MacCredentials", self.mac_credentials);
            row("MacSystemIntegrityProtectionConfiguration",
                self.mac_system_integrity_protection_configuration);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
