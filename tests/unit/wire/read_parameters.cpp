// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/read_parameters.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <string>

#include <writ/core/optional_reference.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/value/timestamp.hpp>

using namespace writ;

namespace {

struct NoOption {};
struct rule_of_no_request : ec2::kms_key_needs_encryption {};

}  // namespace

// rejects unknown_reader_option (option): a reader takes in_region.*, waive<rule>, also<rule>
[[maybe_unused]] bool read_with_option(List<Parameter> parameters) {
    return read_parameters<ec2::CopyImage>(
               parameters, WRIT_TWIN(unknown_reader_option, keep_unknown, NoOption()))
        .has_value();
}

// rejects foreign_rule_waived_by_reader (option): only a rule of the request can be waived
[[maybe_unused]] bool read_with_waived_rule(List<Parameter> parameters) {
    return read_parameters<ec2::CopyImage>(
               parameters, waive<WRIT_TWIN(foreign_rule_waived_by_reader, ec2::tag_key_given_twice,
                                           rule_of_no_request)>)
        .has_value();
}

#ifndef WRIT_CASES

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

const Pairs least = {
    {"Name", "My server"}, {"SourceImageId", "ami-5731123e"}, {"SourceRegion", "us-east-1"}};

// The least pairs and more behind them.
Pairs with(const Pairs& more) {
    Pairs all = least;
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

Pairs without(Pairs pairs, std::string_view name) {
    std::erase_if(pairs, [&](const auto& pair) { return pair.first == name; });
    return pairs;
}

// What came of pairs: the parameters that the request is written as, and its advice; or its
// faults. Each line is `name=value`, `advice name: rule`, or `name: fault` and, if it is not 0,
// ` @offset`. Of a CopyImage, nothing is said of a Region that is not told.
template <class Request = ec2::CopyImage, class... Option>
std::string read_with(ReadingMemory& memory, const Pairs& pairs, const Option&... option) {
    writ_test::ExactParameters parameters;
    for (const auto& [name, value] : pairs) parameters.add(name, value);
    const writ_test::AllocationWatch watch;
    const auto request = [&] {
        if constexpr (std::is_same_v<Request, ec2::CopyImage>) {
            return read_parameters<Request>(parameters.list(), memory, option...,
                                            waive<ec2::destination_region_is_not_told>);
        } else {
            return read_parameters<Request>(parameters.list(), memory, option...);
        }
    }();
    if (watch.allocations() != 0) return "it allocates";
    std::string text;
    if (request) {
        each_parameter(*request, [&](std::string_view name, std::string_view value) {
            if (name == "Action" || name == "Version") return;
            text.append(name).append("=").append(value).append("\n");
        });
        for (const Fault& advice : request->advice()) {
            text += "advice " + advice.parameter.to<std::string>() + ": " +
                    std::string(advice.name()) + "\n";
        }
        return text;
    }
    for (const Fault& fault : request.error()) {
        text += fault.parameter.to<std::string>() + ": " + std::string(fault.name());
        const bool is_of_memory = fault.name() == "memory_too_small";
        if (fault.offset != (is_of_memory ? memory.needed() : 0)) {
            text += " @" + std::to_string(fault.offset);
        }
        text += "\n";
        if (fault.text().empty()) text += "(without a sentence)\n";
    }
    if (request.error().overflow() != 0) {
        text += "and " + std::to_string(request.error().overflow()) + " more\n";
    }
    return text;
}

template <class... Option>
std::string read(const Pairs& pairs, const Option&... option) {
    const auto bytes = std::make_unique<std::byte[]>(65536);
    ReadingMemory memory(bytes.get(), 65536);
    return read_with(memory, pairs, option...);
}

std::string lines(const Pairs& pairs) {
    std::string text;
    for (const auto& [name, value] : pairs) text += name + "=" + value + "\n";
    return text;
}

// The parameters of `request`, without Action and Version.
Pairs pairs_of(const ec2::CopyImage& request) {
    Pairs pairs;
    each_parameter(unchecked(request), [&](std::string_view name, std::string_view value) {
        if (name != "Action" && name != "Version") pairs.emplace_back(name, value);
    });
    return pairs;
}

// A request with what CopyImage has none of, a list of plain values.
struct Visit {
    List<Region> regions{};
    List<Parameter> extra{};

    struct Model {
        static constexpr std::string_view action = "Visit";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Region", self.regions);
            row.extra(self.extra);
        }
    };
};

// The Regions that are read, with a space behind each; or each fault on a line of its own.
std::string read_visit(const Pairs& pairs) {
    writ_test::ExactParameters parameters;
    for (const auto& [name, value] : pairs) parameters.add(name, value);
    std::byte bytes[1024];
    ReadingMemory memory(bytes, sizeof bytes);
    const auto visit = read_parameters<Visit>(parameters.list(), memory);
    std::string text;
    if (visit) {
        for (const Region& region : (*visit)->regions) {
            text.append(region.text()).append(" ");
        }
    } else {
        for (const Fault& fault : visit.error()) {
            text += fault.parameter.to<std::string>() + ": " + std::string(fault.name()) + "\n";
        }
    }
    return text;
}

// Structures in a structure, some of which hold their own kind.
struct Node {
    Required<AnyText, struct Name_given_right_and_in_order> name;
    Optional<Integer> weight{};
    OptionalReference<Node> next{};
    List<Node> children{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Name", self.name);
            row("Weight", self.weight);
            row("Next", self.next);
            row("Child", self.children);
        }
    };
};

struct Plain {
    Optional<Timestamp> from{};
    List<Long> numbers{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("From", self.from);
            row("Number", self.numbers);
        }
    };
};

struct Forest {
    Required<Node, struct Root_given_right_and_in_order> root;
    Optional<Node> side{};
    Plain plain{};
    List<Parameter> extra{};

    struct Model {
        static constexpr std::string_view action = "Forest";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Root", self.root);
            row("Side", self.side);
            row("Plain", self.plain);
            row.extra(self.extra);
        }
    };
};

template <class... Option>
std::string read_forest(const Pairs& pairs, const Option&... option) {
    const auto bytes = std::make_unique<std::byte[]>(65536);
    ReadingMemory memory(bytes.get(), 65536);
    return read_with<Forest>(memory, pairs, option...);
}

