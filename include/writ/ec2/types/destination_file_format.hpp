// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of DestinationFileFormat.
#ifndef WRIT_EC2_TYPES_DESTINATION_FILE_FORMAT_HPP
#define WRIT_EC2_TYPES_DESTINATION_FILE_FORMAT_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for DestinationFileFormat: `plain-text` and
/// `parquet`. Each is a constant, `plain-text` as `plain_text`. A literal is compared with them; at
/// run time a word that is not listed gets an advice.
class DestinationFileFormat : public Word<DestinationFileFormat> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        parquet, plain_text,
    };

    /// This word.
    constexpr DestinationFileFormat(Listed word) noexcept
        : value_(DestinationFileFormat::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval DestinationFileFormat(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(DestinationFileFormat)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 17,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "parquetplain-text",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit DestinationFileFormat(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
