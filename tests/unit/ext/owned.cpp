// SPDX-License-Identifier: BSL-1.0
#include <writ/ext/owned.hpp>

#include "support/harness.hpp"

#include <string>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

namespace {

using Copy = Owned<ec2::CopyImage>;

[[maybe_unused]] Copy read_text(const std::string& text) {
    return read_query_owned<ec2::CopyImage>(text);
}

}  // namespace

// rejects request_of_owned_that_is_gone: deleted
[[maybe_unused]] bool use_request(const Copy& kept) {
    return (*WRIT_TWIN(request_of_owned_that_is_gone, kept, Copy(kept))).advice().empty();
}

// rejects member_of_owned_that_is_gone: deleted
[[maybe_unused]] bool use_member(const Copy& kept) {
    return WRIT_TWIN(member_of_owned_that_is_gone, kept, Copy(kept))->advice().empty();
}

// rejects faults_of_owned_that_is_gone: deleted
[[maybe_unused]] bool use_faults(const Copy& kept) {
    return WRIT_TWIN(faults_of_owned_that_is_gone, kept, Copy(kept)).error().empty();
}

// rejects unknown_option_for_owned: a reader takes
[[maybe_unused]] Copy read_with_option(const std::string& text) {
    return read_query_owned<ec2::CopyImage>(text,
                                            WRIT_TWIN(unknown_option_for_owned, keep_unknown, 7));
}

#ifndef WRIT_CASES

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>
#if __has_include(<memory_resource>)
#include <memory_resource>
#endif

#include <writ/ec2/describe_images.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/wire/query.hpp>

#include "support/no_alloc.hpp"
#include "support/stops.hpp"

static_assert(std::is_nothrow_move_constructible_v<Copy>, "so that a vector moves when it grows");
static_assert(std::is_nothrow_move_assignable_v<Copy>);
static_assert(std::is_copy_constructible_v<Copy> && std::is_copy_assignable_v<Copy>);

namespace {

//=== sources ===//

// A source that is gone when it is left. Its text lies in memory of its own, is overwritten, and
// nothing else comes to lie there: what looks at it sees that.
class Source {
public:
    explicit Source(std::string_view text) : size_(text.size()) {
        graves().push_back(std::make_unique<char[]>(size_));
        bytes_ = graves().back().get();
        std::memcpy(bytes_, text.data(), size_);
    }
    Source(const Source&) = delete;
    ~Source() { std::memset(bytes_, 'x', size_); }

    std::string_view text() const { return {bytes_, size_}; }

private:
    static std::vector<std::unique_ptr<char[]>>& graves() {
        static std::vector<std::unique_ptr<char[]>> all;
        return all;
    }

    char* bytes_;
    std::size_t size_;
};

constexpr std::string_view start =
    "Action=CopyImage&Version=2016-11-15&Name=My%20server&SourceImageId=ami-5731123e"
    "&SourceRegion=eu-west-1";

// A query string with `count` tags for the image and as many for its snapshots.
std::string with_tags(std::size_t count) {
    std::string query(start);
    for (const std::string_view type : {"image", "snapshot"}) {
        const std::string specification =
            "&TagSpecification." + std::string(type == "image" ? "1" : "2");
        query += specification + ".ResourceType=" + std::string(type);
        for (std::size_t at = 1; at <= count; ++at) {
            const std::string tag = specification + ".Tag." + std::to_string(at);
            query += tag + ".Key=key%20" + std::to_string(at);
            query += tag + ".Value=value%20of%20" + std::to_string(at);
        }
    }
    return query;
}

constexpr auto destination = in_region("us-west-2");

// What is read of `query`, which is overwritten then.
template <class Request = ec2::CopyImage, class... Option>
Owned<Request> read_and_overwrite(std::string_view query, const Option&... option) {
    const Source source(query);
    return read_query_owned<Request>(source.text(), option...);
}

// Whether `kept` is what the readers of the core make of `query` in memory that is enough.
template <class Request = ec2::CopyImage, class Allocator, class... Option>
bool is_same(const Owned<Request, Allocator>& kept, std::string_view query,
             const Option&... option) {
    std::vector<std::max_align_t> room(query.size());
    ReadingMemory memory(room.data(), room.size() * sizeof(std::max_align_t));
    const auto wanted = read_query<Request>(query, memory, option...);
    REQUIRE(memory.was_enough());
    REQUIRE(wanted);
    REQUIRE(kept);
    return writ::query<std::string>(*kept) == writ::query<std::string>(*wanted) &&
           kept->request() == wanted->request();
}

// The faults, or the advice, in words.
template <class Faults>
std::string words_of(const Faults& faults) {
    std::string text;
    for (const Fault& fault : faults) {
        text += fault.parameter.template to<std::string>() + ": " + std::string(fault.name());
        if (fault.offset != 0) text += " @" + std::to_string(fault.offset);
        text += '\n';
    }
    if (faults.overflow() != 0) text += "and " + std::to_string(faults.overflow()) + " more\n";
    return text;
}

//=== allocators ===//

// In front of what an allocator gives out.
struct alignas(std::max_align_t) Grave {
    Grave* next;
};

struct Counts {
    Counts() = default;
    Counts(const Counts&) = delete;
    ~Counts() {
        while (graves != nullptr) std::free(std::exchange(graves, graves->next));
    }

