// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CopyVolumes.
#ifndef WRIT_EC2_COPY_VOLUMES_HPP
#define WRIT_EC2_COPY_VOLUMES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/copy_volumes_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/ec2/types/volume_type.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CopyVolumes. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyVolumes.html
struct CopyVolumes {
    /// SourceVolumeId: a volume id, `vol-…`.
    Required<VolumeId, struct SourceVolumeId_given_right_and_in_order> source_volume_id;
    /// Iops: a whole number.
    Optional<Integer> iops{};
    /// Size: a whole number.
    Optional<Integer> size{};
    /// VolumeType: one of 7 words, such as `standard`.
    Optional<VolumeType> volume_type{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// MultiAttachEnabled: yes or no.
    YesNo multi_attach_enabled{};
    /// Throughput: a whole number.
    Optional<Integer> throughput{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CopyVolumes&, const CopyVolumes&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CopyVolumes";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CopyVolumesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<likely_tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"volume"};
        /// Its members, in order.
        using members = Members<&CopyVolumes::source_volume_id, &CopyVolumes::iops,
                                &CopyVolumes::size, &CopyVolumes::volume_type,
                                &CopyVolumes::dry_run, &CopyVolumes::tag_specifications,
                                &CopyVolumes::multi_attach_enabled, &CopyVolumes::throughput,
                                &CopyVolumes::client_token, &CopyVolumes::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SourceVolumeId", self.source_volume_id);
            row("Iops", self.iops);
            row("Size", self.size);
            row("VolumeType", self.volume_type);
            row("DryRun", self.dry_run);
            row("TagSpecification", self.tag_specifications);
            row("MultiAttachEnabled", self.multi_attach_enabled);
            row("Throughput", self.throughput);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
