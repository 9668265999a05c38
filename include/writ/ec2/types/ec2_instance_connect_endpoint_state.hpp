// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of Ec2InstanceConnectEndpointState.
#ifndef WRIT_EC2_TYPES_EC2_INSTANCE_CONNECT_ENDPOINT_STATE_HPP
#define WRIT_EC2_TYPES_EC2_INSTANCE_CONNECT_ENDPOINT_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 9 words that the EC2 model of 2026-08-07 has for Ec2InstanceConnectEndpointState, such as
/// `create-in-progress`. Each is a constant, `create-in-progress` as `create_in_progress`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class Ec2InstanceConnectEndpointState : public Word<Ec2InstanceConnectEndpointState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        create_complete, create_failed, create_in_progress, delete_complete, delete_failed,
        delete_in_progress, update_complete, update_failed, update_in_progress,
    };

    /// This word.
    constexpr Ec2InstanceConnectEndpointState(Listed word) noexcept
        : value_(Ec2InstanceConnectEndpointState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Ec2InstanceConnectEndpointState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Ec2InstanceConnectEndpointState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        15, 28, 46, 61, 74, 92, 107, 120, 138,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "create-completecreate-failedcreate-in-progressdelete-completedelete-faileddelete-in-progr"
        "essupdate-completeupdate-failedupdate-in-progress",
        ends, 9};

private:
    friend TextValue;
    friend Word;

    constexpr explicit Ec2InstanceConnectEndpointState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