    std::size_t allocations = 0;
    std::size_t copies = 0;  // of the allocator, for a copied container
    std::size_t live = 0;    // in bytes
    std::size_t fails_after = static_cast<std::size_t>(-1);
    Grave* graves = nullptr;  // of what has been given back
};

// Counts, and overwrites what is given back; nothing else comes to lie there.
template <class Type>
struct Counting {
    using value_type = Type;

    explicit Counting(Counts& kept) : counts(&kept) {}
    template <class Other>
    Counting(const Counting<Other>& other) : counts(other.counts) {}
    Counting(const Counting&) = default;
    Counting& operator=(const Counting&) = delete;  // like that of std::pmr

    Type* allocate(std::size_t count) {
        if (counts->allocations == counts->fails_after) throw std::bad_alloc();
        ++counts->allocations;
        counts->live += count * sizeof(Type);
        void* const memory = std::malloc(sizeof(Grave) + count * sizeof(Type));
        return static_cast<Type*>(static_cast<void*>(static_cast<Grave*>(memory) + 1));
    }
    void deallocate(Type* data, std::size_t count) noexcept {
        counts->live -= count * sizeof(Type);
        std::memset(static_cast<void*>(data), 'x', count * sizeof(Type));
        Grave* const grave = static_cast<Grave*>(static_cast<void*>(data)) - 1;
        counts->graves = ::new (static_cast<void*>(grave)) Grave{counts->graves};
    }
    Counting select_on_container_copy_construction() const {
        ++counts->copies;
        return *this;
    }
    template <class Other>
    bool operator==(const Counting<Other>& other) const {
        return counts == other.counts;
    }

    Counts* counts;
};

using CountedCopy = Owned<ec2::CopyImage, Counting<std::byte>>;

CountedCopy read_counted(Counts& counts, std::string_view query) {
    const Source source(query);
    return read_query_owned<ec2::CopyImage>(std::allocator_arg, Counting<std::byte>(counts),
                                            source.text(), destination);
}

//=== structures of all forms ===//

struct Node {
    Required<AnyText, struct Name_given_right_and_in_order> name;
    Optional<Integer> weight{};
    OptionalReference<Node> next{};
    List<Node> children{};

    friend bool operator==(const Node&, const Node&) = default;

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

struct Forest {
    Required<Node, struct Root_given_right_and_in_order> root;
    Optional<Node> side{};
    List<Long> numbers{};
    List<AnyText> texts{};
    YesNo is_old{};
    List<Parameter> extra{};

    friend bool operator==(const Forest&, const Forest&) = default;

    struct Model {
        static constexpr std::string_view action = "Forest";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Root", self.root);
            row("Side", self.side);
            row("Number", self.numbers);
            row("Text", self.texts);
            row("Old", self.is_old);
            row.extra(self.extra);
        }
    };
};

constexpr std::string_view forest =
    "Action=Forest&Version=2000-01-01&Root.Name=a&Root.Weight=-3&Root.Next.Name=b"
    "&Root.Next.Next.Name=c&Root.Next.Next.Child.1.Name=d&Root.Child.1.Name=e&Root.Child.2.Name=f"
    "&Root.Child.2.Child.1.Name=g%20h&Side.Name=i&Side.Next.Name=j&Number.1=7&Number.2=-8"
    "&Text.1=k&Text.2=&Text.3=l&Old=true&New.1=m%26&New.2=";

struct name_is_not_nightly : Refuses {
    static constexpr Reason reason{"name_is_not_nightly", "call it nightly"};
    static constexpr std::string_view parameters[] = {"Name"};
    [[maybe_unused]] static constexpr std::string_view source = "the test";
    static constexpr bool holds(const ec2::CopyImage& request) noexcept {
        return request.name->text() == "nightly";
    }
};

}  // namespace

