// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/read_pairs.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

namespace {

using Map = std::map<std::string, std::string>;

[[maybe_unused]] Map make_map() {
    return {
        {"Name", "My server"}, {"SourceImageId", "ami-5731123e"}, {"SourceRegion", "eu-west-1"}};
}

[[maybe_unused]] const Map least = make_map();

// A range that makes its elements only when they are asked for.
struct Made {
    struct Iterator {
        using value_type = std::pair<std::string, std::string>;
        using difference_type = std::ptrdiff_t;
        const std::pair<const std::string, std::string>* at = nullptr;
        value_type operator*() const { return *at; }
        Iterator& operator++() { return *this; }
        Iterator operator++(int) { return *this; }
        bool operator==(const Iterator&) const = default;
    };
    Iterator begin() const { return {}; }
    Iterator end() const { return {}; }
};

// Pairs that have their characters in themselves.
struct Kept {
    char first[8];
    char second[32];
};
[[maybe_unused]] std::vector<Kept> make_kept() {
    return {{"Name", "My server"}};
}
[[maybe_unused]] const std::vector<Kept> kept = make_kept();

[[maybe_unused]] const Made made;

}  // namespace

// rejects map_that_is_gone (temporary): a request only views names and values
[[maybe_unused]] bool read_map() {
    return read_parameters<ec2::CopyImage>(WRIT_TWIN(map_that_is_gone, least, make_map()))
        .has_value();
}

// rejects map_with_memory_that_is_gone (temporary): a request only views names and values
[[maybe_unused]] bool read_map(ReadingMemory& memory) {
    return read_parameters<ec2::CopyImage>(
               WRIT_TWIN(map_with_memory_that_is_gone, least, make_map()), memory)
        .has_value();
}

// rejects pairs_that_are_gone (temporary): a request only views names and values
[[maybe_unused]] bool read_made() {
    return read_parameters<ec2::CopyImage>(WRIT_TWIN(pairs_that_are_gone, least, made)).has_value();
}

// rejects arrays_that_are_gone (temporary): a request only views names and values
[[maybe_unused]] bool read_kept() {
    return read_parameters<ec2::CopyImage>(WRIT_TWIN(arrays_that_are_gone, kept, make_kept()))
        .has_value();
}

#ifndef WRIT_CASES

#include <cstddef>
#include <list>
#include <ranges>
#include <span>
#include <string_view>
#include <unordered_map>

namespace {

template <class Result>
std::string query_of(const Result& result) {
    return result ? query<std::string>(*result) : std::string(result.error()[0].name());
}

constexpr std::string_view expected =
    "Action=CopyImage&Version=2016-11-15&Name=My%20server&SourceImageId=ami-5731123e"
    "&SourceRegion=eu-west-1";

}  // namespace

// What can be walked only once is no range of pairs; what refers to the text of a container is one.
struct Once {
    struct Iterator {
        using value_type = std::pair<std::string, std::string>;
        using difference_type = std::ptrdiff_t;
        value_type* at = nullptr;
        const value_type& operator*() const { return *at; }
        Iterator& operator++() { return *this; }
        void operator++(int) {}
        bool operator==(const Iterator&) const = default;
    };
    Iterator begin() const { return {}; }
    Iterator end() const { return {}; }
};
static_assert(!detail::PairRange<const Once&>);
struct Flat {
    struct Iterator {
        using value_type = std::pair<std::string, std::string>;
        using difference_type = std::ptrdiff_t;
        const value_type* at = nullptr;
        std::pair<const std::string&, const std::string&> operator*() const {
            return {at->first, at->second};
        }
        Iterator& operator++() { return ++at, *this; }
        Iterator operator++(int) { return {at++}; }
        bool operator==(const Iterator&) const = default;
    };
    Iterator begin() const { return {pairs.data()}; }
    Iterator end() const { return {pairs.data() + pairs.size()}; }
    std::vector<std::pair<std::string, std::string>> pairs;
};
static_assert(detail::keeps_text<const Flat&>());
static_assert(!detail::keeps_text<Flat>());

TEST_CASE("pairs that refer to the text of a container are read") {
    const Flat flat{
        {{"Name", "abc"}, {"SourceImageId", "ami-5731123e"}, {"SourceRegion", "us-east-1"}}};
    CHECK(read_parameters<ec2::CopyImage>(flat).has_value());
}

