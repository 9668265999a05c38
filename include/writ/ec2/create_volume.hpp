// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateVolume.
#ifndef WRIT_EC2_CREATE_VOLUME_HPP
#define WRIT_EC2_CREATE_VOLUME_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_volume_result.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/operator_request.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/volume_type.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateVolume. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
struct CreateVolume {
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// Encrypted and KmsKeyId.
    Encryption encryption{};
    /// Iops: a whole number.
    Optional<Integer> iops{};
    /// OutpostArn: an Outpost ARN.
    Optional<OutpostArn> outpost_arn{};
    /// Size: a whole number.
    Optional<Integer> size{};
    /// SnapshotId: a snapshot id, `snap-…`.
    Optional<SnapshotId> snapshot_id{};
    /// VolumeType: one of 7 words, such as `standard`.
    Optional<VolumeType> volume_type{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// MultiAttachEnabled: yes or no.
    YesNo multi_attach_enabled{};
    /// Throughput: a whole number.
    Optional<Integer> throughput{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// VolumeInitializationRate: a whole number.
    Optional<Integer> volume_initialization_rate{};
    /// Operator: an OperatorRequest.
    OperatorRequest operator_{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVolume&, const CreateVolume&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateVolume";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateVolumeResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<kms_key_lies_outside_region, availability_zone_lies_outside_region,
                            tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules, zone_id_lies_outside_region,
                            outpost_lies_outside_region, destination_region_is_not_told>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"volume"};
        /// Its members, in order.
        using members =
            Members<&CreateVolume::availability_zone, &CreateVolume::availability_zone_id,
                    &CreateVolume::encryption, &CreateVolume::iops, &CreateVolume::outpost_arn,
                    &CreateVolume::size, &CreateVolume::snapshot_id, &CreateVolume::volume_type,
                    &CreateVolume::tag_specifications, &CreateVolume::multi_attach_enabled,
                    &CreateVolume::throughput, &CreateVolume::client_token,
                    &CreateVolume::volume_initialization_rate, &CreateVolume::operator_,
                    &CreateVolume::dry_run, &CreateVolume::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AvailabilityZone", self.availability_zone);
            row("AvailabilityZoneId", self.availability_zone_id);
            row(self.encryption);
            row("Iops", self.iops);
            row("OutpostArn", self.outpost_arn);
            row("Size", self.size);
            row("SnapshotId", self.snapshot_id);
            row("VolumeType", self.volume_type);
            row("TagSpecification", self.tag_specifications);
            row("MultiAttachEnabled", self.multi_attach_enabled);
            row("Throughput", self.throughput);
            row("ClientToken", self.client_token);
            row("VolumeInitializationRate", self.volume_initialization_rate);
            row("Operator", self.operator_);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
