// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamComplianceStatus.
#ifndef WRIT_EC2_TYPES_IPAM_COMPLIANCE_STATUS_HPP
#define WRIT_EC2_TYPES_IPAM_COMPLIANCE_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for IpamComplianceStatus: `compliant`,
/// `noncompliant`, `unmanaged` and `ignored`. Each is a constant. A literal is compared with them;
/// at run time a word that is not listed gets an advice.
class IpamComplianceStatus : public Word<IpamComplianceStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        compliant, ignored, noncompliant, unmanaged,
    };

    /// This word.
    constexpr IpamComplianceStatus(Listed word) noexcept
        : value_(IpamComplianceStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamComplianceStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamComplianceStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16, 28, 37,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "compliantignorednoncompliantunmanaged",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamComplianceStatus(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
