// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateSecondaryNetwork.
#ifndef WRIT_EC2_CREATE_SECONDARY_NETWORK_HPP
#define WRIT_EC2_CREATE_SECONDARY_NETWORK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_secondary_network_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/secondary_network_type.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateSecondaryNetwork. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecondaryNetwork.html
struct CreateSecondaryNetwork {
    /// Ipv4CidrBlock: an IPv4 CIDR block.
    Required<Ipv4CidrBlock, struct Ipv4CidrBlock_given_right_and_in_order> ipv4_cidr_block;
    /// NetworkType: `rdma`.
    Required<SecondaryNetworkType, struct NetworkType_given_right_and_in_order> network_type;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateSecondaryNetwork&,
                                     const CreateSecondaryNetwork&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateSecondaryNetwork";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateSecondaryNetworkResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&CreateSecondaryNetwork::ipv4_cidr_block, &CreateSecondaryNetwork::network_type,
                    &CreateSecondaryNetwork::client_token, &CreateSecondaryNetwork::dry_run,
                    &CreateSecondaryNetwork::tag_specifications, &CreateSecondaryNetwork::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Ipv4CidrBlock", self.ipv4_cidr_block);
            row("NetworkType", self.network_type);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
