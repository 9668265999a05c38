// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamRoutingPolicyRegistrationState.
#ifndef WRIT_EC2_TYPES_IPAM_ROUTING_POLICY_REGISTRATION_STATE_HPP
#define WRIT_EC2_TYPES_IPAM_ROUTING_POLICY_REGISTRATION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 8 words that the EC2 model of 2026-08-07 has for IpamRoutingPolicyRegistrationState, such as
/// `pending-activate`. Each is a constant, `pending-activate` as `pending_activate`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class IpamRoutingPolicyRegistrationState : public Word<IpamRoutingPolicyRegistrationState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        activate_failed, create_complete, create_in_progress, delete_complete, delete_in_progress,
        pending_activate, update_complete, update_in_progress,
    };

    /// This word.
    constexpr IpamRoutingPolicyRegistrationState(Listed word) noexcept
        : value_(IpamRoutingPolicyRegistrationState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamRoutingPolicyRegistrationState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamRoutingPolicyRegistrationState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        15, 30, 48, 63, 81, 97, 112, 130,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activate-failedcreate-completecreate-in-progressdelete-completedelete-in-progresspending-"
        "activateupdate-completeupdate-in-progress",
        ends, 8};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamRoutingPolicyRegistrationState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
