// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateVpcBlockPublicAccessExclusion.
#ifndef WRIT_EC2_CREATE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_HPP
#define WRIT_EC2_CREATE_VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_vpc_block_public_access_exclusion_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/internet_gateway_exclusion_mode.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateVpcBlockPublicAccessExclusion. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcBlockPublicAccessExclusion.html
struct CreateVpcBlockPublicAccessExclusion {
    /// InternetGatewayExclusionMode: `allow-bidirectional` or `allow-egress`.
    Required<InternetGatewayExclusionMode,
             struct InternetGatewayExclusionMode_given_right_and_in_order>
        internet_gateway_exclusion_mode;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// VpcId: a VPC id, `vpc-…`.
    Optional<VpcId> vpc_id{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVpcBlockPublicAccessExclusion&,
                                     const CreateVpcBlockPublicAccessExclusion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateVpcBlockPublicAccessExclusion";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateVpcBlockPublicAccessExclusionResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&CreateVpcBlockPublicAccessExclusion::internet_gateway_exclusion_mode,
                    &CreateVpcBlockPublicAccessExclusion::dry_run,
                    &CreateVpcBlockPublicAccessExclusion::subnet_id,
                    &CreateVpcBlockPublicAccessExclusion::vpc_id,
                    &CreateVpcBlockPublicAccessExclusion::tag_specifications,
                    &CreateVpcBlockPublicAccessExclusion::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InternetGatewayExclusionMode", self.internet_gateway_exclusion_mode);
            row("DryRun", self.dry_run);
            row("SubnetId", self.subnet_id);
            row("VpcId", self.vpc_id);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
