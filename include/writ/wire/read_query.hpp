// SPDX-License-Identifier: BSL-1.0
/// A query string in, as any client writes it, to a checked request or to all that is wrong.
#ifndef WRIT_WIRE_READ_QUERY_HPP
#define WRIT_WIRE_READ_QUERY_HPP

#include <cstddef>
#include <new>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/result.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/text/percent.hpp>
#include <writ/value/text_value.hpp>
#include <writ/wire/parameter.hpp>
#include <writ/wire/read_parameters.hpp>
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

// Calls `take(name, value)`, both still encoded, for each parameter in `query`. A piece without
// an equals sign is a name with an empty value; an empty piece is none.
template <class Take>
void each_piece_of_query(std::string_view query, Take take) noexcept {
    while (!query.empty()) {
        const std::string_view piece = query.substr(0, query.find('&'));
        query.remove_prefix(piece.size() == query.size() ? piece.size() : piece.size() + 1);
        if (piece.empty()) continue;
        const std::size_t equals = piece.substr(0, piece.find('=')).size();
        take(piece.substr(0, equals),
             equals == piece.size() ? std::string_view() : piece.substr(equals + 1));
    }
}

// A name or value out of a query string.
struct DecodedText {
    std::string_view text;
    std::size_t malformed_at = std::string_view::npos;
    bool has_memory = true;
};

inline DecodedText decode(std::string_view encoded, ReadingMemory& memory) noexcept {
    if (encoded.find_first_of("%+") == std::string_view::npos) return {encoded};
    char* const data = memory.take<char>(encoded.size());
    if (data == nullptr) return {encoded, std::string_view::npos, false};
    const PercentDecoded decoded = percent_decode(encoded, data);
    if (!decoded.is_well_formed) return {encoded, decoded.malformed_at};
    return {std::string_view(data, decoded.size)};
}

// Fills `parameters` from `query`; returns how many there are.
template <class Request>
std::size_t decode_query(std::string_view query, Parameter* parameters, Reading& reading) noexcept {
    std::size_t count = 0;
    each_piece_of_query(query, [&](std::string_view name, std::string_view value) {
        const DecodedText decoded_name = decode(name, reading.memory);
        const DecodedText decoded_value = decode(value, reading.memory);
        // What an undecoded name stands for is not known, only how much it can need.
        if (!decoded_name.has_memory) reading.memory.miss(most_bytes_of_a_parameter<Request>());
        const auto refuse = [&](std::size_t offset) {
            reading.faults.add(
                {Place{{}, decoded_name.text, {}}, &QueryReasons::malformed_escape, offset});
        };
        if (decoded_name.malformed_at != std::string_view::npos) {
            refuse(decoded_name.malformed_at);
            return;
        }
        Parameter parameter{decoded_name.text, decoded_value.text};
        if (decoded_value.malformed_at != std::string_view::npos) {
            refuse(decoded_value.malformed_at);
            parameter.value = std::string_view(refused_value, 0);
        }
        new (parameters + count++) Parameter(parameter);
    });
    return count;
}

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
Result<Checked<Request>, Faults> read_query(std::string_view query, ReadingMemory& memory,
                                            const Option&... option) noexcept {
    detail::check_reading_options<Request, Option...>();
    std::size_t count = 0;
    detail::each_piece_of_query(query, [&](std::string_view, std::string_view) { ++count; });
    constexpr std::size_t most_on_stack = 64;
    Parameter on_stack[most_on_stack];
    Parameter* const parameters = count > most_on_stack ? memory.take<Parameter>(count) : on_stack;
    detail::Reading reading{{}, memory};
    reading.needs_action = true;
    if (parameters == nullptr) {
        memory.miss(query.size() + count * (sizeof(detail::Entry) + alignof(detail::Entry) +
                                            detail::most_bytes_of_a_parameter<Request>()));
    } else {
        reading.parameters =
            List<Parameter>(parameters, detail::decode_query<Request>(query, parameters, reading));
    }
    auto result = detail::read<Request>(reading, option...);
    if (memory.was_enough()) return result;
    // Without memory not everything was understood; what seemed wrong may not be.
    Faults faults;
    faults.add({{}, &ReadingReasons::memory_too_small});
    return faults;
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
Result<Checked<Request>, Faults> read_query(std::string_view query,
                                            const Option&... option) noexcept {
    ReadingMemory none;
    return read_query<Request>(query, none, option...);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
