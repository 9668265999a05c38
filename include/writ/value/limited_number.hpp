// SPDX-License-Identifier: BSL-1.0
/// A number of which the service model gives a range that EC2 itself may not keep.
#ifndef WRIT_VALUE_LIMITED_NUMBER_HPP
#define WRIT_VALUE_LIMITED_NUMBER_HPP

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/value/limits_sentence.hpp>
#include <writ/value/value_kind.hpp>
#include <writ/value/whole_number.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// A number is outside the range that the service model gives.
struct number_is_outside_documented_range : Doubt {
    /// The name and the sentence; that of a value also tells the range.
    static constexpr Reason reason{
        "number_is_outside_documented_range",
        "the number is outside of the range that the service model of EC2 has for it; give one in "
        "that range"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "the service model, botocore 1.43.67 (2026-08-07); EC2 was recorded to take numbers that "
        "the model's range excludes (2026-09), so that this refuses nothing");
    /// An `int` goes in as it is, so that a literal cannot be told from a variable.
    static constexpr bool stops_compiler = false;
};

/// What `LimitedNumber` says of one outside of `Least` to `Most`.
template <std::int64_t Least, std::int64_t Most>
struct number_is_outside_documented_range_of : number_is_outside_documented_range {
private:
    static constexpr detail::SentenceOfLimits sentence{
        "the service model of EC2 allows ", {Least, Most}, " here; give a number in that range"};

public:
    /// The name and the sentence.
    static constexpr Reason reason = sentence.reason_called("number_is_outside_documented_range");
};

/// A number as `Base` has them, of which the service model says that it lies from `Least` to
/// `Most`. EC2 takes some that do not, and AWS raises what is most: one outside is sent, and an
/// advice tells of it.
template <class Base, std::int64_t Least, std::int64_t Most = INT64_MAX>
class LimitedNumber : public WholeNumber<LimitedNumber<Base, Least, Most>,
                                         typename Base::number_type, typename Base::fault_type> {
    using Whole = WholeNumber<LimitedNumber, typename Base::number_type, typename Base::fault_type>;

public:
    /// What it is without the range.
    using unlimited_type = Base;
    /// Whether each of the type `Given` goes in as it is.
    template <class Given>
    static constexpr bool takes_all_of =
        Whole::template takes_all_of<Given> || std::is_same_v<Given, Base>;

    /// A number of a type whose numbers all fit.
    template <NumberType Given>
    requires Whole::template takes_all_of<Given> constexpr LimitedNumber(Given number) noexcept
        : value_(Whole::keep(number)) {}

    /// A number of another type that the compiler knows, and checks.
    template <NumberType Literal>
        requires(!Whole::template takes_all_of<Literal>)
    consteval LimitedNumber(const Literal& number) noexcept
        : value_(Whole::check_literal(number)) {}
    WRIT_MALFORMED_NUMBER(LimitedNumber)

    /// What `given` is: of a number that was checked it is asked, too, whether it lies in the
    /// range.
    constexpr LimitedNumber(const Base& given) noexcept
        : value_(given.is_checked() ? Whole::keep(given.number())
                                    : Whole::unchecked(given.number()).value_) {}

    /// The number.
    constexpr typename Base::number_type number() const noexcept {
        return static_cast<typename Base::number_type>(value_.number);
    }

    /// The least that fits.
    static constexpr std::int64_t least = Base::least;
    /// The most.
    static constexpr std::int64_t most = Base::most;
    /// The range that the service model gives.
    static constexpr Limits limits{Least, Most};

    /// What is wrong with `number`, if anything is.
    static constexpr Malformed<LimitedNumber> inspect(std::int64_t number) noexcept {
        const Malformed<Base> found = Base::inspect(number);
        return {found.fault, found.offset};
    }

    /// The fault of a number that takes more than 64 bits.
    static constexpr typename Base::fault_type does_not_fit = Base::does_not_fit;

    /// What may be odd about one.
    using doubts = Doubts<number_is_outside_documented_range_of<Least, Most>>;

    /// Which of its doubts `number` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::int64_t number) noexcept {
        return number < Least || number > Most ? 1 : 0;
    }

    /// The sentences: those of `Base`.
    static constexpr auto& reasons = Base::reasons;

private:
    friend Whole;

    constexpr explicit LimitedNumber(const detail::ValueNumber& value) noexcept : value_(value) {}

    detail::ValueNumber value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