const Pairs forest = {{"Root.Name", "a"},
                      {"Root.Weight", "-3"},
                      {"Root.Next.Name", "b"},
                      {"Root.Next.Next.Name", "c"},
                      {"Root.Next.Next.Child.1.Name", "d"},
                      {"Root.Next.Next.Child.1.Next.Name", "e"},
                      {"Root.Next.Next.Child.2.Name", "f"},
                      {"Root.Child.1.Name", "g"},
                      {"Root.Child.1.Child.1.Child.1.Name", "h"},
                      {"Side.Name", "i"},
                      {"Plain.From", "2015-01-25T08:00:00Z"},
                      {"Plain.Number.1", "9223372036854775807"},
                      {"Plain.Number.2", "-1"}};

// A forest whose root has so many behind it.
Pairs deep_forest(std::size_t depth) {
    Pairs pairs;
    std::string front = "Root.";
    for (std::size_t count = 0; count <= depth; ++count) {
        pairs.emplace_back(front + "Name", std::to_string(count));
        front += "Next.";
    }
    return pairs;
}

constexpr ec2::Tag twelve[] = {{.key = "k1", .value = "1"}, {.key = "k2", .value = ""},
                               {.key = "k3", .value = ""},  {.key = "k4", .value = ""},
                               {.key = "k5", .value = ""},  {.key = "k6", .value = ""},
                               {.key = "k7", .value = ""},  {.key = "k8", .value = ""},
                               {.key = "k9", .value = ""},  {.key = "k10", .value = "10"},
                               {.key = "k11", .value = ""}, {.key = "k12", .value = "&=%\xC3\xA9"}};
constexpr ec2::Tag one[] = {{.key = "owner", .value = "team@example.com"}};
constexpr ec2::TagSpecification tags[] = {{.resource_type = "image", .tags = twelve},
                                          {.resource_type = "snapshot", .tags = one}};

constexpr ec2::CopyImage full{
    .name = "my golden ami/2026-01",
    .source_image_id = "ami-0abcdef1234567890",
    .source_region = "us-east-1",
    .client_token = "550e8400-e29b-41d4-a716-446655440000",
    .description = "Copy of golden image (v1.2/3) & friends",
    .encryption = encrypted_with(KEY_IN("us-east-1")),
    .destination = on_outpost(OUTPOST_IN("us-east-1")),
    .copy_image_tags = true,
    .tag_specifications = tags,
    .dry_run = false,
};

constexpr ec2::CopyImage requests[] = {
    full,
    COPY_FROM("us-east-1"),
    COPY_FROM("us-east-1", .description = ""),
    COPY_FROM("us-east-1", .encryption = unencrypted(), .copy_image_tags = false,
              .snapshot_copy_completion_duration_minutes = 2880, .dry_run = true),
    COPY_FROM("us-east-1", .encryption = encrypted(),
              .destination = in_local_zone("us-east-1-atl-2a")),
    COPY_FROM("us-east-1", .encryption = encrypted_with("alias/a"),
              .destination = in_local_zone_id("use1-atl2-az1"), .tag_specifications = tags),
};

// A small sequence of numbers that look random, and are the same everywhere.
class Numbers {
public:
    std::size_t below(std::size_t limit) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state_ >> 33U) % limit;
    }

private:
    std::uint64_t state_ = 2026;
};

void shuffle(Pairs& pairs, Numbers& numbers) {
    for (std::size_t at = pairs.size(); at > 1; --at) {
        std::swap(pairs[at - 1], pairs[numbers.below(at)]);
    }
}

}  // namespace

//=== reading is the mirror of writing ===//

TEST_CASE("reading undoes writing") {
    for (const ec2::CopyImage& request : requests) {
        const Pairs pairs = pairs_of(request);
        CHECK(read(pairs) == lines(pairs));
        CHECK(read(pairs, in_region("us-east-1")) == lines(pairs));
    }
}

TEST_CASE("parameters are read in any order") {
    Numbers numbers;
    for (const ec2::CopyImage& request : requests) {
        const Pairs in_order = pairs_of(request);
        const std::string wanted = lines(in_order);

        Pairs reversed(in_order.rbegin(), in_order.rend());
        CHECK(read(reversed) == wanted);

        // as Go's url.Values sorts them: `.10` before `.2`
        Pairs sorted = in_order;
        std::sort(sorted.begin(), sorted.end());
        CHECK(read(sorted) == wanted);

        for (int round = 0; round != 50; ++round) {
            Pairs shuffled = in_order;
            shuffle(shuffled, numbers);
            CHECK(read(shuffled) == wanted);
        }
    }
}

TEST_CASE("a request knows the Region it was read for") {
    const Parameter pairs[] = {COPY_PARAMETERS_FROM("us-east-1")};
    const auto told = read_parameters<ec2::CopyImage>(pairs, in_region("us-west-2"));
    REQUIRE(told);
    CHECK(told->region()->text() == "us-west-2");
    const auto not_told = read_parameters<ec2::CopyImage>(pairs);
    REQUIRE(not_told);
    CHECK_FALSE(not_told->region());
    CHECK((*told)->source_image_id->is_checked());
}

TEST_CASE("a request views the text that it was read from") {
    writ_test::ExactParameters parameters;
    for (const auto& [name, value] : least) parameters.add(name, value);
    const auto request = read_parameters<ec2::CopyImage>(parameters.list());
    REQUIRE(request);
    CHECK((*request)->name->text().data() == parameters.list()[0].value.data());
}

//=== missing ===//

TEST_CASE("all that is missing is told at once") {
    CHECK(read({}) == "Name: missing\nSourceImageId: missing\nSourceRegion: missing\n");
    CHECK(read(without(least, "Name")) == "Name: missing\n");
    CHECK(read(without(least, "SourceImageId")) == "SourceImageId: missing\n");
    CHECK(read(without(least, "SourceRegion")) == "SourceRegion: missing\n");
    const auto refused = read_parameters<ec2::CopyImage>(List<Parameter>());
    REQUIRE_FALSE(refused);
    CHECK(refused.error()[0].ec2_code() == "MissingParameter");
}

