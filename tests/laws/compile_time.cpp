// SPDX-License-Identifier: BSL-1.0
// What the compiler says the program says. The texts and requests here are made while compiling,
// pseudo-randomly, in batches that each compiler has patience for. Each batch costs the compiler's
// time: a few are tried here, all in with_all/compile_time_in_full.cpp.
#ifndef WRIT_LAWS_BATCHES
#define WRIT_LAWS_TAG "[compile_time]"
#define WRIT_LAWS_BATCHES 1
#define WRIT_LAWS_REQUEST_BATCHES 10
#endif
#include <writ/ext/hana.hpp>

#include <boost/hana/first.hpp>
#include <boost/hana/for_each.hpp>
#include <boost/hana/second.hpp>

#include "support/laws/arbitrary.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <string_view>
#include <utility>

using namespace writ_test;

namespace {

//=== values ===//

constexpr std::size_t batch_size = 100;
constexpr std::size_t batches = WRIT_LAWS_BATCHES;

// A text that is right for most types in turn, or close to it.
constexpr std::string_view seeds[] = {
    "ami-0abcdef1234567890",
    "ami-5731123e",
    "us-west-2",
    "us-gov-west-1",
    "mars-north-12",
    "us-west-2-lax-1a",
    "usw2-lax1-az1",
    "use1-az4",
    "alias/ExampleAlias",
    "mrk-1234abcd12ab34cd56ef1234567890ab",
    "1234abcd-12ab-34cd-56ef-1234567890ab",
    "arn:aws:kms:us-east-1:012345678910:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "arn:aws-cn:kms:cn-north-1:012345678910:alias/a",
    "arn:aws:outposts:us-east-1:123456789012:outpost/op-1234567890abcdef0",
    "image",
    "snapshot",
    "true",
    "false",
    "2880",
    "45",
    "My server (v1.0)",
    "aws:name",
    "caf\xC3\xA9",
    "\xF0\x9F\x90\xA7",
    "",
};
constexpr std::string_view bytes =
    std::string_view("az09-:/. _AF%&=+\0\n\x7F\x80\xC3\xA9\xE0\xED\xF0\xF4\xFF", 27);

// A text in a buffer that a constant can hold.
struct Text {
    char data[96] = {};
    std::size_t size = 0;

    constexpr std::string_view view() const { return std::string_view(data, size); }

    constexpr void insert(std::size_t at, char byte) {
        for (std::size_t from = size++; from > at; --from) data[from] = data[from - 1];
        data[at] = byte;
    }

    constexpr void erase(std::size_t at) {
        for (--size; at < size; ++at) data[at] = data[at + 1];
    }
};

constexpr Text make_text(std::size_t number) {
    Dice dice(number);
    Text text;
    for (const char byte : seeds[dice.below(std::size(seeds))]) text.data[text.size++] = byte;
    for (std::size_t changes = dice.below(3); changes != 0; --changes) {
        const std::size_t at = dice.below(text.size + 1);
        switch (dice.below(3)) {
            case 0: text.insert(at, dice.pick(bytes)); break;
            case 1:
                if (at != text.size) text.data[at] = dice.pick(bytes);
                break;
            default:
                if (at != text.size) text.erase(at);
        }
    }
    return text;
}

// Which fault there is, and where.
struct Verdict {
    std::size_t fault = 0;
    std::size_t offset = 0;

