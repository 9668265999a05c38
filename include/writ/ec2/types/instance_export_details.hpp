// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceExportDetails, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_EXPORT_DETAILS_HPP
#define WRIT_EC2_TYPES_INSTANCE_EXPORT_DETAILS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ExportEnvironment;  // writ/ec2/types/export_environment.hpp

/// InstanceExportDetails, a structure in what EC2 answers to CreateInstanceExportTask and
/// DescribeExportTasks. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceExportDetails.html
struct InstanceExportDetails {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// targetEnvironment: `citrix`, `vmware` or `microsoft`.
    XmlValue<ExportEnvironment> target_environment{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceExportDetails&,
                                     const InstanceExportDetails&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceExportDetails::instance_id,
                                &InstanceExportDetails::target_environment>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("targetEnvironment", self.target_environment);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
