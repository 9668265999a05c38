// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of CapacityBlockExtensionStatus.
#ifndef WRIT_EC2_TYPES_CAPACITY_BLOCK_EXTENSION_STATUS_HPP
#define WRIT_EC2_TYPES_CAPACITY_BLOCK_EXTENSION_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for CapacityBlockExtensionStatus:
/// `payment-pending`, `payment-failed` and `payment-succeeded`. Each is a constant,
/// `payment-pending` as `payment_pending`. A literal is compared with them; at run time a word that
/// is not listed gets an advice.
class CapacityBlockExtensionStatus : public Word<CapacityBlockExtensionStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        payment_failed, payment_pending, payment_succeeded,
    };

    /// This word.
    constexpr CapacityBlockExtensionStatus(Listed word) noexcept
        : value_(CapacityBlockExtensionStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CapacityBlockExtensionStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CapacityBlockExtensionStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        14, 29, 46,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "payment-failedpayment-pendingpayment-succeeded",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit CapacityBlockExtensionStatus(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
