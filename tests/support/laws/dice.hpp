// SPDX-License-Identifier: BSL-1.0
/// Pseudo-random choices that are the same everywhere, also at compile time.
#ifndef WRIT_TESTS_SUPPORT_DICE_HPP
#define WRIT_TESTS_SUPPORT_DICE_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>

namespace writ_test {

/// Choices that follow from a seed (SplitMix64).
class Dice {
public:
    /// The choices of `seed`; `is_small` says that texts and lists are to be short.
    constexpr explicit Dice(std::uint64_t seed, bool is_small = false) noexcept
        : state_(seed), is_small_(is_small) {}

    /// 64 random bits.
    constexpr std::uint64_t bits() noexcept {
        std::uint64_t mixed = state_ += 0x9E37'79B9'7F4A'7C15;
        mixed = (mixed ^ mixed >> 30U) * 0xBF58'476D'1CE4'E5B9;
        mixed = (mixed ^ mixed >> 27U) * 0x94D0'49BB'1331'11EB;
        return mixed ^ mixed >> 31U;
    }

    /// A number below `count`, which is not 0.
    constexpr std::size_t below(std::size_t count) noexcept {
        return static_cast<std::size_t>(bits() % count);
    }

    /// True once in `count` times.
    constexpr bool one_in(std::size_t count) noexcept { return below(count) == 0; }

    /// A number from `least` to `most`: mostly small ones, and often the two ends.
    constexpr std::size_t length(std::size_t least, std::size_t most) noexcept {
        const std::size_t span = most - least;
        const std::size_t few = is_small_ ? 4 : 16;
        const std::size_t kind = below(is_small_ ? 32 : 8);
        if (kind == 0) return least;
        if (kind == 1) return most;
        if (kind == 2) return least + below(span + 1);
        return least + below(span < few ? span + 1 : few);
    }

    /// An element of an array, a text or a vector.
    template <class Elements>
    constexpr auto pick(const Elements& elements) noexcept {
        return elements[below(std::size(elements))];
    }

    /// Whether texts and lists are to be short.
    constexpr bool is_small() const noexcept { return is_small_; }

private:
    std::uint64_t state_;
    bool is_small_;
};

}  // namespace writ_test

#endif
