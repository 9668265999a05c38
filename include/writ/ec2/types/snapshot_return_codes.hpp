// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of SnapshotReturnCodes.
#ifndef WRIT_EC2_TYPES_SNAPSHOT_RETURN_CODES_HPP
#define WRIT_EC2_TYPES_SNAPSHOT_RETURN_CODES_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for SnapshotReturnCodes, such as `success`.
/// Each is a constant, `missing-permissions` as `missing_permissions`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class SnapshotReturnCodes : public Word<SnapshotReturnCodes> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        client_error, internal_error, missing_permissions, skipped, success,
    };

    /// This word.
    constexpr SnapshotReturnCodes(Listed word) noexcept
        : value_(SnapshotReturnCodes::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SnapshotReturnCodes(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SnapshotReturnCodes)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        12, 26, 45, 52, 59,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "client-errorinternal-errormissing-permissionsskippedsuccess",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit SnapshotReturnCodes(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
