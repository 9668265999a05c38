// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateSubnetCidrReservation.
#ifndef WRIT_EC2_CREATE_SUBNET_CIDR_RESERVATION_HPP
#define WRIT_EC2_CREATE_SUBNET_CIDR_RESERVATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_subnet_cidr_reservation_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/subnet_cidr_reservation_type.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateSubnetCidrReservation. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnetCidrReservation.html
struct CreateSubnetCidrReservation {
    /// SubnetId: a subnet id, `subnet-…`.
    Required<SubnetId, struct SubnetId_given_right_and_in_order> subnet_id;
    /// Cidr: a CIDR block.
    Required<CidrBlock, struct Cidr_given_right_and_in_order> cidr;
    /// ReservationType: `prefix` or `explicit`.
    Required<SubnetCidrReservationType, struct ReservationType_given_right_and_in_order>
        reservation_type;
    /// Description: text.
    Optional<AnyText> description{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateSubnetCidrReservation&,
                                     const CreateSubnetCidrReservation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateSubnetCidrReservation";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateSubnetCidrReservationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateSubnetCidrReservation::subnet_id, &CreateSubnetCidrReservation::cidr,
            &CreateSubnetCidrReservation::reservation_type,
            &CreateSubnetCidrReservation::description, &CreateSubnetCidrReservation::dry_run,
            &CreateSubnetCidrReservation::tag_specifications, &CreateSubnetCidrReservation::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SubnetId", self.subnet_id);
            row("Cidr", self.cidr);
            row("ReservationType", self.reservation_type);
            row("Description", self.description);
            row("DryRun", self.dry_run);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
