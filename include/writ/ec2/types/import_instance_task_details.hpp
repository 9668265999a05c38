// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ImportInstanceTaskDetails, a structure in replies.
#ifndef WRIT_EC2_TYPES_IMPORT_INSTANCE_TASK_DETAILS_HPP
#define WRIT_EC2_TYPES_IMPORT_INSTANCE_TASK_DETAILS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/import_instance_volume_detail_item.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class PlatformValues;  // writ/ec2/types/platform_values.hpp

/// ImportInstanceTaskDetails, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportInstanceTaskDetails.html
struct ImportInstanceTaskDetails {
    /// description: text.
    XmlText description{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// platform: `Windows`.
    XmlValue<PlatformValues> platform{};
    /// volumes: a list of ImportInstanceVolumeDetailItem.
    XmlList<ImportInstanceVolumeDetailItem> volumes{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImportInstanceTaskDetails&,
                                     const ImportInstanceTaskDetails&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ImportInstanceTaskDetails::description, &ImportInstanceTaskDetails::instance_id,
            &ImportInstanceTaskDetails::platform, &ImportInstanceTaskDetails::volumes>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("instanceId", self.instance_id);
            row("platform", self.platform);
            row("volumes", self.volumes);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
