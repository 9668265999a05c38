// SPDX-License-Identifier: BSL-1.0
#include <writ/core/taken.hpp>

#include "support/harness.hpp"

#ifndef WRIT_CASES

#include <string_view>

namespace {

// Takes every short, and other numbers if the compiler knows them.
struct Small {
    template <class Given>
    static constexpr bool takes_all_of = std::is_same_v<Given, short>;
    Small(short);
    Small(int);
};

struct Text {
    Text(std::string_view);
};

using writ::detail::TakenAsConstant;
using writ::detail::TakenAsItIs;
using writ::detail::ValueOrNothing;

static_assert(TakenAsItIs<short, Small> && !TakenAsConstant<short, Small>);
static_assert(!TakenAsItIs<int, Small> && TakenAsConstant<int, Small>);
static_assert(!TakenAsItIs<const char*, Small> && !TakenAsConstant<const char*, Small>);
static_assert(!TakenAsConstant<double, Small>, "it would be cut");
// Like std::optional, and like std::expected.
template <class Value>
struct Holder {
    bool has_value() const;
    const Value& operator*() const;
};
template <class Value>
struct Outcome : Holder<Value> {
    int error() const;
};

static_assert(ValueOrNothing<Holder<Text>, Text> && ValueOrNothing<Holder<short>, Small>);
static_assert(!ValueOrNothing<Holder<int>, Small> && !ValueOrNothing<Holder<Small>, Text>);
static_assert(!ValueOrNothing<Outcome<Text>, Text>, "its error would be lost");
static_assert(!ValueOrNothing<const Text*, Text> && !ValueOrNothing<Text, Text>);

static_assert(!TakenAsItIs<int, Text> && !TakenAsConstant<int, Text>);

}  // namespace

#endif
