// SPDX-License-Identifier: BSL-1.0
/// Which parameter of a request a fault is about.
#ifndef WRIT_RULE_PLACE_HPP
#define WRIT_RULE_PLACE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/text/decimal.hpp>
#include <writ/text/viewed_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// A parameter by its wire name, such as `TagSpecification.1.Tag.2.Key`, put together on demand:
/// nothing is allocated, and nothing is written before somebody asks.
struct Place {
    /// What stands in front of `name`, up to and with a dot; mostly empty.
    ViewedText within = {};
    /// The name; each `N` between dots stands for a list index.
    ViewedText name = {};
    /// The list indices, from 1, in the order of the `N`s; an `N` without one (0) stays.
    std::uint32_t index[2] = {};

    /// Gives the wire name, piece by piece, to `put`, a callable that takes a `std::string_view`.
    template <class Put>
    constexpr void each_piece(Put&& put) const {
        if (!within.empty()) put(within);
        std::string_view rest = name;
        for (const std::uint32_t number : index) {
            const std::size_t at = find_index(rest);
            if (number == 0 || at == std::string_view::npos) break;
            put(rest.substr(0, at));
            const Decimal digits_of_number(number);
            put(std::string_view(digits_of_number));
            rest.remove_prefix(at + 1);
        }
        put(rest);
    }

    /// How many bytes the wire name takes.
    constexpr std::size_t size() const noexcept {
        std::size_t total = 0;
        each_piece([&](std::string_view piece) { total += piece.size(); });
        return total;
    }

    /// The wire name as a `Text`, which has `append` (`std::string` and its likes).
    template <class Text>
    constexpr Text to() const {
        Text text;
        each_piece([&](std::string_view piece) { text.append(piece.data(), piece.size()); });
        return text;
    }

    /// Whether the wire name is `text`.
    friend constexpr bool operator==(const Place& place, std::string_view text) noexcept {
        bool same = true;
        place.each_piece([&](std::string_view piece) {
            same = same && text.starts_with(piece);
            if (same) text.remove_prefix(piece.size());
        });
        return same && text.empty();
    }

private:
    // The offset of the first `N` that stands alone between dots.
    static constexpr std::size_t find_index(std::string_view text) noexcept {
        for (std::size_t at = text.find(".N"); at != std::string_view::npos;
             at = text.find(".N", at + 1)) {
            if (at + 2 == text.size() || text[at + 2] == '.') return at + 1;
        }
        return std::string_view::npos;
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
