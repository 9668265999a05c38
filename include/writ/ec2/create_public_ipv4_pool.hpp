// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreatePublicIpv4Pool.
#ifndef WRIT_EC2_CREATE_PUBLIC_IPV4_POOL_HPP
#define WRIT_EC2_CREATE_PUBLIC_IPV4_POOL_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_public_ipv4_pool_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreatePublicIpv4Pool. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreatePublicIpv4Pool.html
struct CreatePublicIpv4Pool {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// NetworkBorderGroup: text.
    Optional<AnyText> network_border_group{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreatePublicIpv4Pool&,
                                     const CreatePublicIpv4Pool&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreatePublicIpv4Pool";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreatePublicIpv4PoolResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&CreatePublicIpv4Pool::dry_run, &CreatePublicIpv4Pool::tag_specifications,
                    &CreatePublicIpv4Pool::network_border_group, &CreatePublicIpv4Pool::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("TagSpecification", self.tag_specifications);
            row("NetworkBorderGroup", self.network_border_group);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
