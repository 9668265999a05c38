// SPDX-License-Identifier: BSL-1.0
/// Rows of a wire table that count a query string and write it into memory.
#ifndef WRIT_WIRE_QUERY_ROW_HPP
#define WRIT_WIRE_QUERY_ROW_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/decimal.hpp>
#include <writ/text/percent.hpp>
#include <writ/wire/parameter.hpp>
#include <writ/wire/sink.hpp>
#include <writ/wire/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

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
        front.text = detail::view(text, static_cast<std::size_t>(end - text));
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

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
