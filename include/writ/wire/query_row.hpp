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

// The depth of what lies in a structure at `Depth`. From some depth on all are alike, so that a
// structure can hold its own kind.
template <int Depth>
inline constexpr int inner_depth = Depth > most_inlined_levels ? Depth : Depth + 1;

// A row of a wire table that counts bytes, so many structures deep.
template <int Depth = 0>
class SizeRow : public SentRow<SizeRow<Depth>> {
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
        SizeRow<inner_depth<Depth>> inner(front_ + name.size() + index_size(index) + 1);
        if constexpr (Depth < most_inlined_levels) {
            inline_wire_table(structure, inner);
        } else {
            deep_wire_table(structure, inner);
        }
        size_ += inner.size();
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
[[gnu::noinline, gnu::returns_nonnull]] constexpr char* put_plain(std::string_view text,
                                                                  char* out) noexcept {
    return copy_text(text, out);
}
[[gnu::noinline, gnu::returns_nonnull]] constexpr char* put_escaped(std::string_view text,
                                                                    char* out) noexcept {
    return percent_encode(text, out);
}

[[gnu::always_inline]] constexpr char* put_index(std::uint32_t index, char* out) noexcept {
    if (index == 0) return out;
    *out++ = '.';
    return put_decimal(index, out);
}

// What stands in front of a name: `TagSpecification.1.`, behind what stands in front of that.
struct NameFront {
    const NameFront* outer;
    std::string_view name;
    std::uint32_t index;
    std::size_t size;  // with that of the outer ones
};

[[gnu::noinline]] constexpr char* put_deep_front(const NameFront& front, char* out) noexcept {
    if (front.outer != nullptr) out = put_deep_front(*front.outer, out);
    out = put_index(front.index, copy_text(front.name, out));
    *out++ = '.';
    return out;
}

template <int Depth>
[[gnu::always_inline]] constexpr char* put_front(const NameFront* front, char* out) noexcept {
    if constexpr (Depth > most_inlined_levels) {
        return put_deep_front(*front, out);
    } else if constexpr (Depth != 0) {
        out = put_front<Depth - 1>(front->outer, out);
        out = put_index(front->index, copy_text(front->name, out));
        *out++ = '.';
    }
    return out;
}

// Whether `names` bytes and `text` escaped have room, where three bytes for each of it have not.
[[gnu::noinline]] constexpr bool have_room(std::size_t names, std::string_view text,
                                           std::size_t room) noexcept {
    return names <= room && percent_encoded_size(text) <= room - names;
}

// Writes parameters behind all others, up to `end`; null if there is too little room.
[[gnu::noinline]] constexpr char* put_extra(const List<Parameter>& parameters, char* at,
                                            const char* end) noexcept {
    for (const Parameter& parameter : parameters) {
        const std::size_t names = percent_encoded_size(parameter.name) + 2;
        if (!have_room(names, parameter.value, static_cast<std::size_t>(end - at))) return nullptr;
        *at++ = '&';
        at = percent_encode(parameter.name, at);
        *at++ = '=';
        at = percent_encode(parameter.value, at);
    }
    return at;
}

// A row of a wire table that writes into memory, as long as there is room. It asks once for each
// parameter, and what it knows fits into registers: its address is taken nowhere.
template <int Depth = 0>
class MemoryRow : public SentRow<MemoryRow<Depth>> {
public:
    constexpr MemoryRow(char* at, const char* end, const NameFront* front = nullptr) noexcept
        : at_(at), end_(end), front_(front) {}

    // Where what was written ends; null if a parameter had no room.
    constexpr char* at() const noexcept { return at_; }

    [[gnu::always_inline]] constexpr void value(std::string_view name, std::uint32_t index,
                                                std::string_view text,
                                                bool is_unreserved) noexcept {
        if (at_ == nullptr) return;
        const std::size_t names = size_of_front() + name.size() + index_size(index) + 2;
        const auto room = static_cast<std::size_t>(end_ - at_);
        if (text.size() > SIZE_MAX / 4 || names + (is_unreserved ? 1 : 3) * text.size() > room) {
            if (!have_room(names, text, room)) {
                at_ = nullptr;
                return;
            }
        }
        char* at = at_;
        *at++ = '&';
        at = put_index(index, copy_text(name, put_front<Depth>(front_, at)));
        *at++ = '=';
        at_ = is_unreserved ? put_plain(text, at) : put_escaped(text, at);
    }

    template <class Structure>
    [[gnu::always_inline]] constexpr void structure(std::string_view name, std::uint32_t index,
                                                    const Structure& structure) noexcept {
        const NameFront front{front_, name, index,
                              size_of_front() + name.size() + index_size(index) + 1};
        MemoryRow<inner_depth<Depth>> inner(at_, end_, &front);
        if constexpr (Depth < most_inlined_levels) {
            inline_wire_table(structure, inner);
        } else {
            deep_wire_table(structure, inner);
        }
        at_ = inner.at();
    }

    [[gnu::always_inline]] constexpr void extra(const List<Parameter>& parameters) noexcept {
        if (at_ != nullptr && !parameters.empty()) at_ = put_extra(parameters, at_, end_);
    }

private:
    constexpr std::size_t size_of_front() const noexcept { return Depth == 0 ? 0 : front_->size; }

    char* at_;
    const char* end_;
    const NameFront* front_;
};

// A row of a wire table that writes what there is room for. It is for what does not fit: small, not
// fast.
class CutRow : public SentRow<CutRow> {
public:
    constexpr explicit CutRow(BufferSink& sink, const NameFront* front = nullptr) noexcept
        : sink_(sink), front_(front) {}

    [[gnu::noinline, gnu::cold]] constexpr void value(std::string_view name, std::uint32_t index,
                                                      std::string_view text, bool) noexcept {
        sink_.copy("&");
        put(front_);
        put(name, index);
        sink_.copy("=");
        sink_.escape(text);
    }

    template <class Structure>
    [[gnu::noinline, gnu::cold]] constexpr void structure(std::string_view name,
                                                          std::uint32_t index,
                                                          const Structure& structure) noexcept {
        const NameFront front{front_, name, index, 0};
        CutRow inner(sink_, &front);
        wire_table(structure, inner);
    }

    [[gnu::noinline, gnu::cold]] constexpr void extra(const List<Parameter>& parameters) noexcept {
        for (const Parameter& parameter : parameters) {
            sink_.copy("&");
            sink_.escape(parameter.name);
            sink_.copy("=");
            sink_.escape(parameter.value);
        }
    }

private:
    constexpr void put(const NameFront* front) noexcept {
        if (front == nullptr) return;
        put(front->outer);
        put(front->name, front->index);
        sink_.copy(".");
    }

    constexpr void put(std::string_view name, std::uint32_t index) noexcept {
        sink_.copy(name);
        if (index == 0) return;
        const Decimal digits_of_index(index);
        sink_.copy(".");
        sink_.copy(digits_of_index);
    }

    BufferSink& sink_;
    const NameFront* front_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
