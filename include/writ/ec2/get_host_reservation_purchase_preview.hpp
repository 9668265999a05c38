// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetHostReservationPurchasePreview.
#ifndef WRIT_EC2_GET_HOST_RESERVATION_PURCHASE_PREVIEW_HPP
#define WRIT_EC2_GET_HOST_RESERVATION_PURCHASE_PREVIEW_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/get_host_reservation_purchase_preview_result.hpp>
#include <writ/ec2/types/offering_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request GetHostReservationPurchasePreview. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetHostReservationPurchasePreview.html
struct GetHostReservationPurchasePreview {
    /// HostIdSet.N: dedicated host ids, `h-…`.
    Required<List<DedicatedHostId>, struct HostIdSet_given_right_and_in_order> host_id_set;
    /// OfferingId: an offering id.
    Required<OfferingId, struct OfferingId_given_right_and_in_order> offering_id;
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetHostReservationPurchasePreview&,
                                     const GetHostReservationPurchasePreview&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetHostReservationPurchasePreview";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetHostReservationPurchasePreviewResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&GetHostReservationPurchasePreview::host_id_set,
                                &GetHostReservationPurchasePreview::offering_id,
                                &GetHostReservationPurchasePreview::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("HostIdSet", self.host_id_set);
            row("OfferingId", self.offering_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
