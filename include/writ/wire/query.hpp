// SPDX-License-Identifier: BSL-1.0
/// The query writer: a checked request becomes the body that any HTTP client can carry.
#ifndef WRIT_WIRE_QUERY_HPP
#define WRIT_WIRE_QUERY_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/rule/check.hpp>
#include <writ/schema/schema.hpp>
#include <writ/text/decimal.hpp>
#include <writ/wire/interpreter.hpp>
#include <writ/wire/parameter_visitor.hpp>
#include <writ/wire/sink.hpp>
#include <writ/wire/visit.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// Writes `name=value` for each parameter, with `&` between them.
template <class Out>
class QueryVisitor final : public ParameterVisitor {
public:
    constexpr explicit QueryVisitor(Out& sink) noexcept : sink_(sink) {}

    constexpr void visit(const WireName& name, std::string_view value,
                         bool is_unreserved) override {
        if (is_first_) {
            is_first_ = false;
        } else {
            sink_.copy("&");
        }
        put(name);
        sink_.copy("=");
        if (is_unreserved) {
            sink_.copy(value);
        } else {
            sink_.escape(value);
        }
    }

private:
    constexpr void put(const WireName& name) {
        if (name.within != nullptr) {
            put(*name.within);
            sink_.copy(".");
        }
        if (name.is_unreserved) {
            sink_.copy(name.text);
        } else {
            sink_.escape(name.text);
        }
        if (name.index != 0) {
            const Decimal index(name.index);
            sink_.copy(".");
            sink_.copy(index);
        }
    }

    Out& sink_;
    bool is_first_ = true;
};

}  // namespace detail

/// Writes the query string of `checked` to `sink`: `Action`, `Version`, then the parameters in the
/// order of the action's wire table, percent-encoded after RFC 3986 (a space is `%20`).
template <class Request, Sink Out>
constexpr void write(const Checked<Request>& checked, Out& sink) {
    detail::QueryVisitor<Out> visitor(sink);
    detail::visit_parameters(checked, visitor);
}

/// How many bytes the query string of `checked` takes.
template <class Request>
constexpr std::size_t query_size(const Checked<Request>& checked) noexcept {
    if (std::is_constant_evaluated()) {
        CountingSink sink;
        write(checked, sink);
        return sink.size();
    }
    return detail::WritingWalk<>::size_by_schema(schema_of<Request>.data(), &checked.request());
}

/// What became of a query string that was written into the caller's memory.
struct Written {
    /// How many bytes were written: the whole query string, or its front if it was cut.
    std::size_t size = 0;
    /// How many bytes the whole query string takes.
    std::size_t needed = 0;

    /// Whether all of it was written.
    constexpr bool is_complete() const noexcept { return size == needed; }
};

namespace detail {

// What became of what was written to `sink`, of `capacity` bytes.
constexpr Written written_to(const BufferSink& sink, std::size_t capacity) noexcept {
    return {sink.needed() < capacity ? sink.needed() : capacity, sink.needed()};
}

// Writes the query string of `request` by its table, and needs no schema.
template <class Request, class Out>
constexpr void write_by_table(const Request& request, Out& sink) {
    QueryVisitor<Out> visitor(sink);
    visit_by_table(request, visitor);
}

// The same, as much as there is room for.
template <class Request>
constexpr Written write_cut_by_table(const Request& request, char* data,
                                     std::size_t capacity) noexcept {
    BufferSink sink(data, capacity);
    write_by_table(request, sink);
    return written_to(sink, capacity);
}

// A template as WritingWalk is.
template <class = void>
struct QueryWalk {
    [[gnu::noinline, gnu::cold]] static Written write_cut(const SchemaData& schema,
                                                          const void* object, char* data,
                                                          std::size_t capacity) noexcept {
        BufferSink sink(data, capacity);
        QueryVisitor<BufferSink> visitor(sink);
        WritingWalk<>::visit_by_schema(schema, object, visitor);
        return written_to(sink, capacity);
    }

    [[gnu::noinline]] static Written write(const SchemaData& schema, const void* object, char* data,
                                           std::size_t capacity) noexcept {
        const char* const end = WritingWalk<>::write_by_schema(schema, object, data, capacity);
        if (end == nullptr) return write_cut(schema, object, data, capacity);
        const auto size = static_cast<std::size_t>(end - data);
        return {size, size};
    }
};

#ifdef WRIT_SEPARATE
extern template struct QueryWalk<void>;
#endif

}  // namespace detail

/// Writes the query string of `checked` to the `capacity` bytes at `data`: all of it, or as much
/// as there is room for and never a byte behind. No NUL is put at the end; what stands behind the
/// query string, up to `capacity`, may be anything.
template <class Request>
constexpr Written write_query(const Checked<Request>& checked, char* data,
                              std::size_t capacity) noexcept {
    if (std::is_constant_evaluated()) {
        return detail::write_cut_by_table(checked.request(), data, capacity);
    }
    return detail::QueryWalk<>::write(schema_of<Request>.data(), &checked.request(), data,
                                      capacity);
}

