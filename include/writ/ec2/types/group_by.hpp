// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of GroupBy.
#ifndef WRIT_EC2_TYPES_GROUP_BY_HPP
#define WRIT_EC2_TYPES_GROUP_BY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 18 words that the EC2 model of 2026-08-07 has for GroupBy, such as `resource-region`. Each
/// is a constant, `resource-region` as `resource_region`. A literal is compared with them; at run
/// time a word that is not listed gets an advice.
class GroupBy : public Word<GroupBy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        account_id, account_name, availability_zone_id, instance_family, instance_platform,
        instance_type, reservation_arn, reservation_create_timestamp, reservation_end_date_type,
        reservation_end_timestamp, reservation_id, reservation_instance_match_criteria,
        reservation_start_timestamp, reservation_state, reservation_type,
        reservation_unused_financial_owner, resource_region, tenancy,
    };

    /// This word.
    constexpr GroupBy(Listed word) noexcept : value_(GroupBy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval GroupBy(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(GroupBy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 22, 42, 57, 74, 87, 102, 130, 155, 180, 194, 229, 256, 273, 289, 323, 338, 345,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "account-idaccount-nameavailability-zone-idinstance-familyinstance-platforminstance-typere"
        "servation-arnreservation-create-timestampreservation-end-date-typereservation-end-timesta"
        "mpreservation-idreservation-instance-match-criteriareservation-start-timestampreservation"
        "-statereservation-typereservation-unused-financial-ownerresource-regiontenancy",
        ends, 18};

private:
    friend TextValue;
    friend Word;

    constexpr explicit GroupBy(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
