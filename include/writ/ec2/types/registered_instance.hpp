// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RegisteredInstance, a structure in replies.
#ifndef WRIT_EC2_TYPES_REGISTERED_INSTANCE_HPP
#define WRIT_EC2_TYPES_REGISTERED_INSTANCE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class HaStatus;  // writ/ec2/types/ha_status.hpp
class SqlServerLicenseUsage;  // writ/ec2/types/sql_server_license_usage.hpp

/// RegisteredInstance, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisteredInstance.html
struct RegisteredInstance {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// sqlServerLicenseUsage: `full` or `waived`.
    XmlValue<SqlServerLicenseUsage> sql_server_license_usage{};
    /// haStatus: `processing`, `active`, `standby` or `invalid`.
    XmlValue<HaStatus> ha_status{};
    /// processingStatus: text.
    XmlText processing_status{};
    /// lastUpdatedTime: a time.
    XmlValue<Timestamp> last_updated_time{};
    /// sqlServerCredentials: text.
    XmlText sql_server_credentials{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RegisteredInstance&,
                                     const RegisteredInstance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&RegisteredInstance::instance_id, &RegisteredInstance::sql_server_license_usage,
                    &RegisteredInstance::ha_status, &RegisteredInstance::processing_status,
                    &RegisteredInstance::last_updated_time,
                    &RegisteredInstance::sql_server_credentials, &RegisteredInstance::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("sqlServerLicenseUsage", self.sql_server_license_usage);
            row("haStatus", self.ha_status);
            row("processingStatus", self.processing_status);
            row("lastUpdatedTime", self.last_updated_time);
            row("sqlServerCredentials", self.sql_server_credentials);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
