// SPDX-License-Identifier: BSL-1.0
/// A text of which the service model gives a length that EC2 itself may not keep.
#ifndef WRIT_VALUE_LIMITED_TEXT_HPP
#define WRIT_VALUE_LIMITED_TEXT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/text/utf8.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limits_sentence.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// A text is shorter or longer than the service model gives.
struct text_is_outside_documented_length : Doubt {
    /// The name and the sentence; that of a value also tells the length.
    static constexpr Reason reason{
        "text_is_outside_documented_length",
        "the text is shorter or longer than the service model of EC2 allows, as LimitedText<least, "
        "most> says; give one of that length, or unlisted(\"...\") if you know that EC2 takes it"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "the service model, botocore 1.43.67 (2026-08-07); whether EC2 keeps it is not known");
};

/// What `LimitedText` says of one of fewer characters than `Least`, or of more than `Most`.
template <std::int64_t Least, std::int64_t Most>
struct text_is_outside_documented_length_of : text_is_outside_documented_length {
private:
    static constexpr detail::SentenceOfLimits sentence{
        "the service model of EC2 allows ",
        {Least, Most},
        " characters here; give a text of such a length, or unlisted(\"...\")"};

public:
    /// What the compiler prints: the range stands in the name of the doubt.
    static constexpr Reason printed = text_is_outside_documented_length::reason;
    /// The name and the sentence.
    static constexpr Reason reason = sentence.reason_called("text_is_outside_documented_length");
};

/// A text of any characters, of which the service model says that it has `Least` to `Most` of them
/// (Unicode code points). One of another length is sent, and an advice tells of it; a literal needs
/// `unlisted`.
template <std::int64_t Least, std::int64_t Most>
class LimitedText : public TextValue<LimitedText<Least, Most>, any_text_fault> {
    using Text = TextValue<LimitedText, any_text_fault>;

public:
    /// What it is without the length.
    using unlimited_type = AnyText;

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval LimitedText(const char (&literal)[Size]) noexcept
        : value_(Text::check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(LimitedText)

    /// The length that the service model gives.
    static constexpr Limits limits{Least, Most};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<LimitedText> inspect(std::string_view text) noexcept {
        const Malformed<AnyText> found = AnyText::inspect(text);
        return {found.fault, found.offset};
    }

    /// What may be odd about one.
    using doubts = Doubts<text_is_outside_documented_length_of<Least, Most>>;

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        const Utf8Scan scan = scan_utf8(text, limits.longest());
        const bool is_kept =
            scan.end == Utf8Scan::End::of_text && scan.code_points >= limits.shortest();
        return is_kept ? 0 : 1;
    }

    /// The sentences: those of `AnyText`.
    static constexpr auto& reasons = AnyText::reasons;

private:
    friend Text;

    constexpr explicit LimitedText(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