/// Writes the query string of `checked` into an array, as above.
template <class Request, std::size_t Capacity>
constexpr Written write_query(const Checked<Request>& checked, char (&buffer)[Capacity]) noexcept {
    return write_query(checked, buffer, Capacity);
}

/// Hands the query string of `checked`, piece by piece, to `put`, a callable that takes a
/// `std::string_view`, which lives only as long as the call.
template <class Request, class Put>
    requires requires(Put& put, std::string_view piece) {
        put(piece);
    }
constexpr void write_query(const Checked<Request>& checked, Put&& put) {
    PieceSink<Put> sink(put);
    write(checked, sink);
}

/// Copies the query string of `checked` through the output iterator `out`; returns its end.
template <class Request, class OutputIterator>
constexpr OutputIterator copy_query(const Checked<Request>& checked, OutputIterator out) {
    write_query(checked, [&](std::string_view piece) {
        for (const char byte : piece) *out++ = byte;
    });
    return out;
}

/// The query string of `checked` as a `Text`, anything like `std::string` or
/// `std::vector<char>` that has `resize` and `data`.
template <class Text, class Request>
constexpr Text query(const Checked<Request>& checked) {
    Text text;
    text.resize(query_size(checked));
    write_query(checked, text.data(), text.size());
    return text;
}

namespace detail {

template <std::size_t Size>
struct Characters {
    char data[Size + 1] = {};  // one more, so that there is an array for Size 0
};

// `Made` is a checked request, or a result of a check: whether there is something to be written.
template <const auto& Made>
constexpr bool is_right() noexcept {
    if constexpr (requires { Made.error(); }) return Made.has_value();
    return true;
}

// What is to be written, if there is something.
template <const auto& Made>
constexpr const auto& checked_in() noexcept {
    if constexpr (requires { Made.error(); }) {
        return *Made;
    } else {
        return Made;
    }
}

template <const auto& Made>
constexpr std::size_t static_query_size() noexcept {
    CountingSink sink;
    if constexpr (is_right<Made>()) write_by_table(checked_in<Made>().request(), sink);
    return sink.size();
}

template <const auto& Made, std::size_t Size>
constexpr Characters<Size> static_query_characters([[maybe_unused]] bool is_evaluated) {
    using Request = std::remove_cvref_t<decltype(checked_in<Made>().request())>;
    Characters<Size> written;
    if constexpr (!is_right<Made>()) {
        // It always is. Of a function that stops whatever it is given, GCC says only that it does.
        if (is_evaluated) {
#if defined(__clang__)
            refuse_first<Request>(Made.error());
#else
            request_is_refused<Request, sentence_of_faults<Made>()>();
#endif
        }
    } else {
        reject_unread(checked_in<Made>().advice(), rules_of<Request>{});
        BufferSink sink(written.data, Size);
        write_by_table(checked_in<Made>().request(), sink);
    }
    return written;
}

// Where the lambda is no constant: `made` is the one error, and no others follow from it.
template <auto MakeChecked>
struct StaticQuery {
    static constexpr auto made = MakeChecked();
    static constexpr std::size_t size = 0;
    static constexpr Characters<size> characters{};
};

template <auto MakeChecked>
    requires requires {
        typename std::bool_constant<(static_cast<void>(MakeChecked()), true)>;
    }
struct StaticQuery<MakeChecked> {
    static constexpr auto made = MakeChecked();
    static constexpr std::size_t size = static_query_size<made>();
    static constexpr Characters<size> characters = static_query_characters<made, size>(true);
};

}  // namespace detail

/// The query string of a request that is known at compile time, in read-only data:
/// `static_query<[] { return check(ec2::CopyImage{…}); }>`. It takes what `check` gives, of which
/// the compiler then says each fault, and what `checked` gives. Arrays that the request views, such
/// as its tags, must stand at namespace scope.
template <auto MakeChecked>
inline constexpr std::string_view static_query{detail::StaticQuery<MakeChecked>::characters.data,
                                               detail::StaticQuery<MakeChecked>::size};

// What a request without a check meets.

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <detail::NotChecked Request, class Out>
constexpr void write(const Request&, Out&) {
    detail::refuse_unchecked<Request>();
}

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <detail::NotChecked Request>
constexpr std::size_t query_size(const Request&) {
    detail::refuse_unchecked<Request>();
    return 0;
}

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <detail::NotChecked Request, class... Out>
constexpr Written write_query(const Request&, Out&&...) {
    detail::refuse_unchecked<Request>();
    return {};
}

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <detail::NotChecked Request, class OutputIterator>
constexpr OutputIterator copy_query(const Request&, OutputIterator out) {
    detail::refuse_unchecked<Request>();
    return out;
}

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <class Text, detail::NotChecked Request>
constexpr Text query(const Request&) {
    detail::refuse_unchecked<Request>();
    return {};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
