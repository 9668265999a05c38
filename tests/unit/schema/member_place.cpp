// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/member_place.hpp>

#include "support/harness.hpp"
#include "support/widest.hpp"

#include <cstddef>
#include <new>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

// rejects parameter_behind_the_last: a struct has at most 96 parameters
[[maybe_unused]] constexpr std::size_t widest =
    WRIT_TWIN(parameter_behind_the_last, (schema_of<writ_test::Widest>.size()),
              (schema_of<writ_test::TooWide>.size()));

#ifndef WRIT_CASES

TEST_CASE("the members of a request lie in the order of its table, those of states one by one") {
    const Parameter extra[] = {{"New", "1"}};
    const ec2::CopyImage request{.name = "My server",
                                 .source_image_id = "ami-5731123e",
                                 .source_region = "us-east-1",
                                 .encryption = encrypted_with("alias/a"),
                                 .extra = extra};
    const void* places[detail::most_fields];
    detail::place_members<ec2::CopyImage>(&request, places);
    CHECK(places[0] == static_cast<const void*>(&request.name));
    CHECK(places[0] == static_cast<const void*>(&*request.name));
    CHECK(places[3] == static_cast<const void*>(&request.client_token));
    CHECK(places[5] == static_cast<const void*>(&request.encryption.parameters().encrypted));
    CHECK(places[6] == static_cast<const void*>(&request.encryption.key()));
    CHECK(places[6] == static_cast<const void*>(&*request.encryption.key()));
    CHECK(places[14] == static_cast<const void*>(&request.extra));
}

TEST_CASE("a blank structure is made where it is wanted") {
    alignas(ec2::Tag) std::byte bytes[sizeof(ec2::Tag)];
    for (std::byte& byte : bytes) byte = std::byte{0xAA};
    detail::make_blank_at<ec2::Tag>(bytes);
    const auto& tag = *std::launder(reinterpret_cast<const ec2::Tag*>(bytes));
    CHECK(tag == detail::blank<ec2::Tag>);
    CHECK(tag.key->text().empty());
    CHECK_FALSE(tag.key->is_checked());
}

#endif