TEST_CASE("what is missing in an element of a list is placed there") {
    CHECK(read(with({{"TagSpecification.1.Tag.1.Key", "k"}})) ==
          "TagSpecification.1.ResourceType: missing\n");
    CHECK(read(with({{"TagSpecification.1.ResourceType", "image"},
                     {"TagSpecification.1.Tag.1.Value", "v"}})) ==
          "TagSpecification.1.Tag.1.Key: missing\n");
    CHECK(read(with({{"TagSpecification.2.Tag.2.Value", "v"},
                     {"TagSpecification.2.Tag.1.Key", "k"},
                     {"TagSpecification.1.Tag.1.Key", "k"},
                     {"TagSpecification.1.ResourceType", "image"}})) ==
          "TagSpecification.2.ResourceType: missing\nTagSpecification.2.Tag.2.Key: missing\n");
    CHECK(read(with({{"TagSpecification.99999999999999999999.Tag.1.Key", "k"}})) ==
          "TagSpecification.99999999999999999999.Tag.1.Key: list_index_gap\n"
          "TagSpecification.99999999999999999999.ResourceType: missing\n");
    CHECK(read(with({{"TagSpecification.4294967293.Tag.1.Key", "k"}})) ==
          "TagSpecification.4294967293.Tag.1.Key: list_index_gap\n"
          "TagSpecification.4294967293.ResourceType: missing\n");
}

//=== unknown ===//

TEST_CASE("an unknown parameter is a fault, wherever it stands") {
    CHECK(read(with({{"NewParameter", "1"}})) == "NewParameter: unknown_parameter\n");
    CHECK(read(with({{"Z", "1"}, {"name", "2"}, {"A", "3"}})) ==
          "Z: unknown_parameter\nname: unknown_parameter\nA: unknown_parameter\n");
    CHECK(read(with({{"TagSpecification.01.ResourceType", "image"}})) ==
          "TagSpecification.01.ResourceType: unknown_parameter\n");
    CHECK(read(with({{"TagSpecification.1.Name", "image"}})) ==
          "TagSpecification.1.Name: unknown_parameter\n");
    CHECK(read(with({{"DestinationRegion", "us-west-2"}})) ==
          "DestinationRegion: unknown_parameter\n");
    CHECK(read(with({{"", ""}})) == ": unknown_parameter\n");
    const Parameter pairs[] = {COPY_PARAMETERS_FROM("us-east-1"), {"X", ""}};
    const auto refused = read_parameters<ec2::CopyImage>(pairs);
    REQUIRE_FALSE(refused);
    CHECK(refused.error()[0].ec2_code() == "UnknownParameter");
}

namespace {

std::string advice_about(std::initializer_list<std::string> names) {
    std::string text;
    for (const std::string& name : names) {
        text += "advice " + name + ": extra_parameter_is_not_checked\n";
    }
    return text;
}

}  // namespace

TEST_CASE("unknown parameters are kept on request, in their order, with advice") {
    CHECK(read(with({{"NewParameter", "x & y"}}), keep_unknown) ==
          lines(with({{"NewParameter", "x & y"}})) +
              "advice NewParameter: extra_parameter_is_not_checked\n");
    const Pairs unknown = {{"Z", "1"},
                           {"TagSpecification.2", "2"},
                           {"M", ""},
                           {"TagSpecification.1", "3"},
                           {"A", "4"},
                           {"TagSpecification.1.Tag.2", "5"},
                           {"TagSpecification.1.Tag.1", "6"}};
    CHECK(read(with(unknown), keep_unknown, in_region("us-west-2")) ==
          lines(with(unknown)) +
              advice_about({"Z", "TagSpecification.2", "M", "TagSpecification.1", "A",
                            "TagSpecification.1.Tag.2", "TagSpecification.1.Tag.1"}));
    // in between and in front of the known ones, too
    CHECK(read({{"Z", "1"},
                {"SourceRegion", "us-east-1"},
                {"A", "2"},
                {"Name", "My server"},
                {"SourceImageId", "ami-5731123e"}},
               keep_unknown) == lines(with({{"Z", "1"}, {"A", "2"}})) + advice_about({"Z", "A"}));
    CHECK(read(least, keep_unknown) == lines(least));
}

TEST_CASE("unknown parameters that are kept are judged by their rules") {
    CHECK(read(with({{"X", "1"}, {"X", "2"}}), keep_unknown) == "X: extra_parameter_given_twice\n");
    CHECK(read(with({{"X", "\xFF"}}), keep_unknown) == "X: extra_parameter_cannot_be_sent\n");
    CHECK(read(with({{"", "1"}}), keep_unknown) == ": extra_parameter_cannot_be_sent\n");
    CHECK(read(with({{"X", "1"}, {"Encrypted", "maybe"}}), keep_unknown) ==
          "Encrypted: neither_true_nor_false\n");
}

//=== given twice ===//

TEST_CASE("a parameter that is given twice is told, in the order given") {
    CHECK(read(with({{"Name", "Your server"}})) == "Name: given_twice\n");
    CHECK(read(with({{"DryRun", "true"}, {"DryRun", "true"}, {"DryRun", "true"}})) ==
          "DryRun: given_twice\nDryRun: given_twice\n");
    CHECK(read(with({{"KmsKeyId", "alias/a"}, {"KmsKeyId", "alias/a"}, {"Encrypted", "true"}})) ==
          "KmsKeyId: given_twice\n");
    CHECK(read(with({{"TagSpecification.1.ResourceType", "image"},
                     {"TagSpecification.1.ResourceType", "image"},
                     {"TagSpecification.1.Tag.1.Key", "k"},
                     {"TagSpecification.1.Tag.1.Value", "v"},
                     {"TagSpecification.1.Tag.1.Value", "w"},
                     {"TagSpecification.1.Tag.1.Key", "k"}})) ==
          "TagSpecification.1.ResourceType: given_twice\n"
          "TagSpecification.1.Tag.1.Key: given_twice\n"
          "TagSpecification.1.Tag.1.Value: given_twice\n");
}