    friend constexpr bool operator==(const Verdict&, const Verdict&) = default;
};

template <class Value>
constexpr Verdict verdict_of(std::string_view text) {
    const Judgement judged = judge<Value>(text);
    return {judged.fault, judged.offset};
}

template <class Value, std::size_t Batch>
constexpr std::array<Verdict, batch_size> by_compiler = [] {
    std::array<Verdict, batch_size> verdicts;
    for (std::size_t at = 0; at != batch_size; ++at) {
        verdicts[at] = verdict_of<Value>(make_text(Batch * batch_size + at).view());
    }
    return verdicts;
}();

// How many of a batch the program judges otherwise.
template <class Value, std::size_t Batch>
std::size_t differences() {
    std::size_t count = 0;
    for (std::size_t at = 0; at != batch_size; ++at) {
        const Text text = make_text(Batch * batch_size + at);
        const ExactBuffer buffer(text.view());
        if (verdict_of<Value>(buffer.text()) == by_compiler<Value, Batch>[at]) continue;
        ++count;
        UNSCOPED_INFO('"' << shown(text.view()) << '"');
    }
    return count;
}

template <class Value>
std::size_t all_differences() {
    return []<std::size_t... Batch>(std::index_sequence<Batch...>) {
        return (differences<Value, Batch>() + ...);
    }
    (std::make_index_sequence<batches>{});
}

TEST_CASE("law: the compiler and the program judge values alike", WRIT_LAWS_TAG) {
    std::size_t count = 0;
    each_value_type([&]<class Value>(std::string_view name, std::string_view) {
        if constexpr (Judged<Value>) {
            CAPTURE(name);
            CHECK(all_differences<Value>() == 0);
            count += batches * batch_size;
        }
    });
    std::cout << "law: values judged by the compiler: " << count << '\n';
}

//=== requests ===//

constexpr std::size_t requests_in_batch = 5;
constexpr std::size_t request_batches = WRIT_LAWS_REQUEST_BATCHES;

// A value for a member, right or unchecked, out of the texts above.
template <class Value>
constexpr Value pick_value(Dice& dice) {
    for (int tries = 0; tries != 100; ++tries) {
        const std::string_view text = dice.pick(seeds);
        if (const auto parsed = Value::parse(text)) return *parsed;
        if constexpr (requires { Value::unchecked(text); }) {
            if (dice.one_in(100)) return Value::unchecked(text);
        }
    }
    return writ::detail::blank_value<Value>();
}

template <class Member>
constexpr Member pick_member(Dice& dice);

// The elements that lists are made of.
template <class Element>
constexpr std::array<Element, 3> elements = [] {
    Dice dice(3);
    return std::array<Element, 3>{pick_member<Element>(dice), pick_member<Element>(dice),
                                  pick_member<Element>(dice)};
}();

template <class Member>
constexpr Member pick_member(Dice& dice) {
    namespace hana = boost::hana;
    if constexpr (std::is_base_of_v<std::string_view, Member>) {
        return dice.pick(seeds);
    } else if constexpr (std::is_same_v<Member, writ::YesNo>) {
        return dice.one_in(3) ? writ::YesNo() : writ::YesNo(dice.one_in(2));
    } else if constexpr (writ::detail::ListMember<Member>) {
        return Member(elements<typename Member::value_type>.data(), dice.below(4));
    } else if constexpr (writ::detail::HanaState<Member>) {
        using Parameters = typename Member::Parameters;
        Parameters parameters = pick_member<Parameters>(dice);
        while (breaks_a_rule(parameters)) {
            parameters = pick_member<Parameters>(dice);
        }
        return writ::detail::StateMaker::make<Member>(parameters);
    } else if constexpr (writ::detail::HanaStruct<Member>) {
        Member object = writ::detail::make_blank<Member>();
        hana::for_each(hana::accessors<Member>(), [&](const auto& accessor) {
            auto& member = hana::second(accessor)(object);
            member = pick_member<std::remove_cvref_t<decltype(member)>>(dice);
        });
        return object;
    } else {
        using Value = typename writ::detail::ValueOf<Member>::type;
        if constexpr (writ::detail::OptionalMember<Member>) {
            if (dice.one_in(2)) return Member{};
        }
        return pick_value<Value>(dice);
    }
}

// What is found, as a number: names, places and their order.
constexpr std::uint64_t mixed(std::uint64_t sum, std::string_view text) {
    for (const char byte : text) sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100'0000'01B3;
    return sum;
}

template <class Request>
constexpr std::uint64_t findings_of(std::size_t number) {
    Dice dice(number);
    const auto request = pick_member<Request>(dice);
    const auto result = number % 2 == 0
                            ? writ::check(request)
                            : writ::check(request, writ::in_region(pick_value<writ::Region>(dice)));
    std::uint64_t sum = result ? 1 : 2;
    const auto add = [&](const auto& faults) {
        for (const writ::Fault& fault : faults) {
            sum = mixed(sum, fault.name());
            fault.parameter.each_piece([&](std::string_view piece) { sum = mixed(sum, piece); });
        }
        sum += faults.overflow();
    };
    if (result) {
        add(result->advice());
        sum += writ::query_size(*result);
    } else {
        add(result.error());
    }
    return sum;
}

template <class Request, std::size_t Batch>
constexpr std::array<std::uint64_t, requests_in_batch> found_by_compiler = [] {
    std::array<std::uint64_t, requests_in_batch> sums{};
    for (std::size_t at = 0; at != requests_in_batch; ++at) {
        sums[at] = findings_of<Request>(Batch * requests_in_batch + at);
    }
    return sums;
}();

// How many of a batch the program judges otherwise.
template <class Request, std::size_t Batch>
std::size_t request_differences() {
    std::size_t count = 0;
    for (std::size_t at = 0; at != requests_in_batch; ++at) {
        const auto number = static_cast<std::size_t>(
            opaque(static_cast<std::int64_t>(Batch * requests_in_batch + at)));
        if (findings_of<Request>(number) != found_by_compiler<Request, Batch>[at]) ++count;
    }
    return count;
}

TEST_CASE("law: the compiler and the program judge requests alike", WRIT_LAWS_TAG) {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        const std::size_t count = []<std::size_t... Batch>(std::index_sequence<Batch...>) {
            return (request_differences<Request, Batch>() + ...);
        }
        (std::make_index_sequence<request_batches>{});
        CHECK(count == 0);
        std::cout << "law: " << Request::Model::action
                  << " requests judged by the compiler: " << request_batches * requests_in_batch
                  << '\n';
    });
}

}  // namespace
