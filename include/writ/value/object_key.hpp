// SPDX-License-Identifier: BSL-1.0
/// The key of an object in S3.
#ifndef WRIT_VALUE_OBJECT_KEY_HPP
#define WRIT_VALUE_OBJECT_KEY_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/utf8.hpp>
#include <writ/value/free_text.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no object key; `ObjectKey::reasons` has the sentences.
enum class object_key_fault : unsigned char {
    none,
    empty,
    too_long,
    not_utf8,
    holds_nul,
};

/// The key of an object in S3: 1 to 1024 bytes of UTF-8 (object-keys in the S3 user guide, read
/// 2026-11-25). The object of a stored image has the image's id and `.bin` behind it as its key
/// (ami-store-restore in the EC2 user guide).
class ObjectKey : public TextValue<ObjectKey, object_key_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ObjectKey(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ObjectKey)

    /// How many bytes it has.
    static constexpr Limits limits{1, 1024};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<ObjectKey> inspect(std::string_view text) noexcept {
        using enum object_key_fault;
        if (text.empty()) return {empty, 0};
        // No further than a key can reach: the rest of a hostile text is not looked at.
        if (text.size() > limits.longest()) return {too_long, limits.longest()};
        const Utf8Scan scan = scan_utf8(text, limits.longest());
        if (scan.end == Utf8Scan::End::at_nul) return {holds_nul, scan.offset};
        if (scan.end == Utf8Scan::End::at_error) return {not_utf8, scan.offset};
        return {};
    }

    /// The sentences, in the order of `object_key_fault`.
    static constexpr Reason reasons[] = {
        {"empty",
         "an object's key has at least one character; give the one that CreateStoreImageTask "
         "answered with, such as ami-0abcdef1234567890.bin"},
        {"too_long", "an object's key has at most 1024 bytes; shorten it"},
        detail::not_utf8,
        detail::holds_nul,
    };

private:
    friend TextValue;

    constexpr explicit ObjectKey(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