TEST_CASE("of a parameter that is given twice, the first value is looked at") {
    CHECK(read(with({{"Encrypted", "maybe"}, {"Encrypted", "true"}})) ==
          "Encrypted: given_twice\nEncrypted: neither_true_nor_false\n");
    CHECK(read(with({{"Encrypted", "true"}, {"Encrypted", "maybe"}})) ==
          "Encrypted: given_twice\n");
}

//=== lists ===//

TEST_CASE("a list of plain values is read, and each that is given twice is told") {
    CHECK(read_visit({{"Region.2", "us-west-2"}, {"Region.1", "us-east-1"}}) ==
          "us-east-1 us-west-2 ");
    CHECK(read_visit({{"Region.1", "us-east-1"},
                      {"Region.2", "us-west-2"},
                      {"Region.1", "eu-west-1"},
                      {"Region.2", "us-west-2"}}) ==
          "Region.1: given_twice\nRegion.2: given_twice\n");
    CHECK(read_visit({{"Region.1", "us-east-1"}, {"Region.1", "mars"}}) ==
          "Region.1: given_twice\n");
    CHECK(read_visit({{"Region.1", "us-east-1"}, {"Region.3", "us-west-2"}}) ==
          "Region.3: list_index_gap\n");
    CHECK(read_visit({{"Region.1.Name", "us-east-1"}}) == "Region.1.Name: unknown_parameter\n");
    CHECK(read_visit({{"Region.99999999999999999998", "us-east-1"},
                      {"Region.99999999999999999999", "us-east-1"}}) ==
          "Region.99999999999999999998: list_index_gap\n");
}

TEST_CASE("structures in structures are read as they are written, in any order") {
    Numbers numbers;
    Pairs pairs = forest;
    for (int time = 0; time != 20; ++time) {
        CHECK(read_forest(pairs) == "Root.Child.1.Child.1.Name: missing\n");
        shuffle(pairs, numbers);
    }
    pairs = forest;
    pairs.insert(pairs.begin() + 8, {"Root.Child.1.Child.1.Name", "j"});
    const std::string in_order = lines(pairs);
    for (int time = 0; time != 20; ++time) {
        CHECK(read_forest(pairs) == in_order);
        shuffle(pairs, numbers);
    }
}

TEST_CASE("what is wrong in a structure is told with its whole name") {
    CHECK(read_forest({}) == "Root: missing\n");
    CHECK(read_forest({{"Side.Weight", "1"}}) == "Root: missing\nSide.Name: missing\n");
    CHECK(read_forest({{"Root.Name", "a"}, {"Root.Next.Weight", "1"}}) ==
          "Root.Next.Name: missing\n");
    CHECK(read_forest({{"Root.Name", "a"}, {"Root.Next.Next.Child.1.Weight", "x"}}) ==
          "Root.Next.Name: missing\nRoot.Next.Next.Name: missing\n"
          "Root.Next.Next.Child.1.Name: missing\n"
          "Root.Next.Next.Child.1.Weight: not_a_number\n");
    CHECK(read_forest({{"Root.Name", "a"}, {"Plain.From", "2015-02-29T08:00:00Z"}}) ==
          "Plain.From: no_such_time @8\n");
    CHECK(read_forest({{"Root.Name", "a"}, {"Root.Weight", "1"}, {"Root.Weight", "2"}}) ==
          "Root.Weight: given_twice\n");
    CHECK(read_forest({{"Root.Name", "a"}, {"Plain.Number.2", "1"}}) ==
          "Plain.Number.2: list_index_gap\n");
    CHECK(read_forest({{"Root.Name", "a"}, {"Root.Child.2.Name", "1"}}) ==
          "Root.Child.2.Name: list_index_gap\n");
    CHECK(read_forest({{"Root.Name", "a"},
                       {"Root.Child.99999999999.Name", "b"},
                       {"Root.Child.4294967296.Next.Name", "c"}}) ==
          "Root.Child.99999999999.Name: list_index_gap\n");
}

TEST_CASE("what only resembles a parameter of a structure is unknown") {
    for (const std::string name :
         {"Root", "Root.", "RootName", "Root,Name", "Root.Nam", "Root.Name.", "Root.1.Name",
          "Root..Name", "Name", "Root.Next", "Root.Next.", "Root.Child.1", "Plain", "Plain.Number",
          "Plain.Number.01", "Plain.Number.1.Name", "Plain.From.1", "Root.From", "Roos.Name"}) {
        CAPTURE(name);
        CHECK(read_forest({{"Root.Name", "a"}, {name, "1"}}) == name + ": unknown_parameter\n");
        CHECK(read_forest({{"Root.Name", "a"}, {name, "1"}}, keep_unknown) ==
              "Root.Name=a\n" + name + "=1\n");
    }
}

