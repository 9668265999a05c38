// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DisassociateEnclaveCertificateIamRole.
#ifndef WRIT_EC2_DISASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_HPP
#define WRIT_EC2_DISASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/disassociate_enclave_certificate_iam_role_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DisassociateEnclaveCertificateIamRole. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateEnclaveCertificateIamRole.html
struct DisassociateEnclaveCertificateIamRole {
    /// CertificateArn: an ARN.
    Required<Arn, struct CertificateArn_given_right_and_in_order> certificate_arn;
    /// RoleArn: an ARN.
    Required<Arn, struct RoleArn_given_right_and_in_order> role_arn;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DisassociateEnclaveCertificateIamRole&,
                                     const DisassociateEnclaveCertificateIamRole&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DisassociateEnclaveCertificateIamRole";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DisassociateEnclaveCertificateIamRoleResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("CertificateArn", self.certificate_arn);
            tell("RoleArn", self.role_arn);
        }
        /// Its members, in order.
        using members = Members<&DisassociateEnclaveCertificateIamRole::certificate_arn,
                                &DisassociateEnclaveCertificateIamRole::role_arn,
                                &DisassociateEnclaveCertificateIamRole::dry_run,
                                &DisassociateEnclaveCertificateIamRole::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CertificateArn", self.certificate_arn);
            row("RoleArn", self.role_arn);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
