// SPDX-License-Identifier: BSL-1.0
// What model/derive made of a small model and of its made-up service is written as the protocol
// wants it.
#include <string>
#include <type_traits>

#include <made_up.hpp>
#include <small_model.hpp>
#include <writ/rule/check.hpp>
#include <writ/wire/query.hpp>

#include "support/harness.hpp"

namespace {

using namespace writ;

TEST_CASE("a derived request is written under the names of the model") {
    const derived::Leaf next{.name = "inner"};
    const derived::TryNames request{.count = 2,
                                    .word = "one",
                                    .ipv6_cidr_block = "a b",
                                    .operator_ = false,
                                    .interface_ = "eth0",
                                    .memory_gib_per_vcpu = "0.5",
                                    .start_date = "2026-11-27T00:00:00Z",
                                    .aws_account_total = 3,
                                    .leaf = {.name = "outer", .next = next},
                                    .branch = derived::Branch{.key = "k"},
                                    .extra_ = "e"};
    const auto checked = check(request);
    REQUIRE(checked);
    CHECK(query<std::string>(*checked) ==
          "Action=TryNames&Version=2020-02-02&Count=2&Word=one&Ipv6CidrBlock=a%20b&Operator=false"
          "&interfaceName=eth0&MemoryGiBPerVCpu=0.5&StartDate=2026-11-27T00%3A00%3A00Z"
          "&AWSAccountTotal=3&Leaf.Name=outer&Leaf.Next.Name=inner&Branch.Key=k&Extra=e");
}

TEST_CASE("derived lists are written with an index, and required ones first") {
    const derived::Branch branches[] = {{.key = "a", .leaf = {.name = "x"}}, {.key = "b"}};
    const Integer numbers[] = {5, -6};
    const derived::TryLists request{.flag = true,
                                    .texts = list_of<"one", "two">,
                                    .branch = derived::Branch{.key = "c"},
                                    .numbers = numbers,
                                    .branches = branches};
    const auto checked = check(request);
    REQUIRE(checked);
    CHECK(query<std::string>(*checked) ==
          "Action=TryLists&Version=2020-02-02&Flag=true&Text.1=one&Text.2=two&Branch.Key=c"
          "&Number.1=5&Number.2=-6&Branches.1.Key=a&Branches.1.Leaf.Name=x&Branches.2.Key=b");
}

TEST_CASE("members have the types that derive is to give them") {
    using derived::TryLists, derived::TryNames;
    STATIC_REQUIRE(std::is_same_v<decltype(TryNames::branch), Optional<derived::Branch>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryNames::leaf), derived::Leaf>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryNames::user_data), Optional<Blob>>);
    STATIC_REQUIRE(std::is_same_v<decltype(derived::Leaf::next), OptionalReference<derived::Leaf>>);
    STATIC_REQUIRE(std::is_same_v<decltype(TryLists::branches), List<derived::Branch>>);
    STATIC_REQUIRE(
        std::is_same_v<decltype(TryLists::flag),
                       Required<YesNo, struct derived::Flag_given_right_and_in_order>>);
}

TEST_CASE("a made-up request is written") {
    const made_up::Leaf1 filters[] = {{.string_member1 = "f"}};
    const made_up::MadeUpAction681 request{
        .string_member1 = "one",
        .list_filter_member2 = filters,
        .structure_member3 = {.boolean_member1 = true, .inner = {.integer_member1 = 7}},
        .string_member5 = "five"};
    const auto checked = check(request);
    REQUIRE(checked);
    CHECK(query<std::string>(*checked) ==
          "Action=MadeUpAction681&Version=2016-11-15&StringMember1=one"
          "&ListFilterMember2.1.StringMember1=f&StructureMember3.BooleanMember1=true"
          "&StructureMember3.Inner.IntegerMember1=7&StringMember5=five");
}

}  // namespace