TEST_CASE("a structure that holds its own kind is read so deep, and no deeper") {
    STATIC_REQUIRE(detail::most_levels == 16);
    constexpr std::size_t most = 14;  // 16, of which the request is one and its root another
    CHECK(read_forest(deep_forest(most)) == lines(deep_forest(most)));
    const Pairs too_deep = deep_forest(most + 1);
    CHECK(read_forest(too_deep) == too_deep.back().first + ": unknown_parameter\n");
    Pairs hostile = {{"Root.Name", "a"}, {"Root.", "1"}};
    for (int time = 0; time != 100'000; ++time) hostile.back().first += "Next.";
    CHECK(read_forest(hostile) == hostile.back().first + ": unknown_parameter\n");
    hostile.back().first = "Root.Child.1";
    for (int time = 0; time != 100'000; ++time) hostile.back().first += ".Child.1";
    CHECK(read_forest(hostile) == hostile.back().first + ": unknown_parameter\n");
}

TEST_CASE("as much memory as was needed is enough for structures that lie elsewhere") {
    for (const std::size_t depth : {1U, 5U, 14U}) {
        const Pairs pairs = deep_forest(depth);
        ReadingMemory none;
        CHECK(read_with<Forest>(none, pairs) == "ReadingMemory: memory_too_small\n");
        const std::size_t needed = none.needed();
        CHECK(needed >= depth * sizeof(Node));
        const auto bytes = std::make_unique<std::byte[]>(needed);
        ReadingMemory enough(bytes.get(), needed);
        CHECK(read_with<Forest>(enough, pairs) == lines(pairs));
        ReadingMemory less(bytes.get(), needed - 1);
        CHECK(read_with<Forest>(less, pairs) == "ReadingMemory: memory_too_small\n");
    }
}

TEST_CASE("what one parameter can need counts each structure that it can lie in") {
    constexpr std::size_t of_a_node = sizeof(Node) + alignof(Node);
    CHECK(detail::most_needed(schema_of<Forest>.data()).by_one >= 14 * of_a_node);
    CHECK(detail::most_needed(schema_of<Visit>.data()).by_one ==
          sizeof(Parameter) + alignof(Parameter));
    ReadingMemory none;
    Pairs pairs = deep_forest(14);
    for (int number = 1; number != 60; ++number) {
        pairs.emplace_back("Plain.Number." + std::to_string(number), "1");
    }
    CHECK(read_with<Forest>(none, pairs) == "ReadingMemory: memory_too_small\n");
    const auto bytes = std::make_unique<std::byte[]>(none.needed());
    ReadingMemory enough(bytes.get(), none.needed());
    CHECK(read_with<Forest>(enough, pairs) == lines(pairs));
}

TEST_CASE("the indices of a list leave none out") {
    const std::string gap_in_first = ": list_index_gap\n";
    for (const std::string index : {"2", "0", "17", "4294967295", "4294967296",
                                    "99999999999999999999", "18446744073709551617"}) {
        CAPTURE(index);
        const std::string name = "TagSpecification." + index + ".ResourceType";
        CHECK(read(with({{name, "image"}, {"TagSpecification." + index + ".Tag.1.Key", "k"}})) ==
              name + gap_in_first);
    }
    CHECK(read(with({{"TagSpecification.1.ResourceType", "image"},
                     {"TagSpecification.1.Tag.1.Key", "k"},
                     {"TagSpecification.3.ResourceType", "snapshot"},
                     {"TagSpecification.3.Tag.1.Key", "k"}})) ==
          "TagSpecification.3.ResourceType: list_index_gap\n");
    CHECK(read(with({{"TagSpecification.1.ResourceType", "image"},
                     {"TagSpecification.1.Tag.2.Key", "k"}})) ==
          "TagSpecification.1.Tag.2.Key: list_index_gap\n");
    CHECK(read(with({{"TagSpecification.1.ResourceType", "image"},
                     {"TagSpecification.1.Tag.0.Key", "a"},
                     {"TagSpecification.1.Tag.1.Key", "b"}})) ==
          "TagSpecification.1.Tag.0.Key: list_index_gap\n");
}

TEST_CASE("a list with several gaps is told once") {
    CHECK(read(with({{"TagSpecification.1.ResourceType", "image"},
                     {"TagSpecification.1.Tag.3.Key", "c"},
                     {"TagSpecification.1.Tag.7.Key", "g"}})) ==
          "TagSpecification.1.Tag.3.Key: list_index_gap\n");
}

TEST_CASE("two indices that are both too large to count are no repetition") {
    CHECK(read(with({{"TagSpecification.1.ResourceType", "image"},
                     {"TagSpecification.1.Tag.99999999999999999998.Key", "k"},
                     {"TagSpecification.1.Tag.99999999999999999999.Key", "k"}})) ==
          "TagSpecification.1.Tag.99999999999999999998.Key: list_index_gap\n");
}

TEST_CASE("of what has an index too large to count the first is looked into") {
    // They are of different lengths, and one has a shorter name than the other has in front of it.
    const std::string nines = "TagSpecification." + std::string(40, '9');
    const std::string large = "TagSpecification.4294967295";
    CHECK(read(with({{nines + ".Tag.1.Key", "k"}, {large + ".Tag.2.Key", "l"}})) ==
          nines + ".Tag.1.Key: list_index_gap\n" + nines + ".ResourceType: missing\n");
    CHECK(read(with({{large + ".Tag.1.Key", ""},
                     {nines + ".Tag.1.Key", ""},
                     {nines + ".Tag.x.Key", "k"}})) ==
          large + ".Tag.1.Key: list_index_gap\n" + large + ".ResourceType: missing\n" + large +
              ".Tag.1.Key: empty\n" + nines + ".Tag.x.Key: unknown_parameter\n");
}

//=== malformed ===//

TEST_CASE("malformed values have their type's reason and place") {
    CHECK(
        read({{"Name", "ab"}, {"SourceImageId", "ami-5731123g"}, {"SourceRegion", "us-east-1a"}}) ==
        "Name: too_short @2\nSourceImageId: not_lower_case_hex @11\n"
        "SourceRegion: zone_in_place_of_region @9\n");
    CHECK(read(with({{"Description", "ab\xFF"}})) == "Description: not_utf8 @2\n");
    CHECK(read(with({{"ClientToken", "a\tb"}})) == "ClientToken: not_printable_ascii @1\n");
    CHECK(read(with({{"ClientToken", ""}})) == "ClientToken: empty\n");
    CHECK(read(with({{"CopyImageTags", "True"}})) == "CopyImageTags: neither_true_nor_false\n");
    CHECK(read(with({{"DryRun", ""}})) == "DryRun: neither_true_nor_false\n");
    CHECK(read(with({{"SnapshotCopyCompletionDurationMinutes", "20"}})) ==
          "SnapshotCopyCompletionDurationMinutes: not_a_multiple_of_15\n");
    CHECK(read(with({{"SnapshotCopyCompletionDurationMinutes", "1h"}})) ==
          "SnapshotCopyCompletionDurationMinutes: not_a_number @1\n");
    CHECK(read(with({{"DestinationAvailabilityZone", "us-east-1a"}})) ==
          "DestinationAvailabilityZone: availability_zone @9\n");
    CHECK(read(with({{"DestinationAvailabilityZoneId", "use1-az1"}})) ==
          "DestinationAvailabilityZoneId: availability_zone_id @4\n");
    CHECK(read(with({{"DestinationOutpostArn", "op-1"}})) ==
          "DestinationOutpostArn: outpost_id_without_arn\n");
    CHECK(read(with({{"Encrypted", "true"}, {"KmsKeyId", "a"}})) ==
          "KmsKeyId: malformed_key_id @1\n");
    CHECK(read(with({{"TagSpecification.1.ResourceType", "volume"},
                     {"TagSpecification.1.Tag.1.Key", "aws:x"},
                     {"TagSpecification.1.Tag.2.Key", "y"},
                     {"TagSpecification.1.Tag.2.Value", std::string("a\0", 2)}})) ==
          "TagSpecification.1.Tag.1.Key: reserved_prefix\n"
          "TagSpecification.1.Tag.2.Value: holds_nul @1\n"
          "TagSpecification.1.ResourceType: neither_image_nor_snapshot\n");
}

//=== states ===//

TEST_CASE("a rule of a state can be waived, and the request is written as it was read") {
    const auto waived = [](const Parameter& parameter, const auto&... option) {
        const Parameter parameters[] = {COPY_PARAMETERS_FROM("us-east-1"), parameter};
        const auto result = read_parameters<ec2::CopyImage>(parameters, option...);
        return result ? query<std::string>(*result) : std::string("refused");
    };
    const std::string front =
        "Action=CopyImage&Version=2016-11-15&Name=My%20server&SourceImageId=ami-5731123e"
        "&SourceRegion=us-east-1";
    CHECK(waived({"KmsKeyId", "alias/a"}) == "refused");
    CHECK(waived({"KmsKeyId", "alias/a"}, waive<ec2::kms_key_needs_encryption>) ==
          front + "&KmsKeyId=alias%2Fa");
    CHECK(waived({"KmsKeyId", "alias/a"}, keep_unknown, waive<ec2::kms_key_needs_encryption>,
                 in_region("us-west-2")) == front + "&KmsKeyId=alias%2Fa");
    CHECK(waived({"KmsKeyId", "alias/a"}, waive<ec2::destinations_exclude_each_other>) ==
          "refused");
}

TEST_CASE("a KMS key needs encryption") {
    CHECK(read(with({{"KmsKeyId", "alias/a"}})) == "KmsKeyId: kms_key_needs_encryption\n");
    CHECK(read(with({{"KmsKeyId", "alias/a"}, {"Encrypted", "false"}})) ==
          "KmsKeyId: kms_key_needs_encryption\n");
    CHECK(read(with({{"Encrypted", "true"}, {"KmsKeyId", "alias/a"}})) ==
          lines(with({{"Encrypted", "true"}, {"KmsKeyId", "alias/a"}})));
    CHECK(read(with({{"Encrypted", "false"}})) == lines(with({{"Encrypted", "false"}})));
    // The fault of Encrypted is not the key's fault, and the other way round it is.
    CHECK(read(with({{"Encrypted", "maybe"}, {"KmsKeyId", "alias/a"}})) ==
          "Encrypted: neither_true_nor_false\n");
    CHECK(read(with({{"KmsKeyId", "alias/"}})) ==
          "KmsKeyId: empty_alias_name @6\nKmsKeyId: kms_key_needs_encryption\n");
}

TEST_CASE("destinations exclude each other") {
    const std::pair<std::string, std::string> outpost = {"DestinationOutpostArn",
                                                         OUTPOST_IN("us-east-1")};
    const std::pair<std::string, std::string> zone = {"DestinationAvailabilityZone",
                                                      "us-east-1-atl-2a"};
    const std::pair<std::string, std::string> zone_id = {"DestinationAvailabilityZoneId",
                                                         "use1-atl2-az1"};
    CHECK(read(with({outpost})) == lines(with({outpost})));
    CHECK(read(with({zone})) == lines(with({zone})));
    CHECK(read(with({zone_id})) == lines(with({zone_id})));
    CHECK(read(with({outpost, zone})) ==
          "DestinationAvailabilityZone: destinations_exclude_each_other\n");
    CHECK(read(with({outpost, zone_id})) ==
          "DestinationAvailabilityZoneId: destinations_exclude_each_other\n");
    CHECK(read(with({zone, zone_id})) ==
          "DestinationAvailabilityZoneId: destinations_exclude_each_other\n");
    CHECK(read(with({outpost, zone, zone_id})) ==
          "DestinationAvailabilityZoneId: destinations_exclude_each_other\n");
    // A malformed one counts.
    CHECK(read(with({{"DestinationOutpostArn", ""}, zone})) ==
          "DestinationOutpostArn: empty\n"
          "DestinationAvailabilityZone: destinations_exclude_each_other\n");
}

//=== rules ===//

TEST_CASE("rules are judged, with the Region and without") {
    CHECK(read(with({{"DestinationOutpostArn", OUTPOST_IN("us-west-2")}})) ==
          "DestinationOutpostArn: outpost_lies_outside_source_region\n");
    CHECK(read(with({{"Encrypted", "true"}, {"KmsKeyId", KEY_IN("us-east-1")}}),
               in_region("us-west-2")) == "KmsKeyId: kms_key_lies_outside_destination_region\n");
    CHECK(read(with({{"Encrypted", "true"}, {"KmsKeyId", KEY_IN("us-east-1")}}),
               in_region("us-west-2"), waive<ec2::kms_key_lies_outside_destination_region>) ==
          lines(with({{"Encrypted", "true"}, {"KmsKeyId", KEY_IN("us-east-1")}})));
    CHECK(read(with({{"TagSpecification.1.ResourceType", "image"},
                     {"TagSpecification.1.Tag.2.Key", "k"},
                     {"TagSpecification.1.Tag.1.Key", "k"}})) ==
          "TagSpecification.1.Tag.2.Key: tag_key_given_twice\n");
}

TEST_CASE("every rule that can still be judged is, beside all other faults") {
    CHECK(read({{"Name", ""},
                {"SourceRegion", "cn-north-1"},
                {"X", "1"},
                {"Encrypted", "true"},
                {"KmsKeyId", KEY_IN("us-east-1")},
                {"DestinationOutpostArn", OUTPOST_IN("us-west-2")},
                {"SnapshotCopyCompletionDurationMinutes", "16"}},
               in_region("eu-west-1")) ==
          "Name: too_short\n"
          "SourceImageId: missing\n"
          "SnapshotCopyCompletionDurationMinutes: not_a_multiple_of_15\n"
          "X: unknown_parameter\n"
          "DestinationOutpostArn: outpost_lies_outside_source_region\n"
          "DestinationOutpostArn: outpost_lies_outside_destination_region\n"
          "KmsKeyId: kms_key_lies_outside_destination_region\n"
          "SourceRegion: source_and_destination_lie_in_two_partitions\n"
          "SnapshotCopyCompletionDurationMinutes: "
          "completion_duration_excludes_outpost_and_local_zone\n");
}

TEST_CASE("no rule objects to what is missing or malformed") {
    CHECK(read({{"Name", "My server"},
                {"SourceImageId", "ami-5731123e"},
                {"DestinationOutpostArn", OUTPOST_IN("us-west-2")},
                {"Encrypted", "true"},
                {"KmsKeyId", "arn:aws-cn:kms:us-east-1:012345678910:alias/a"}},
               in_region("us-west-2")) ==
          "SourceRegion: missing\nKmsKeyId: partition_contradicts_region @15\n");
    CHECK(read(with({{"TagSpecification.1.ResourceType", "image"},
                     {"TagSpecification.1.Tag.1.Key", ""},
                     {"TagSpecification.1.Tag.2.Key", ""},
                     {"TagSpecification.2.ResourceType", "x,"},
                     {"TagSpecification.2.Tag.1.Key", "k"},
                     {"TagSpecification.3.ResourceType", "x"},
                     {"TagSpecification.3.Tag.1.Key", "j"}})) ==
          "TagSpecification.1.Tag.1.Key: empty\nTagSpecification.1.Tag.2.Key: empty\n"
          "TagSpecification.2.ResourceType: no_byte_of_a_word @1\n"
          "TagSpecification.3.ResourceType: neither_image_nor_snapshot\n");
}

TEST_CASE("what names a Region, read without one that is told, has advice") {
    writ_test::ExactParameters parameters;
    for (const auto& [name, value] :
         with({{"Encrypted", "true"}, {"KmsKeyId", KEY_IN("us-west-2")}})) {
        parameters.add(name, value);
    }
    const auto request = read_parameters<ec2::CopyImage>(parameters.list());
    REQUIRE(request);
    REQUIRE(request->advice().size() == 1);
    CHECK(request->advice()[0].name() == "destination_region_is_not_told");
    CHECK(request->advice()[0].parameter == "KmsKeyId");
    const auto told = read_parameters<ec2::CopyImage>(parameters.list(), in_region("us-west-2"));
    REQUIRE(told);
    CHECK(told->advice().empty());
}

TEST_CASE("advice rides on what is read") {
    CHECK(
        read(with({{"DestinationOutpostArn", OUTPOST_IN("us-east-1")}, {"Encrypted", "false"}})) ==
        lines(with({{"Encrypted", "false"}, {"DestinationOutpostArn", OUTPOST_IN("us-east-1")}})) +
            "advice Encrypted: outpost_copy_is_always_encrypted\n");
}

//=== Action and Version ===//

TEST_CASE("action and version may be there, and must be right") {
    CHECK(read(with({{"Action", "CopyImage"}, {"Version", "2016-11-15"}})) == lines(least));
    CHECK(read(with({{"Action", "CopySnapshot"}})) == "Action: wrong_action\n");
    CHECK(read(with({{"Action", "copyimage"}})) == "Action: wrong_action\n");
    CHECK(read(with({{"Version", "2014-10-01"}})) == "Version: wrong_version\n");
    CHECK(read(with({{"Action", ""}, {"Version", ""}})) ==
          "Action: wrong_action\nVersion: wrong_version\n");
    CHECK(read(with({{"Action", "CopyImage"}, {"Action", "CopyImage"}})) ==
          "Action: given_twice\n");
    CHECK(read(with({{"Version", "2016-11-15"}, {"Version", "2016-11-15"}})) ==
          "Version: given_twice\n");
    CHECK(read(with({{"action", "CopyImage"}})) == "action: unknown_parameter\n");
}

TEST_CASE("action and version are not kept as extra parameters") {
    CHECK(read(with({{"Action", "CopyImage"}, {"Version", "2016-11-15"}}), keep_unknown) ==
          lines(least));
}

//=== memory ===//

TEST_CASE("without memory there are no lists, and that is told") {
    const Pairs pairs = pairs_of(full);
    ReadingMemory none;
    CHECK(read_with(none, pairs) == "ReadingMemory: memory_too_small\n");
    CHECK(none.needed() == 2 * sizeof(ec2::TagSpecification) + 13 * sizeof(ec2::Tag));

    ReadingMemory still_none;
    CHECK(read_with(still_none, least) == lines(least));
    CHECK(still_none.needed() == 0);

    ReadingMemory kept_none;
    CHECK(read_with(kept_none, with({{"X", "1"}}), keep_unknown) ==
          "ReadingMemory: memory_too_small\n");
    CHECK(kept_none.needed() == sizeof(Parameter));
}

TEST_CASE("without memory the elements of lists are looked at all the same") {
    ReadingMemory none;
    CHECK(read_with(none, with({{"TagSpecification.1.Tag.1.Key", ""},
                                {"TagSpecification.2.ResourceType", ""},
                                {"TagSpecification.2.Tag.3.Key", "k"}})) ==
          "TagSpecification.1.ResourceType: missing\n"
          "TagSpecification.1.Tag.1.Key: empty\n"
          "TagSpecification.2.ResourceType: empty\n"
          "TagSpecification.2.Tag.3.Key: list_index_gap\n"
          "ReadingMemory: memory_too_small\n");
}

TEST_CASE("as much memory as was needed is enough, a byte less is not") {
    for (const Pairs& pairs : {pairs_of(full), pairs_of(requests[5])}) {
        ReadingMemory none;
        read_with(none, pairs);
        const std::size_t needed = none.needed();
        // memory of `new` is aligned for everything
        const auto exact = std::make_unique<std::byte[]>(needed);
        ReadingMemory enough(exact.get(), needed);
        CHECK(read_with(enough, pairs) == lines(pairs));
        CHECK(enough.needed() == needed);
        for (std::size_t size = 0; size != needed; ++size) {
            const auto less = std::make_unique<std::byte[]>(size);
            ReadingMemory memory(less.get(), size);
            const bool is_told = read_with(memory, pairs) == "ReadingMemory: memory_too_small\n";
            CHECK(is_told);
            CHECK(memory.needed() == needed);
        }
    }
}

TEST_CASE("memory at any address is used") {
    const Pairs pairs = pairs_of(full);
    ReadingMemory none;
    read_with(none, pairs);
    const std::size_t most = none.needed() + alignof(std::max_align_t);
    for (std::size_t from = 0; from != alignof(std::max_align_t); ++from) {
        CAPTURE(from);
        const auto bytes = std::make_unique<std::byte[]>(from + most);
        ReadingMemory memory(bytes.get() + from, most);
        CHECK(read_with(memory, pairs) == lines(pairs));
    }
}

TEST_CASE("a reader uses what other readers have left") {
    const Pairs pairs = pairs_of(full);
    ReadingMemory none;
    read_with(none, pairs);
    const auto bytes = std::make_unique<std::byte[]>(2 * none.needed());
    ReadingMemory memory(bytes.get(), 2 * none.needed());
    CHECK(read_with(memory, pairs) == lines(pairs));
    CHECK(read_with(memory, pairs) == lines(pairs));
    CHECK(read_with(memory, pairs) == "ReadingMemory: memory_too_small\n");
}

//=== very many ===//

namespace {

// One specification with `count` tags, in reverse order.
Pairs many_tags(int count) {
    Pairs pairs = least;
    for (int number = count; number != 0; --number) {
        const std::string front = "TagSpecification.1.Tag." + std::to_string(number);
        pairs.emplace_back(front + ".Value", "v");
        pairs.emplace_back(front + ".Key", "k" + std::to_string(number));
    }
    pairs.emplace_back("TagSpecification.1.ResourceType", "image");
    return pairs;
}

}  // namespace

TEST_CASE("more than 64 parameters are read") {
    for (const int count : {29, 30, 31, 50}) {
        CAPTURE(count);
        const Pairs pairs = many_tags(count);
        Pairs in_order = least;
        in_order.emplace_back("TagSpecification.1.ResourceType", "image");
        for (int number = 1; number <= count; ++number) {
            const std::string front = "TagSpecification.1.Tag." + std::to_string(number);
            in_order.emplace_back(front + ".Key", "k" + std::to_string(number));
            in_order.emplace_back(front + ".Value", "v");
        }
        CHECK(read(pairs) == lines(in_order));
    }
}

TEST_CASE("as much memory as was needed is enough for more than 64 parameters too") {
    const Pairs pairs = many_tags(50);
    ReadingMemory none;
    CHECK(read_with(none, pairs) == "ReadingMemory: memory_too_small\n");
    const auto bytes = std::make_unique<std::byte[]>(none.needed());
    ReadingMemory enough(bytes.get(), none.needed());
    CHECK(read_with(enough, pairs).starts_with("Name=My server\n"));
}

TEST_CASE("64 parameters without lists need no memory") {
    Pairs pairs = least;
    while (pairs.size() != 64) pairs.emplace_back("Name", "My server");
    ReadingMemory none;
    const std::string text = read_with(none, pairs);
    CHECK(text.starts_with("Name: given_twice\nName: given_twice\n"));
    CHECK(text.ends_with("and 29 more\n"));
    CHECK(none.needed() == 0);
}

TEST_CASE("65 parameters without lists need memory to be told apart in") {
    Pairs pairs = least;
    while (pairs.size() != 65) pairs.emplace_back("Name", "My server");
    ReadingMemory none;
    CHECK(read_with(none, pairs).find("memory_too_small") != std::string::npos);
    CHECK(none.needed() >= 65 * sizeof(detail::Entry));
}

TEST_CASE("thousands of hostile parameters are judged soon") {
    const auto bytes = std::make_unique<std::byte[]>(8'000'000);
    const auto read_many = [&](const Pairs& pairs) {
        ReadingMemory memory(bytes.get(), 8'000'000);
        return read_with(memory, pairs);
    };

    SECTION("tags, in reverse order") {
        CHECK(read_many(many_tags(10'000))
                  .ends_with("TagSpecification.1.Tag.10000.Value=v\n"
                             "advice TagSpecification.1.Tag.51.Key: more_than_50_tags\n"));
    }
    SECTION("specifications, in reverse order") {
        Pairs pairs = least;
        for (int number = 10'000; number != 0; --number) {
            pairs.emplace_back("TagSpecification." + std::to_string(number) + ".ResourceType",
                               "image");
        }
        CHECK(read_many(pairs).starts_with(
            "TagSpecification.2.ResourceType: resource_type_given_twice\n"
            "TagSpecification.3.ResourceType: resource_type_given_twice\n"));
    }
    SECTION("one parameter again and again") {
        Pairs pairs = least;
        for (int number = 0; number != 10'000; ++number) pairs.emplace_back("DryRun", "true");
        CHECK(read_many(pairs).ends_with("and 9967 more\n"));
    }
    SECTION("unknown ones, kept") {
        Pairs pairs = least;
        for (int number = 10'000; number != 0; --number) {
            pairs.emplace_back("X" + std::to_string(number), "1");
        }
        ReadingMemory memory(bytes.get(), 8'000'000);
        CHECK(read_with(memory, pairs, keep_unknown).ends_with(advice_about({"X9994", "X9993"})));
    }
    SECTION("lists full of gaps and of missing parameters") {
        Pairs pairs = least;
        for (int number = 10'000; number != 0; --number) {
            pairs.emplace_back("TagSpecification." + std::to_string(2 * number) + ".Tag." +
                                   std::to_string(2 * number) + ".Value",
                               "v");
        }
        CHECK(read_many(pairs).ends_with("and 29969 more\n"));
    }
}

TEST_CASE("faults beyond those that have room are counted") {
    Pairs pairs;
    for (int number = 0; number != 50; ++number) {
        pairs.emplace_back("X" + std::to_string(number), "");
    }
    const std::string text = read(pairs);
    CHECK(
        text.starts_with("Name: missing\nSourceImageId: missing\nSourceRegion: missing\n"
                         "X0: unknown_parameter\n"));
    CHECK(text.ends_with("X28: unknown_parameter\nand 21 more\n"));
}

#endif
