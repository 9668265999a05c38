// SPDX-License-Identifier: BSL-1.0
/// What holds of any value type and any text.
#ifndef WRIT_TESTS_FUZZ_SUPPORT_VALUE_HPP
#define WRIT_TESTS_FUZZ_SUPPORT_VALUE_HPP

#include <concepts>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <writ/core/reason.hpp>
#include <writ/text/percent.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/region.hpp>

#include "fuzz/support/property.hpp"

namespace writ_fuzz {

/// Who says which texts are right: a function of tests/support/laws/oracle.hpp.
using Oracle = bool (*)(const std::string&);

/// Whether the oracle is asked about `text`. Its regular expressions are slow: a fuzzer asks about
/// one text in so many, the replay of seeds about each. Under MSan nobody asks, for they stand on
/// parts of the standard library that MSan does not see into.
inline bool asks_oracle([[maybe_unused]] std::string_view text) {
#ifdef WRIT_FUZZ_MSAN
    return false;
#else
    return Choice(text).one_in(256);
#endif
}

/// The fields of an ARN lie in its text, one behind the other with a colon between them.
inline void check_fields(const writ::ArnFields& fields, std::string_view text) {
    if (!fields.are_there()) return;
    const std::string_view all[] = {fields.partition, fields.service, fields.region, fields.account,
                                    fields.resource};
    const char* at = text.data() + 4;
    require(text.substr(0, 4) == "arn:", "an ARN with fields begins with arn:");
    for (const std::string_view& field : all) {
        require(field.data() == at, "the fields of an ARN follow on each other");
        at += field.size();
        if (&field == std::end(all) - 1) break;
        require(*at == ':', "there is a colon behind each field of an ARN but the last");
        require(field.find(':') == field.npos, "no field of an ARN but the last holds a colon");
        ++at;
    }
    require(at == text.data() + text.size(), "the last field of an ARN ends where the ARN ends");
}

/// What can be asked of a value, checked or not, has an answer that makes sense.
template <class Value>
void ask(const Value& value, std::string_view text) {
    if constexpr (requires { value.fields(); }) check_fields(value.fields(), text);
    if constexpr (requires { value.arn_fields(); }) check_fields(value.arn_fields(), text);
    if constexpr (requires { value.partition(); }) {
        if (const auto partition = value.partition()) {
            require(partition->name.starts_with("aws"), "a partition's name begins with aws");
        }
    }
    if constexpr (requires { value.region(); }) {
        const std::string_view region = value.region();
        if (value.is_checked() && !region.empty()) {
            require(writ::Region::parse(region).has_value(), "the Region of a value is a Region");
        }
    }
}

/// All that holds of any text as a `Value`, of which `oracle` knows whether it is one.
template <class Value>
void check_value(std::string_view text, [[maybe_unused]] Oracle oracle, bool is_asked) {
    writ::Malformed<Value> malformed;
    if constexpr (requires { Value::parse(text); }) {
        const auto parsed = Value::parse(text);
        if (parsed) {
            const auto kept = parsed->text();
            const std::string_view said(kept);
            require(said == text, "what is accepted has the text that was given");
            require(parsed->is_checked(), "what is accepted has been checked");
            const auto again = Value::parse(said);
            require(again && *again == *parsed, "the text of a value is read as the same value");
            if constexpr (requires { requires Value::is_unreserved; }) {
                require(writ::percent_encoded_size(said) == said.size(),
                        "what is said to need no escape needs none");
            }
            ask(*parsed, text);
        } else {
            malformed = parsed.error();
            require(malformed.fault != typename Value::fault_type{}, "a refusal has a fault");
        }
        if constexpr (requires {
                          { Value::inspect(text) } -> std::same_as<writ::Malformed<Value>>;
                      }) {
            const auto inspected = Value::inspect(text);
            require(inspected.fault == malformed.fault && inspected.offset == malformed.offset,
                    "inspect and parse find the same fault");
        }
        if constexpr (requires { Value::unchecked(text); }) ask(Value::unchecked(text), text);
    } else {
        malformed = Value::inspect(text);
    }
    if (malformed) {
        require(static_cast<std::size_t>(malformed.fault) <= std::size(Value::reasons),
                "each fault has a reason");
        require(!malformed.name().empty() && !malformed.text().empty(),
                "each reason has a name and a sentence");
        require(malformed.offset <= text.size(), "a fault shows in the text or at its end");
    }
    if (is_asked) {
        require(oracle(std::string(text)) == !malformed, "writ and the oracle agree on a text");
    }
}

}  // namespace writ_fuzz

#endif
