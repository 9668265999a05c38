// SPDX-License-Identifier: BSL-1.0
/// Which parameter of a request a fault is about.
#ifndef WRIT_RULE_PLACE_HPP
#define WRIT_RULE_PLACE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/schema/schema.hpp>
#include <writ/text/decimal.hpp>
#include <writ/text/viewed_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The structure of a request in which a parameter lies,
/// `LaunchTemplateData.BlockDeviceMapping.N.`; made by writ itself. In the request itself it is
/// `{}`.
class Within {
public:
    /// The request itself.
    constexpr Within() noexcept = default;

    /// For writ itself: a structure in a request of this schema, in which nothing is entered yet.
    constexpr explicit Within(const Schema& request) noexcept : request_(&request) {}

    /// For writ itself: the structure whose parameters have this in front of their names, up to and
    /// with a dot, where an index in it is too large to count. It views the text.
    constexpr explicit Within(ViewedText front) noexcept : front_(front.data()), steps_{is_text} {
        for (std::size_t at = 1; at != most; ++at) {
            steps_[at] = static_cast<std::uint8_t>(std::uint64_t{front.size()} >> (at - 1) * 8);
        }
    }

    /// What stands in front of the names, if that is all that is known; mostly empty.
    constexpr std::string_view front() const noexcept {
        if (steps_[0] != is_text) return {};
        std::uint64_t size = 0;
        for (std::size_t at = most - 1; at != 0; --at) size = size << 8 | steps_[at];
        return std::string_view(front_, static_cast<std::size_t>(size));
    }

    /// For writ itself: the structure that is the parameter at `field`, counted from 0, of this
    /// one. Deeper than `most` ones nothing is noted.
    constexpr Within entered(std::size_t field) const noexcept {
        Within inner = *this;
        if (steps_[0] == is_text) return inner;
        for (std::uint8_t& step : inner.steps_) {
            if (step != 0) continue;
            step = static_cast<std::uint8_t>(field + 1);
            break;
        }
        return inner;
    }

    /// How many structures can lie in one another. Those of EC2 are at most 8 (model of
    /// 2026-08-07).
    static constexpr std::size_t most = 8;

    /// Calls `visit(name, whether it is a list)` for each name on the way.
    template <class Visit>
    constexpr void each_name(Visit&& visit) const {
        if (steps_[0] == is_text) return;
        const Schema* schema = request_;
        for (const std::uint8_t step : steps_) {
            if (step == 0) break;
            const Field field = (*schema)[step - std::size_t{1}];
            visit(field.name(), field.is_list());
            schema = field.structure();
        }
    }

private:
    // No field has this place: a text is viewed, and the other bytes are its size.
    static constexpr std::uint8_t is_text = 0xFF;

    union {
        const Schema* request_ = nullptr;
        const char* front_;
    };
    std::uint8_t steps_[most] = {};  // the fields on the way, each from 1
};

/// A parameter by its wire name, such as `TagSpecification.1.Tag.2.Key`, put together on demand:
/// nothing is allocated, and nothing is written before somebody asks.
struct Place {
    /// The structure that it lies in; mostly the request itself.
    Within within = {};
    /// The name in that; each `N` between dots stands for a list index.
    ViewedText name = {};
    /// The list indices, from 1, first those of `within`, then in the order of the `N`s; an `N`
    /// without one (0) stays.
    std::uint32_t index[Within::most] = {};

    /// Gives the wire name, piece by piece, to `put`, a callable that takes a `std::string_view`.
    template <class Put>
    constexpr void each_piece(Put&& put) const {
        const std::uint32_t* number = index;
        const std::uint32_t* const end = index + Within::most;
        const auto put_index = [&] {
            if (number == end || *number == 0) {
                put("N");
            } else {
                const Decimal decimal(*number++);
                put(std::string_view(decimal));
            }
        };
        if (!within.front().empty()) put(within.front());
        bool is_first = true;
        within.each_name([&](std::string_view outer, bool is_list) {
            if (!is_first) put(".");
            is_first = false;
            put(outer);
            if (!is_list) return;
            put(".");
            put_index();
        });
        if (!is_first && !name.empty()) put(".");
        std::string_view rest = name;
        while (number != end && *number != 0) {
            const std::size_t at = find_index(rest);
            if (at == std::string_view::npos) break;
            put(rest.substr(0, at));
            put_index();
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

    /// For writ itself: the place called `inner` in the structure that this is the place of.
    constexpr Place operator/(const Place& inner) const noexcept {
        Place joined = *this;
        joined.name = inner.name;
        std::size_t at = 0;
        while (at != Within::most && joined.index[at] != 0) ++at;
        for (const std::uint32_t number : inner.index) {
            if (at == Within::most) break;
            joined.index[at++] = number;
        }
        return joined;
    }

    /// For writ itself: the place of the structure that is the parameter at `field` of the one that
    /// this is the place of, with its index if it is in a list.
    constexpr Place entered(std::size_t field, std::uint32_t number) const noexcept {
        Place inner = *this / Place{{}, {}, {number}};
        inner.within = within.entered(field);
        return inner;
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
