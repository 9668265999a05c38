// SPDX-License-Identifier: BSL-1.0
/// The query writer: a checked request becomes the body that any HTTP client can carry.
#ifndef WRIT_WIRE_QUERY_HPP
#define WRIT_WIRE_QUERY_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/rule/check.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/decimal.hpp>
#include <writ/text/percent.hpp>
#include <writ/wire/sink.hpp>
#include <writ/wire/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// `Action=…&Version=…`, with which each query string of `Request` begins.
template <class Request>
class QueryFront {
public:
    constexpr QueryFront() noexcept {
        char* end = characters_;
        for (const std::string_view text : {std::string_view("Action="), Request::action,
                                            std::string_view("&Version="), Request::version}) {
            end = copy_text(text, end);
        }
    }

    static constexpr std::size_t size() noexcept {
        return std::string_view("Action=&Version=").size() + Request::action.size() +
               Request::version.size();
    }

    constexpr std::string_view text() const noexcept { return {characters_, size()}; }

private:
    char characters_[std::string_view("Action=&Version=").size() + Request::action.size() +
                     Request::version.size()] = {};
};

template <class Request>
inline constexpr QueryFront<Request> query_front;

// Writes `name=value` for each parameter, with `&` between them.
template <class Out>
class QueryVisitor {
public:
    constexpr explicit QueryVisitor(Out& sink) noexcept : sink_(sink) {}