//=== what is kept ===//

TEST_CASE("what is read is kept when the source is gone") {
    for (const std::size_t tags : {0U, 1U, 30U, 50U}) {
        CAPTURE(tags);
        const std::string query = with_tags(tags);
        const std::string_view read = tags == 0 ? start : std::string_view(query);
        CHECK(is_same(read_and_overwrite(read, destination), read, destination));
    }
}

TEST_CASE("10,000 tags are kept") {
    const std::string query = with_tags(5'000);
    const auto kept = read_and_overwrite(query, destination);
    CHECK(is_same(kept, query, destination));
    CHECK(kept->request().tag_specifications[1].tags.size() == 5'000);
}

TEST_CASE("structures, references, lists and extra parameters are kept") {
    auto kept = read_and_overwrite<Forest>(forest, keep_unknown);
    CHECK(is_same<Forest>(kept, forest, keep_unknown));
    const auto copy = std::make_unique<Owned<Forest>>(kept);
    kept = read_and_overwrite<Forest>("Action=Forest&Version=2000-01-01&Root.Name=z");
    CHECK(is_same<Forest>(*copy, forest, keep_unknown));
    const std::string_view images =
        "Action=DescribeImages&Version=2016-11-15&ImageId.1=ami-5731123e&ImageId.2=ami-5731123f"
        "&Filter.1.Name=name&Filter.1.Value.1=a%2A&Filter.1.Value.2=b";
    CHECK(is_same<ec2::DescribeImages>(read_and_overwrite<ec2::DescribeImages>(images), images));
}

TEST_CASE("pairs of any kind are kept, also those that are gone") {
    std::map<std::string, std::string> map = {
        {"Name", "My server"}, {"SourceImageId", "ami-5731123e"}, {"SourceRegion", "eu-west-1"}};
    for (int at = 1; at != 41; ++at) {
        const std::string tag = "TagSpecification.1.Tag." + std::to_string(at);
        map[tag + ".Key"] = std::string("k") + std::to_string(at);
        map[tag + ".Value"] = std::string("v") + std::to_string(at);
    }
    map["TagSpecification.1.ResourceType"] = "image";
    const std::map<std::string, std::string> same = map;
    std::vector<std::max_align_t> room(4096);
    ReadingMemory memory(room.data(), room.size() * sizeof(std::max_align_t));
    const auto wanted = read_parameters<ec2::CopyImage>(same, memory, destination);
    REQUIRE(wanted);

    const auto kept = read_parameters_owned<ec2::CopyImage>(map, destination);
    for (auto& [name, value] : map) value.assign(value.size(), 'x');
    map.clear();
    REQUIRE(kept);
    CHECK(kept->request() == wanted->request());
    const auto moved = read_parameters_owned<ec2::CopyImage>(
        std::map<std::string, std::string>(same), destination);
    REQUIRE(moved);
    CHECK(moved->request() == wanted->request());

    std::vector<Parameter> parameters;
    for (const auto& [name, value] : same) parameters.push_back({name, value});
    const auto of_list = read_parameters_owned<ec2::CopyImage>(parameters, destination);
    REQUIRE(of_list);
    CHECK(of_list->request() == wanted->request());
    Counts counts;
    const auto counted = read_parameters_owned<ec2::CopyImage>(
        std::allocator_arg, Counting<std::byte>(counts), parameters, destination);
    CHECK(counted);
    CHECK(counts.allocations != 0);
}

TEST_CASE("what has been checked by hand is kept") {
    const auto make = [] {
        const Source name("My server");
        const Source key("owner");
        const ec2::Tag tags[] = {{.key = *ec2::TagKey::parse(key.text()), .value = "me"}};
        const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = tags}};
        const auto request = check(ec2::CopyImage{.name = *ec2::ImageName::parse(name.text()),
                                                  .source_image_id = "ami-5731123e",
                                                  .source_region = "eu-west-1",
                                                  .tag_specifications = specifications},
                                   destination);
        return std::pair(Copy(request), Copy(*request));
    };
    const auto [of_result, of_checked] = make();
    const std::string expected =
        std::string(start) +
        "&TagSpecification.1.ResourceType=image&TagSpecification.1.Tag.1.Key=owner"
        "&TagSpecification.1.Tag.1.Value=me";
    REQUIRE(of_result);
    CHECK(query<std::string>(*of_result) == expected);
    REQUIRE(of_checked);
    CHECK(query<std::string>(*of_checked) == expected);
    CHECK(of_checked->request().name->is_checked());
}

