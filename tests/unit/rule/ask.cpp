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