    constexpr void operator()(const WireName& name, std::string_view value, bool is_unreserved) {
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

// How many bytes `.12` takes, or nothing.
constexpr std::size_t index_size(std::uint32_t index) noexcept {
    if (index == 0) return 0;
    std::size_t size = 2;
    for (; index >= 10; index /= 10) ++size;
    return size;
}

// A row of a wire table that counts bytes.
class SizeRow : public SentRow<SizeRow> {
public:
    // `front` is the size of what stands in front of each name.
    constexpr explicit SizeRow(std::size_t front) noexcept : front_(front) {}

    constexpr std::size_t size() const noexcept { return size_; }

    [[gnu::always_inline]] constexpr void value(std::string_view name, std::uint32_t index,
                                                std::string_view text,
                                                bool is_unreserved) noexcept {
        size_ += front_ + name.size() + index_size(index) + 2 +
                 (is_unreserved ? text.size() : percent_encoded_size(text));
    }

    template <class Structure>
    [[gnu::always_inline]] constexpr void structure(std::string_view name, std::uint32_t index,
                                                    const Structure& structure) noexcept {
        SizeRow inner(front_ + name.size() + index_size(index) + 1);
        inline_wire_table(structure, inner);
        size_ += inner.size_;
    }

    constexpr void extra(const List<Parameter>& parameters) noexcept {
        for (const Parameter& parameter : parameters) {
            size_ +=
                percent_encoded_size(parameter.name) + 2 + percent_encoded_size(parameter.value);
        }
    }

private:
    std::size_t front_;
    std::size_t size_ = 0;
};

// Not inlined: neither is a constant.
[[gnu::noinline]] constexpr char* put_plain(std::string_view text, char* out) noexcept {
    return copy_text(text, out);
}
[[gnu::noinline]] constexpr char* put_escaped(std::string_view text, char* out) noexcept {
    return percent_encode(text, out);
}

[[gnu::always_inline]] constexpr char* put_index(std::uint32_t index, char* out) noexcept {
    if (index == 0) return out;
    *out++ = '.';
    return put_decimal(index, out);
}

// What stands in front of a name: `TagSpecification.1.Tag.2.`, in one piece as long as it is not
// very long.
struct NameFront {
    const NameFront* outer = nullptr;
    std::string_view text = {};
    std::size_t size = 0;  // with that of the outer ones
};

inline constexpr NameFront no_front{};

[[gnu::noinline]] constexpr char* put_front(const NameFront& front, char* out) noexcept {
    if (front.outer != nullptr) out = put_front(*front.outer, out);
    return copy_text(front.text, out);
}

constexpr void put_front(const NameFront& front, BufferSink& sink) noexcept {
    if (front.outer != nullptr) put_front(*front.outer, sink);
    sink.copy(front.text);
}

// A row of a wire table that writes into memory. It asks once for each parameter whether there is
// room, and what it knows fits into registers.
class MemoryRow : public SentRow<MemoryRow> {
public:
    // `missed` bytes have had no room already.
    constexpr MemoryRow(char* at, const char* end, std::size_t missed,
                        const NameFront& front = no_front) noexcept
        : at_(at), end_(end), front_(front), missed_(missed) {}

    // Where what was written ends.
    constexpr char* at() const noexcept { return at_; }

    // How many bytes had no room.
    constexpr std::size_t missed() const noexcept { return missed_; }

    [[gnu::always_inline]] constexpr void value(std::string_view name, std::uint32_t index,
                                                std::string_view text,
                                                bool is_unreserved) noexcept {
        const std::size_t names = front_.size + name.size() + 2 + most_of_index;
        const auto room = static_cast<std::size_t>(end_ - at_);
        if (text.size() > SIZE_MAX / 4 || names + (is_unreserved ? 1 : 3) * text.size() > room) {
            put_carefully(name, index, text, true);
            return;
        }
        char* at = at_;
        *at++ = '&';
        if (front_.outer != nullptr) at = put_front(*front_.outer, at);
        if (!front_.text.empty()) at = put_plain(front_.text, at);
        at = copy_text(name, at);
        at = put_index(index, at);
        *at++ = '=';
        at_ = is_unreserved ? put_plain(text, at) : put_escaped(text, at);
    }

    template <class Structure>
    [[gnu::always_inline]] constexpr void structure(std::string_view name, std::uint32_t index,
                                                    const Structure& structure) noexcept {
        char text[room_of_front];
        NameFront long_name;
        NameFront front{front_.outer};
        char* end = text;
        if (front_.text.size() + name.size() <= room_of_front - most_of_index - 1) {
            if (!front_.text.empty()) end = put_plain(front_.text, end);
            end = copy_text(name, end);
            front.size = front_.size - front_.text.size();
        } else {
            long_name = {&front_, name, front_.size + name.size()};
            front = {&long_name, {}, long_name.size};
        }
        end = put_index(index, end);
        *end++ = '.';
        front.text = std::string_view(text, static_cast<std::size_t>(end - text));
        front.size += front.text.size();
        MemoryRow inner(at_, end_, missed_, front);
        inline_wire_table(structure, inner);
        at_ = inner.at_;
        end_ = inner.end_;
        missed_ = inner.missed_;
    }

    [[gnu::noinline]] constexpr void extra(const List<Parameter>& parameters) noexcept {
        for (const Parameter& parameter : parameters) {
            put_carefully(parameter.name, 0, parameter.value, false);
        }
    }

private:
    static constexpr std::size_t most_of_index = 11;  // a dot and ten digits
    // EC2's longest front takes 167 when its indices have 10 digits (model of 2026-08-07).
    static constexpr std::size_t room_of_front = 256;

    // What stands near the end of the memory or behind it, or has a name to be escaped.
    [[gnu::noinline]] constexpr void put_carefully(std::string_view name, std::uint32_t index,
                                                   std::string_view text,
                                                   bool has_plain_name) noexcept {
        const auto room = static_cast<std::size_t>(end_ - at_);
        BufferSink sink(at_, room);
        sink.copy("&");
        put_front(front_, sink);
        if (has_plain_name) {
            sink.copy(name);
        } else {
            sink.escape(name);
        }
        if (index != 0) {
            const Decimal digits(index);
            sink.copy(".");
            sink.copy(digits);
        }
        sink.copy("=");
        sink.escape(text);
        const std::size_t written = sink.needed() < room ? sink.needed() : room;
        at_ += written;
        missed_ += sink.needed() - written;
        if (missed_ != 0) end_ = at_;  // nothing that comes later may stand here
    }

    char* at_;
    const char* end_;
    const NameFront& front_;
    std::size_t missed_;
};

}  // namespace detail

/// Writes the query string of `checked` to `sink`: `Action`, `Version`, then the parameters in the
/// order of the action's wire table, percent-encoded after RFC 3986 (a space is `%20`). All
/// writers but those into memory are thin shells over this one.
template <class Request, Sink Out>
constexpr void write(const Checked<Request>& checked, Out& sink) {
    detail::QueryVisitor<Out> visitor(sink);
    walk_parameters(checked, visitor);
}

/// How many bytes the query string of `checked` takes.
template <class Request>
[[gnu::flatten]] constexpr std::size_t query_size(const Checked<Request>& checked) noexcept {
    detail::SizeRow row(0);
    detail::inline_wire_table(checked.request(), row);
    return detail::query_front<Request>.size() + row.size();
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

/// Writes the query string of `checked` to the `capacity` bytes at `data`: all of it, or as much
/// as there is room for and never a byte behind. No NUL is put at the end.
template <class Request>
[[gnu::flatten]] constexpr Written write_query(const Checked<Request>& checked, char* data,
                                               std::size_t capacity) noexcept {
    const std::string_view front = detail::query_front<Request>.text();
    const std::size_t begun = front.size() < capacity ? front.size() : capacity;
    detail::copy_text(front.substr(0, begun), data);
    detail::MemoryRow row(data + begun, data + capacity, front.size() - begun);
    detail::inline_wire_table(checked.request(), row);
    const auto size = static_cast<std::size_t>(row.at() - data);
    return {size, size + row.missed()};
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

template <auto MakeChecked>
struct StaticQuery {
    static constexpr std::size_t size = query_size(MakeChecked());
    static constexpr Characters<size> characters = [] {
        Characters<size> written;
        write_query(MakeChecked(), written.data, size);
        return written;
    }();
};

}  // namespace detail

/// The query string of a request that is known at compile time, in read-only data:
/// `static_query<[] { return checked(ec2::CopyImage{…}); }>`. Arrays that the request views, such
/// as its tags, must stand at namespace scope.
template <auto MakeChecked>
inline constexpr std::string_view static_query{detail::StaticQuery<MakeChecked>::characters.data,
                                               detail::StaticQuery<MakeChecked>::size};

// What a request without a check meets.

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <RequestType Request, class Out>
constexpr void write(const Request&, Out&) {
    detail::refuse_unchecked<Request>();
}

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <RequestType Request>
constexpr std::size_t query_size(const Request&) {
    detail::refuse_unchecked<Request>();
    return 0;
}

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <RequestType Request, class... Out>
constexpr Written write_query(const Request&, Out&&...) {
    detail::refuse_unchecked<Request>();
    return {};
}

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <RequestType Request, class OutputIterator>
constexpr OutputIterator copy_query(const Request&, OutputIterator out) {
    detail::refuse_unchecked<Request>();
    return out;
}

/// Refused: a `Checked<Request>` is needed, and `check` makes one.
template <class Text, RequestType Request>
constexpr Text query(const Request&) {
    detail::refuse_unchecked<Request>();
    return {};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
