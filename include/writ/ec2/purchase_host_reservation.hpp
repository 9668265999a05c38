// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request PurchaseHostReservation.
#ifndef WRIT_EC2_PURCHASE_HOST_RESERVATION_HPP
#define WRIT_EC2_PURCHASE_HOST_RESERVATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/currency_code_values.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/offering_id.hpp>
#include <writ/ec2/types/purchase_host_reservation_result.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request PurchaseHostReservation. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PurchaseHostReservation.html
struct PurchaseHostReservation {
    /// HostIdSet.N: dedicated host ids, `h-…`.
    Required<List<DedicatedHostId>, struct HostIdSet_given_right_and_in_order> host_id_set;
    /// OfferingId: an offering id.
    Required<OfferingId, struct OfferingId_given_right_and_in_order> offering_id;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// CurrencyCode: `USD`.
    Optional<CurrencyCodeValues> currency_code{};
    /// LimitPrice: text.
    Optional<AnyText> limit_price{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PurchaseHostReservation&,
                                     const PurchaseHostReservation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "PurchaseHostReservation";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = PurchaseHostReservationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&PurchaseHostReservation::host_id_set, &PurchaseHostReservation::offering_id,
                    &PurchaseHostReservation::client_token, &PurchaseHostReservation::currency_code,
                    &PurchaseHostReservation::limit_price,
                    &PurchaseHostReservation::tag_specifications, &PurchaseHostReservation::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("HostIdSet", self.host_id_set);
            row("OfferingId", self.offering_id);
            row("ClientToken", self.client_token);
            row("CurrencyCode", self.currency_code);
            row("LimitPrice", self.limit_price);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
