// SPDX-License-Identifier: BSL-1.0
/// A query string in, as any client writes it, to a checked request or to all that is wrong.
#ifndef WRIT_WIRE_READ_QUERY_HPP
#define WRIT_WIRE_READ_QUERY_HPP

#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/result.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/findings.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/percent.hpp>
#include <writ/value/text_value.hpp>
#include <writ/wire/filler.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/reading.hpp>
#include <writ/wire/reading_memory.hpp>
#include <writ/wire/reading_option.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What can be wrong with a query string besides what can be wrong with its parameters.
struct QueryReasons {
    /// A `%` has no two hexadecimal digits behind it.
    static constexpr Reason malformed_escape{
        "malformed_escape",
        "there is a % without two hexadecimal digits behind it; a % itself is written %25",
        "MalformedQueryString"};
};

namespace detail {

// Calls `take(name, value, is_encoded)`, both still encoded if they are at all, for each parameter
// in `query`. A piece without an equals sign is a name with an empty value; an empty piece is none.
template <class Take>
void each_piece_of_query(std::string_view query, Take take) noexcept {
    const char* at = query.data();
    const char* const end = at + query.size();
    const char* name_end = nullptr;
    bool is_encoded = false;
    const auto take_piece = [&](const char* last) {
        if (name_end == nullptr) name_end = last;
        const char* const value = name_end == last ? last : name_end + 1;
        if (at != last) {
            take(std::string_view(at, static_cast<std::size_t>(name_end - at)),
                 std::string_view(value, static_cast<std::size_t>(last - value)), is_encoded);
        }
    };
    for (const char* front = at; front != end; front = behind_marks(front, end)) {
        const auto left = static_cast<std::size_t>(end - front);
        const bool is_whole = left >= marks_at_once;
        unsigned marks =
            is_whole ? marks_by_vector<'&', '='>(front) : plain_marks<'&', '='>(front, left);
        unsigned escapes =
            is_whole ? marks_by_vector<'%', '+'>(front) : plain_marks<'%', '+'>(front, left);
        for (; marks != 0; marks &= marks - 1) {
            const char* const mark = front + WRIT_LOWEST_BIT(marks);
            if (*mark == '=') {
                if (name_end == nullptr) name_end = mark;
                continue;
            }
            const unsigned before = (marks & (0U - marks)) - 1;
            is_encoded = is_encoded || (escapes & before) != 0;
            take_piece(mark);
            escapes &= ~before;
            at = mark + 1;
            name_end = nullptr;
            is_encoded = false;
        }
        is_encoded = is_encoded || escapes != 0;
    }
    take_piece(end);
}

// Decodes `text` in place of itself, with memory for it, if there is anything to decode. Returns
// the offset of a malformed escape, with which the text stays as it is, or `npos`. `end` is that of
// the query string; a name has the schema, which tells how much more can be needed for what an
// undecoded one stands for.
inline std::size_t decode(std::string_view& text, const char* end, const SchemaData* schema,
                          ReadingMemory& memory) noexcept {
    const char* const last = text.data() + text.size();
    if (Marks<'%', '+'>(text.data(), last, end).next() == last) return std::string_view::npos;
    char* const data = memory.take<char>(text.size());
    if (data == nullptr) {
        memory.miss(schema != nullptr ? most_needed(*schema).by(1, text.size() + 1) : 0);
        return std::string_view::npos;
    }
    const PercentDecoded decoded = percent_decode(text, end, data);
    if (!decoded.is_well_formed) return decoded.malformed_at;
    text = detail::view(data, decoded.size);
    return std::string_view::npos;
}

// Decodes the `count` parameters at `parameters`, which view a query string that ends at `end`,
// where they are; returns how many are left without those whose names are malformed. `encoded` has
// a bit for each of the first ones in which there is something to decode.
inline std::size_t decode_parameters(const SchemaData& schema, Parameter* parameters,
                                     std::size_t count, std::uint64_t encoded, const char* end,
                                     const Reading& reading) noexcept {
    std::size_t left = 0;
    for (std::size_t at = 0; at != count; ++at) {
        Parameter parameter = parameters[at];
        if (at >= most_on_stack || (encoded >> at & 1U) != 0) {
            const std::size_t name_fault = decode(parameter.name, end, &schema, reading.memory);
            const std::size_t value_fault = decode(parameter.value, end, nullptr, reading.memory);
            const bool has_name = name_fault == std::string_view::npos;
            if (!has_name || value_fault != std::string_view::npos) {
                reading.refuse(parameter, QueryReasons::malformed_escape,
                               has_name ? value_fault : name_fault);
                parameter.value = detail::view(refused_value, 0);
            }
            if (!has_name) continue;
        } else if (left == at) {
            ++left;  // it stands there already
            continue;
        }
        parameters[left++] = parameter;
    }
    return left;
}

// A template as AskingWalk is.
template <class = void>
struct SplittingWalk {
    // Splits a query string into the parameters of `reading`, and decodes them. `on_stack` has room
    // for `most_on_stack` of them.
    static void split(Reading& reading, const SchemaData& schema, std::string_view query,
                      std::byte* on_stack) noexcept {
        auto* parameters = reinterpret_cast<Parameter*>(on_stack);
        std::size_t room = most_on_stack;
        std::size_t count = 0;
        std::uint64_t encoded = 0;
        const auto keep = [&](std::string_view name, std::string_view value, bool is_encoded) {
            if (count < room) new (parameters + count) Parameter{name, value};
            if (count < most_on_stack) encoded |= std::uint64_t{is_encoded} << count;
            ++count;
        };
        each_piece_of_query(query, keep);
        reading.is_query = true;
        if (count > most_on_stack) {
            room = count;
            parameters = reading.memory.take<Parameter>(room);
            if (parameters == nullptr) {
                reading.memory.miss(query.size() +
                                    most_bytes_of_parameters(schema, count, query.size() + 1));
                return;
            }
            count = 0;
            each_piece_of_query(query, keep);
        }
        const char* const end = query.data() + query.size();
        reading.parameters = List<Parameter>(
            parameters, decode_parameters(schema, parameters, count, encoded, end, reading));
    }

