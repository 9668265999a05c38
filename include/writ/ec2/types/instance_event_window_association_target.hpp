// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceEventWindowAssociationTarget, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_EVENT_WINDOW_ASSOCIATION_TARGET_HPP
#define WRIT_EC2_TYPES_INSTANCE_EVENT_WINDOW_ASSOCIATION_TARGET_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceEventWindowAssociationTarget, a structure in what EC2 answers to 5 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceEventWindowAssociationTarget.html
struct InstanceEventWindowAssociationTarget {
    /// instanceIdSet: instance ids, `i-…`.
    XmlList<XmlValue<InstanceId>> instance_ids{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// dedicatedHostIdSet: dedicated host ids, `h-…`.
    XmlList<XmlValue<DedicatedHostId>> dedicated_host_ids{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceEventWindowAssociationTarget&,
                                     const InstanceEventWindowAssociationTarget&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceEventWindowAssociationTarget::instance_ids,
                                &InstanceEventWindowAssociationTarget::tags,
                                &InstanceEventWindowAssociationTarget::dedicated_host_ids>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceIdSet", self.instance_ids);
            row("tagSet", self.tags);
            row("dedicatedHostIdSet", self.dedicated_host_ids);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
