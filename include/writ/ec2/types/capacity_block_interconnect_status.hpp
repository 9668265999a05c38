// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of CapacityBlockInterconnectStatus.
#ifndef WRIT_EC2_TYPES_CAPACITY_BLOCK_INTERCONNECT_STATUS_HPP
#define WRIT_EC2_TYPES_CAPACITY_BLOCK_INTERCONNECT_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for CapacityBlockInterconnectStatus: `ok`,
/// `impaired` and `insufficient-data`. Each is a constant, `insufficient-data` as
/// `insufficient_data`. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class CapacityBlockInterconnectStatus : public Word<CapacityBlockInterconnectStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        impaired, insufficient_data, ok,
    };

    /// This word.
    constexpr CapacityBlockInterconnectStatus(Listed word) noexcept
        : value_(CapacityBlockInterconnectStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CapacityBlockInterconnectStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CapacityBlockInterconnectStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        8, 25, 27,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "impairedinsufficient-dataok",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit CapacityBlockInterconnectStatus(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