TEST_CASE("the Region and the advice are kept") {
    const auto read = [] {
        const Source region("us-west-2");
        const Source query(std::string(start) + "&New%54hing=1&Other=2");
        return read_query_owned<ec2::CopyImage>(
            query.text(), in_region(*Region::parse(region.text())), keep_unknown);
    };
    const auto kept = std::make_unique<Copy>(read());
    REQUIRE(*kept);
    const Copy copy = *kept;
    const auto is_right = [](const Copy& owned) {
        return owned->region()->text() == "us-west-2" && owned->region()->is_checked() &&
               words_of(owned->advice()) ==
                   "NewThing: extra_parameter_is_not_checked\n"
                   "Other: extra_parameter_is_not_checked\n";
    };
    CHECK(is_right(*kept));
    CHECK(is_right(copy));
    const Copy untold = read_and_overwrite(start);
    CHECK_FALSE(untold->region().has_value());
}

TEST_CASE("what a value remembers of itself is kept") {
    const auto kept = read_and_overwrite(
        std::string(start) + "&Encrypted=true&KmsKeyId=arn:aws:kms:us-west-2:123456789012:alias/a",
        destination);
    REQUIRE(kept);
    CHECK(kept->request().encryption.parameters().kms_key_id->region_named() == "us-west-2");
    CHECK(kept->request().source_image_id->is_checked());
}

TEST_CASE("a read-only copy needs no more than it holds") {
    Counts of_one;
    Counts of_many;
    const auto one = read_counted(of_one, start);
    const auto many = read_counted(of_many, with_tags(10));
    CHECK(one);
    CHECK(many);
    const std::size_t more = of_many.live - of_one.live;
    const std::size_t elements = 2 * sizeof(ec2::TagSpecification) + 20 * sizeof(ec2::Tag);
    CHECK(more >= elements);
    CHECK(more < elements + 20 * 24 + 32);
}

//=== options ===//

TEST_CASE("the options of the readers go through") {
    const std::string bad_id = std::string(start) + "&KmsKeyId=new-kind&Encrypted=true";
    CHECK_FALSE(read_and_overwrite(bad_id, destination));
    CHECK(read_and_overwrite(bad_id, destination, unchecked_parameters("KmsKeyId")));
    CHECK_FALSE(read_and_overwrite(std::string(start) + "&New=1", destination));
    CHECK(read_and_overwrite(std::string(start) + "&New=1", destination, keep_unknown));
    const std::string key =
        std::string(start) + "&Encrypted=true&KmsKeyId=arn:aws:kms:us-east-1:123456789012:alias/a";
    const auto elsewhere = read_and_overwrite(key, destination);
    REQUIRE_FALSE(elsewhere);
    CHECK(words_of(elsewhere.error()) == "KmsKeyId: kms_key_lies_outside_destination_region\n");
    CHECK(read_and_overwrite(key, in_region("us-east-1")));
    CHECK(
        read_and_overwrite(key, destination, waive<ec2::kms_key_lies_outside_destination_region>));
    const Parameter pairs[] = {{"Name", "My server"},
                               {"SourceImageId", "ami-5731123e"},
                               {"SourceRegion", "eu-west-1"},
                               {"New", "1"}};
    CHECK_FALSE(read_parameters_owned<ec2::CopyImage>(pairs, destination));
    const auto told = read_parameters_owned<ec2::CopyImage>(pairs, destination, keep_unknown);
    REQUIRE(told);
    CHECK(told->region()->text() == "us-west-2");
    const auto refused = read_and_overwrite(start, destination, also<name_is_not_nightly>);
    REQUIRE_FALSE(refused);
    CHECK(words_of(refused.error()) == "Name: name_is_not_nightly\n");
}

//=== faults ===//