    // Reads a query string, and has it judged.
    [[gnu::noinline]] static bool read(const ReadingCall& call, void* checked,
                                       void* error) noexcept {
        alignas(Parameter) std::byte on_stack[most_on_stack * sizeof(Parameter)];
        Findings findings(call.setup);
        Reading reading{{}, call.memory, findings, call.reading};
        split(reading, call.schema.data(), call.source.query, on_stack);
        return FillingWalk<>::read(reading, call, checked, error);
    }
};

#ifdef WRIT_SEPARATE
extern template struct SplittingWalk<void>;
#endif

}  // namespace detail

/// Reads `query`, a query string as any client writes it (any order, a space as `%20` or `+`),
/// into a checked `Request`; or tells every fault at once, as `read_parameters` does, and what is
/// malformed in the encoding. Action and Version must be there and right. Offsets are those in the
/// decoded value, for a malformed escape in the encoded one.
///
/// Options are those of `check` and `keep_unknown`. The request views `query`, where nothing had
/// to be decoded, and `memory`, in which decoded text and lists lie. If that is too small, this is
/// the one fault, and `memory.needed()` tells how much is enough. Throws nothing, allocates
/// nothing, reads no byte behind the end.
template <RequestType Request, class... Option>
Result<Checked<Request>, Faults> read_query(std::string_view query WRIT_LIFETIMEBOUND,
                                            ReadingMemory& memory,
                                            const Option&... option) noexcept {
    return detail::read<Request>(detail::SplittingWalk<>::read, {query}, memory, option...);
}

/// Refused: the request would view characters that are gone at the end of the line.
template <RequestType Request, TemporaryText Text, class... Option>
Result<Checked<Request>, Faults> read_query(Text&&, Option&&...) noexcept {
    detail::refuse_temporary<Text>();
    return Faults();
}

/// Reads `query` as above, without memory: for query strings in which there is nothing to decode
/// and no list.
template <RequestType Request, class... Option>
Result<Checked<Request>, Faults> read_query(std::string_view query WRIT_LIFETIMEBOUND,
                                            const Option&... option) noexcept {
    ReadingMemory none;
    return read_query<Request>(query, none, option...);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
