// SPDX-License-Identifier: BSL-1.0
/// Names and values in, out of whatever has them as pairs: `std::map<std::string, std::string>`.
#ifndef WRIT_WIRE_READ_PAIRS_HPP
#define WRIT_WIRE_READ_PAIRS_HPP

#include <cstddef>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/result.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/wire/filler.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/reading.hpp>
#include <writ/wire/reading_memory.hpp>
#include <writ/wire/reading_option.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

constexpr Parameter parameter_of(const Parameter& parameter) noexcept {
    return parameter;
}

template <class Pair>
    requires requires(const Pair& pair) {
        requires std::is_convertible_v<decltype((pair.first)), std::string_view>;
        requires std::is_convertible_v<decltype((pair.second)), std::string_view>;
    }
constexpr Parameter parameter_of(const Pair& pair) noexcept {
    return {pair.first, pair.second};
}

// Whether `Pair` has characters of its own, and whether it refers to what has.
template <class Pair>
inline constexpr bool owns_text =
    TemporaryOwner<decltype(Pair::first)> || TemporaryOwner<decltype(Pair::second)>;
template <>
inline constexpr bool owns_text<Parameter> = false;
template <class Pair>
inline constexpr bool refers_to_text =
    std::is_reference_v<decltype(Pair::first)> || std::is_reference_v<decltype(Pair::second)>;
template <>
inline constexpr bool refers_to_text<Parameter> = false;

// Where what can be walked begins; never called.
template <class Range>
auto begin_of(Range& range) -> decltype(range.begin());
template <class Pair, std::size_t Size>
auto begin_of(Pair (&pairs)[Size]) -> Pair*;

// Whether a copy of an iterator walks over the same again. `std::forward_iterator` asks for more,
// which the iterators of std::flat_map have only with C++23.
template <class Iterator>
constexpr bool can_walk_twice() noexcept {
    if constexpr (requires { typename Iterator::iterator_concept; }) {
        return std::is_base_of_v<std::forward_iterator_tag, typename Iterator::iterator_concept>;
    } else if constexpr (requires { typename Iterator::iterator_category; }) {
        return std::is_base_of_v<std::forward_iterator_tag, typename Iterator::iterator_category>;
    } else {
        return requires(Iterator iterator) {
            requires std::is_same_v<decltype(iterator++), Iterator>;
        }
        || std::is_pointer_v<Iterator>;
    }
}

// What can be walked, twice, and has pairs of texts, or parameters, but is no `List` of these.
template <class Range>
concept PairRange = !std::is_convertible_v<std::remove_reference_t<Range>&, List<Parameter>> &&
                    requires(std::remove_reference_t<Range> & range) {
    parameter_of(*begin_of(range));
    requires can_walk_twice<decltype(begin_of(range))>();
};

// Whether the text of `Range`, an lvalue or not, is still there behind the line. A view can be
// copied and owns nothing; but what it makes only now can own.
template <class Range>
constexpr bool keeps_text() noexcept {
    using Kept = std::remove_cvref_t<Range>;
    using Pair = decltype(*begin_of(std::declval<std::remove_reference_t<Range>&>()));
    constexpr bool is_view = std::ranges::enable_view<Kept> && std::is_copy_constructible_v<Kept>;
    constexpr bool is_kept = std::is_lvalue_reference_v<Range> || is_view;
    if (owns_text<std::remove_cvref_t<Pair>>) return std::is_lvalue_reference_v<Pair> && is_kept;
    return !refers_to_text<std::remove_cvref_t<Pair>> || is_kept;
}

template <class Range>
constexpr void refuse_temporary_pairs() noexcept {
    static_assert(keeps_text<Range>(),
                  "a request only views names and values: keep the pairs in a variable, then read "
                  "that");
}

// Calls `read` with the list of parameters that these pairs are.
template <class Range, class Read>
auto with_parameters(Range&& pairs, const SchemaData& schema, ReadingMemory& memory,
                     const Read& read) noexcept -> decltype(read(List<Parameter>())) {
    alignas(Parameter) std::byte on_stack[most_on_stack * sizeof(Parameter)];
    auto* parameters = reinterpret_cast<Parameter*>(on_stack);
    std::size_t count = 0;
    for (const auto& pair : pairs) {
        if (count < most_on_stack) new (parameters + count) Parameter(parameter_of(pair));
        ++count;
    }
    if (count > most_on_stack) {
        parameters = memory.take<Parameter>(count);
        if (parameters == nullptr) {
            std::size_t size = count;
            for (const auto& pair : pairs) size += parameter_of(pair).name.size();
            memory.miss(most_bytes_of_parameters(schema, count, size));
            Faults faults;
            faults.add(too_little_memory(memory));
            return faults;
        }
        std::size_t at = 0;
        for (const auto& pair : pairs) {
            if (at == count) break;
            new (parameters + at++) Parameter(parameter_of(pair));
        }
        count = at;
    }
    return read(List<Parameter>(parameters, count));
}

}  // namespace detail

/// Reads `pairs`, any range of pairs of texts, such as a `std::map<std::string, std::string>`, as
/// `read_parameters` reads a list of parameters. The request views their text, not the pairs; above
/// 64 pairs these are noted in `memory`.
template <RequestType Request, detail::PairRange Range, class... Option>
Result<Checked<Request>, Faults> read_parameters(Range&& pairs, ReadingMemory& memory,
                                                 const Option&... option) noexcept {
    detail::refuse_temporary_pairs<Range>();
    return detail::with_parameters(
        pairs, schema_of<Request>.data(), memory, [&](List<Parameter> parameters) {
            return read_parameters<Request>(parameters, memory, option...);
        });
}

/// Reads `pairs` as above, for requests without lists: there is no memory for them.
template <RequestType Request, detail::PairRange Range, class... Option>
Result<Checked<Request>, Faults> read_parameters(Range&& pairs, const Option&... option) noexcept {
    detail::refuse_temporary_pairs<Range>();
    ReadingMemory none;
    return read_parameters<Request>(pairs, none, option...);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
