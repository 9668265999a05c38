// SPDX-License-Identifier: BSL-1.0
#include <writ/rule/judge.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <writ/ec2/copy_image.hpp>
#include <writ/value/integer.hpp>

using namespace writ;

// Not unnamed: Clang warns of functions that are never defined, such as the refusals.
namespace judge_test {

// A structure with a rule of its own, and what it says of where it is told.
struct Disk {
    YesNo encrypted{};
    Optional<KmsKeyId> key{};
    List<Integer> sizes{};

    struct Model {
        using rules = Rules<struct key_needs_encryption, struct size_is_negative>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Encrypted", self.encrypted);
            row("KmsKeyId", self.key);
            row("Size", self.sizes);
        }
    };
};

struct key_needs_encryption : Refuses {
    static constexpr Reason reason{"key_needs_encryption", "encrypt it, or leave the key out"};
    static constexpr std::string_view parameters[] = {"KmsKeyId", "Encrypted"};
    static constexpr bool holds(const Disk& disk) noexcept {
        return !disk.key || disk.encrypted.is_yes();
    }
};

struct size_is_negative : Advises {
    static constexpr Reason reason{"size_is_negative", "give a size from 0 on"};
    static constexpr std::string_view parameters[] = {"Size.N"};
    template <class Judged, class Put>
    static constexpr void each_place(const Judged& disk, Put put) noexcept {
        detail::each_numbered(disk.sizes, [&](const Integer& size, std::uint32_t at) {
            if (size.number() < 0) put(Place{{}, "Size.N", {at}});
        });
    }
};

// Eight structures in one another, each in a list, as deep as EC2's lie.
template <int Level>
struct Nest {
    List<Nest<Level + 1>> inner{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Inner", self.inner);
        }
    };
};
template <>
struct Nest<7> {
    List<Disk> disks{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Disk", self.disks);
        }
    };
};

struct Launch {
    Optional<Disk> root{};
    List<Disk> disks{};
    Nest<1> nest{};
    OptionalReference<Disk> further{};
    YesNo dry_run{};
    List<Parameter> extra{};

