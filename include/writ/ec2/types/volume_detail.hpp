// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VolumeDetail, a structure in requests.
#ifndef WRIT_EC2_TYPES_VOLUME_DETAIL_HPP
#define WRIT_EC2_TYPES_VOLUME_DETAIL_HPP

#include <writ/core/config.hpp>
#include <writ/core/required.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/long.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VolumeDetail, a structure in requests of ImportInstance and ImportVolume. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VolumeDetail.html
struct VolumeDetail {
    /// Size: a whole number.
    Required<Long, struct Size_given_right_and_in_order> size;

    /// Whether two are equal.
    friend constexpr bool operator==(const VolumeDetail&, const VolumeDetail&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VolumeDetail::size>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Size", self.size);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
