// SPDX-License-Identifier: BSL-1.0
#include <writ/core/temporary.hpp>

#include "support/harness.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/endpoint.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml.hpp>
#include <writ/rule/place.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/value/arn.hpp>

using namespace writ;

// What is gone at the end of the line, all over the headers: tests/repo/lifetimes.txt lists what
// can give out or keep a view.

namespace temporary_test {

// Owns its elements, and hands out the same ones whether it is const itself or not.
struct Numbers {
    std::vector<int> kept;

    const int* data() const { return kept.data(); }
    std::size_t size() const { return kept.size(); }
};

// Plain data, and owns its characters all the same.
struct Word {
    char text[5];

    char* data() { return text; }
    const char* data() const { return text; }
    operator std::string_view() const { return {text, 4}; }
};

inline constexpr Parameter twice[] = {{"Name.New", "1"}, {"Name.New", "2"}};

struct Answer {
    Required<Place, struct Place_is_required> place;
};

[[maybe_unused]] inline const std::string body = "<Response/>";
[[maybe_unused]] inline const Word word = {{'w', 'o', 'r', 'd'}};
[[maybe_unused]] inline const std::vector<int> vector = {1, 2};
[[maybe_unused]] inline const Numbers numbers = {{1, 2}};
[[maybe_unused]] inline const auto reply = read_reply<ec2::CopyImage>(200, "");
[[maybe_unused]] inline const auto endpoint = ec2::endpoint("us-east-1");
[[maybe_unused]] inline const Answer answer{Place()};
[[maybe_unused]] inline constexpr auto copy = checked(
    ec2::CopyImage{.name = "abc", .source_image_id = "ami-5731123e", .source_region = "us-east-1"});
[[maybe_unused]] inline const Faults faults;

//=== text ===//

// rejects reply_that_is_gone: keep the text in a variable
[[maybe_unused]] const bool has_reply =
    read_reply<ec2::CopyImage>(200, WRIT_TWIN(reply_that_is_gone, body, std::string(body)))
        .result()
        .has_value();

// rejects document_that_is_gone: keep the text in a variable
[[maybe_unused]] const auto document =
    read_xml(WRIT_TWIN(document_that_is_gone, body, std::string(body)));

// rejects content_that_is_gone: keep the text in a variable
[[maybe_unused]] const auto content =
    XmlText(WRIT_TWIN(content_that_is_gone, body, std::string(body)));

// rejects arn_that_is_gone: keep the text in a variable
[[maybe_unused]] const ArnFields fields =
    split_arn(WRIT_TWIN(arn_that_is_gone, body, std::string(body)));

// rejects value_of_a_parameter_that_is_gone: keep the text in a variable
[[maybe_unused]] const Parameter value{
    .name = "Name", .value = WRIT_TWIN(value_of_a_parameter_that_is_gone, body, std::string(body))};

// rejects name_of_a_parameter_that_is_gone: keep the text in a variable
[[maybe_unused]] const Parameter name{
    .name = WRIT_TWIN(name_of_a_parameter_that_is_gone, body, std::string(body)), .value = "value"};

// rejects name_of_a_place_that_is_gone: keep the text in a variable
[[maybe_unused]] const Place place{
    {}, WRIT_TWIN(name_of_a_place_that_is_gone, body, std::string(body)), {}};

// rejects plain_text_that_is_gone: keep the text in a variable
[[maybe_unused]] const auto plain =
    ec2::ImageName::parse(WRIT_TWIN(plain_text_that_is_gone, word, Word(word)));

// rejects array_of_text_that_is_gone: keep the text in a variable
[[maybe_unused]] const auto array =
    ec2::ImageName::parse(WRIT_TWIN(array_of_text_that_is_gone, word, Word(word)).text);

// rejects literal_that_is_gone: deleted
[[maybe_unused]] const std::string_view literal =
    literal_text(WRIT_TWIN(literal_that_is_gone, word, Word(word)).text);

//=== elements ===//

// rejects constant_container_that_is_gone: deleted
[[maybe_unused]] const List<int> of_constant = WRIT_TWIN(
    constant_container_that_is_gone, vector, static_cast<const std::vector<int>&&>(vector));

// rejects owner_that_is_gone: deleted
[[maybe_unused]] const List<int> of_owner =
    WRIT_TWIN(owner_that_is_gone, numbers, Numbers(numbers));

//=== members ===//

// rejects host_of_a_result_that_is_gone: what -> leads to is gone at the end of the line
[[maybe_unused]] const std::string_view host =
    WRIT_TWIN(host_of_a_result_that_is_gone, endpoint, ec2::endpoint("us-east-1"))->host();

// rejects member_of_a_reply_that_is_gone: what -> leads to is gone at the end of the line
[[maybe_unused]] const int status =
    WRIT_TWIN(member_of_a_reply_that_is_gone, reply, read_reply<ec2::CopyImage>(200, ""))
        .not_a_reply()
        ->http_status;

// rejects member_of_required_that_is_gone: what -> leads to is gone at the end of the line
[[maybe_unused]] const std::size_t name_size =
    WRIT_TWIN(member_of_required_that_is_gone, answer, Answer(answer)).place->size();

// rejects member_of_checked_that_is_gone: deleted
[[maybe_unused]] const Region source =
    WRIT_TWIN(member_of_checked_that_is_gone, copy, unchecked(copy.request()))->source_region;

// rejects beginning_of_faults_that_are_gone: deleted
[[maybe_unused]] const Fault* const first =
    WRIT_TWIN(beginning_of_faults_that_are_gone, faults, Faults()).begin();

// rejects end_of_faults_that_are_gone: deleted
[[maybe_unused]] const Fault* const last =
    WRIT_TWIN(end_of_faults_that_are_gone, faults, Faults()).end();

//=== what a compiler with [[clang::lifetimebound]] warns of ===//

// No overload sees that a name goes out of scope. GCC has no such attribute and no such warning:
// for it these cases are no code at all.
#if defined(__clang__)
#pragma clang diagnostic error "-Wdangling"
#pragma clang diagnostic error "-Wreturn-stack-address"
#define WRIT_WARNED_OF(code) code
#else
#define WRIT_WARNED_OF(code) no_such_warning
#endif

inline constexpr Place kept_place;
inline constexpr int kept_numbers[2] = {1, 2};
inline constexpr auto kept_result = Region::parse("us-east-1");
inline constexpr auto kept_malformed = Region::parse("");
inline constexpr Optional<Region> kept_optional = "us-east-1";
inline constexpr auto kept_key = encrypted_with("alias/key");
inline constexpr ec2::Endpoint kept_endpoint(partitions[0], "us-east-1",
                                             ec2::EndpointVariant::standard);

// rejects value_in_a_local_result: (stack memory|no_such_warning)
[[maybe_unused]] inline const Region& value_of_result() {
    [[maybe_unused]] const auto gone = kept_result;
    return *WRIT_TWIN(value_in_a_local_result, kept_result, WRIT_WARNED_OF(gone));
}

// rejects error_in_a_local_result: (stack memory|no_such_warning)
[[maybe_unused]] inline const Malformed<Region>& error_of_result() {
    [[maybe_unused]] const auto gone = kept_malformed;
    return WRIT_TWIN(error_in_a_local_result, kept_malformed, WRIT_WARNED_OF(gone)).error();
}

// rejects value_in_a_local_optional: (stack memory|no_such_warning)
[[maybe_unused]] inline const Region& value_of_optional() {
    [[maybe_unused]] const auto gone = kept_optional;
    return *WRIT_TWIN(value_in_a_local_optional, kept_optional, WRIT_WARNED_OF(gone));
}

// rejects parameters_of_a_local_state: (stack memory|no_such_warning)
[[maybe_unused]] inline const ec2::Encryption::Parameters& parameters_of_state() {
    [[maybe_unused]] const auto gone = kept_key;
    return WRIT_TWIN(parameters_of_a_local_state, kept_key, WRIT_WARNED_OF(gone)).parameters();
}

// rejects request_in_a_local_checked: (stack memory|no_such_warning)
[[maybe_unused]] inline const ec2::CopyImage& request_of_checked() {
    [[maybe_unused]] const auto gone = copy;
    return WRIT_TWIN(request_in_a_local_checked, copy, WRIT_WARNED_OF(gone)).request();
}

// rejects host_of_a_local_endpoint: (stack memory|no_such_warning)
[[maybe_unused]] inline std::string_view host_of_endpoint() {
    [[maybe_unused]] const auto gone = kept_endpoint;
    return WRIT_TWIN(host_of_a_local_endpoint, kept_endpoint, WRIT_WARNED_OF(gone)).host();
}

// rejects list_of_a_local_array: (stack memory|no_such_warning)
[[maybe_unused]] inline List<int> list_of_array() {
    [[maybe_unused]] const int gone[2] = {kept_numbers[0], 3};
    return List<int>(WRIT_TWIN(list_of_a_local_array, kept_numbers, WRIT_WARNED_OF(gone)), 2);
}

// rejects reference_to_a_local: (stack memory|no_such_warning)
[[maybe_unused]] inline OptionalReference<Place> reference_to_place() {
    [[maybe_unused]] const Place gone = kept_place;
    return OptionalReference<Place>(
        WRIT_TWIN(reference_to_a_local, kept_place, WRIT_WARNED_OF(gone)));
}

}  // namespace temporary_test

