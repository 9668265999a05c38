// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request PurchaseReservedInstancesOffering.
#ifndef WRIT_EC2_PURCHASE_RESERVED_INSTANCES_OFFERING_HPP
#define WRIT_EC2_PURCHASE_RESERVED_INSTANCES_OFFERING_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/currency_code_values.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/purchase_reserved_instances_offering_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/double.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ReservedInstanceLimitPrice, a structure in PurchaseReservedInstancesOffering.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstanceLimitPrice.html
struct ReservedInstanceLimitPrice {
    /// Amount: a number.
    Optional<Double> amount{};
    /// CurrencyCode: `USD`.
    Optional<CurrencyCodeValues> currency_code{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ReservedInstanceLimitPrice&,
                                     const ReservedInstanceLimitPrice&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReservedInstanceLimitPrice::amount,
                                &ReservedInstanceLimitPrice::currency_code>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Amount", self.amount);
            row("CurrencyCode", self.currency_code);
        }
    };
};

/// The request PurchaseReservedInstancesOffering. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PurchaseReservedInstancesOffering.html
struct PurchaseReservedInstancesOffering {
    /// InstanceCount: a whole number.
    Required<Integer, struct InstanceCount_given_right_and_in_order> instance_count;
    /// ReservedInstancesOfferingId: text.
    Required<AnyText, struct ReservedInstancesOfferingId_given_right_and_in_order>
        reserved_instances_offering_id;
    /// PurchaseTime: a time.
    Optional<Timestamp> purchase_time{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// LimitPrice: a ReservedInstanceLimitPrice.
    ReservedInstanceLimitPrice limit_price{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PurchaseReservedInstancesOffering&,
                                     const PurchaseReservedInstancesOffering&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "PurchaseReservedInstancesOffering";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = PurchaseReservedInstancesOfferingResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&PurchaseReservedInstancesOffering::instance_count,
                                &PurchaseReservedInstancesOffering::reserved_instances_offering_id,
                                &PurchaseReservedInstancesOffering::purchase_time,
                                &PurchaseReservedInstancesOffering::dry_run,
                                &PurchaseReservedInstancesOffering::limit_price,
                                &PurchaseReservedInstancesOffering::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceCount", self.instance_count);
            row("ReservedInstancesOfferingId", self.reserved_instances_offering_id);
            row("PurchaseTime", self.purchase_time);
            row("DryRun", self.dry_run);
            row("LimitPrice", self.limit_price);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
