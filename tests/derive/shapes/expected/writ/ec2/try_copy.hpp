// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// TryCopy: copies a thing.
#ifndef WRIT_EC2_TRY_COPY_HPP
#define WRIT_EC2_TRY_COPY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/destination.hpp>
#include <writ/ec2/rules/destination_region.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/rules/try_copy.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/destination.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/region.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Asks for a copy of a thing, from `source_region` to the Region that the request is sent to. API
/// version 2020-02-02, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryCopy.html
///
///     check(ec2::TryCopy{.source_region = "us-east-1"},
///           in_region("us-west-2"))
struct TryCopy {
    /// SourceRegion: where the thing lies.
    Required<Region, struct SourceRegion_given_right_and_in_order> source_region;
    /// Name: of the copy.
    Optional<AnyText> name{};
    /// DestinationOutpostArn, DestinationAvailabilityZone, DestinationAvailabilityZoneId: where in
    /// the Region the copy is put.
    Destination destination{};
    /// Encrypted and KmsKeyId: whether and with which key the copy is encrypted, in a sentence that
    /// takes more than one line.
    Encryption encryption{};
    /// Mark.N: marks for the copy.
    List<Tag> marks{};
    /// TagSpecification.N: a list of TagSpecification, at most 9.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TryCopy&, const TryCopy&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "TryCopy";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules =
            Rules<outpost_lies_outside_source_region, outpost_lies_outside_destination_region,
                  local_zone_lies_outside_source_region, local_zone_lies_outside_destination_region,
                  kms_key_lies_outside_destination_region,
                  kms_key_and_outpost_lie_in_two_partitions, neither_image_nor_snapshot,
                  copy_is_called_like_its_region, copy_has_no_name, list_is_longer_than_documented,
                  tag_specification_type_rules, tag_specification_rules, extra_parameter_rules,
                  outpost_copy_is_always_encrypted, destination_region_is_not_told>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {
            "image", "a-kind-of-thing-that-has-a-long-name",
            "another-kind-of-thing-that-has-a-long-name"};

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("TagSpecification.N", self.tag_specifications.size(), 9);
        }
        /// Its members, in order.
        using members = Members<&TryCopy::source_region, &TryCopy::name, &TryCopy::destination,
                                &TryCopy::encryption, &TryCopy::marks, &TryCopy::tag_specifications,
                                &TryCopy::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SourceRegion", self.source_region);
            row("Name", self.name);
            row(self.destination);
            row(self.encryption);
            row("Mark", self.marks);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