    struct Model {
        static constexpr std::string_view action = "Launch";
        static constexpr std::string_view version = "2000-01-01";
        using rules = Rules<>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Root", self.root);
            row("Disk", self.disks);
            row("Nest", self.nest);
            row("Further", self.further);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

// Rules of a user's own, of an action that is not.
struct must_be_encrypted : Refuses {
    static constexpr Reason reason{"must_be_encrypted", "our images are encrypted; say so"};
    static constexpr std::string_view parameters[] = {"Encrypted"};
    static constexpr bool holds(const ec2::CopyImage& request) noexcept {
        return request.encryption.parameters().encrypted.is_yes();
    }
};

struct only_our_regions : Refuses {
    static constexpr Reason reason{"only_our_regions", "copy to eu-west-1"};
    static constexpr std::string_view parameters[] = {"Region"};
    static constexpr bool holds(const ec2::CopyImage&, const Region& destination) noexcept {
        return destination == Region("eu-west-1");
    }
};

struct has_no_tags : Advises {
    static constexpr Reason reason{"has_no_tags", "tag it"};
    static constexpr std::string_view parameters[] = {"TagSpecification.N"};
    static constexpr bool holds(const ec2::CopyImage& request) noexcept {
        return !request.tag_specifications.empty();
    }
};

constexpr Disk right_disk{.encrypted = true, .key = "alias/a"};

}  // namespace judge_test

using namespace judge_test;

#define COPY(...)                                                                           \
    ec2::CopyImage {                                                                        \
        .name = "nightly", .source_image_id = "ami-5731123e", .source_region = "us-east-1", \
        .encryption = __VA_ARGS__                                                           \
    }

// rejects rule_of_a_structure: request_breaks_rule(<|.. .with Rule = ).*key_needs_encryption
[[maybe_unused]] constexpr Checked launch =
    checked(Launch{.root = WRIT_TWIN(rule_of_a_structure, right_disk,
                                     (Disk{.encrypted = false, .key = "alias/a"}))});

// rejects rule_of_ones_own: request_breaks_rule(<|.. .with Rule = ).*must_be_encrypted
[[maybe_unused]] constexpr Checked copy =
    checked(COPY(WRIT_TWIN(rule_of_ones_own, encrypted(), unencrypted())), also<must_be_encrypted>);

#ifndef WRIT_CASES

namespace {

template <class Result>
std::string faults_of(const Result& result) {
    std::string text;
    if (result) {
        for (const Fault& advice : result->advice()) {
            text += "advice: " + advice.parameter.template to<std::string>() + " " +
                    std::string(advice.name()) + "\n";
        }
    } else {
        for (const Fault& fault : result.error()) {
            text +=
                fault.parameter.template to<std::string>() + " " + std::string(fault.name()) + "\n";
        }
    }
    return text;
}

constexpr Disk wrong_disks[] = {right_disk, {.key = "alias/a"}};
constexpr Integer sizes[] = {1, -1, 2, -2};
constexpr Disk odd_disk{.sizes = sizes};

constexpr Nest<7> nests_7[] = {{.disks = wrong_disks}};
constexpr Nest<6> nests_6[] = {{}, {.inner = nests_7}};
constexpr Nest<5> nests_5[] = {{.inner = nests_6}};
constexpr Nest<4> nests_4[] = {{.inner = nests_5}};
constexpr Nest<3> nests_3[] = {{.inner = nests_4}};
constexpr Nest<2> nests_2[] = {{}, {}, {.inner = nests_3}};

}  // namespace

TEST_CASE("a structure's rules are asked wherever it lies, and placed there") {
    const Disk wrong{.key = "alias/a"};
    CHECK(faults_of(check(Launch{.root = right_disk})) == "");
    CHECK(faults_of(check(Launch{.root = wrong})) == "Root.KmsKeyId key_needs_encryption\n");
    CHECK(faults_of(check(Launch{.disks = wrong_disks})) ==
          "Disk.2.KmsKeyId key_needs_encryption\n");
    CHECK(faults_of(check(Launch{.further = wrong})) == "Further.KmsKeyId key_needs_encryption\n");
    CHECK(faults_of(check(Launch{.root = odd_disk})) ==
          "advice: Root.Size.2 size_is_negative\nadvice: Root.Size.4 size_is_negative\n");
    CHECK(faults_of(check(Launch{.root = odd_disk}, waive<size_is_negative>)) == "");
    CHECK(faults_of(check(Launch{.root = wrong}, waive<key_needs_encryption>)) == "");
}

TEST_CASE("a place has an index for each of eight levels") {
    constexpr Launch deep{.nest = {.inner = nests_2}};
    constexpr std::string_view place =
        "Nest.Inner.3.Inner.1.Inner.1.Inner.1.Inner.2.Inner.1.Disk.2.KmsKeyId";
    constexpr auto by_compiler = check(deep);
    REQUIRE_FALSE(by_compiler);
    CHECK(faults_of(by_compiler) == std::string(place) + " key_needs_encryption\n");
    CHECK(faults_of(check(deep)) == std::string(place) + " key_needs_encryption\n");
    CHECK(by_compiler.error()[0].parameter == place);
    CHECK(sizeof(Fault) <= 80);
}

TEST_CASE("a structure that is read is judged alike") {
    ReadingMemory none;
    const Parameter parameters[] = {{"Root.KmsKeyId", "alias/a"}};
    CHECK(faults_of(read_parameters<Launch>(parameters, none)) ==
          "Root.KmsKeyId key_needs_encryption\n");
    CHECK(faults_of(read_parameters<Launch>(parameters, none, waive<key_needs_encryption>)) == "");
    const Parameter large[] = {{"Disk.70000.KmsKeyId", "alias/a"}};
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    CHECK(faults_of(read_parameters<Launch>(large, memory)) ==
          "Disk.70000.KmsKeyId list_index_gap\nDisk.1.KmsKeyId key_needs_encryption\n");
}

TEST_CASE("rules of one's own are judged behind those of the request, and waived like them") {
    const ec2::CopyImage request = COPY(unencrypted());
    CHECK(faults_of(check(request)) == "");
    CHECK(faults_of(check(request, also<must_be_encrypted>)) == "Encrypted must_be_encrypted\n");
    CHECK(faults_of(check(request, also<must_be_encrypted>, waive<must_be_encrypted>)) == "");
    CHECK(faults_of(check(request, also<only_our_regions>)) == "");
    CHECK(faults_of(check(request, also<only_our_regions>, in_region("us-west-2"),
                          also<must_be_encrypted>)) ==
          "Region only_our_regions\nEncrypted must_be_encrypted\n");
    CHECK(faults_of(check(request, also<has_no_tags>)) ==
          "advice: TagSpecification.N has_no_tags\n");
    constexpr auto by_compiler = check(COPY(unencrypted()), also<must_be_encrypted>);
    CHECK(faults_of(by_compiler) == "Encrypted must_be_encrypted\n");
    constexpr auto waived =
        checked(COPY(unencrypted()), also<must_be_encrypted>, waive<must_be_encrypted>);
    CHECK(waived.advice().empty());
    constexpr auto advised = checked(COPY(encrypted()), also<has_no_tags>);
    CHECK(advised.advice().size() == 1);
}

TEST_CASE("readers ask rules of one's own, too") {
    const Parameter parameters[] = {
        {"Name", "nightly"}, {"SourceImageId", "ami-5731123e"}, {"SourceRegion", "us-east-1"}};
    CHECK(faults_of(read_parameters<ec2::CopyImage>(parameters, also<must_be_encrypted>)) ==
          "Encrypted must_be_encrypted\n");
    CHECK(faults_of(read_query<ec2::CopyImage>(
              "Action=CopyImage&Version=2016-11-15&Name=nightly&SourceImageId=ami-5731123e&"
              "SourceRegion=us-east-1",
              in_region("us-west-2"), also<only_our_regions>, also<must_be_encrypted>)) ==
          "Region only_our_regions\nEncrypted must_be_encrypted\n");
}

TEST_CASE("doubts are found anywhere, and waived by their types") {
    const auto token = ClientToken::parse(
        std::string_view("0123456789012345678901234567890123456789012345678901234567890123456789"));
    REQUIRE(token);
    ec2::CopyImage request = COPY(encrypted());
    request.client_token = *token;
    CHECK(faults_of(check(request)) ==
          "advice: ClientToken client_token_is_longer_than_documented\n");
    CHECK(faults_of(check(request, waive<client_token_is_longer_than_documented>)) == "");
    CHECK(faults_of(check(request, in_region("xx-yy-1"))) ==
          "advice: ClientToken client_token_is_longer_than_documented\n"
          "advice: Region region_is_of_no_known_partition\n");
}

#endif
