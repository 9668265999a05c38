// SPDX-License-Identifier: BSL-1.0
/// The value of a tag.
#ifndef WRIT_EC2_TYPES_TAG_VALUE_HPP
#define WRIT_EC2_TYPES_TAG_VALUE_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/free_text.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Why a text is no tag value; `TagValue::reasons` has the sentences.
enum class tag_value_fault : unsigned char {
    none,
    too_long,
    not_utf8,
    holds_nul,
};

/// The value of a tag: 0 to 256 Unicode code points, any character
/// (awsdocs/amazon-ec2-user-guide Using_Tags.md).
class TagValue : public TextValue<TagValue, tag_value_fault> {
public:
    /// The empty value, which EC2 allows.
    constexpr TagValue() noexcept : value_{{}, writ::detail::right_state} {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TagValue(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TagValue)

    /// How many characters it has.
    static constexpr Limits limits{0, 256};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<TagValue> inspect(std::string_view text) noexcept {
        return writ::detail::inspect_free_text<TagValue>(text, limits.longest());
    }

    /// The sentences, in the order of `tag_value_fault`.
    static constexpr Reason reasons[] = {
        // Seen live: iriusrisk/GoCD-EC2-Elastic-Agent-Plugin#24.
        {"too_long", "a tag value has at most 256 characters; shorten it", "InvalidParameterValue"},
        writ::detail::not_utf8,
        writ::detail::holds_nul,
    };

private:
    friend TextValue;

    constexpr explicit TagValue(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
