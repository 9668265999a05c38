// SPDX-License-Identifier: BSL-1.0
#include <writ/rule/ask.hpp>

#include "support/harness.hpp"

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_state.hpp>
#include <writ/rule/check.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/reading_memory.hpp>

using namespace writ;

// Not unnamed: Clang warns of functions that are never defined, such as the refusals.
namespace said_test {

struct Part {
    Required<YesNo, struct PartIsOn_given_right_and_in_order> is_on;
    YesNo is_loud{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IsOn", self.is_on);
            row("IsLoud", self.is_loud);
        }
    };
};

struct State {
    struct Parameters {
        YesNo left{};

        struct Model {
            using rules = Rules<>;
            template <class Self, class Row>
            static constexpr void wire_table(Self& self, Row& row) {
                row("Left", self.left);
            }
        };
    };
    constexpr State() = default;
    constexpr explicit State(const Parameters& parameters) : given(parameters) {}
    constexpr const Parameters& parameters() const { return given; }
    Parameters given{};
};

struct Switch {
    Required<YesNo, struct Enabled_given_right_and_in_order> enabled;
    Required<Part, struct Main_given_right_and_in_order> main;
    Optional<ec2::Description> description{};
    Optional<Part> other{};
    OptionalReference<Part> further{};
    List<Part> parts{};
    List<ec2::Description> texts{};
    YesNo dry_run{};
    State state{};
    List<Parameter> extra{};

    struct Model {
        static constexpr std::string_view action = "Switch";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<struct disabled_twice>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
            row("Main", self.main);
            row("Description", self.description);
            row("Other", self.other);
            row("Further", self.further);
            row("Part", self.parts);
            row("Text", self.texts);
            row("DryRun", self.dry_run);
            row(self.state);
            row.extra(self.extra);
        }
    };
};

struct disabled_twice : Refuses {
    static constexpr Reason reason{"disabled_twice", "enable one"};
    static constexpr std::string_view parameters[] = {"Enabled"};
    static constexpr bool holds(const Switch& request) noexcept {
        return !(request.enabled->is_no() && request.main->is_on->is_no());
    }
};

struct Described {
    Required<ec2::ImageId, struct Image_given_right_and_in_order> image;
    Optional<ec2::Description> text{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Image", self.image);
            row("Text", self.text);
        }
    };
};

// Has a text at each place at which one can stand.
struct Describing {
    Required<ec2::ImageId, struct One_given_right_and_in_order> one;
    Optional<ec2::Description> optional{};
    Optional<Described> part{};
    OptionalReference<Described> further{};
    List<Described> parts{};
    List<ec2::ImageId> images{};
    Optional<ec2::ImageState> word{};

    struct Model {
        static constexpr std::string_view action = "Describe";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("One", self.one);
            row("Optional", self.optional);
            row("Part", self.part);
            row("Further", self.further);
            row("Part", self.parts);
            row("Image", self.images);
            row("Word", self.word);
        }
    };
};

}  // namespace said_test

using namespace said_test;

// rejects nothing_said: required_parameter_says_nothing.*Enabled_given_right_and_in_order
[[maybe_unused]] constexpr Checked something_said = checked(
    Switch{.enabled = WRIT_TWIN(nothing_said, YesNo(true), YesNo()), .main = Part{.is_on = false}});

// rejects nothing_said_within: required_parameter_says_nothing.*PartIsOn_given_right_and_in_order
[[maybe_unused]] constexpr Checked said_within =
    checked(Switch{.enabled = true,
                   .main = Part{.is_on = false},
                   .other = Part{.is_on = WRIT_TWIN(nothing_said_within, YesNo(true), YesNo())}});

// rejects required_left_out: Enabled_given_right_and_in_order
[[maybe_unused]] constexpr Switch not_left_out =
    WRIT_TWIN(required_left_out, (Switch{.enabled = true, .main = Part{.is_on = false}}),
              (Switch{.main = Part{.is_on = false}}));

// rejects malformed_out_of_a_reply: malformed.*ImageId.*wrong_prefix
[[maybe_unused]] constexpr Checked out_of_a_reply = checked(Describing{
    .one = ec2::ImageId::of_reply(WRIT_TWIN(malformed_out_of_a_reply, "ami-12345678", "am-1"))});

// rejects malformed_region_out_of_a_reply: malformed.*Region.*malformed_region
[[maybe_unused]] constexpr Checked there = checked(
    Switch{.enabled = true, .main = Part{.is_on = false}},
    in_region(Region::of_reply(WRIT_TWIN(malformed_region_out_of_a_reply, "us-east-1", "us_1"))));

#ifndef WRIT_CASES

namespace {

// The names of what is missing, and what else is wrong.
template <class Result>
std::string faults_of(const Result& result) {
    std::string names;
    if (result) return "none";
    for (const Fault& fault : result.error()) {
        names += fault.parameter.to<std::string>() + " " + std::string(fault.name()) + "\n";
    }
    return names;
}

constexpr Switch right{.enabled = true, .main = Part{.is_on = false}};

// Another way to the same `YesNo`: one that the compiler does not know.
YesNo nothing() {
    return writ_test::opaque(0) == 0 ? YesNo() : YesNo(true);
}

}  // namespace

TEST_CASE("what is required and says nothing is missing") {
    CHECK(faults_of(check(right)) == "none");
    CHECK(faults_of(check(Switch{.enabled = nothing(), .main = Part{.is_on = false}})) ==
          "Enabled missing\n");
    constexpr auto by_compiler = check(Switch{.enabled = YesNo(), .main = Part{.is_on = false}});
    CHECK(faults_of(by_compiler) == "Enabled missing\n");
    CHECK(by_compiler.error()[0].ec2_code() == "MissingParameter");
    CHECK(by_compiler.error()[0].reason == &ReadingReasons::missing);
}

