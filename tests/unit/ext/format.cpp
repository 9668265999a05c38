// SPDX-License-Identifier: BSL-1.0
#include <writ/ext/format.hpp>

#include "support/harness.hpp"

#if !defined(WRIT_CASES) && defined(__cpp_lib_format)

#include <string>

#include <writ/ec2/types/image_id.hpp>
#include <writ/value/max_results.hpp>

using namespace writ;

namespace {

constexpr Place place{{}, "TagSpecification.N.Tag.N.Key", {1, 2}};
constexpr Reason reason{"wrong_prefix", "write ami- in front"};

}  // namespace

TEST_CASE("values are formatted as texts are") {
    CHECK(std::format("{}", ec2::ImageId("ami-5731123e")) == "ami-5731123e");
    CHECK(std::format("[{:>14}]", ec2::ImageId("ami-5731123e")) == "[  ami-5731123e]");
    CHECK(std::format("[{:.3}]", ec2::ImageId("ami-5731123e")) == "[ami]");
    CHECK(std::format("[{:4}]", MaxResults(100)) == "[100 ]");
}

TEST_CASE("places, parameters, reasons and faults are formatted as they are printed") {
    CHECK(std::format("{}", place) == "TagSpecification.1.Tag.2.Key");
    CHECK(std::format("<{}>", Parameter{"Name", "My server"}) == "<Name=My server>");
    CHECK(std::format("{}", XmlText("a &amp; b")) == "a & b");
    CHECK(std::format("{}", reason) == "wrong_prefix: write ami- in front");
    CHECK(std::format("{}!", Fault{place, &reason}) ==
          "TagSpecification.1.Tag.2.Key: wrong_prefix: write ami- in front!");
    CHECK(std::format("{0} {0}", Malformed<ec2::ImageId>{ec2::image_id_fault::wrong_length, 0}) ==
          std::format("{0} {0}", ec2::ImageId::reasons[1]));
}

TEST_CASE("what is not formatted as a text takes no options") {
    const Fault fault{place, &reason};
    CHECK_THROWS_AS((void)std::vformat("{:>20}", std::make_format_args(fault)), std::format_error);
}

#endif
