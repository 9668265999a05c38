// SPDX-License-Identifier: BSL-1.0
/// Percent-encoding after RFC 3986: what is not unreserved becomes `%` and two upper-case digits.
#ifndef WRIT_TEXT_PERCENT_HPP
#define WRIT_TEXT_PERCENT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/text/char_set.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// `unreserved` with a byte for each byte: one step less in the innermost loop.
struct UnreservedTable {
    bool contains[256] = {};
};

inline constexpr UnreservedTable unreserved_table = [] {
    UnreservedTable table;
    for (int byte = 0; byte != 256; ++byte) {
        table.contains[byte] = unreserved.contains(static_cast<char>(byte));
    }
    return table;
}();

constexpr bool is_unreserved_byte(char byte) noexcept {
    return unreserved_table.contains[static_cast<unsigned char>(byte)];
}

constexpr std::size_t plain_encoded_size(std::string_view text) noexcept {
    std::size_t size = text.size();
    for (const char byte : text) size += is_unreserved_byte(byte) ? 0U : 2U;
    return size;
}

// The two digits of each byte.
struct HexDigits {
    char pairs[256][2] = {};
};

inline constexpr HexDigits hex_digits = [] {
    constexpr std::string_view hex = "0123456789ABCDEF";
    HexDigits digits;
    for (unsigned byte = 0; byte != 256; ++byte) {
        digits.pairs[byte][0] = hex[byte >> 4U];
        digits.pairs[byte][1] = hex[byte & 15U];
    }
    return digits;
}();

constexpr char* escape_byte(char byte, char* out) noexcept {
    *out = '%';
    std::char_traits<char>::copy(out + 1, hex_digits.pairs[static_cast<unsigned char>(byte)], 2);
    return out + 3;
}

constexpr char* plain_encode(std::string_view text, char* out) noexcept {
    const char* at = text.data();
    const char* const end = at + text.size();
    for (; at != end; ++at) {
        if (is_unreserved_byte(*at)) {
            *out++ = *at;
        } else {
            out = escape_byte(*at, out);
        }
    }
    return out;
}

// The same for text of this size and more, sixteen bytes at once. Shorter text is not worth it.
inline constexpr std::size_t least_for_vectors = 32;

#if defined(__GNUC__) && defined(__SSE2__)

class ByteVector {
public:
    static constexpr std::size_t size = 16;

    explicit ByteVector(const char* data) noexcept { __builtin_memcpy(&bytes_, data, size); }

    void store(char* out) const noexcept { __builtin_memcpy(out, &bytes_, size); }

    // A bit for each byte that RFC 3986 does not let stand unescaped, the first one's lowest.
    unsigned reserved() const noexcept {
        const auto is_letter = ((bytes_ | 0x20U) - 'a') < 26;
        const auto is_digit = (bytes_ - '0') < 10;
        const auto is_hyphen_or_dot = (bytes_ - '-') < 2;
        const auto is_other_mark = (bytes_ == '_') | (bytes_ == '~');
        using Chars = char __attribute__((vector_size(size)));
        const auto unreserved_bytes = static_cast<unsigned>(__builtin_ia32_pmovmskb128(
            reinterpret_cast<Chars>(is_letter | is_digit | is_hyphen_or_dot | is_other_mark)));
        return unreserved_bytes ^ 0xFFFFU;
    }

private:
    using Bytes = std::uint8_t __attribute__((vector_size(size)));

    Bytes bytes_;
};

// How many bits of the lowest sixteen are set.
constexpr std::size_t count_bits(unsigned bits) noexcept {
    bits -= (bits >> 1U) & 0x5555U;
    bits = (bits & 0x3333U) + ((bits >> 2U) & 0x3333U);
    bits = (bits + (bits >> 4U)) & 0x0F0FU;
    return (bits + (bits >> 8U)) & 0x1FU;
}

// `text` has a vector's size at least.
[[gnu::noinline]] inline std::size_t encoded_size_by_vectors(std::string_view text) noexcept {
    const char* at = text.data();
    std::size_t left = text.size();
    std::size_t count = 0;
    for (; left >= ByteVector::size; left -= ByteVector::size) {
        count += count_bits(ByteVector(at).reserved());
        at += ByteVector::size;
    }
    // Of the last sixteen bytes those that have not been counted.
    count += count_bits(ByteVector(at + left - ByteVector::size).reserved() >>
                        (ByteVector::size - left));
    return text.size() + 2 * count;
}

