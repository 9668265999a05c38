// SPDX-License-Identifier: BSL-1.0
/// A parameter that is true, false or left out.
#ifndef WRIT_VALUE_YES_NO_HPP
#define WRIT_VALUE_YES_NO_HPP

#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/result.hpp>
#include <writ/core/taken.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is neither yes nor no; `YesNo::reasons` has the sentence.
enum class yes_no_fault : unsigned char {
    none,
    neither_true_nor_false,
};

namespace detail {

// What others turn into a bool, so that it would be taken for one: numbers, pointers, literals (by
// value, an array is a pointer) and enumerations.
template <class Other>
concept NearlyBool = std::is_scalar_v<Other> && !std::is_same_v<Other, bool>;

}  // namespace detail

/// Yes, no, or nothing: what is not said is not sent, which for some parameters is something else
/// than `false`. It is made of a `bool` and of nothing that turns into one.
class YesNo {
public:
    /// Why a text is neither yes nor no.
    using fault_type = yes_no_fault;

    /// What it is.
    static constexpr ValueKind kind = ValueKind::yes_no;

    /// Nothing: the parameter is not sent.
    constexpr YesNo() noexcept = default;

    /// What `said` is, which is a `bool`: `.dry_run = true`.
    template <class Bool>
        requires std::is_same_v<Bool, bool>
    constexpr YesNo(Bool said) noexcept : said_(said ? Said::yes : Said::no) {}

    /// What is in a `std::optional<bool>` or its like, or nothing.
    template <detail::ValueOrNothing<YesNo> Other>
    constexpr YesNo(const Other& other) noexcept
        : YesNo(other.has_value() ? YesNo(*other) : YesNo()) {}

    /// Refused, with a sentence: `"false"`, any pointer and most numbers would be sent as `true`.
    template <detail::NearlyBool Other>
    constexpr YesNo(Other) noexcept {
        static_assert(std::is_same_v<Other, bool>,
                      "a yes/no parameter takes true, false or a bool: of anything else say what "
                      "is meant, such as (mode == Mode::on)");
    }

    /// Whether a `Given` goes in as it is. Not only a `bool`: the constructor says why not the
    /// others.
    template <class Given>
    static constexpr bool takes_all_of = std::is_scalar_v<Given>;

    /// `true` or `false` out of `text`, in lower case, or that it is neither.
    static constexpr Result<YesNo, Malformed<YesNo>> parse(std::string_view text) noexcept {
        if (const Malformed<YesNo> malformed = inspect(text)) return malformed;
        return YesNo(text == yes);
    }

    /// Whether anything is said.
    constexpr bool is_said() const noexcept { return said_ != Said::nothing; }

    /// Whether it says yes.
    constexpr bool is_yes() const noexcept { return said_ == Said::yes; }

    /// Whether it says no; not if nothing is said.
    constexpr bool is_no() const noexcept { return said_ == Said::no; }

    /// The word that is sent: `true` or `false`; empty if nothing is said.
    constexpr std::string_view text() const noexcept {
        return is_yes() ? yes : is_no() ? no : std::string_view();
    }

    /// Always: no text goes in without a look at it.
    static constexpr bool is_checked() noexcept { return true; }

    /// Neither word needs an escape.
    static constexpr bool is_unreserved = true;

    /// Whether two say the same.
    friend constexpr bool operator==(const YesNo&, const YesNo&) noexcept = default;

    /// The word for yes.
    static constexpr std::string_view yes = "true";
    /// The word for no.
    static constexpr std::string_view no = "false";

    /// The fault of `text`, if it has one.
    static constexpr Malformed<YesNo> inspect(std::string_view text) noexcept {
        if (text == yes || text == no) return {};
        return {yes_no_fault::neither_true_nor_false, 0};
    }

    /// The sentence.
    static constexpr Reason reasons[] = {
        {"neither_true_nor_false", "write true or false, in lower case"},
    };

private:
    enum class Said : unsigned char {
        nothing,
        yes,
        no,
    };

    Said said_ = Said::nothing;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
