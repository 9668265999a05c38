// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request TryCopySoon.
#ifndef WRIT_EC2_TRY_COPY_SOON_HPP
#define WRIT_EC2_TRY_COPY_SOON_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/destination.hpp>
#include <writ/ec2/rules/destination_region.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/destination.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request TryCopySoon. API version 2020-02-02, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryCopySoon.html
struct TryCopySoon {
    /// SourceRegion: a Region.
    Required<Region, struct SourceRegion_given_right_and_in_order> source_region;
    /// Encrypted and KmsKeyId.
    Encryption encryption{};
    /// DestinationOutpostArn and DestinationAvailabilityZone: where the copy is put.
    OutpostOrLocalZone destination{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TryCopySoon&, const TryCopySoon&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "TryCopySoon";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules =
            Rules<outpost_lies_outside_source_region, outpost_lies_outside_destination_region,
                  local_zone_lies_outside_source_region, local_zone_lies_outside_destination_region,
                  kms_key_lies_outside_destination_region,
                  kms_key_and_outpost_lie_in_two_partitions, extra_parameter_rules,
                  outpost_copy_is_always_encrypted, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&TryCopySoon::source_region, &TryCopySoon::encryption,
                                &TryCopySoon::destination, &TryCopySoon::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SourceRegion", self.source_region);
            row(self.encryption);
            row(self.destination);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
