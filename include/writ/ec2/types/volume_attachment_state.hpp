// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of VolumeAttachmentState.
#ifndef WRIT_EC2_TYPES_VOLUME_ATTACHMENT_STATE_HPP
#define WRIT_EC2_TYPES_VOLUME_ATTACHMENT_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for VolumeAttachmentState, such as `attaching`.
/// Each is a constant. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class VolumeAttachmentState : public Word<VolumeAttachmentState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        attached, attaching, busy, detached, detaching,
    };

    /// This word.
    constexpr VolumeAttachmentState(Listed word) noexcept
        : value_(VolumeAttachmentState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval VolumeAttachmentState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(VolumeAttachmentState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 17, 21, 29, 38,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "attachedattachingbusydetacheddetaching",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit VolumeAttachmentState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
