// SPDX-License-Identifier: BSL-1.0
// A request with parameters of each kind is written while compiling, by its table, and at run time,
// by its schema: through pointers to what its members are. A compiler that is told wrongly what
// lies behind a pointer shows it at some level of optimisation, and by other bytes.
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

#include <writ/core/optional_reference.hpp>
#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/value/integer.hpp>

using namespace writ;

namespace {

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

struct All {
    Required<ec2::Description, struct Text_given_right_and_in_order> text;
    Required<List<Region>, struct Region_given_right_and_in_order> regions;
    Optional<Integer> number{};
    YesNo is_loud{};
    Inner inner{.where = "us-east-1"};
    List<Inner> inners{};
    Optional<Inner> other{};
    ec2::Encryption encryption{};
    List<Parameter> extra{};

    struct Model {
        static constexpr std::string_view action = "All";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Text", self.text);
            row("Region", self.regions);
            row("Number", self.number);
            row("IsLoud", self.is_loud);
            row("Inner", self.inner);
            row("Inners", self.inners);
            row("Other", self.other);
            row(self.encryption);
            row.extra(self.extra);
        }
    };
};

constexpr Integer numbers[] = {-1, 0, 2147483647};
constexpr Inner last{.where = "sa-east-1", .numbers = numbers};
constexpr Inner inners[] = {last, {.where = "us-west-2", .next = last}, last};
constexpr Parameter extra[] = {{"A&B", "=%"}, {"C", ""}};
constexpr All all{.text = "a b/c",
                  .regions = list_of<"eu-west-1", "eu-west-2">,
                  .number = -5,
                  .is_loud = false,
                  .inners = inners,
                  .other = last,
                  .encryption = encrypted_with("alias/a"),
                  .extra = extra};

constexpr std::string_view by_compiler = static_query<[] { return checked(all); }>;

// The same elsewhere, so that the compiler does not know what is in it.
[[gnu::noinline]] All copied(const All& request) {
    asm volatile("" : : "r"(&request) : "memory");
    return request;
}

// What is assigned just before, through its own type, must be seen.
[[gnu::noinline]] std::string written_again(Region* regions, Integer* number) {
    regions[1] = "us-east-2";
    *number = 7;
    All request = all;
    request.regions = List<Region>(regions, 2);
    request.number = *number;
    return query<std::string>(unchecked(request));
}

}  // namespace

int main() {
    const All request = copied(all);
    const Checked<All> checked_request = unchecked(request);
    const auto by_program = query<std::string>(checked_request);
    std::string pieces;
    write_query(checked_request, [&](std::string_view piece) { pieces += piece; });
    if (by_program != by_compiler || pieces != by_compiler ||
        query_size(checked_request) != by_compiler.size()) {
        std::printf("%s\n%s\n", by_program.c_str(), pieces.c_str());
        return 1;
    }
    Region regions[] = {"eu-west-1", "eu-west-2"};
    Integer number = 1;
    const std::string again = written_again(regions, &number);
    if (again.find("&Region.2=us-east-2&Number=7&") == std::string::npos) {
        std::printf("%s\n", again.c_str());
        return 1;
    }
    return 0;
}
