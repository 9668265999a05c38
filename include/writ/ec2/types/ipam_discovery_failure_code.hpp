// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamDiscoveryFailureCode.
#ifndef WRIT_EC2_TYPES_IPAM_DISCOVERY_FAILURE_CODE_HPP
#define WRIT_EC2_TYPES_IPAM_DISCOVERY_FAILURE_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for IpamDiscoveryFailureCode:
/// `assume-role-failure`, `throttling-failure` and `unauthorized-failure`. Each is a constant,
/// `assume-role-failure` as `assume_role_failure`. A literal is compared with them; at run time a
/// word that is not listed gets an advice.
class IpamDiscoveryFailureCode : public Word<IpamDiscoveryFailureCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        assume_role_failure, throttling_failure, unauthorized_failure,
    };

    /// This word.
    constexpr IpamDiscoveryFailureCode(Listed word) noexcept
        : value_(IpamDiscoveryFailureCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamDiscoveryFailureCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamDiscoveryFailureCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        19, 37, 57,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "assume-role-failurethrottling-failureunauthorized-failure",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamDiscoveryFailureCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