#ifndef WRIT_CASES

using namespace temporary_test;

static_assert(detail::TemporaryOwner<std::string> && detail::TemporaryOwner<const std::string>);
static_assert(!detail::TemporaryOwner<std::string&> && !detail::TemporaryOwner<std::string_view>);
static_assert(detail::TemporaryOwner<std::array<int, 2>> && detail::TemporaryOwner<const char[2]>);
static_assert(!detail::TemporaryOwner<std::span<int>> && !detail::TemporaryOwner<List<int>>);
static_assert(detail::TemporaryOwner<Numbers> && detail::TemporaryOwner<temporary_test::Word>);
static_assert(std::is_constructible_v<List<int>, const std::vector<int>&>);
static_assert(!std::is_constructible_v<List<int>, const std::vector<int>>);
static_assert(!std::is_constructible_v<List<int>, Numbers>);

TEST_CASE("what a temporary holds is given out as a copy") {
    const Region& region = *Region::parse("us-east-1");
    CHECK(region.text() == "us-east-1");
    const Malformed<Region>& malformed = Region::parse("").error();
    CHECK(malformed.name() == "empty");
    const Optional<NotAReply>& other = read_reply<ec2::CopyImage>(200, "").not_a_reply();
    REQUIRE(other);
    const NotAReply& same = *read_reply<ec2::CopyImage>(200, "").not_a_reply();
    CHECK(other->name() == same.name());
    const ec2::CopyImage& request = unchecked(copy.request()).request();
    CHECK(request == copy.request());
    const Advice& advice = unchecked(copy.request()).advice();
    CHECK(advice.empty());
    const Optional<KmsKeyId>& key = encrypted_with("alias/key").key();
    REQUIRE(key);
    CHECK(key->text() == "alias/key");
    std::size_t count = 0;
    for (const Fault& fault : check(ec2::CopyImage{.name = "abc",
                              .source_image_id = "ami-5731123e",
                              .source_region = "us-east-1",
                              .extra = twice})
                                  .error()) {
        CHECK(fault.name() == "extra_parameter_given_twice");
        ++count;
    }
    CHECK(count == 1);
}

TEST_CASE("-> of a temporary leads to what lies elsewhere") {
    const std::string text = "us-east-1";
    CHECK(Region::parse(text)->text().data() == text.data());
    CHECK(Optional<Region>("us-east-1")->text() == text);
    CHECK(Region("us-east-1").partition()->name == "aws");
}

#endif
