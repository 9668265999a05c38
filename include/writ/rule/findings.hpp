// SPDX-License-Identifier: BSL-1.0
/// What is found wrong or unusual while a request is judged.
#ifndef WRIT_RULE_FINDINGS_HPP
#define WRIT_RULE_FINDINGS_HPP

#include <cstddef>
#include <new>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/reading_reasons.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// Names of rules and doubts that are not to be judged. It is no List: what it views is gone at the
// end of the call that is told of them.
struct WaivedNames {
    const std::string_view* names = nullptr;
    std::size_t count = 0;

    constexpr bool contains(std::string_view name) const noexcept {
        for (std::size_t at = 0; at != count; ++at) {
            if (names[at] == name) return true;
        }
        return false;
    }
};

// What is known of a checked request besides the request itself.
struct CheckedRest {
    Optional<Region> region = {};
    Advice advice = {};
};

class Findings;

// What decides how a request is judged, as the options of a call tell.
struct CheckSetup {
    Optional<Region> destination = {};
    WaivedNames waived = {};
    // Asks rules of a user's own; null if there are none.
    void (*ask_others)(const void* request, Findings& findings) = nullptr;
};

// Adds to a list that is made once there is something in it. (Clang evaluates no call of a function
// template that stands behind it in the same class.)
template <class List>
constexpr void add_to(Optional<List>& list, const Fault& fault) noexcept {
    if (!list) OptionalPlace::make(list);
    OptionalPlace::of(list)->add(fault);
}

// Collects faults and advice, and knows what decides whether there are any: where the request goes,
// and what is waived. Both are rare, and there is room for many: they are made only once there is
// one.
class Findings {
public:
    constexpr Findings(const Optional<Region>& destination, const WaivedNames& waived) noexcept
        : destination_(destination), waived_(waived) {}
    constexpr explicit Findings(const CheckSetup& setup) noexcept
        : Findings(setup.destination, setup.waived) {}

    // The Region that the request goes to; nothing if none is told.
    constexpr const Optional<Region>& destination() const noexcept { return destination_; }

    constexpr bool has_faults() const noexcept { return faults_.has_value(); }

    // There must be some.
    constexpr const Faults& faults() const noexcept { return *faults_; }

    constexpr bool has_advice() const noexcept { return advice_.has_value(); }

    // There must be some.
    constexpr const Advice& advice() const noexcept { return *advice_; }

    constexpr void refuse(const Fault& fault) noexcept { add_to(faults_, fault); }

    constexpr void advise(const Fault& advice) noexcept { add_to(advice_, advice); }

    // What a rule or a doubt finds in the structure at `around`, if that is not waived.
    [[gnu::noinline]] constexpr void find(const Reason& reason, const Place& around,
                                          const Place& place, bool is_advice) noexcept {
        if (waived_.contains(reason.name)) return;
        if (is_advice) {
            advise({around / place, &reason});
        } else {
            refuse({around / place, &reason});
        }
    }

    // The same at the parameter called `name`.
    [[gnu::noinline]] constexpr void find(const Reason& reason, const Place& around,
                                          std::string_view name, bool is_advice) noexcept {
        find(reason, around, Place{{}, name, {}}, is_advice);
    }

    // A required parameter in which nothing is said, unless that has been told before.
    constexpr void miss(const Place& place) noexcept {
        if (tells_missing_) refuse({place, &ReadingReasons::missing});
    }
    constexpr void tell_missing(bool tells) noexcept { tells_missing_ = tells; }

    // What is known of the request, if there are no faults.
    constexpr CheckedRest rest() const noexcept {
        CheckedRest rest{destination_};
        if (has_advice()) rest.advice = advice();
        return rest;
    }

    // Makes the faults at `error`, or that at `rest`; returns whether there are no faults.
    bool put(void* rest_place, void* error) const noexcept {
        if (has_faults()) {
            new (error) Faults(faults());
        } else {
            new (rest_place) CheckedRest(rest());
        }
        return !has_faults();
    }

    // Forgets what was refused: it may not be wrong.
    constexpr void forget_faults() noexcept { faults_ = {}; }

private:
    Optional<Region> destination_;
    WaivedNames waived_;
    Optional<Faults> faults_ = {};
    Optional<Advice> advice_ = {};
    bool tells_missing_ = true;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