TEST_CASE("a map of strings is read, each pair viewed and nothing allocated") {
    const writ_test::AllocationWatch watch;
    const auto request = read_parameters<ec2::CopyImage>(least, in_region("us-west-2"));
    CHECK(watch.allocations() == 0);
    REQUIRE(request);
    CHECK(query_of(request) == expected);
    CHECK((*request)->name->text().data() == least.at("Name").data());
    CHECK(request->region()->text() == "us-west-2");
    Map open = least;
    CHECK(query_of(read_parameters<ec2::CopyImage>(open)) == expected);
    open.clear();
    CHECK(query_of(read_parameters<ec2::CopyImage>(open)) == "missing");
}

TEST_CASE("any range of pairs is read") {
    const std::vector<std::pair<std::string, std::string>> vector(least.begin(), least.end());
    CHECK(query_of(read_parameters<ec2::CopyImage>(vector)) == expected);
    CHECK(query_of(read_parameters<ec2::CopyImage>(std::span(vector))) == expected);
    const std::unordered_map<std::string, std::string> hashed(least.begin(), least.end());
    CHECK(query_of(read_parameters<ec2::CopyImage>(hashed)) == expected);
    const std::pair<std::string_view, const char*> array[] = {
        {"Name", "My server"}, {"SourceImageId", "ami-5731123e"}, {"SourceRegion", "eu-west-1"}};
    CHECK(query_of(read_parameters<ec2::CopyImage>(array)) == expected);
    std::list<Parameter> list;
    for (const auto& [name, value] : least) list.push_back({name, value});
    CHECK(query_of(read_parameters<ec2::CopyImage>(list)) == expected);
    // What only views its text may be gone.
    CHECK(query_of(read_parameters<ec2::CopyImage>(std::list<Parameter>(list))) == expected);
}

// Clang before 16 and libstdc++'s views do not agree.
#if !defined(__clang__) || __clang_major__ >= 16
TEST_CASE("a view of pairs is read") {
    const auto is_known = [](const auto& pair) { return pair.first != "Nothing"; };
    Map more = least;
    more["Nothing"] = "1";
    CHECK(query_of(read_parameters<ec2::CopyImage>(more)) == "unknown_parameter");
    CHECK(query_of(read_parameters<ec2::CopyImage>(more | std::views::filter(is_known))) ==
          expected);
}
#endif

TEST_CASE("what pairs lack or have too much is told as of a list of parameters") {
    const std::multimap<std::string, std::string> twice = {
        {"Name", "My server"}, {"Name", "Other"}, {"SourceImageId", "am-5731123e"}};
    const auto refused = read_parameters<ec2::CopyImage>(twice);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().size() == 3);
    CHECK(refused.error()[0].name() == "given_twice");
    CHECK(refused.error()[1].name() == "wrong_prefix");
    CHECK(refused.error()[1].parameter == "SourceImageId");
    CHECK(refused.error()[2].parameter == "SourceRegion");
}

TEST_CASE("many pairs are noted in the memory") {
    Map many = least;
    for (int at = 1; at != 62; ++at) many["New" + std::to_string(at)] = "1";
    REQUIRE(many.size() == 64);
    alignas(std::max_align_t) std::byte bytes[16384];
    const auto read = [&](std::size_t size) {
        ReadingMemory memory(bytes, size);
        const auto result = read_parameters<ec2::CopyImage>(many, memory, keep_unknown);
        return std::pair(query_of(result), memory.needed());
    };
    const auto [of_64, needed_for_64] = read(61 * sizeof(Parameter));
    CHECK(of_64.starts_with(expected));
    CHECK(of_64.size() > expected.size() + 61 * 6);
    CHECK(needed_for_64 == 61 * sizeof(Parameter));
    many["New62"] = "1";
    const auto [of_65, needed] = read(0);
    CHECK(of_65 == "memory_too_small");
    ReadingMemory none;
    const auto refused = read_parameters<ec2::CopyImage>(many, none, keep_unknown);
    CHECK(refused.error()[0].parameter == "ReadingMemory");
    CHECK(refused.error()[0].offset == needed);
    REQUIRE(needed <= sizeof bytes);
    const auto [with_memory, used] = read(needed);
    CHECK(with_memory == of_64.substr(0, with_memory.find("&New62")) +
                             with_memory.substr(with_memory.find("&New62")));
    CHECK(with_memory.size() == of_64.size() + std::string_view("&New62=1").size());
    CHECK(used <= needed);
    // With room for the pairs but not for what is read of them, that is told too.
    CHECK(read(65 * sizeof(Parameter)).first == "memory_too_small");
}

#endif
