// SPDX-License-Identifier: BSL-1.0
/// What the parts of a reader share.
#ifndef WRIT_WIRE_READING_HPP
#define WRIT_WIRE_READING_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/findings.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/reading_reasons.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/schema.hpp>
#include <writ/wire/reading_memory.hpp>
#include <writ/wire/reading_option.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// The value of a parameter that has been refused already, known by where it lies.
inline constexpr char refused_value[1] = {};

// How many parameters are read without the caller's memory for what the reader notes of them.
inline constexpr std::size_t most_on_stack = 64;

// Names that several options let through: each has some.
struct UncheckedNames {
    const List<std::string_view>* lists = nullptr;
    std::size_t count = 0;

    bool contain(std::string_view name) const noexcept {
        for (std::size_t at = 0; at != count; ++at) {
            for (const std::string_view wanted : lists[at]) {
                if (is_called(name, wanted)) return true;
            }
        }
        return false;
    }
};

// How it is read, as the options of a call tell.
struct ReadingSetup {
    UncheckedNames unchecked = {};
    bool keeps_unknown = false;
};

// How it is read where no option of a reader is given.
inline constexpr ReadingSetup reads_as_usual;

// What is read: a query string, or names and values.
struct ReadingSource {
    std::string_view query = {};
    List<Parameter> parameters = {};
};

// A call of a reader: what is to be made, of what, and how.
struct ReadingCall {
    const Schema& schema;
    JudgeObject judge;
    std::size_t rest_at;  // where behind the request the rest is made
    const CheckSetup& setup;
    const ReadingSetup& reading;
    ReadingMemory& memory;
    ReadingSource source;
};

// A reader: makes what is checked at `checked`, or the faults at `error`; returns whether it is
// right.
using ReadingWalk = bool (*)(const ReadingCall& call, void* checked, void* error) noexcept;

// That there was too little memory: in place of a parameter stands who lacks it.
[[gnu::noinline]] inline Fault too_little_memory(const ReadingMemory& memory) noexcept {
    return {{{}, "ReadingMemory", {}}, &ReadingReasons::memory_too_small, memory.needed()};
}

// What is read, into what memory, how, and what is found.
struct Reading {
    List<Parameter> parameters;
    ReadingMemory& memory;
    Findings& findings;
    const ReadingSetup& setup;
    bool is_query = false;  // then Action and Version are needed

    [[gnu::noinline]] void refuse(const Parameter& parameter, const Reason& reason,
                                  std::size_t offset = 0) const noexcept {
        findings.refuse({Place{{}, parameter.name, {}}, &reason, offset});
    }

    [[gnu::noinline]] void miss(const Place& place) const noexcept {
        findings.refuse({place, &ReadingReasons::missing});
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