TEST_CASE("all faults are told at once, and what they name is kept") {
    auto refused = std::make_unique<Copy>(read_and_overwrite(
        "Action=CopyImage&Version=2016-11-15&Name=%&SourceImageId=am-1&Nam%65s=1"
        "&TagSpecification.1.ResourceType=image&TagSpecification.1.Tag.1.Key=aws%3Aa",
        destination));
    CHECK_FALSE(refused->has_value());
    const std::string expected =
        "Name: malformed_escape\nSourceImageId: wrong_prefix\nSourceRegion: missing\n"
        "TagSpecification.1.Tag.1.Key: reserved_prefix\nNames: unknown_parameter\n";
    CHECK(words_of(refused->error()) == expected);
    const Copy copy = *refused;
    const Copy moved = std::move(*refused);
    refused.reset();
    CHECK(words_of(copy.error()) == expected);
    CHECK(words_of(moved.error()) == expected);
}

TEST_CASE("a fault behind an index too large to count keeps its place") {
    auto refused = std::make_unique<Copy>(
        read_and_overwrite(std::string(start) + "&TagSpecification.99999999999.ResourceType=image"
                                                "&TagSpecification.99999999999.Tag.1.Value=v",
                           destination));
    REQUIRE_FALSE(refused->has_value());
    const Copy copy = *refused;
    refused.reset();
    CHECK(words_of(copy.error()) ==
          "TagSpecification.99999999999.ResourceType: list_index_gap\n"
          "TagSpecification.99999999999.Tag.1.Key: missing\n");
}

TEST_CASE("faults that there is no room for are counted") {
    std::string query(start);
    for (int at = 0; at != 40; ++at) query += "&New" + std::to_string(at) + "=1";
    const Copy refused = read_and_overwrite(query, destination);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().size() == 32);
    const Copy copy = refused;
    CHECK(words_of(copy.error()) == words_of(refused.error()));
    CHECK(words_of(refused.error()).ends_with("and 8 more\n"));
}

TEST_CASE("there is always enough memory") {
    for (std::size_t tags = 0; tags != 51; ++tags) {
        const auto kept = read_and_overwrite(with_tags(tags) + "&New=%20", destination);
        if (kept) FAIL(tags << " tags: an unknown parameter is accepted");
        if (words_of(kept.error()).find("memory_too_small") != std::string::npos) {
            FAIL(tags << " tags: too little memory");
        }
    }
}

//=== copies and moves ===//

TEST_CASE("a copy lives on when the original is gone") {
    const std::string query = with_tags(30);
    Counts counts;
    auto original = std::make_unique<CountedCopy>(read_counted(counts, query));
    const std::size_t one = counts.live;
    const auto copy = std::make_unique<CountedCopy>(*original);
    CHECK(counts.live == 2 * one);
    original.reset();  // what it held is overwritten
    CHECK(counts.live == one);
    CHECK(is_same(*copy, query, destination));
}

TEST_CASE("an original lives on when the copy is gone") {
    const std::string query = with_tags(30);
    Counts counts;
    const auto original = read_counted(counts, query);
    { const CountedCopy copy = original; }
    CHECK(is_same(original, query, destination));
}

TEST_CASE("what is moved takes the memory along") {
    const std::string query = with_tags(30);
    Counts counts;
    CountedCopy original = read_counted(counts, query);
    const std::size_t allocations = counts.allocations;
    const ec2::Tag* const tags = original->request().tag_specifications[0].tags.data();
    CountedCopy moved = std::move(original);
    CHECK(counts.allocations == allocations);
    CHECK(moved->request().tag_specifications[0].tags.data() == tags);
    CHECK(is_same(moved, query, destination));
    original = std::move(moved);
    CHECK(counts.allocations == allocations);
    CHECK(is_same(original, query, destination));
}

TEST_CASE("what has been moved away is nothing, and can be given something") {
    const std::string query = with_tags(3);
    Copy original = read_and_overwrite(query, destination);
    const Copy moved = std::move(original);
    CHECK_FALSE(original.has_value());
    CHECK_FALSE(static_cast<bool>(original));
    CHECK_STOPS(result_holds_no_value, *original);
    CHECK_STOPS(result_holds_no_value, original->advice());
    CHECK_STOPS(result_holds_no_error, original.error());
    Copy copy = original;
    CHECK_FALSE(copy);
    copy = moved;
    CHECK(is_same(copy, query, destination));
    copy = original;
    CHECK_FALSE(copy);
    original = read_and_overwrite(start, destination);
    CHECK(is_same(original, start, destination));
}

TEST_CASE("what is not there stops the program") {
    const Copy kept = read_and_overwrite(start, destination);
    const Copy refused = read_and_overwrite("", destination);
    REQUIRE(kept);
    REQUIRE_FALSE(refused);
    CHECK_STOPS(result_holds_no_error, kept.error());
    CHECK_STOPS(result_holds_no_value, *refused);
    CHECK_STOPS(result_holds_no_value, refused->advice());
}

