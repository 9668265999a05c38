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
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/schema/table.hpp>
#include <writ/text/char_set.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// The wire table of `self`, inlined as a whole: then the names are constants where they are used.
template <class Self, class Row>
[[gnu::always_inline, gnu::flatten]] constexpr void inline_wire_table(Self& self, Row& row) {
    visit_wire_table(self, row);
}

// How many structures lie in one another at the most for their wire tables to be inlined. Deeper
// ones are called, so that code stays small and a structure can hold its own kind.
inline constexpr int most_inlined_levels = 2;

// The same for such a deeper one: as a function of its own.
template <class Self, class Row>
[[gnu::noinline]] constexpr void deep_wire_table(Self& self, Row& row) {
    visit_wire_table(self, row);
}

// How many structures can lie in one another. Those of EC2 are at most 8 (model of 2026-08-07);
// only one that holds its own kind has no end.
inline constexpr int most_levels = 16;

// What positions have room for at the least, so that most requests share what sorts them.
inline constexpr int least_levels = 3;

// How many levels there are from `level` on, on which a struct of this schema lies, counted from 1.
// The index of a list takes one, too.
constexpr int count_levels(const Schema& schema, int level) noexcept {
    int deepest = level;
    for (const Field field : schema) {
        if (deepest == most_levels) break;
        int inner = level + (field.is_list() ? 1 : 0);
        if (field.structure() != nullptr) inner = count_levels(*field.structure(), level + 1);
        deepest = inner > deepest ? inner : deepest;
    }
    return deepest;
}

// How many levels a position in the wire table of `Request` has room for.
template <class Request>
inline constexpr int levels_of = [] {
    const int levels = count_levels(schema_of<Request>, 1);
    return levels < least_levels ? least_levels : levels;
}();

// Where a parameter lies in a wire table: the row (from 1, in the table's order), and if that is a
// list the index, and if there are structures the row in their table, and so on. Compared,
// positions are in the order in which parameters are written; parameters that the table does not
// know are last.
template <int Levels>
struct WirePosition {
    static constexpr std::uint32_t unknown = 0xFFFF'FFFF;
    static constexpr std::uint32_t most_index = 0xFFFF'FFFE;

    std::uint32_t row[Levels] = {unknown};
    std::uint32_t index[Levels - 1] = {};

    constexpr bool is_known() const noexcept { return row[0] != unknown; }

    friend constexpr bool operator==(const WirePosition&, const WirePosition&) = default;

    friend constexpr bool operator<(const WirePosition& left, const WirePosition& right) noexcept {
        for (int level = 0;; ++level) {
            if (left.row[level] != right.row[level]) return left.row[level] < right.row[level];
            if (level == Levels - 1) return false;
            if (left.index[level] != right.index[level]) {
                return left.index[level] < right.index[level];
            }
        }
    }
};

// A visitor of a wire table, which lies on `Level` counted from 0, that looks for a name in it, and
// notes in `position` where that is. An index above `most_index` is read as that: the list that it
// leaves a gap in is refused anyway.
template <int Levels, int Level = 0>
class NameMatch {
public:
    constexpr NameMatch(std::string_view name, WirePosition<Levels>& position) noexcept
        : rest_(name), position_(position) {}

    // Whether no other row need be asked.
    constexpr bool is_over() const noexcept { return is_over_; }

    template <class Member>
    [[gnu::always_inline]] constexpr void operator()(std::string_view name,
                                                     const Member&) noexcept {
        if (is_over_) return;
        ++row_;
        if constexpr (ListMember<Member>) {
            if constexpr (has_inner) {
                if (rest_.size() < name.size() || !begins_with(name)) return;
                std::string_view behind = rest_.substr(name.size());
                if (!take_index(behind)) return;
                match_element<typename Member::value_type>(behind);
            }
        } else if constexpr (is_structure<Member>) {
            if constexpr (has_inner) {
                if (rest_.size() <= name.size() || rest_[name.size()] != '.') return;
                if (!begins_with(name)) return;
                match_structure<typename ValueOf<Member>::type>(rest_.substr(name.size() + 1));
            }
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
    // Whether names can go on behind one of this table.
    static constexpr bool has_inner = Level + 1 < Levels;

    // Whether the rest, which is no shorter, begins with `name`, which the compiler knows: then it
    // compares in place.
    [[gnu::always_inline]] constexpr bool begins_with(std::string_view name) const noexcept {
        return __builtin_memcmp(rest_.data(), name.data(), name.size()) == 0;
    }

    constexpr void found() noexcept {
        is_over_ = true;
        position_.row[Level] = row_;
    }

    // Takes `.12` from the front of `text`.
    constexpr bool take_index(std::string_view& text) noexcept {
        if (!text.starts_with('.')) return false;
        text.remove_prefix(1);
        std::uint64_t index = 0;
        std::size_t count = 0;
        for (; count != text.size() && digits.contains(text[count]); ++count) {
            index = index * 10 + static_cast<std::uint64_t>(text[count] - '0');
            if (index > WirePosition<Levels>::most_index) {
                index = WirePosition<Levels>::most_index;
            }
        }
        if (count == 0 || (count > 1 && text.front() == '0')) return false;
        position_.index[Level] = static_cast<std::uint32_t>(index);
        text.remove_prefix(count);
        return true;
    }

    template <class Element>
    constexpr void match_element(std::string_view behind) noexcept {
        if constexpr (TextMember<Element>) {
            if (behind.empty()) {
                found();
            } else {
                position_.index[Level] = 0;
            }
        } else if (behind.starts_with('.')) {
            match_structure<Element>(behind.substr(1));
        } else {
            position_.index[Level] = 0;
        }
    }

    template <class Structure>
    constexpr void match_structure(std::string_view behind) noexcept {
        position_.row[Level] = row_;
        NameMatch<Levels, Level + 1> inner(behind, position_);
        if constexpr (Level < most_inlined_levels) {
            inline_wire_table(blank<Structure>, inner);
        } else {
            deep_wire_table(blank<Structure>, inner);
        }
        if (!inner.is_over()) position_ = {};  // it has no such parameter, nor has any other row
        is_over_ = true;
    }

    std::string_view rest_;
    WirePosition<Levels>& position_;
    std::uint32_t row_ = 0;
    bool is_over_ = false;
};

// Where the parameter called `name` lies in the wire table of `Request`.
template <class Request>
[[gnu::flatten, gnu::noinline]] constexpr WirePosition<levels_of<Request>> find_parameter(
    std::string_view name) noexcept {
    WirePosition<levels_of<Request>> position;
    NameMatch<levels_of<Request>> match(name, position);
    inline_wire_table(blank<Request>, match);
    return position;
}

// Whether `Request` has a parameter called `name`, Action and Version included.
template <class Request>
constexpr bool is_parameter_of(std::string_view name) noexcept {
    return name == "Action" || name == "Version" || find_parameter<Request>(name).is_known();
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
