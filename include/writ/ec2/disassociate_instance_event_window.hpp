// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DisassociateInstanceEventWindow.
#ifndef WRIT_EC2_DISASSOCIATE_INSTANCE_EVENT_WINDOW_HPP
#define WRIT_EC2_DISASSOCIATE_INSTANCE_EVENT_WINDOW_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/dedicated_host_id.hpp>
#include <writ/ec2/types/disassociate_instance_event_window_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_event_window_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceEventWindowDisassociationRequest, a structure in DisassociateInstanceEventWindow.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceEventWindowDisassociationRequest.html
struct InstanceEventWindowDisassociationRequest {
    /// InstanceId.N: instance ids, `i-…`.
    List<InstanceId> instance_ids{};
    /// InstanceTag.N: a list of Tag.
    List<Tag> instance_tags{};
    /// DedicatedHostId.N: dedicated host ids, `h-…`.
    List<DedicatedHostId> dedicated_host_ids{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceEventWindowDisassociationRequest&,
                                     const InstanceEventWindowDisassociationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceEventWindowDisassociationRequest::instance_ids,
                                &InstanceEventWindowDisassociationRequest::instance_tags,
                                &InstanceEventWindowDisassociationRequest::dedicated_host_ids>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_ids);
            row("InstanceTag", self.instance_tags);
            row("DedicatedHostId", self.dedicated_host_ids);
        }
    };
};

/// The request DisassociateInstanceEventWindow. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateInstanceEventWindow.html
struct DisassociateInstanceEventWindow {
    /// InstanceEventWindowId: an instance event window id, `iew-…`.
    Required<InstanceEventWindowId, struct InstanceEventWindowId_given_right_and_in_order>
        instance_event_window_id;
    /// AssociationTarget: an InstanceEventWindowDisassociationRequest.
    Required<InstanceEventWindowDisassociationRequest,
             struct AssociationTarget_given_right_and_in_order>
        association_target;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DisassociateInstanceEventWindow&,
                                     const DisassociateInstanceEventWindow&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DisassociateInstanceEventWindow";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DisassociateInstanceEventWindowResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DisassociateInstanceEventWindow::instance_event_window_id,
                                &DisassociateInstanceEventWindow::association_target,
                                &DisassociateInstanceEventWindow::dry_run,
                                &DisassociateInstanceEventWindow::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceEventWindowId", self.instance_event_window_id);
            row("AssociationTarget", self.association_target);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
