// SPDX-License-Identifier: BSL-1.0
/// Text whose form only the service knows.
#ifndef WRIT_VALUE_ANY_TEXT_HPP
#define WRIT_VALUE_ANY_TEXT_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/utf8.hpp>
#include <writ/value/free_text.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text cannot be sent; `AnyText::reasons` has the sentences.
enum class any_text_fault : unsigned char {
    none,
    not_utf8,
    holds_nul,
};

/// Text of any length and any characters, for parameters of which no form is documented (the
/// EC2 model's `String`, botocore 1.43.67, 2026-08-07). An empty one is sent as empty.
class AnyText : public TextValue<AnyText, any_text_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AnyText(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AnyText)

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<AnyText> inspect(std::string_view text) noexcept {
        const Utf8Scan scan = scan_utf8(text, text.size());
        if (scan.end == Utf8Scan::End::at_nul) return {fault_type::holds_nul, scan.offset};
        if (scan.end == Utf8Scan::End::at_error) return {fault_type::not_utf8, scan.offset};
        return {};
    }

    /// The sentences, in the order of `any_text_fault`.
    static constexpr Reason reasons[] = {
        detail::not_utf8,
        detail::holds_nul,
    };

private:
    friend TextValue;

    constexpr explicit AnyText(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
