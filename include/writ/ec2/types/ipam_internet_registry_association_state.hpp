// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamInternetRegistryAssociationState.
#ifndef WRIT_EC2_TYPES_IPAM_INTERNET_REGISTRY_ASSOCIATION_STATE_HPP
#define WRIT_EC2_TYPES_IPAM_INTERNET_REGISTRY_ASSOCIATION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 9 words that the EC2 model of 2026-08-07 has for IpamInternetRegistryAssociationState, such
/// as `pending-enable`. Each is a constant, `pending-enable` as `pending_enable`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class IpamInternetRegistryAssociationState : public Word<IpamInternetRegistryAssociationState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        create_failed, create_in_progress, delete_complete, delete_failed, delete_in_progress,
        enable_complete, enable_failed, enable_in_progress, pending_enable,
    };

    /// This word.
    constexpr IpamInternetRegistryAssociationState(Listed word) noexcept
        : value_(IpamInternetRegistryAssociationState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamInternetRegistryAssociationState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamInternetRegistryAssociationState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        13, 31, 46, 59, 77, 92, 105, 123, 137,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "create-failedcreate-in-progressdelete-completedelete-faileddelete-in-progressenable-compl"
        "eteenable-failedenable-in-progresspending-enable",
        ends, 9};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamInternetRegistryAssociationState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
