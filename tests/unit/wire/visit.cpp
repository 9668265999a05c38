// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/visit.hpp>

#include "support/harness.hpp"

#include <concepts>

#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/value/region.hpp>

using namespace writ;

// Not unnamed: Clang warns of functions that are never defined.
namespace table_test {

struct Inner {
    Required<Region, struct Where_given_right_and_in_order> where;
    List<Region> others{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Where", self.where);
            row("Other", self.others);
        }
    };
};

struct State {
    struct Parameters {
        Optional<Region> left{};
        YesNo loud{};

        struct Model {
            template <class Self, class Row>
            static constexpr void wire_table(Self& self, Row& row) {
                row("Left", self.left);
                row("Loud", self.loud);
            }
        };
    };
    constexpr const Parameters& parameters() const { return given; }
    Parameters given{};
};

struct Request {
    Required<Region, struct Here_given_right_and_in_order> here;
    Optional<ec2::Description> description{};
    State state{};
    List<Inner> inner{};
    YesNo loud{};
    List<Parameter> extra{};

    struct Model {
        static constexpr std::string_view action = "Try";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Here", self.here);
            row("Description", self.description);
            row(self.state);
            row("Inner", self.inner);
            row("LoudOnTop", self.loud);
            row.extra(self.extra);
        }
    };
};

}  // namespace table_test

#ifndef WRIT_CASES

namespace {

using namespace table_test;

// Writes each parameter down: `unreserved` values with a `!`.
class Scribe {
public:
    void operator()(const WireName& name, std::string_view value, bool is_unreserved) {
        text += path(name) + (is_unreserved ? "=!" : "=") + std::string(value) + "\n";
    }

    std::string text;

private:
    static std::string path(const WireName& name) {
        std::string path = name.within == nullptr ? "" : path_of_parent(name) + ".";
        path += name.text;
        if (!name.is_unreserved) path += "?";
        if (name.index != 0) path += "." + std::to_string(name.index);
        return path;
    }

    static std::string path_of_parent(const WireName& name) { return path(*name.within); }
};

std::string walked(const Request& request) {
    Scribe scribe;
    walk_parameters(unchecked(request), scribe);
    return scribe.text;
}

}  // namespace

TEST_CASE("a walk begins with the action and the version") {
    CHECK(walked({.here = "us-east-1"}) == "Action=!Try\nVersion=!2000-01-01\nHere=!us-east-1\n");
}

TEST_CASE("a walk goes through all that is there, in the order of the table") {
    constexpr Region others[] = {"eu-west-1", "eu-west-2"};
    const Inner inner[] = {{.where = "us-west-1"}, {.where = "us-west-2", .others = others}};
    const Parameter extra[] = {{"New", "1"}, {"a.b", "2"}};
    CHECK(walked({.here = "us-east-1",
                  .description = "text",
                  .state = {{.left = "sa-east-1", .loud = false}},
                  .inner = inner,
                  .loud = true,
                  .extra = extra}) ==
          "Action=!Try\nVersion=!2000-01-01\n"
          "Here=!us-east-1\n"
          "Description=text\n"
          "Left=!sa-east-1\n"
          "Loud=!false\n"
          "Inner.1.Where=!us-west-1\n"
          "Inner.2.Where=!us-west-2\n"
          "Inner.2.Other.1=!eu-west-1\n"
          "Inner.2.Other.2=!eu-west-2\n"
          "LoudOnTop=!true\n"
          "New?=1\n"
          "a.b?=2\n");
}

TEST_CASE("a value that is not checked is not called unreserved") {
    CHECK(walked({.here = unchecked<Region>("&x=1")}).ends_with("Here=&x=1\n"));
}

TEST_CASE("an empty text is walked, nothing is not") {
    CHECK(walked({.here = "us-east-1", .description = ""}).ends_with("Description=\n"));
}

#endif