TEST_CASE("assignments to itself change nothing") {
    const std::string query = with_tags(3);
    Counts counts;
    CountedCopy kept = read_counted(counts, query);
    const std::size_t allocations = counts.allocations;
    CountedCopy& same = kept;
    kept = same;
    CHECK(counts.allocations == allocations);
    CHECK(is_same(kept, query, destination));
    kept = std::move(same);
    CHECK(is_same(kept, query, destination));
}

TEST_CASE("one is assigned over another") {
    const std::string query = with_tags(3);
    Counts counts;
    {
        CountedCopy left = read_counted(counts, start);
        const CountedCopy right = read_counted(counts, query);
        const CountedCopy refused = read_counted(counts, "");
        left = refused;
        CHECK(words_of(left.error()) == words_of(refused.error()));
        left = right;
        CHECK(is_same(left, query, destination));
        left = read_counted(counts, start);
        CHECK(is_same(left, start, destination));
        CHECK(is_same(right, query, destination));
    }
    CHECK(counts.live == 0);
}

TEST_CASE("a vector of them grows") {
    std::vector<Copy> kept;
    std::vector<std::string> queries;
    for (std::size_t at = 0; at != 40; ++at) {
        queries.push_back(with_tags(at + 1));
        kept.push_back(read_and_overwrite(queries.back(), destination));
    }
    kept.erase(kept.begin());
    queries.erase(queries.begin());
    const std::vector<Copy> copies = kept;
    kept.clear();
    for (std::size_t at = 0; at != copies.size(); ++at) {
        CAPTURE(at);
        CHECK(is_same(copies[at], queries[at], destination));
    }
}

//=== allocators ===//

TEST_CASE("all memory comes from the allocator and goes back to it") {
    Counts counts;
    const std::string query = with_tags(30);
    {
        const writ_test::AllocationWatch watch;
        const auto kept = read_query_owned<ec2::CopyImage>(
            std::allocator_arg, Counting<std::byte>(counts), query, destination);
        const CountedCopy copy = kept;
        CHECK(counts.copies == 1);
        CHECK(watch.allocations() == 0);
        CHECK(counts.allocations >= 2);
        CHECK(counts.live != 0);
        CHECK(is_same(copy, query, destination));
    }
    CHECK(counts.live == 0);
}

TEST_CASE("a small request takes one allocation") {
    Counts counts;
    CHECK(read_counted(counts, start));
    CHECK(counts.allocations == 1);
    CHECK(read_counted(counts, with_tags(1)));
    CHECK(counts.allocations == 2);
}

TEST_CASE("memory that cannot be had changes nothing") {
    Counts counts;
    {
        CountedCopy kept = read_counted(counts, start);
        const std::string query = with_tags(30);
        const CountedCopy other = read_counted(counts, query);
        counts.fails_after = counts.allocations;
        CHECK_THROWS_AS(CountedCopy(other), std::bad_alloc);
        CHECK_THROWS_AS(kept = other, std::bad_alloc);
        CHECK_THROWS_AS(read_counted(counts, query), std::bad_alloc);
        counts.fails_after = counts.allocations + 1;  // there is room to read into, none to keep
        CHECK_THROWS_AS(read_counted(counts, query), std::bad_alloc);
        CHECK(is_same(kept, start, destination));
        CHECK(is_same(other, query, destination));
    }
    CHECK(counts.live == 0);
}

#if __has_include(<memory_resource>)
TEST_CASE("an allocator of std::pmr will do") {
    alignas(std::max_align_t) std::byte bytes[65536];
    std::pmr::monotonic_buffer_resource resource(bytes, sizeof bytes,
                                                 std::pmr::null_memory_resource());
    const std::string query = with_tags(10);
    using Allocator = std::pmr::polymorphic_allocator<std::byte>;
    const writ_test::AllocationWatch watch;
    auto kept = read_query_owned<ec2::CopyImage>(std::allocator_arg, Allocator(&resource), query,
                                                 destination);
    CHECK(watch.allocations() == 0);
    const auto* const name = kept->request().name->text().data();
    CHECK(static_cast<const void*>(name) > bytes);
    CHECK(static_cast<const void*>(name) < bytes + sizeof bytes);
    const auto copy = kept;  // in the default resource, as the allocator wants it
    kept = copy;
    CHECK(is_same(kept, query, destination));
}
#endif

#endif
