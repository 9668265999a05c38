// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/schema.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"
#include "support/widest.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

namespace schema_test {

// Holds its own kind, in a list and elsewhere.
struct Nest {
    Optional<ec2::TagValue> text{};
    List<Nest> within{};
    OptionalReference<Nest> beside{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Text", self.text);
            row("Within", self.within);
            row("Beside", self.beside);
        }
    };
};

// What is required stands behind what is not.
struct Visit {
    Optional<Region> early{};
    Required<List<ec2::ImageId>, struct ImageId_given> image_ids;
    Required<YesNo, struct IsLoud_given> is_loud;
    Required<Nest, struct Nest_given> nest;
    Nest plain{};
    List<Parameter> extra{};

    struct Model {
        static constexpr std::string_view action = "GoThere";
        static constexpr std::string_view version = "2000-01-01";
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Early", self.early);
            row("ImageId", self.image_ids);
            row("IsLoud", self.is_loud);
            row("Nest", self.nest);
            row("Plain", self.plain);
            row.extra(self.extra);
        }
    };
};

#define STRUCT_WITH_A_SWITCH(name)                                   \
    struct name {                                                    \
        YesNo on{};                                                  \
                                                                     \
        struct Model {                                               \
            template <class Self, class Row>                         \
            static constexpr void wire_table(Self& self, Row& row) { \
                row("On", self.on);                                  \
            }                                                        \
        };                                                           \
    };
STRUCT_WITH_A_SWITCH(AStructureWhoseNameHoldsThirty)
STRUCT_WITH_A_SWITCH(AStructureWhoseNameHasThirtyOne)

}  // namespace schema_test

using namespace schema_test;

// rejects one_parameter_too_many: a struct has at most 96 parameters
[[maybe_unused]] constexpr std::size_t widest =
    WRIT_TWIN(one_parameter_too_many, (schema_of<writ_test::Widest>.size()),
              (schema_of<writ_test::TooWide>.size()));

#ifndef WRIT_CASES

namespace {

// Each parameter on a line, as a program without a template a member writes it.
std::string listed(const Schema& schema) {
    std::string text;
    for (const Field field : schema) {
        text.append(field.name()).append(field.is_list() ? ".N " : " ").append(field.type());
        if (field.is_required()) text += " required";
        if (field.limits().has_least()) text += " from " + std::to_string(field.limits().least);
        if (field.limits().has_most()) text += " to " + std::to_string(field.limits().most);
        if (!field.state().empty()) text.append(" of ").append(field.state());
        text += '\n';
    }
    return text;
}

}  // namespace

TEST_CASE("a schema lists the parameters of a request") {
    CHECK(schema_of<ec2::CopyImage>.name() == "CopyImage");
    CHECK(listed(schema_of<ec2::CopyImage>) ==
          "Name ImageName required from 3 to 128\n"
          "SourceImageId ImageId required\n"
          "SourceRegion Region required from 1 to 32\n"
          "ClientToken ClientToken from 1 to 128\n"
          "Description Description from 0 to 255\n"
          "Encrypted YesNo of Encryption\n"
          "KmsKeyId KmsKeyId from 1 to 2048 of Encryption\n"
          "DestinationOutpostArn OutpostArn from 1 to 2048 of Destination\n"
          "DestinationAvailabilityZone LocalZoneName of Destination\n"
          "DestinationAvailabilityZoneId LocalZoneId of Destination\n"
          "CopyImageTags YesNo\n"
          "TagSpecification.N TagSpecification\n"
          "SnapshotCopyCompletionDurationMinutes CompletionDuration from 15 to 2880\n"
          "DryRun YesNo\n"
          " Parameter\n");
}

TEST_CASE("a schema leads to those of its structures") {
    const Schema& schema = schema_of<ec2::CopyImage>;
    const Schema* specification = schema[11].structure();
    REQUIRE(specification != nullptr);
    CHECK(specification == &schema_of<ec2::TagSpecification>);
    CHECK(listed(*specification) == "ResourceType ResourceType required\nTag.N Tag\n");
    CHECK(schema[0].structure() == nullptr);
    CHECK(schema[0].value() == &value_schema_of<ec2::ImageName>);
    CHECK(schema[11].value() == nullptr);
    CHECK(schema[14].structure() == nullptr);
    CHECK(schema[14].value() == nullptr);
    CHECK(schema[14].kind() == FieldKind::extra);
}

TEST_CASE("a schema tells lists, structures and yes or no that are required") {
    CHECK(listed(schema_of<Visit>) ==
          "Early Region from 1 to 32\n"
          "ImageId.N ImageId required\n"
          "IsLoud YesNo required\n"
          "Nest Nest required\n"
          "Plain Nest\n"
          " Parameter\n");
    CHECK(schema_of<Visit>.name() == "GoThere");
}

TEST_CASE("a schema is known while compiling, also of a struct that holds its own kind") {
    STATIC_REQUIRE(schema_of<Nest>.size() == 3);
    STATIC_REQUIRE(schema_of<Nest>[1].name() == "Within");
    STATIC_REQUIRE(schema_of<Nest>[1].is_list());
    STATIC_REQUIRE(schema_of<Nest>[1].structure() == &schema_of<Nest>);
    STATIC_REQUIRE(schema_of<Nest>[2].kind() == FieldKind::structure);
    STATIC_REQUIRE(!schema_of<Nest>[2].is_list());
    STATIC_REQUIRE(schema_of<Nest>[0].limits() == Limits{0, 256});
    STATIC_REQUIRE(schema_of<ec2::Tag>[0].kind() == FieldKind::text);
    STATIC_REQUIRE(schema_of<ec2::CopyImage>[12].kind() == FieldKind::number);
    STATIC_REQUIRE(schema_of<ec2::CopyImage>[13].kind() == FieldKind::yes_no);
}

TEST_CASE("behind the names of the parameters there is room for a whole step") {
    using detail::SchemaOf;
    CHECK(SchemaOf<AStructureWhoseNameHasThirtyOne>::front_size ==
          detail::SchemaData::least_text - 1);
    CHECK(SchemaOf<AStructureWhoseNameHasThirtyOne>::size.names ==
          SchemaOf<AStructureWhoseNameHoldsThirty>::size.names);
}

TEST_CASE("the field behind the last is none") {
    CHECK_STOPS(list_has_no_such_element,
                schema_of<Nest>[static_cast<std::size_t>(writ_test::opaque(3))]);
}

#endif