// Whether more than four bits are set.
constexpr bool are_many(unsigned bits) noexcept {
    for (int count = 0; count != 4; ++count) bits &= bits - 1;
    return bits != 0;
}

// Encodes sixteen bytes, behind which there are as many again: what stands up to the next reserved
// byte is copied as a whole vector, and what is too much is overwritten.
[[gnu::always_inline]] inline char* encode_by_jumps(const char* at, const ByteVector& bytes,
                                                    unsigned reserved, char* out) noexcept {
    const char* from = at;  // what has been written ends here
    bytes.store(out);
    for (; reserved != 0; reserved &= reserved - 1) {
        const char* const byte = at + __builtin_ctz(reserved);
        out = escape_byte(*byte, out + (byte - from));
        from = byte + 1;
        ByteVector(from).store(out);
    }
    return out + (at + ByteVector::size - from);
}

// `text` has a vector's size at least. Neither reads a byte behind it nor writes one behind what
// becomes of it.
[[gnu::noinline]] inline char* encode_by_vectors(std::string_view text, char* out) noexcept {
    const char* at = text.data();
    std::size_t left = text.size();
    unsigned reserved = 1;
    while (left >= ByteVector::size) {
        const ByteVector bytes(at);
        reserved = bytes.reserved();
        if (reserved == 0) {
            bytes.store(out);
            out += ByteVector::size;
        } else if (left < 2 * ByteVector::size) {
            break;
        } else if (are_many(reserved)) {  // then the plain loop is faster
            out = plain_encode(std::string_view(at, ByteVector::size), out);
        } else {
            out = encode_by_jumps(at, bytes, reserved, out);
        }
        at += ByteVector::size;
        left -= ByteVector::size;
    }
    if (reserved == 0 && left != 0) {
        // The bytes before the rest stand as they are; perhaps so does the rest.
        const ByteVector last(at + left - ByteVector::size);
        if (last.reserved() == 0) {
            last.store(out + left - ByteVector::size);
            return out + left;
        }
    }
    return plain_encode(std::string_view(at, left), out);
}

#else

inline std::size_t encoded_size_by_vectors(std::string_view text) noexcept {
    return plain_encoded_size(text);
}

inline char* encode_by_vectors(std::string_view text, char* out) noexcept {
    return plain_encode(text, out);
}

#endif

}  // namespace detail

/// How many bytes `text` takes when percent-encoded: one for each unreserved byte, three for any
/// other.
constexpr std::size_t percent_encoded_size(std::string_view text) noexcept {
    if (std::is_constant_evaluated() || text.size() < detail::least_for_vectors) {
        return detail::plain_encoded_size(text);
    }
    return detail::encoded_size_by_vectors(text);
}

/// Writes `text` percent-encoded to `out`, which has room for `percent_encoded_size(text)` bytes
/// and does not overlap it; returns the end of what was written.
constexpr char* percent_encode(std::string_view text, char* out) noexcept {
    if (std::is_constant_evaluated() || text.size() < detail::least_for_vectors) {
        return detail::plain_encode(text, out);
    }
    return detail::encode_by_vectors(text, out);
}

/// What became of a text that was percent-decoded.
struct PercentDecoded {
    /// How many bytes were written.
    std::size_t size = 0;
    /// Whether every `%` had two hexadecimal digits behind it.
    bool is_well_formed = true;
    /// The offset in the text of the first `%` that had not; its size if all had.
    std::size_t malformed_at = 0;
};

/// Writes `text` decoded to `out`, which has room for as many bytes as `text` has: `%` and two
/// hexadecimal digits, in either case, become the byte, and `+` becomes a space, as in query
/// strings. Stops at the first malformed escape.
constexpr PercentDecoded percent_decode(std::string_view text, char* out) noexcept {
    const auto value_of = [](char digit) {
        return digit >= '0' && digit <= '9'   ? digit - '0'
               : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
               : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                                              : -1;
    };
    std::size_t size = 0;
    for (std::size_t at = 0; at != text.size(); ++at) {
        char byte = text[at] == '+' ? ' ' : text[at];
        if (byte == '%') {
            const bool is_whole = text.size() - at > 2;
            const int high = is_whole ? value_of(text[at + 1]) : -1;
            const int low = is_whole ? value_of(text[at + 2]) : -1;
            if (high < 0 || low < 0) return {size, false, at};
            byte = static_cast<char>(static_cast<unsigned char>(high * 16 + low));
            at += 2;
        }
        out[size++] = byte;
    }
    return {size, true, text.size()};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
