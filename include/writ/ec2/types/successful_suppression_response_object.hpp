// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SuccessfulSuppressionResponseObject, a structure in replies.
#ifndef WRIT_EC2_TYPES_SUCCESSFUL_SUPPRESSION_RESPONSE_OBJECT_HPP
#define WRIT_EC2_TYPES_SUCCESSFUL_SUPPRESSION_RESPONSE_OBJECT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SuccessfulSuppressionResponseObject, a structure in what EC2 answers to
/// DisableApplicationStatusCheckSuppression and EnableApplicationStatusCheckSuppression. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SuccessfulSuppressionResponseObject.html
struct SuccessfulSuppressionResponseObject {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// suppressAt: a time.
    XmlValue<Timestamp> suppress_at{};
    /// resumeAt: a time.
    XmlValue<Timestamp> resume_at{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SuccessfulSuppressionResponseObject&,
                                     const SuccessfulSuppressionResponseObject&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SuccessfulSuppressionResponseObject::instance_id,
                                &SuccessfulSuppressionResponseObject::suppress_at,
                                &SuccessfulSuppressionResponseObject::resume_at>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("suppressAt", self.suppress_at);
            row("resumeAt", self.resume_at);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
