// SPDX-License-Identifier: BSL-1.0
/// How many results one reply may hold.
#ifndef WRIT_VALUE_MAX_RESULTS_HPP
#define WRIT_VALUE_MAX_RESULTS_HPP

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/result.hpp>
#include <writ/text/char_set.hpp>
#include <writ/text/decimal.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a number is no MaxResults; `MaxResults::reasons` has the sentences.
enum class max_results_fault : unsigned char {
    none,
    not_a_number,
    too_large,
};

/// How many results one reply may hold: a whole number of 31 bits (the EC2 model's `Integer`,
/// botocore 1.43.67, 2026-08-07). Which numbers an action takes differs, and is documented for few.
class MaxResults {
public:
    /// Why a number is no MaxResults.
    using fault_type = max_results_fault;

    /// A literal number, checked by the compiler; no character, and no yes or no.
    template <std::integral Integer>
        requires(sizeof(Integer) >= sizeof(short) && !std::is_same_v<Integer, wchar_t> &&
                 !std::is_same_v<Integer, char16_t> && !std::is_same_v<Integer, char32_t>)
    consteval MaxResults(Integer number) noexcept
        : number_(static_cast<std::uint32_t>(number)), is_checked_(true) {
        reject<MaxResults>(inspect(static_cast<std::int64_t>(number)).fault);
    }

    /// `number` as a MaxResults, or what is wrong with it.
    static constexpr Result<MaxResults, Malformed<MaxResults>> from_number(
        std::int64_t number) noexcept {
        if (const auto malformed = inspect(number)) return malformed;
        return MaxResults(static_cast<std::uint32_t>(number), true);
    }

    /// The number that `text` spells in decimal digits, or what is wrong with it.
    static constexpr Result<MaxResults, Malformed<MaxResults>> parse(
        std::string_view text) noexcept {
        const std::size_t digits_end = digits.first_outside(text);
        if (text.empty() || digits_end != text.size()) {
            return Malformed<MaxResults>{fault_type::not_a_number, digits_end};
        }
        if (text.size() > 1 && text.front() == '0') {
            return Malformed<MaxResults>{fault_type::not_a_number, 0};
        }
        const auto number = parse_decimal(text, largest);
        return from_number(static_cast<std::int64_t>(number ? *number : largest + 1));
    }

    /// `number` without a look at it: for what AWS knows and this version does not.
    static constexpr MaxResults unchecked(std::uint32_t number) noexcept {
        return MaxResults(number, false);
    }

    /// The number.
    constexpr std::uint32_t number() const noexcept { return number_; }

    /// Its decimal digits, as they are sent.
    constexpr Decimal text() const noexcept { return Decimal(number_); }

    /// Whether the number has been looked at; not after `unchecked`.
    constexpr bool is_checked() const noexcept { return is_checked_; }

    /// Digits need no escape.
    static constexpr bool is_unreserved = true;

    /// Whether two are the same number.
    friend constexpr bool operator==(const MaxResults& left, const MaxResults& right) noexcept {
        return left.number_ == right.number_;
    }

    /// The order of two is that of their numbers.
    friend constexpr std::strong_ordering operator<=>(const MaxResults& left,
                                                      const MaxResults& right) noexcept {
        return left.number_ <=> right.number_;
    }

    /// What is wrong with `number`, if anything is.
    static constexpr Malformed<MaxResults> inspect(std::int64_t number) noexcept {
        if (number < 0) return {fault_type::not_a_number, 0};
        if (number > static_cast<std::int64_t>(largest)) return {fault_type::too_large, 0};
        return {};
    }

    /// The sentences, in the order of `max_results_fault`.
    static constexpr Reason reasons[] = {
        {"not_a_number", "give how many as a whole number in decimal digits, such as 100"},
        {"too_large", "the number does not fit into 31 bits; no reply holds as many"},
    };

private:
    static constexpr std::uint64_t largest = 2'147'483'647;

    constexpr MaxResults(std::uint32_t number, bool is_checked) noexcept
        : number_(number), is_checked_(is_checked) {}

    std::uint32_t number_;
    bool is_checked_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
