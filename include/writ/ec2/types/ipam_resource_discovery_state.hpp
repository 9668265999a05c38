// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamResourceDiscoveryState.
#ifndef WRIT_EC2_TYPES_IPAM_RESOURCE_DISCOVERY_STATE_HPP
#define WRIT_EC2_TYPES_IPAM_RESOURCE_DISCOVERY_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 12 words that the EC2 model of 2026-08-07 has for IpamResourceDiscoveryState, such as
/// `create-in-progress`. Each is a constant, `create-in-progress` as `create_in_progress`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class IpamResourceDiscoveryState : public Word<IpamResourceDiscoveryState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        create_complete, create_failed, create_in_progress, delete_complete, delete_failed,
        delete_in_progress, isolate_complete, isolate_in_progress, modify_complete, modify_failed,
        modify_in_progress, restore_in_progress,
    };

    /// This word.
    constexpr IpamResourceDiscoveryState(Listed word) noexcept
        : value_(IpamResourceDiscoveryState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamResourceDiscoveryState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamResourceDiscoveryState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        15, 28, 46, 61, 74, 92, 108, 127, 142, 155, 173, 192,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "create-completecreate-failedcreate-in-progressdelete-completedelete-faileddelete-in-progr"
        "essisolate-completeisolate-in-progressmodify-completemodify-failedmodify-in-progressresto"
        "re-in-progress",
        ends, 12};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamResourceDiscoveryState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
