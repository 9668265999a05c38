// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateCustomerGateway.
#ifndef WRIT_EC2_CREATE_CUSTOMER_GATEWAY_HPP
#define WRIT_EC2_CREATE_CUSTOMER_GATEWAY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_customer_gateway_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/gateway_type.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateCustomerGateway. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCustomerGateway.html
struct CreateCustomerGateway {
    /// Type: `ipsec.1`.
    Required<GatewayType, struct Type_given_right_and_in_order> type;
    /// BgpAsn: a whole number.
    Optional<Integer> bgp_asn{};
    /// PublicIp: text.
    Optional<AnyText> public_ip{};
    /// CertificateArn: an ARN.
    Optional<Arn> certificate_arn{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DeviceName: text.
    Optional<AnyText> device_name{};
    /// IpAddress: text.
    Optional<AnyText> ip_address{};
    /// BgpAsnExtended: a whole number.
    Optional<Long> bgp_asn_extended{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateCustomerGateway&,
                                     const CreateCustomerGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateCustomerGateway";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateCustomerGatewayResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("CertificateArn", self.certificate_arn);
        }
        /// Its members, in order.
        using members =
            Members<&CreateCustomerGateway::type, &CreateCustomerGateway::bgp_asn,
                    &CreateCustomerGateway::public_ip, &CreateCustomerGateway::certificate_arn,
                    &CreateCustomerGateway::tag_specifications, &CreateCustomerGateway::device_name,
                    &CreateCustomerGateway::ip_address, &CreateCustomerGateway::bgp_asn_extended,
                    &CreateCustomerGateway::dry_run, &CreateCustomerGateway::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Type", self.type);
            row("BgpAsn", self.bgp_asn);
            row("PublicIp", self.public_ip);
            row("CertificateArn", self.certificate_arn);
            row("TagSpecification", self.tag_specifications);
            row("DeviceName", self.device_name);
            row("IpAddress", self.ip_address);
            row("BgpAsnExtended", self.bgp_asn_extended);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
