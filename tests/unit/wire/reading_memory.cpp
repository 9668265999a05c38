// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/reading_memory.hpp>

#include "support/harness.hpp"

#include <cstdint>

using namespace writ;

#ifndef WRIT_CASES

namespace {

struct Three {
    char bytes[3];
};

// Aligned alike everywhere, as std::uint64_t is not.
struct alignas(8) Number {
    std::uint64_t value;
};

bool is_aligned(const void* at, std::size_t alignment) {
    return reinterpret_cast<std::uintptr_t>(at) % alignment == 0;
}

}  // namespace

TEST_CASE("no memory is enough for nothing") {
    ReadingMemory memory;
    CHECK(memory.needed() == 0);
    CHECK(memory.was_enough());
    CHECK(memory.take<int>(1) == nullptr);
    CHECK_FALSE(memory.was_enough());
    CHECK(memory.needed() == sizeof(int));
}

TEST_CASE("memory is handed out front to back, aligned and to its last byte") {
    alignas(std::max_align_t) std::byte bytes[64];
    ReadingMemory memory(bytes);
    auto* const three = memory.take<Three>(1);
    CHECK(static_cast<void*>(three) == bytes);
    auto* const numbers = memory.take<Number>(2);
    CHECK(static_cast<void*>(numbers) == bytes + 8);
    CHECK(memory.needed() == 24);
    auto* const rest = memory.take<char>(40);
    CHECK(static_cast<void*>(rest) == bytes + 24);
    CHECK(memory.needed() == 64);
    CHECK(memory.was_enough());
    CHECK(memory.take<char>(1) == nullptr);
    CHECK(memory.needed() == 65);
    CHECK_FALSE(memory.was_enough());
}

TEST_CASE("memory that begins at any address is aligned, at the cost of the bytes before") {
    alignas(std::max_align_t) std::byte bytes[64];
    for (std::size_t from = 0; from != 16; ++from) {
        CAPTURE(from);
        const std::size_t lost = (16 - from) % 8;
        ReadingMemory memory(bytes + from, lost + 16);
        auto* const numbers = memory.take<Number>(2);
        REQUIRE(numbers != nullptr);
        CHECK(is_aligned(numbers, alignof(Number)));
        CHECK(static_cast<void*>(numbers) == bytes + from + lost);
        ReadingMemory less(bytes + from, lost + 15);
        CHECK(less.take<Number>(2) == nullptr);
        CHECK(less.needed() == 16);
    }
}

TEST_CASE("as much as was needed would have been enough") {
    const auto take_all = [](ReadingMemory& memory) {
        const void* const all[] = {memory.take<Three>(5), memory.take<std::uint64_t>(3),
                                   memory.take<char>(1), memory.take<std::uint32_t>(2),
                                   memory.take<std::max_align_t>(1)};
        for (const void* const one : all) {
            if (one == nullptr) return false;
        }
        return true;
    };
    ReadingMemory none;
    CHECK_FALSE(take_all(none));
    alignas(std::max_align_t) std::byte bytes[256];
    REQUIRE(none.needed() <= sizeof bytes);
    ReadingMemory enough(bytes, none.needed());
    CHECK(take_all(enough));
    CHECK(enough.needed() == none.needed());
    ReadingMemory too_little(bytes, none.needed() - 1);
    CHECK_FALSE(take_all(too_little));
    CHECK(too_little.needed() == none.needed());
}

TEST_CASE("once there was too little, nothing more is handed out") {
    std::byte bytes[16];
    ReadingMemory memory(bytes);
    CHECK(memory.take<char>(17) == nullptr);
    CHECK(memory.take<char>(1) == nullptr);
    CHECK(memory.needed() == 18);
    CHECK_FALSE(memory.was_enough());
}

TEST_CASE("what is missed is counted as asked for, and as not there") {
    std::byte bytes[16];
    ReadingMemory memory(bytes);
    CHECK(memory.take<char>(3) != nullptr);
    memory.miss(10);
    CHECK(memory.needed() == 13);
    CHECK_FALSE(memory.was_enough());
    // Nothing more is handed out, but all the rest is counted.
    CHECK(memory.take<char>(1) == nullptr);
    CHECK(memory.needed() == 14);
    memory.miss(0);
    CHECK(memory.needed() == 14);
    CHECK(memory.take<std::uint32_t>(1) == nullptr);
    CHECK(memory.needed() == 20);

    ReadingMemory none;
    none.miss(0);
    CHECK(none.needed() == 0);
    CHECK_FALSE(none.was_enough());
}

TEST_CASE("no miss overflows") {
    for (const std::size_t size : {SIZE_MAX, SIZE_MAX - 1, SIZE_MAX / 2, SIZE_MAX / 2 - 1}) {
        CAPTURE(size);
        ReadingMemory memory;
        memory.miss(5);
        for (int again = 0; again != 10; ++again) {
            memory.miss(size);
            CHECK(memory.needed() >= 5);
            CHECK(memory.needed() < SIZE_MAX / 2);
        }
        memory.miss(7);
        CHECK(memory.needed() >= 12);
        CHECK_FALSE(memory.was_enough());
    }
}

TEST_CASE("no count overflows") {
    std::byte bytes[16];
    for (const std::size_t count : {SIZE_MAX, SIZE_MAX / 2, SIZE_MAX / 4, SIZE_MAX / 8,
                                    SIZE_MAX / sizeof(std::uint64_t) + 1}) {
        CAPTURE(count);
        ReadingMemory memory(bytes);
        CHECK(memory.take<std::uint64_t>(count) == nullptr);
        CHECK_FALSE(memory.was_enough());
        CHECK(memory.needed() > sizeof bytes);
        for (int again = 0; again != 10; ++again) {
            CHECK(memory.take<std::uint64_t>(count) == nullptr);
        }
        CHECK(memory.needed() > sizeof bytes);
    }
}

TEST_CASE("a count that nobody has memory for is told as it is") {
    constexpr std::size_t most = SIZE_MAX / 4 / sizeof(std::uint64_t);
    for (const std::size_t count : {most - 2, most - 1, most}) {
        CAPTURE(count);
        ReadingMemory memory;
        CHECK(memory.take<std::uint64_t>(count) == nullptr);
        CHECK(memory.needed() == count * sizeof(std::uint64_t));
    }
}

TEST_CASE("nothing is handed out of nothing") {
    ReadingMemory memory;
    CHECK(memory.take<int>(0) == nullptr);
    CHECK(memory.was_enough());
    CHECK(memory.needed() == 0);
}

#endif
