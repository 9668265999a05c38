// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VpcEncryptionControlState.
#ifndef WRIT_EC2_TYPES_VPC_ENCRYPTION_CONTROL_STATE_HPP
#define WRIT_EC2_TYPES_VPC_ENCRYPTION_CONTROL_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 9 words that the EC2 model of 2026-08-07 has for VpcEncryptionControlState, such as
/// `enforce-in-progress`. Each is a constant, `enforce-in-progress` as `enforce_in_progress`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class VpcEncryptionControlState : public Word<VpcEncryptionControlState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, creating, delete_failed, deleted, deleting, enforce_failed, enforce_in_progress,
        monitor_failed, monitor_in_progress,
    };

    /// This word.
    constexpr VpcEncryptionControlState(Listed word) noexcept
        : value_(VpcEncryptionControlState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VpcEncryptionControlState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VpcEncryptionControlState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 17, 30, 37, 45, 59, 78, 92, 111,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availablecreatingdelete-faileddeleteddeletingenforce-failedenforce-in-progressmonitor-fai"
        "ledmonitor-in-progress",
        ends, 9};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VpcEncryptionControlState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
