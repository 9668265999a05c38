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
    UncheckedNames unchecked;
    bool keeps_unknown;
};

// A call of a reader: what is to be made, how, and where.
struct ReadingCall {
    const Schema& schema;
    JudgeObject judge;
    const CheckSetup& setup;
    const ReadingSetup& reading;
    ReadingMemory& memory;
    void* request;  // none is there yet
    void* rest;     // where what else is known of it is made
    void* error;    // or the faults
};

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
