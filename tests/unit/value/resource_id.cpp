// SPDX-License-Identifier: BSL-1.0
#include <writ/value/resource_id.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <string_view>

using namespace writ;

namespace resource_id_test {

class ResourceId : public writ::ResourceId<ResourceId> {
public:
    static constexpr std::string_view prefix = "cake-";

    template <std::size_t Size>
    consteval ResourceId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ResourceId)

    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a cake begins with cake-"},
        {"wrong_length", "a cake has 8 or 17 slices"},
        {"not_lower_case_hex", "slices are hexadecimal"},
    };

private:
    friend TextValue;

    constexpr explicit ResourceId(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

REFUSES(ResourceId, wrong_prefix, 0, "cake-5731123e", "pie-5731123e")
REFUSES(ResourceId, wrong_prefix, 0, "cake-5731123e", "")
REFUSES(ResourceId, wrong_length, 12, "cake-5731123e", "cake-5731123")
REFUSES(ResourceId, wrong_length, 14, "cake-5731123e", "cake-5731123e0")
REFUSES(ResourceId, wrong_length, 21, "cake-0abcdef1234567890", "cake-0abcdef123456789")
REFUSES(ResourceId, wrong_length, 22, "cake-0abcdef1234567890", "cake-0abcdef12345678901")
REFUSES(ResourceId, not_lower_case_hex, 12, "cake-5731123e", "cake-5731123E")

}  // namespace resource_id_test

#ifndef WRIT_CASES

TEST_CASE("a resource's id is sent as it is") {
    STATIC_REQUIRE(resource_id_test::ResourceId::is_unreserved);
    CHECK(resource_id_test::ResourceId("cake-5731123e").text() == "cake-5731123e");
}

#endif
