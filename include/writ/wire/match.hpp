// SPDX-License-Identifier: BSL-1.0
/// Which row of a wire table a parameter's name belongs to.
#ifndef WRIT_WIRE_MATCH_HPP
#define WRIT_WIRE_MATCH_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/text/char_set.hpp>
#include <writ/wire/parameter.hpp>
#include <writ/wire/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// Where a parameter lies in a wire table: the row (from 1, in the table's order), and if that is
// a list the index and the row in the element's table, and once more. Compared, positions are in
// the order in which parameters are written; parameters that the table does not know are last.
struct WirePosition {
    static constexpr int depths = 3;
    static constexpr std::uint32_t unknown = 0xFFFF'FFFF;
    static constexpr std::uint32_t most_index = 0xFFFF'FFFE;

    std::uint32_t row[depths] = {unknown, 0, 0};
    std::uint32_t index[depths - 1] = {};

    constexpr bool is_known() const noexcept { return row[0] != unknown; }

    friend constexpr bool operator==(const WirePosition&, const WirePosition&) = default;

    friend constexpr bool operator<(const WirePosition& left, const WirePosition& right) noexcept {
        for (int depth = 0;; ++depth) {
            if (left.row[depth] != right.row[depth]) return left.row[depth] < right.row[depth];
            if (depth == depths - 1) return false;
            if (left.index[depth] != right.index[depth]) {
                return left.index[depth] < right.index[depth];
            }
        }
    }
};

// A visitor of a wire table that looks for a name in it, and notes in `position` where that is. An
// index above `most_index` is read as that: the list that it leaves a gap in is refused anyway.
class NameMatch {
public:
    constexpr NameMatch(std::string_view name, WirePosition& position) noexcept
        : rest_(name), position_(position) {}

    template <class Member>
    [[gnu::always_inline]] constexpr void operator()(std::string_view name,
                                                     const Member&) noexcept {
        if (is_over_) return;
        ++row_;
        if constexpr (ListMember<Member>) {
            if (rest_.size() < name.size() || !begins_with(name)) return;
            std::string_view behind = rest_.substr(name.size());
            if (!take_index(behind)) return;
            match_element<typename Member::value_type>(behind);
        } else if (rest_.size() == name.size() && begins_with(name)) {
            found();
        }
    }

    template <class State>
    [[gnu::always_inline]] constexpr void operator()(const State& state) noexcept {
        inline_wire_table(state.parameters(), *this);
    }

    constexpr void extra(const List<Parameter>&) noexcept {}

private:
    // Whether the rest, which is no shorter, begins with `name`, which the compiler knows: then it
    // compares in place.
    [[gnu::always_inline]] constexpr bool begins_with(std::string_view name) const noexcept {
        return __builtin_memcmp(rest_.data(), name.data(), name.size()) == 0;
    }

    constexpr void found() noexcept {
        is_over_ = true;
        position_.row[depth_] = row_;
    }

    // Takes `.12` from the front of `text`.
    constexpr bool take_index(std::string_view& text) noexcept {
        if (depth_ == WirePosition::depths - 1 || !text.starts_with('.')) return false;
        text.remove_prefix(1);
        std::uint64_t index = 0;
        std::size_t count = 0;
        for (; count != text.size() && digits.contains(text[count]); ++count) {
            index = index * 10 + static_cast<std::uint64_t>(text[count] - '0');
            if (index > WirePosition::most_index) index = WirePosition::most_index;
        }
        if (count == 0 || (count > 1 && text.front() == '0')) return false;
        position_.index[depth_] = static_cast<std::uint32_t>(index);
        text.remove_prefix(count);
        return true;
    }

    template <class Element>
    constexpr void match_element(std::string_view behind) noexcept {
        if constexpr (TextMember<Element>) {
            if (behind.empty()) {
                found();
            } else {
                position_.index[depth_] = 0;
            }
        } else {
            if (!behind.starts_with('.')) {
                position_.index[depth_] = 0;
                return;
            }
            const std::uint32_t row = row_;
            position_.row[depth_] = row;
            rest_ = behind.substr(1);
            row_ = 0;
            ++depth_;
            inline_wire_table(blank_element<Element>, *this);
            if (!is_over_) position_ = {};  // the list has no such parameter, nor has any other row
            is_over_ = true;
        }
    }

    template <class Element>
    static constexpr Element blank_element = make_blank<Element>();

    std::string_view rest_;
    WirePosition& position_;
    std::uint32_t row_ = 0;
    int depth_ = 0;
    bool is_over_ = false;
};

template <class Request>
inline constexpr Request blank_request = make_blank<Request>();

// Where the parameter called `name` lies in the wire table of `Request`.
template <class Request>
[[gnu::flatten, gnu::noinline]] constexpr WirePosition find_parameter(
    std::string_view name) noexcept {
    WirePosition position;
    NameMatch match(name, position);
    inline_wire_table(blank_request<Request>, match);
    return position;
}

// Whether `Request` has a parameter called `name`, Action and Version included.
template <class Request>
constexpr bool is_parameter_of(std::string_view name) noexcept {
    return name == "Action" || name == "Version" || find_parameter<Request>(name).is_known();
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
