// SPDX-License-Identifier: BSL-1.0
/// The caller's memory, in which a reader puts the elements of lists and decoded text.
#ifndef WRIT_WIRE_READING_MEMORY_HPP
#define WRIT_WIRE_READING_MEMORY_HPP

#include <cstddef>
#include <cstdint>
#include <new>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/wire/match.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Memory that the caller lends a reader, and that must outlive the request that is read. It is
/// handed out once, front to back; a `ReadingMemory` made anew over the same bytes starts over.
class ReadingMemory {
public:
    /// No memory: enough for a request without lists, and for text that needs no decoding.
    constexpr ReadingMemory() noexcept = default;

    /// The `size` bytes at `data`.
    ReadingMemory(void* data WRIT_LIFETIMEBOUND, std::size_t size) noexcept
        : at_(static_cast<std::byte*>(data)), room_(size) {}

    /// The bytes of an array.
    template <std::size_t Size>
    explicit ReadingMemory(std::byte (&bytes WRIT_LIFETIMEBOUND)[Size]) noexcept
        : ReadingMemory(bytes, Size) {}

    /// How many bytes have been asked for so far, whether there was room for them or not: that
    /// many, aligned as `std::max_align_t` is, would have been enough.
    std::size_t needed() const noexcept { return needed_; }

    /// Whether there was room for all that has been asked for.
    bool was_enough() const noexcept { return was_enough_; }

    /// Counts `size` more bytes as asked for, and as not there.
    void miss(std::size_t size) noexcept {
        need(size);
        was_enough_ = false;
        room_ = 0;
    }

    /// Room for `count` elements, not yet constructed; null if there is not enough.
    template <class Element>
    Element* take(std::size_t count) noexcept {
        static_assert(alignof(Element) <= alignof(std::max_align_t));
        constexpr std::size_t most = SIZE_MAX / 4 / sizeof(Element);
        const std::size_t size = (count < most ? count : most) * sizeof(Element);
        needed_ = (needed_ + alignof(Element) - 1) / alignof(Element) * alignof(Element);
        need(size);
        const std::size_t past = reinterpret_cast<std::uintptr_t>(at_) % alignof(Element);
        const std::size_t skip = past == 0 ? 0 : alignof(Element) - past;
        if (skip > room_ || size > room_ - skip) {
            was_enough_ = false;
            room_ = 0;
            return nullptr;
        }
        std::byte* const begin = at_ + skip;
        at_ = begin + size;
        room_ -= skip + size;
        return reinterpret_cast<Element*>(begin);
    }

private:
    // Counts `size` more bytes; the sum stays a number.
    void need(std::size_t size) noexcept { needed_ += size < SIZE_MAX / 2 - needed_ ? size : 0; }

    std::byte* at_ = nullptr;
    std::size_t room_ = 0;
    std::size_t needed_ = 0;
    bool was_enough_ = true;
};

namespace detail {

// What one parameter of `Structure`, on `Level` counted from 1, can need at the most.
template <class Structure, int Level>
constexpr std::size_t count_need() noexcept;

template <class Structure, int Level>
inline constexpr std::size_t need_from = count_need<Structure, Level>();

// A visitor of a wire table that adds up what one parameter can need at the most: an element of
// each list that it lies in, each structure that is referred to, or a place among the extra ones.
template <int Level>
class NeedOfOne {
public:
    constexpr std::size_t bytes() const noexcept { return bytes_; }

    template <class Member>
    constexpr void operator()(std::string_view, const Member&) noexcept {
        if constexpr (ListMember<Member>) {
            add_taken<typename Member::value_type>();
        } else if constexpr (is_reference<Member>) {
            add_taken<typename ValueOf<Member>::type>();
        } else if constexpr (is_structure<Member>) {
            add_inner<typename ValueOf<Member>::type>();
        }
    }

    template <class State>
    constexpr void operator()(const State& state) noexcept {
        visit_wire_table(state.parameters(), *this);
    }

    constexpr void extra(const List<Parameter>&) noexcept {
        bytes_ += sizeof(Parameter) + alignof(Parameter);
    }

private:
    template <class Taken>
    constexpr void add_taken() noexcept {
        bytes_ += sizeof(Taken) + alignof(Taken);
        if constexpr (!TextMember<Taken>) add_inner<Taken>();
    }

    template <class Inner>
    constexpr void add_inner() noexcept {
        if constexpr (Level < most_levels) bytes_ += need_from<Inner, Level + 1>;
    }

    std::size_t bytes_ = 0;
};

template <class Structure, int Level>
constexpr std::size_t count_need() noexcept {
    NeedOfOne<Level> need;
    visit_wire_table(blank<Structure>, need);
    return need.bytes();
}

template <class Request>
constexpr std::size_t most_bytes_of_a_parameter() noexcept {
    return need_from<Request, 1>;
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
