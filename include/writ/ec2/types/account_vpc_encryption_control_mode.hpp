// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AccountVpcEncryptionControlMode.
#ifndef WRIT_EC2_TYPES_ACCOUNT_VPC_ENCRYPTION_CONTROL_MODE_HPP
#define WRIT_EC2_TYPES_ACCOUNT_VPC_ENCRYPTION_CONTROL_MODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for AccountVpcEncryptionControlMode:
/// `unmanaged`, `attempt-monitor` and `attempt-enforce`. Each is a constant, `attempt-monitor` as
/// `attempt_monitor`. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class AccountVpcEncryptionControlMode : public Word<AccountVpcEncryptionControlMode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        attempt_enforce, attempt_monitor, unmanaged,
    };

    /// This word.
    constexpr AccountVpcEncryptionControlMode(Listed word) noexcept
        : value_(AccountVpcEncryptionControlMode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AccountVpcEncryptionControlMode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AccountVpcEncryptionControlMode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        15, 30, 39,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "attempt-enforceattempt-monitorunmanaged",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AccountVpcEncryptionControlMode(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
