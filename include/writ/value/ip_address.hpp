// SPDX-License-Identifier: BSL-1.0
/// What blocks of IPv4 and of IPv6 addresses have in common.
#ifndef WRIT_VALUE_IP_ADDRESS_HPP
#define WRIT_VALUE_IP_ADDRESS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// The number that a hexadecimal digit spells; 16 if it is none.
constexpr unsigned hex_number(char digit) noexcept {
    if (digit >= '0' && digit <= '9') return static_cast<unsigned>(digit - '0');
    if (digit >= 'a' && digit <= 'f') return static_cast<unsigned>(digit - 'a') + 10;
    if (digit >= 'A' && digit <= 'F') return static_cast<unsigned>(digit - 'A') + 10;
    return 16;
}

// An address that has been read: its bytes in network order, and whether it is written as RFC 5952
// has it, as far as that is one digit or letter after the other.
struct IpBytes {
    bool is_address = false;
    bool is_canonical = true;
    std::size_t stopped_at = 0;  // the first byte that does not fit
    std::uint8_t bytes[16] = {};
};

// An IPv4 address: four decimal numbers up to 255 with dots between them.
constexpr IpBytes read_ipv4_address(std::string_view text) noexcept {
    IpBytes read;
    std::size_t at = 0;
    for (std::size_t octet = 0; octet != 4; ++octet) {
        if (octet != 0) {
            read.stopped_at = at;
            if (at == text.size() || text[at] != '.') return read;
            ++at;
        }
        unsigned number = 0;
        const std::size_t begin = at;
        while (at != text.size() && at - begin != 3 && digits.contains(text[at])) {
            number = number * 10 + static_cast<unsigned>(text[at++] - '0');
        }
        read.stopped_at = begin;
        if (at == begin || number > 255) return read;
        if (text[begin] == '0' && at - begin != 1) read.is_canonical = false;
        read.bytes[octet] = static_cast<std::uint8_t>(number);
    }
    read.stopped_at = at;
    read.is_address = at == text.size();
    return read;
}

// An IPv6 address (RFC 4291 section 2.2): eight groups of up to four hexadecimal digits, of which
// `::` stands for one or more of zero; the last two may be written as an IPv4 address.
constexpr IpBytes read_ipv6_address(std::string_view text) noexcept {
    IpBytes read;
    std::size_t at = 0;
    std::size_t count = 0;       // of bytes
    std::size_t gap = SIZE_MAX;  // how many of them stand in front of `::`
    if (text.starts_with("::")) {
        gap = 0;
        at = 2;
    }
    while (at != text.size()) {
        read.stopped_at = at;
        const std::string_view rest = text.substr(at);
        if (rest.find('.') < rest.find(':')) {
            const IpBytes ipv4 = read_ipv4_address(rest);
            read.stopped_at = at + ipv4.stopped_at;
            if (!ipv4.is_address || count > 12) return read;
            for (std::size_t octet = 0; octet != 4; ++octet)
                read.bytes[count++] = ipv4.bytes[octet];
            at = text.size();
            break;
        }
        unsigned number = 0;
        const std::size_t begin = at;
        while (at != text.size() && at - begin != 4 && hex_number(text[at]) != 16) {
            if (text[at] >= 'A' && text[at] <= 'F') read.is_canonical = false;
            number = number * 16 + hex_number(text[at++]);
        }
        if (at == begin || count == 16) return read;
        if (text[begin] == '0' && at - begin != 1) read.is_canonical = false;
        read.bytes[count++] = static_cast<std::uint8_t>(number >> 8);
        read.bytes[count++] = static_cast<std::uint8_t>(number & 0xFF);
        read.stopped_at = at;
        if (at == text.size()) break;
        if (text[at] != ':') return read;
        ++at;
        if (at != text.size() && text[at] == ':') {
            if (gap != SIZE_MAX) return read;
            gap = count;
            ++at;
        } else if (at == text.size()) {
            return read;
        }
    }
    read.stopped_at = at;
    if (gap == SIZE_MAX ? count != 16 : count > 14) return read;
    if (gap != SIZE_MAX) {
        const std::size_t behind = count - gap;
        for (std::size_t back = 1; back <= 16 - gap; ++back) {
            read.bytes[16 - back] = back <= behind ? read.bytes[count - back] : std::uint8_t{0};
        }
    }
    read.is_address = true;
    return read;
}

// The length of a prefix, up to `most`; more than that if `text` spells none.
constexpr unsigned read_prefix_length(std::string_view text, unsigned most) noexcept {
    if (text.empty() || text.size() > 3 || !digits.contains_all(text)) return most + 1;
    if (text.front() == '0' && text.size() != 1) return most + 1;
    unsigned number = 0;
    for (const char digit : text) number = number * 10 + static_cast<unsigned>(digit - '0');
    return number;
}

// Whether a bit is set behind the first `length` of `size` bytes.
constexpr bool has_bits_behind(const IpBytes& address, unsigned length, std::size_t size) noexcept {
    for (std::size_t at = 0; at != size; ++at) {
        const unsigned begin = static_cast<unsigned>(at) * 8;
        const unsigned kept = length <= begin ? 0 : length - begin >= 8 ? 8 : length - begin;
        if ((address.bytes[at] & (0xFFU >> kept)) != 0) return true;
    }
    return false;
}

// What a block of addresses of one family is made of.
struct AddressFamily {
    IpBytes (*read)(std::string_view text) noexcept;
    IpBytes (*read_of_the_other)(std::string_view text) noexcept;
    unsigned bits;  // of an address
};

inline constexpr AddressFamily ipv4_family{read_ipv4_address, read_ipv6_address, 32};
inline constexpr AddressFamily ipv6_family{read_ipv6_address, read_ipv4_address, 128};

// The first fault of a text as a block of addresses: an address, `/`, and a prefix length. It is
// `of_the_other` if the address is of the other family; `Value` has the faults that are named here.
template <class Value>
constexpr Malformed<Value> inspect_cidr_block(std::string_view text, const AddressFamily& family,
                                              typename Value::fault_type of_the_other) noexcept {
    using Fault = typename Value::fault_type;
    if (text.empty()) return {Fault::empty, 0};
    if (has_white_space_around(text)) return {Fault::whitespace_around, white_space_offset(text)};
    const std::size_t slash = text.find('/');
    const std::string_view address = text.substr(0, slash);
    const IpBytes read = family.read(address);
    if (!read.is_address) {
        if (family.read_of_the_other(address).is_address) return {of_the_other, 0};
        return {Fault::malformed_address, read.stopped_at};
    }
    if (slash == std::string_view::npos) return {Fault::no_prefix_length, text.size()};
    if (read_prefix_length(text.substr(slash + 1), family.bits) > family.bits) {
        return {Fault::malformed_prefix_length, slash + 1};
    }
    return {};
}

// Whether a block, which has no fault, is written as EC2 stores it.
constexpr bool is_canonical_block(std::string_view text, const AddressFamily& family) noexcept {
    const std::size_t slash = text.find('/');
    const IpBytes read = family.read(text.substr(0, slash));
    const unsigned length = read_prefix_length(text.substr(slash + 1), family.bits);
    return read.is_canonical && !has_bits_behind(read, length, family.bits / 8);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
