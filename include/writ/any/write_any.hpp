// SPDX-License-Identifier: BSL-1.0
/// Writes requests of any action.
#ifndef WRIT_ANY_WRITE_ANY_HPP
#define WRIT_ANY_WRITE_ANY_HPP

#include <concepts>
#include <cstddef>
#include <string_view>

#include <writ/any/any_request.hpp>
#include <writ/any/unchecked_action.hpp>
#include <writ/core/config.hpp>
#include <writ/wire/interpreter.hpp>
#include <writ/wire/parameter_visitor.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/sink.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What can be written without its type: an `AnyRequest` or an `UncheckedAction`.
template <class Type>
concept AnyWritable = std::same_as<Type, AnyRequest> || std::same_as<Type, UncheckedAction>;

namespace detail {

inline void visit_parameters(const AnyRequest& request, ParameterVisitor& visitor) {
    WritingWalk<>::visit_by_schema(request.action().schema().data(), request.object(), visitor);
}

constexpr void visit_parameters(const UncheckedAction& request, ParameterVisitor& visitor) {
    visitor.visit({nullptr, "Action"}, request.action, false);
    visitor.visit({nullptr, "Version"}, request.version, false);
    visit_extra(request.parameters, visitor);
}

}  // namespace detail

/// Writes the query string into a sink.
template <AnyWritable Request, Sink Out>
constexpr void write(const Request& request, Out& sink) {
    detail::QueryVisitor<Out> visitor(sink);
    detail::visit_parameters(request, visitor);
}

/// How many bytes the query string takes.
constexpr std::size_t query_size(const UncheckedAction& request) noexcept {
    CountingSink sink;
    write(request, sink);
    return sink.size();
}

/// How many bytes the query string takes.
inline std::size_t query_size(const AnyRequest& request) noexcept {
    return detail::WritingWalk<>::size_by_schema(request.action().schema().data(),
                                                 request.object());
}

/// Writes the query string to `data`, which has room for `capacity` bytes; what it needs beyond
/// that is cut, and told.
constexpr Written write_query(const UncheckedAction& request, char* data,
                              std::size_t capacity) noexcept {
    BufferSink sink(data, capacity);
    write(request, sink);
    return detail::written_to(sink, capacity);
}

/// Writes the query string to `data`, which has room for `capacity` bytes; what it needs beyond
/// that is cut, and told.
inline Written write_query(const AnyRequest& request, char* data, std::size_t capacity) noexcept {
    return detail::QueryWalk<>::write(request.action().schema().data(), request.object(), data,
                                      capacity);
}

/// The same to an array.
template <AnyWritable Request, std::size_t Capacity>
constexpr Written write_query(const Request& request, char (&buffer)[Capacity]) noexcept {
    return write_query(request, buffer, Capacity);
}

/// The same piece by piece: `put` is called with each, a `std::string_view` that lives only as long
/// as the call.
template <AnyWritable Request, class Put>
    requires requires(Put& put, std::string_view piece) {
        put(piece);
    }
constexpr void write_query(const Request& request, Put&& put) {
    PieceSink<Put> sink(put);
    write(request, sink);
}

/// Copies the query string through the output iterator `out`; returns its end.
template <AnyWritable Request, class OutputIterator>
constexpr OutputIterator copy_query(const Request& request, OutputIterator out) {
    write_query(request, [&](std::string_view piece) {
        for (const char byte : piece) *out++ = byte;
    });
    return out;
}

/// The query string in a `Text`, such as `std::string`.
template <class Text, AnyWritable Request>
constexpr Text query(const Request& request) {
    Text text;
    text.resize(query_size(request));
    write_query(request, text.data(), text.size());
    return text;
}

/// Calls `take(name, value)` for each parameter, `Action` and `Version` first. The name is gone
/// when `take` returns.
template <AnyWritable Request, class Take>
constexpr void each_parameter(const Request& request, Take&& take) {
    detail::ParametersVisitor<Take> visitor(take);
    detail::visit_parameters(request, visitor);
}

/// The same in a container that owns them, such as
/// `std::vector<std::pair<std::string, std::string>>`.
template <class Container, AnyWritable Request>
constexpr Container parameters(const Request& request) {
    return detail::collected_parameters<Container>(request);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
