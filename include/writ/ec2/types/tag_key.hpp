// SPDX-License-Identifier: BSL-1.0
/// The key of a tag.
#ifndef WRIT_EC2_TYPES_TAG_KEY_HPP
#define WRIT_EC2_TYPES_TAG_KEY_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/free_text.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Why a text is no tag key; `TagKey::reasons` has the sentences.
enum class tag_key_fault : unsigned char {
    none,
    empty,
    reserved_prefix,
    too_long,
    not_utf8,
    holds_nul,
};

/// The key of a tag: 1 to 128 Unicode code points, any character, not beginning with `aws:`
/// (awsdocs/amazon-ec2-user-guide Using_Tags.md; the API model's prose says 127).
class TagKey : public TextValue<TagKey, tag_key_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TagKey(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TagKey)

    /// How many characters it has.
    static constexpr Limits limits{1, 128};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<TagKey> inspect(std::string_view text) noexcept {
        using enum tag_key_fault;
        if (text.empty()) return {empty, 0};
        if (text.starts_with("aws:")) return {reserved_prefix, 0};
        return writ::detail::inspect_free_text<TagKey>(text, limits.longest());
    }

    /// The sentences, in the order of `tag_key_fault`.
    static constexpr Reason reasons[] = {
        // The codes of both as recorded in 2026-09; the list of error codes documents
        // InvalidTagKey.Malformed (radkawar/stackd 9dc356f5, testdata/aws/ebs/volume_controls).
        {"empty", "a tag key has at least one character; give one, or leave the tag out",
         "InvalidParameterValue"},
        {"reserved_prefix", "keys that begin with aws: are AWS's own; choose another key",
         "InvalidParameterValue"},
        {"too_long", "a tag key has at most 128 characters; shorten it", "InvalidTagKey.Malformed"},
        writ::detail::not_utf8,
        writ::detail::holds_nul,
    };

private:
    friend TextValue;

    constexpr explicit TagKey(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
