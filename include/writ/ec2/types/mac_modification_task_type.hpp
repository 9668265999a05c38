// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of MacModificationTaskType.
#ifndef WRIT_EC2_TYPES_MAC_MODIFICATION_TASK_TYPE_HPP
#define WRIT_EC2_TYPES_MAC_MODIFICATION_TASK_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for MacModificationTaskType: `sip-modification`
/// and `volume-ownership-delegation`. Each is a constant, `sip-modification` as `sip_modification`.
/// A literal is compared with them; at run time a word that is not listed gets an advice.
class MacModificationTaskType : public Word<MacModificationTaskType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        sip_modification, volume_ownership_delegation,
    };

    /// This word.
    constexpr MacModificationTaskType(Listed word) noexcept
        : value_(MacModificationTaskType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval MacModificationTaskType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(MacModificationTaskType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        16, 43,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "sip-modificationvolume-ownership-delegation",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit MacModificationTaskType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
