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
#include <writ/text/copy.hpp>

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

// What each byte is worth as a hexadecimal digit; -1 if it is none.
struct HexValues {
    signed char values[256] = {};
};

inline constexpr HexValues hex_values = [] {
    HexValues table;
    for (int byte = 0; byte != 256; ++byte) {
        table.values[byte] = static_cast<signed char>(byte >= '0' && byte <= '9'   ? byte - '0'
                                                      : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                                      : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
                                                                                   : -1);
    }
    return table;
}();

constexpr int hex_value(char digit) noexcept {
    return hex_values.values[static_cast<unsigned char>(digit)];
}

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

// Marks are looked for in so many bytes at once.
inline constexpr std::size_t marks_at_once = 16;

// A bit for each of the `size` bytes at `at` that is one of `Byte`, the first one's lowest.
template <char... Byte>
constexpr unsigned plain_marks(const char* at, std::size_t size) noexcept {
    unsigned bits = 0;
    for (std::size_t byte = 0; byte != size; ++byte) {
        if (((at[byte] == Byte) || ...)) bits |= 1U << byte;
    }
    return bits;
}

// Text of this size and more is encoded sixteen bytes at once. Shorter text is not worth it.
inline constexpr std::size_t least_for_vectors = 32;

#if WRIT_USES_GNU_EXTENSIONS && \
    (defined(__SSE2__) || (defined(__aarch64__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__))

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
        return bits_of(is_letter | is_digit | is_hyphen_or_dot | is_other_mark) ^ 0xFFFFU;
    }

    // A bit for each byte that is one of `Byte`, the first one's lowest.
    template <char... Byte>
    unsigned equal_to() const noexcept {
        return bits_of(((bytes_ == static_cast<std::uint8_t>(Byte)) | ...));
    }

private:
    using Bytes = std::uint8_t __attribute__((vector_size(size)));
#if defined(__SSE2__)
    using Chars = char __attribute__((vector_size(size)));
#endif

    template <class Comparison>
    static unsigned bits_of(Comparison comparison) noexcept {
#if defined(__SSE2__)
        return static_cast<unsigned>(
            __builtin_ia32_pmovmskb128(reinterpret_cast<Chars>(comparison)));
#else
        // Each byte is all ones or none. The product has the lowest bit of each in its last byte.
        std::uint64_t halves[2];
        __builtin_memcpy(halves, &comparison, sizeof halves);
        for (std::uint64_t& half : halves) {
            half = (half & 0x0101'0101'0101'0101U) * 0x0102'0408'1020'4080U >> 56U;
        }
        return static_cast<unsigned>(halves[0] | halves[1] << 8U);
#endif
    }

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
        const char* const byte = at + WRIT_LOWEST_BIT(reserved);
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

template <char... Byte>
unsigned marks_by_vector(const char* at) noexcept {
    return ByteVector(at).equal_to<Byte...>();
}

#else

inline std::size_t encoded_size_by_vectors(std::string_view text) noexcept {
    return plain_encoded_size(text);
}

inline char* encode_by_vectors(std::string_view text, char* out) noexcept {
    return plain_encode(text, out);
}

template <char... Byte>
unsigned marks_by_vector(const char* at) noexcept {
    return plain_marks<Byte...>(at, marks_at_once);
}

#endif

// A bit for each of the next sixteen bytes that is one of `Byte`, as far as they stand before
// `last`. What stands behind that may be looked at, up to `end`.
template <char... Byte>
[[gnu::always_inline]] constexpr unsigned marks_in_front(const char* at, const char* last,
                                                         const char* end) noexcept {
    const auto left = static_cast<std::size_t>(last - at);
    const std::size_t size = left < marks_at_once ? left : marks_at_once;
    if (std::is_constant_evaluated() || static_cast<std::size_t>(end - at) < marks_at_once) {
        return plain_marks<Byte...>(at, size);
    }
    return marks_by_vector<Byte...>(at) & (0xFFFFU >> (marks_at_once - size));
}

// Where the next bytes to look at stand.
constexpr const char* behind_marks(const char* at, const char* last) noexcept {
    return static_cast<std::size_t>(last - at) < marks_at_once ? last : at + marks_at_once;
}

// The bytes of a text that are one of `Byte`, one after the other. Where the next ones are looked
// for does not depend on where the last one was found, so that the processor need not wait.
template <char... Byte>
class Marks {
public:
    // From `at` to `last`; what stands behind that may be looked at, up to `end`.
    constexpr Marks(const char* at, const char* last, const char* end) noexcept
        : at_(at), last_(last), end_(end) {}

    // The next one; `last` if there is none.
    [[gnu::always_inline]] constexpr const char* next() noexcept {
        while (bits_ == 0) {
            if (at_ == last_) return last_;
            bits_ = marks_in_front<Byte...>(at_, last_, end_);
            front_ = at_;
            at_ = behind_marks(at_, last_);
        }
        const char* const mark = front_ + WRIT_LOWEST_BIT(bits_);
        bits_ &= bits_ - 1;
        return mark;
    }

private:
    const char* at_;
    const char* last_;
    const char* end_;
    const char* front_ = nullptr;  // where the first bit stands for
    unsigned bits_ = 0;
};

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

namespace detail {

// Decodes `text`, behind which may be looked at what stands up to `end`.
[[gnu::noinline]] constexpr PercentDecoded percent_decode(std::string_view text, const char* end,
                                                          char* out) noexcept {
    const char* at = text.data();
    const char* const last = at + text.size();
    char* const begin = out;
    Marks<'%', '+'> escapes(at, last, end);
    while (true) {
        const char* const escape = escapes.next();
        out = copy_text(std::string_view(at, static_cast<std::size_t>(escape - at)), out);
        const auto size = static_cast<std::size_t>(out - begin);
        if (escape == last) return {size, true, text.size()};
        at = escape + 1;
        if (*escape == '+') {
            *out++ = ' ';
            continue;
        }
        const bool is_whole = last - escape > 2;
        const int high = is_whole ? hex_value(escape[1]) : -1;
        const int low = is_whole ? hex_value(escape[2]) : -1;
        if ((high | low) < 0) return {size, false, static_cast<std::size_t>(escape - text.data())};
        *out++ = static_cast<char>(static_cast<unsigned char>(high * 16 + low));
        at += 2;
    }
}

}  // namespace detail

/// Writes `text` decoded to `out`, which has room for as many bytes as `text` has and does not
/// overlap it: `%` and two hexadecimal digits, in either case, become the byte, and `+` becomes a
/// space, as in query strings. Stops at the first malformed escape.
constexpr PercentDecoded percent_decode(std::string_view text, char* out) noexcept {
    return detail::percent_decode(text, text.data() + text.size(), out);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