TEST_CASE("what is missing is found wherever a structure lies, beside broken rules") {
    const Part unsaid{.is_on = nothing(), .is_loud = true};
    const Part loud{.is_on = true};
    const Part parts[] = {unsaid, loud, unsaid};
    Switch request = right;
    request.main = unsaid;
    CHECK(faults_of(check(request)) == "Main.IsOn missing\n");
    request = right;
    request.other = unsaid;
    CHECK(faults_of(check(request)) == "Other.IsOn missing\n");
    request = right;
    request.further = unsaid;
    CHECK(faults_of(check(request)) == "Further.IsOn missing\n");
    request = right;
    request.parts = parts;
    const std::string two = "Part.1.IsOn missing\nPart.3.IsOn missing\n";
    CHECK(faults_of(check(request)) == two);
    request.enabled = false;
    CHECK(faults_of(check(request)) == two + "Enabled disabled_twice\n");
    CHECK(faults_of(check(request, waive<disabled_twice>)) == two);
}

TEST_CASE("a malformed value out of a reply is refused at its place, as parse refuses it") {
    const auto image = ec2::ImageId::of_reply("ami-1234567X");
    const Described described{.image = image};
    const Described parts[] = {{.image = "ami-12345678"}, described};
    const ec2::ImageId images[] = {"ami-12345678", image};
    Describing request{.one = image};
    const auto refused = check(request);
    CHECK(faults_of(refused) == "One not_lower_case_hex\n");
    const auto parsed = ec2::ImageId::parse("ami-1234567X");
    CHECK(refused.error()[0].reason == &parsed.error().reason());
    CHECK(refused.error()[0].offset == 11);
    // No option lets it through; `unchecked` does.
    CHECK_FALSE(check(request, in_region("us-east-1")));
    request.one = unchecked<ec2::ImageId>(image.text());
    CHECK(faults_of(check(request)) == "none");
    request.optional = ec2::Description::of_reply("caf\xE9");
    request.part = described;
    request.further = described;
    request.parts = parts;
    request.images = images;
    request.word = ec2::ImageState::of_reply("a,b");
    CHECK(faults_of(check(request)) ==
          "Optional not_utf8\nPart.Image not_lower_case_hex\nFurther.Image not_lower_case_hex\n"
          "Part.2.Image not_lower_case_hex\nImage.2 not_lower_case_hex\n"
          "Word no_byte_of_a_word\n");
}

TEST_CASE("while compiling, a malformed value out of a reply is refused alike") {
    static constexpr ec2::ImageId images[] = {"ami-12345678", ec2::ImageId::of_reply("ami-1")};
    constexpr auto refused = check(Describing{.one = ec2::ImageId::of_reply("ami-1234567X"),
                                              .part = Described{.image = images[1]},
                                              .images = images});
    CHECK(faults_of(refused) ==
          "One not_lower_case_hex\nPart.Image wrong_length\nImage.2 wrong_length\n");
    STATIC_REQUIRE(refused.error()[0].offset == 11);
    STATIC_REQUIRE(check(Describing{.one = unchecked<ec2::ImageId>("ami-1")}));
}

TEST_CASE("a request is not checked for a Region that is malformed in a reply") {
    const auto region = Region::of_reply("us_east_1");
    const auto refused = check(right, in_region(region));
    CHECK(faults_of(refused) == "Region malformed_region\n");
    CHECK(refused.error()[0].offset == Region::parse("us_east_1").error().offset);
    constexpr auto by_compiler = check(right, in_region(Region::of_reply("us_east_1")));
    CHECK(faults_of(by_compiler) == "Region malformed_region\n");
    CHECK(faults_of(check(right, in_region(unchecked<Region>("us_east_1")))) == "none");
}

TEST_CASE("a required yes or no is written as it says, and not written unchecked if it says none") {
    Switch request = right;
    CHECK(query<std::string>(*check(request)) ==
          "Action=Switch&Version=2000-01-01&Enabled=true&Main.IsOn=false");
    request.enabled = false;
    request.main = Part{.is_on = true, .is_loud = false};
    request.state = State({.left = true});
    CHECK(query<std::string>(*check(request)) ==
          "Action=Switch&Version=2000-01-01&Enabled=false&Main.IsOn=true&Main.IsLoud=false"
          "&Left=true");
    request.enabled = nothing();
    CHECK(query<std::string>(unchecked(request)) ==
          "Action=Switch&Version=2000-01-01&Main.IsOn=true&Main.IsLoud=false&Left=true");
}

TEST_CASE("a required yes or no is read, and told once if it is missing or malformed") {
    alignas(16) std::byte bytes[1024];
    const auto read = [&](List<Parameter> parameters) {
        ReadingMemory memory(bytes, sizeof bytes);
        return read_parameters<Switch>(parameters, memory);
    };
    const Parameter whole[] = {{"Enabled", "false"}, {"Main.IsOn", "true"}, {"DryRun", "true"}};
    const auto request = read(whole);
    REQUIRE(request);
    CHECK((*request)->enabled->is_no());
    CHECK((*request)->main->is_on->is_yes());
    CHECK((*request)->dry_run.is_yes());

    const Parameter without[] = {{"Main.IsLoud", "true"}};
    CHECK(faults_of(read(without)) == "Enabled missing\nMain.IsOn missing\n");
    // What is malformed counts as given.
    const Parameter malformed[] = {{"Enabled", "False"}, {"Main.IsOn", "false"}};
    CHECK(faults_of(read(malformed)) == "Enabled neither_true_nor_false\n");
}

#endif
