// SPDX-License-Identifier: BSL-1.0
#include <writ/ext/pieces.hpp>

#include "support/harness.hpp"

#ifndef WRIT_CASES

#include <string>

#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/value/max_results.hpp>

using namespace writ;

namespace {

template <class Object>
std::string pieces_of(const Object& object) {
    std::string text;
    detail::each_piece(object, [&](std::string_view piece) { text += piece; });
    return text;
}

static_assert(detail::HasPieces<ec2::ImageId> && detail::HasPieces<MaxResults>);
static_assert(!detail::HasPieces<int> && !detail::HasPieces<Optional<ec2::ImageId>>);
static_assert(!detail::HasPieces<ec2::image_id_fault> && !detail::HasPieces<std::string_view>);

}  // namespace

TEST_CASE("what is printed is the text of a value, and name and cure of what is wrong") {
    CHECK(pieces_of(ec2::ImageId("ami-5731123e")) == "ami-5731123e");
    CHECK(pieces_of(MaxResults(100)) == "100");
    CHECK(pieces_of(XmlText("a &amp; b<!--c-->")) == "a & b");
    CHECK(pieces_of(Parameter{"Name", "My server"}) == "Name=My server");
    const Place place{{}, "TagSpecification.N.Tag.N.Key", {1, 2}};
    CHECK(pieces_of(place) == "TagSpecification.1.Tag.2.Key");
    constexpr Reason reason{"wrong_prefix", "write ami- in front", "InvalidAMIID.Malformed"};
    CHECK(pieces_of(reason) == "wrong_prefix: write ami- in front");
    CHECK(pieces_of(Fault{place, &reason, 7}) ==
          "TagSpecification.1.Tag.2.Key: wrong_prefix: write ami- in front");
    CHECK(pieces_of(Malformed<ec2::ImageId>{ec2::image_id_fault::wrong_prefix, 0}) ==
          pieces_of(ec2::ImageId::reasons[0]));
}

#endif
