// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ConversionTask, a structure in replies.
#ifndef WRIT_EC2_TYPES_CONVERSION_TASK_HPP
#define WRIT_EC2_TYPES_CONVERSION_TASK_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/conversion_task_id.hpp>
#include <writ/ec2/types/import_instance_task_details.hpp>
#include <writ/ec2/types/import_volume_task_details.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ConversionTaskState;  // writ/ec2/types/conversion_task_state.hpp

/// ConversionTask, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConversionTask.html
struct ConversionTask {
    /// conversionTaskId: a conversion task id.
    XmlValue<ConversionTaskId> conversion_task_id{};
    /// expirationTime: text.
    XmlText expiration_time{};
    /// importInstance: ImportInstanceTaskDetails.
    Optional<ImportInstanceTaskDetails> import_instance{};
    /// importVolume: ImportVolumeTaskDetails.
    Optional<ImportVolumeTaskDetails> import_volume{};
    /// state: `active`, `cancelling`, `cancelled` or `completed`.
    XmlValue<ConversionTaskState> state{};
    /// statusMessage: text.
    XmlText status_message{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ConversionTask&,
                                     const ConversionTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ConversionTask::conversion_task_id,
                                &ConversionTask::expiration_time, &ConversionTask::import_instance,
                                &ConversionTask::import_volume, &ConversionTask::state,
                                &ConversionTask::status_message, &ConversionTask::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("conversionTaskId", self.conversion_task_id);
            row("expirationTime", self.expiration_time);
            row("importInstance", self.import_instance);
            row("importVolume", self.import_volume);
            row("state", self.state);
            row("statusMessage", self.status_message);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
