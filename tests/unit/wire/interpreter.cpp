// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/interpreter.hpp>

#include "support/harness.hpp"

#include <memory>
#include <string>
#include <string_view>

#include <writ/core/optional_reference.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/value/integer.hpp>

using namespace writ;

namespace interpreter_test {

struct Inner {
    Required<Region, struct Where_given_right_and_in_order> where;
    List<Integer> numbers{};
    OptionalReference<Inner> next{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Where", self.where);
            row("Number", self.numbers);
            row("Next", self.next);
        }
    };
};

// A parameter of each kind, alone and in a list.
struct All {
    Required<ec2::Description, struct Text_given_right_and_in_order> text;
    List<ec2::Description> texts{};
    List<Region> regions{};
    Optional<Integer> number{};
    YesNo is_loud{};
    List<YesNo> answers{};
    Inner inner{.where = "us-east-1"};
    List<Inner> inners{};
    List<Parameter> extra{};

    struct Model {
        static constexpr std::string_view action = "All";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Text", self.text);
            row("Texts", self.texts);
            row("Region", self.regions);
            row("Number", self.number);
            row("IsLoud", self.is_loud);
            row("Answer", self.answers);
            row("Inner", self.inner);
            row("AVeryLongNameThatTakesMoreThanOneStepToCopy", self.inners);
            row.extra(self.extra);
        }
    };
};

}  // namespace interpreter_test

#ifndef WRIT_CASES

namespace {

using namespace interpreter_test;

const ec2::Description texts[] = {"", "a b", "c"};
const Region regions[] = {"eu-west-1", unchecked<Region>("x&y")};
const Integer numbers[] = {-1, 0, 2147483647};
const YesNo answers[] = {true, YesNo(), false};
const Inner third{.where = "sa-east-1", .numbers = numbers};
const Inner second{.where = "us-west-2", .next = third};
const Inner inners[] = {{.where = "us-west-1", .numbers = numbers, .next = second}, third};
const Parameter extra[] = {{"A&B", "=%"}, {"C", ""}};

const All all{.text = "%",
              .texts = texts,
              .regions = regions,
              .number = -5,
              .is_loud = false,
              .answers = answers,
              .inners = inners,
              .extra = extra};

const std::string written =
    "Action=All&Version=2000-01-01&Text=%25&Texts.1=&Texts.2=a%20b&Texts.3=c&Region.1=eu-west-1"
    "&Region.2=x%26y&Number=-5&IsLoud=false&Answer.1=true&Answer.3=false&Inner.Where=us-east-1"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.1.Where=us-west-1"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.1.Number.1=-1"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.1.Number.2=0"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.1.Number.3=2147483647"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.1.Next.Where=us-west-2"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.1.Next.Next.Where=sa-east-1"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.1.Next.Next.Number.1=-1"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.1.Next.Next.Number.2=0"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.1.Next.Next.Number.3=2147483647"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.2.Where=sa-east-1"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.2.Number.1=-1"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.2.Number.2=0"
    "&AVeryLongNameThatTakesMoreThanOneStepToCopy.2.Number.3=2147483647"
    "&A%26B=%3D%25&C=";

const detail::SchemaData& schema = schema_of<All>.data();

}  // namespace

TEST_CASE("parameters of each kind are written and counted") {
    std::string text(written.size() + 100, '\x7F');
    const char* const end =
        detail::WritingWalk<>::write_by_schema(schema, &all, text.data(), text.size());
    REQUIRE(end != nullptr);
    CHECK(text.substr(0, static_cast<std::size_t>(end - text.data())) == written);
    CHECK(detail::WritingWalk<>::size_by_schema(schema, &all) == written.size());
}

TEST_CASE("a request is written where it has just room, and in no other") {
    for (std::size_t room = 0; room <= written.size() + 70; ++room) {
        CAPTURE(room);
        const auto exact = std::make_unique<char[]>(room);
        const char* const end =
            detail::WritingWalk<>::write_by_schema(schema, &all, exact.get(), room);
        CHECK((end != nullptr) == (room >= written.size()));
        if (end != nullptr) {
            CHECK(std::string_view(exact.get(), static_cast<std::size_t>(end - exact.get())) ==
                  written);
        }
    }
}

TEST_CASE("a visitor is told of each parameter, with its place") {
    std::string text;
    const auto note = [&](const WireName& name, std::string_view value, bool is_unreserved) {
        std::string path;
        for (const WireName* at = &name; at != nullptr; at = at->within) {
            std::string part(at->text);
            if (at->index != 0) part += "." + std::to_string(at->index);
            path = path.empty() ? part : part + "." + path;
        }
        text += path + (is_unreserved ? "=!" : "=") + std::string(value) + "\n";
    };
    detail::CallingVisitor<decltype(note)> visitor(note);
    All some = all;
    some.inners = List<Inner>(inners + 1, 1);
    detail::WritingWalk<>::visit_by_schema(schema, &some, visitor);
    const std::string front = "AVeryLongNameThatTakesMoreThanOneStepToCopy.1.";
    CHECK(text ==
          "Action=!All\nVersion=!2000-01-01\nText=%\nTexts.1=\nTexts.2=a "
          "b\nTexts.3=c\nRegion.1=!eu-west-1\nRegion.2=x&y\nNumber=!-5\n"
          "IsLoud=!false\nAnswer.1=!true\nAnswer.3=!false\nInner.Where=!us-east-1\n" +
              front + "Where=!sa-east-1\n" + front + "Number.1=!-1\n" + front + "Number.2=!0\n" +
              front + "Number.3=!2147483647\nA&B==%\nC=\n");
}

#endif
