// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateReservedInstancesListing.
#ifndef WRIT_EC2_CREATE_RESERVED_INSTANCES_LISTING_HPP
#define WRIT_EC2_CREATE_RESERVED_INSTANCES_LISTING_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_reserved_instances_listing_result.hpp>
#include <writ/ec2/types/currency_code_values.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/double.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PriceScheduleSpecification, a structure in CreateReservedInstancesListing.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PriceScheduleSpecification.html
struct PriceScheduleSpecification {
    /// Term: a whole number.
    Optional<Long> term{};
    /// Price: a number.
    Optional<Double> price{};
    /// CurrencyCode: `USD`.
    Optional<CurrencyCodeValues> currency_code{};

    /// Whether two are equal.
    friend constexpr bool operator==(const PriceScheduleSpecification&,
                                     const PriceScheduleSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PriceScheduleSpecification::term,
                                &PriceScheduleSpecification::price,
                                &PriceScheduleSpecification::currency_code>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Term", self.term);
            row("Price", self.price);
            row("CurrencyCode", self.currency_code);
        }
    };
};

/// The request CreateReservedInstancesListing. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateReservedInstancesListing.html
struct CreateReservedInstancesListing {
    /// ReservedInstancesId: text.
    Required<AnyText, struct ReservedInstancesId_given_right_and_in_order> reserved_instances_id;
    /// InstanceCount: a whole number.
    Required<Integer, struct InstanceCount_given_right_and_in_order> instance_count;
    /// PriceSchedules.N: a list of PriceScheduleSpecification.
    Required<List<PriceScheduleSpecification>, struct PriceSchedules_given_right_and_in_order>
        price_schedules;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Required<ClientToken, struct ClientToken_given_right_and_in_order> client_token;
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateReservedInstancesListing&,
                                     const CreateReservedInstancesListing&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateReservedInstancesListing";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateReservedInstancesListingResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateReservedInstancesListing::reserved_instances_id,
                                &CreateReservedInstancesListing::instance_count,
                                &CreateReservedInstancesListing::price_schedules,
                                &CreateReservedInstancesListing::client_token,
                                &CreateReservedInstancesListing::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ReservedInstancesId", self.reserved_instances_id);
            row("InstanceCount", self.instance_count);
            row("PriceSchedules", self.price_schedules);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
