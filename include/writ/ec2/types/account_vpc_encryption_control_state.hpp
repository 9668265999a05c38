// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of AccountVpcEncryptionControlState.
#ifndef WRIT_EC2_TYPES_ACCOUNT_VPC_ENCRYPTION_CONTROL_STATE_HPP
#define WRIT_EC2_TYPES_ACCOUNT_VPC_ENCRYPTION_CONTROL_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for AccountVpcEncryptionControlState, such as
/// `default-state`. Each is a constant, `default-state` as `default_state`. A literal is compared
/// with them; at run time a word that is not listed gets an advice.
class AccountVpcEncryptionControlState : public Word<AccountVpcEncryptionControlState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        default_state, transitions_failed, transitions_in_progress,
        transitions_partially_successful, transitions_successful,
    };

    /// This word.
    constexpr AccountVpcEncryptionControlState(Listed word) noexcept
        : value_(AccountVpcEncryptionControlState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AccountVpcEncryptionControlState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AccountVpcEncryptionControlState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        13, 31, 54, 86, 108,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "default-statetransitions-failedtransitions-in-progresstransitions-partially-successfultra"
        "nsitions-successful",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit AccountVpcEncryptionControlState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
