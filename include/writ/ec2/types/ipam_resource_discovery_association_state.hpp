// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamResourceDiscoveryAssociationState.
#ifndef WRIT_EC2_TYPES_IPAM_RESOURCE_DISCOVERY_ASSOCIATION_STATE_HPP
#define WRIT_EC2_TYPES_IPAM_RESOURCE_DISCOVERY_ASSOCIATION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 9 words that the EC2 model of 2026-08-07 has for IpamResourceDiscoveryAssociationState, such
/// as `associate-in-progress`. Each is a constant, `associate-in-progress` as
/// `associate_in_progress`. A literal is compared with them; at run time a word that is not listed
/// gets an advice.
class IpamResourceDiscoveryAssociationState : public Word<IpamResourceDiscoveryAssociationState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        associate_complete, associate_failed, associate_in_progress, disassociate_complete,
        disassociate_failed, disassociate_in_progress, isolate_complete, isolate_in_progress,
        restore_in_progress,
    };

    /// This word.
    constexpr IpamResourceDiscoveryAssociationState(Listed word) noexcept
        : value_(IpamResourceDiscoveryAssociationState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamResourceDiscoveryAssociationState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamResourceDiscoveryAssociationState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        18, 34, 55, 76, 95, 119, 135, 154, 173,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "associate-completeassociate-failedassociate-in-progressdisassociate-completedisassociate-"
        "faileddisassociate-in-progressisolate-completeisolate-in-progressrestore-in-progress",
        ends, 9};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamResourceDiscoveryAssociationState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
