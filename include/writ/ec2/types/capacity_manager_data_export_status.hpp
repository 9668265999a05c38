// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of CapacityManagerDataExportStatus.
#ifndef WRIT_EC2_TYPES_CAPACITY_MANAGER_DATA_EXPORT_STATUS_HPP
#define WRIT_EC2_TYPES_CAPACITY_MANAGER_DATA_EXPORT_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for CapacityManagerDataExportStatus: `pending`,
/// `in-progress`, `delivered` and `failed`. Each is a constant, `in-progress` as `in_progress`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class CapacityManagerDataExportStatus : public Word<CapacityManagerDataExportStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        delivered, failed, in_progress, pending,
    };

    /// This word.
    constexpr CapacityManagerDataExportStatus(Listed word) noexcept
        : value_(CapacityManagerDataExportStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CapacityManagerDataExportStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CapacityManagerDataExportStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 15, 26, 33,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "deliveredfailedin-progresspending",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit CapacityManagerDataExportStatus(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
