// SPDX-License-Identifier: BSL-1.0
/// Text that is viewed, and so must live on.
#ifndef WRIT_TEXT_VIEWED_TEXT_HPP
#define WRIT_TEXT_VIEWED_TEXT_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/temporary.hpp>
#include <writ/text/copy.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Text that goes away at the end of the line: an object that owns its characters, not kept
/// anywhere. A value that viewed it would dangle.
template <class Text>
concept TemporaryText = detail::TemporaryOwner<Text> &&
    std::is_convertible_v<std::add_lvalue_reference_t<std::add_const_t<Text>>, std::string_view>;

namespace detail {

// The one sentence about temporary text.
template <class Text>
constexpr void refuse_temporary() noexcept {
    static_assert(!TemporaryText<Text>,
                  "a value only views its text: keep the text in a variable, then pass that");
}

}  // namespace detail

/// The text of a literal, without the NUL that ends it. Any other NUL is part of the text.
template <std::size_t Size>
constexpr std::string_view literal_text(const char (&literal WRIT_LIFETIMEBOUND)[Size]) noexcept {
    return detail::view(literal, literal[Size - 1] == '\0' ? Size - 1 : Size);
}

/// Refused: an array that is no literal, and is gone at the end of the line.
template <std::size_t Size>
std::string_view literal_text(const char (&&literal)[Size]) = delete;

/// A `std::string_view` that is not made of text that is gone at the end of the line: for members
/// that a user fills.
class ViewedText : public std::string_view {
public:
    /// No text.
    constexpr ViewedText() noexcept = default;

    /// This text, which must live as long as this.
    constexpr ViewedText(std::string_view text WRIT_LIFETIMEBOUND) noexcept
        : std::string_view(text) {}

    /// A literal, or another text, which must live as long as this.
    template <class Text>
        requires(std::is_convertible_v<Text, std::string_view>)
    constexpr ViewedText(Text&& text) noexcept : std::string_view(converted(text)) {
        detail::refuse_temporary<Text>();
    }

private:
    // Not by a cast: what turns into anything has more than one way to be cast.
    static constexpr std::string_view converted(std::string_view text) noexcept { return text; }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
