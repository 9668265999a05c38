// SPDX-License-Identifier: BSL-1.0
/// A literal that is taken though it is in doubt.
#ifndef WRIT_VALUE_UNLISTED_HPP
#define WRIT_VALUE_UNLISTED_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/text/viewed_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What `unlisted` makes of a literal, of which it keeps a `Kept`: it becomes whatever value is
/// wanted in its place.
template <class Kept>
class Unlisted {
public:
    /// Keeps this of the literal.
    constexpr explicit Unlisted(Kept kept) noexcept : kept_(kept) {}

    /// Whether it becomes a `Value`, if that one's grammar passes it.
    template <class Value>
    static constexpr bool becomes = requires {
        requires Value::template takes_unlisted<Kept>;
    };

    /// What it keeps.
    constexpr Kept kept() const noexcept { return kept_; }

private:
    Kept kept_;
};

/// `literal`, whatever doubt it is in: none stops the compiler, and `check` tells of none. It
/// becomes the value that is wanted in its place, `.client_token = unlisted("...")`, and has to be
/// a constant there: it is held to its grammar, and rules judge it like any other. For what AWS
/// knows and this version does not; what even the grammar refuses needs `unchecked`.
///
/// `list_of` takes none; an array of values does, which `list_from` makes in place.
template <std::size_t Size>
constexpr Unlisted<std::string_view> unlisted(
    const char (&literal WRIT_LIFETIMEBOUND)[Size]) noexcept {
    // Not consteval: the value's constructor is, and Clang 14 takes no consteval call within
    // another in a default argument.
    return Unlisted<std::string_view>(literal_text(literal));
}

/// Refused: an array that is no literal, and is gone at the end of the line.
template <std::size_t Size>
Unlisted<std::string_view> unlisted(const char (&&literal)[Size]) = delete;

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
