// SPDX-License-Identifier: BSL-1.0
/// Bytes, which are sent in base64.
#ifndef WRIT_VALUE_BLOB_HPP
#define WRIT_VALUE_BLOB_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/base64.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no blob; `Blob::reasons` has the sentences.
enum class blob_fault : unsigned char {
    none,
    not_base64,
    not_padded,
};

/// Bytes in base64 with its padding (RFC 4648 section 4), as the protocol sends them (Smithy 2.0,
/// EC2 query protocol; the EC2 model's `Blob`, botocore 1.43.67, 2026-08-07). `encode_base64` makes
/// the text of bytes.
class Blob : public TextValue<Blob, blob_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Blob(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Blob)

    /// No bytes are a value, too, so that an element of a reply without text has one.
    static constexpr bool empty_is_a_value = true;

    /// How many bytes they are; none if the text has not been checked.
    constexpr std::size_t size() const noexcept {
        return is_checked() ? decoded_base64_size(text()) : 0;
    }

    /// Writes the bytes to `out`, which has room for `size()`; returns their end.
    constexpr char* copy(char* out) const noexcept {
        return is_checked() ? decode_base64(text(), out) : out;
    }

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Blob> inspect(std::string_view text) noexcept {
        std::string_view front = text;
        for (int count = 0; count != 2 && front.ends_with('='); ++count) front.remove_suffix(1);
        constexpr CharSet allowed(base64_alphabet);
        const std::size_t at = allowed.first_outside(front);
        if (at != front.size()) return {fault_type::not_base64, at};
        if (text.size() % 4 != 0) return {fault_type::not_padded, text.size()};
        return {};
    }

    /// The sentences, in the order of `blob_fault`.
    static constexpr Reason reasons[] = {
        {"not_base64", "the text is not base64 from here on; encode the bytes before"},
        {"not_padded", "base64 goes in groups of four characters; fill the last one with ="},
    };

private:
    friend TextValue;

    constexpr explicit Blob(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
