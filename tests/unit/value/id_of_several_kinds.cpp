// SPDX-License-Identifier: BSL-1.0
#include <writ/value/id_of_several_kinds.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <string_view>

#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/value/region.hpp>

using namespace writ;

namespace id_of_several_kinds_test {

// The base's name, so that each of its faults is seen to have a case.
class IdOfSeveralKinds : public writ::IdOfSeveralKinds<IdOfSeveralKinds> {
public:
    static constexpr std::string_view prefixes[] = {"cake-", "pie-", "i-"};

    template <std::size_t Size>
    consteval IdOfSeveralKinds(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IdOfSeveralKinds)

    template <detail::IdOfOneKind Id>
    constexpr IdOfSeveralKinds(const Id& id) noexcept : value_(taken(id)) {}

    static constexpr Reason reasons[] = {
        {"empty", "give an id"},
        {"no_byte_of_an_id", "an id has only letters and digits"},
    };

private:
    friend TextValue;

    constexpr explicit IdOfSeveralKinds(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

ACCEPTS(IdOfSeveralKinds, "cake-1")
ACCEPTS(IdOfSeveralKinds, "pie-0abcdef")
ACCEPTS(IdOfSeveralKinds, "0a1b2c3d-4e5f-6789-abcd-ef0123456789")

REFUSES(IdOfSeveralKinds, empty, 0, "cake-1", "")
REFUSES(IdOfSeveralKinds, no_byte_of_an_id, 6, "cake-1", "cake-1 ")
REFUSES(IdOfSeveralKinds, no_byte_of_an_id, 4, "cake-1", "cake,pie")

DOUBTS(IdOfSeveralKinds, id_begins_with_no_known_prefix, "cake-1", "cak-1")
DOUBTS(IdOfSeveralKinds, id_begins_with_no_known_prefix, "cake-1", "cake-")
DOUBTS(IdOfSeveralKinds, id_begins_with_no_known_prefix, "cake-1", "Cake-1")
DOUBTS(IdOfSeveralKinds, id_begins_with_no_known_prefix, "pie-1", "tart-1")

// rejects region_as_id: (no viable|no matching|could not convert)
inline IdOfSeveralKinds of_an_id(ec2::InstanceId id, [[maybe_unused]] Region region) {
    return IdOfSeveralKinds(WRIT_TWIN(region_as_id, id, region));
}

#ifndef WRIT_CASES

TEST_CASE("the id of one kind goes in where ids of several kinds do") {
    constexpr ec2::InstanceId instance = "i-0abcdef1234567890";
    STATIC_REQUIRE(IdOfSeveralKinds(instance).text() == "i-0abcdef1234567890");
    STATIC_REQUIRE(IdOfSeveralKinds(instance).is_right());
    STATIC_REQUIRE(Optional<IdOfSeveralKinds>(instance)->text() == "i-0abcdef1234567890");
    CHECK(of_an_id(instance, "us-east-1") == IdOfSeveralKinds("i-0abcdef1234567890"));
    const IdOfSeveralKinds ids[] = {instance, "cake-1"};
    CHECK(List<IdOfSeveralKinds>(ids).size() == 2);
}

TEST_CASE("an id that nobody has looked at stays so") {
    const IdOfSeveralKinds id = unchecked<ec2::InstanceId>("instance 1");
    CHECK_FALSE(id.is_checked());
    CHECK(id.text() == "instance 1");
}

TEST_CASE("an id that a reply has malformed is looked at as what it becomes") {
    const IdOfSeveralKinds odd = ec2::InstanceId::of_reply("instance 1");
    CHECK((odd.is_malformed() && odd.text() == "instance 1"));
    CHECK(IdOfSeveralKinds(ec2::InstanceId::of_reply("cake-1")).is_right());
}

TEST_CASE("an id of another kind is sent, with an advice") {
    const auto id = IdOfSeveralKinds::parse("tart-1");
    REQUIRE(id);
    CHECK(id->doubt()->name == "id_begins_with_no_known_prefix");
    CHECK_FALSE(IdOfSeveralKinds("cake-1").doubt());
}

#endif

}  // namespace id_of_several_kinds_test
