// SPDX-License-Identifier: BSL-1.0
/// The description of an image.
#ifndef WRIT_EC2_TYPES_DESCRIPTION_HPP
#define WRIT_EC2_TYPES_DESCRIPTION_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/free_text.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Why a text is no description; `Description::reasons` has the sentences.
enum class description_fault : unsigned char {
    none,
    too_long,
    not_utf8,
    holds_nul,
};

/// The description of an image: 0 to 255 Unicode code points (`ImageDescriptionRequest`, botocore
/// 1.43.67, 2026-08-07). An empty one is sent as empty.
class Description : public TextValue<Description, description_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Description(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Description)

    /// How many characters it has.
    static constexpr Limits limits{0, 255};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Description> inspect(std::string_view text) noexcept {
        return writ::detail::inspect_free_text<Description>(text, limits.longest());
    }

    /// The sentences, in the order of `description_fault`.
    static constexpr Reason reasons[] = {
        {"too_long", "a description has at most 255 characters; shorten it"},
        writ::detail::not_utf8,
        writ::detail::holds_nul,
    };

private:
    friend TextValue;

    constexpr explicit Description(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
