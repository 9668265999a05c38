// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ReportInstanceReasonCodes.
#ifndef WRIT_EC2_TYPES_REPORT_INSTANCE_REASON_CODES_HPP
#define WRIT_EC2_TYPES_REPORT_INSTANCE_REASON_CODES_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 9 words that the EC2 model of 2026-08-07 has for ReportInstanceReasonCodes, such as
/// `instance-stuck-in-state`. Each is a constant, `instance-stuck-in-state` as
/// `instance_stuck_in_state`. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class ReportInstanceReasonCodes : public Word<ReportInstanceReasonCodes> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        instance_stuck_in_state, not_accepting_credentials, other, password_not_available,
        performance_ebs_volume, performance_instance_store, performance_network, performance_other,
        unresponsive,
    };

    /// This word.
    constexpr ReportInstanceReasonCodes(Listed word) noexcept
        : value_(ReportInstanceReasonCodes::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ReportInstanceReasonCodes(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ReportInstanceReasonCodes)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        23, 48, 53, 75, 97, 123, 142, 159, 171,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "instance-stuck-in-statenot-accepting-credentialsotherpassword-not-availableperformance-eb"
        "s-volumeperformance-instance-storeperformance-networkperformance-otherunresponsive",
        ends, 9};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ReportInstanceReasonCodes(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
