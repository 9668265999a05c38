// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AttachNetworkInterface.
#ifndef WRIT_EC2_ATTACH_NETWORK_INTERFACE_HPP
#define WRIT_EC2_ATTACH_NETWORK_INTERFACE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/attach_network_interface_result.hpp>
#include <writ/ec2/types/ena_srd_specification.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request AttachNetworkInterface. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html
struct AttachNetworkInterface {
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Required<NetworkInterfaceId, struct NetworkInterfaceId_given_right_and_in_order>
        network_interface_id;
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// DeviceIndex: a whole number.
    Required<Integer, struct DeviceIndex_given_right_and_in_order> device_index;
    /// NetworkCardIndex: a whole number.
    Optional<Integer> network_card_index{};
    /// EnaSrdSpecification: an EnaSrdSpecification.
    EnaSrdSpecification ena_srd_specification{};
    /// EnaQueueCount: a whole number.
    Optional<Integer> ena_queue_count{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AttachNetworkInterface&,
                                     const AttachNetworkInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AttachNetworkInterface";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AttachNetworkInterfaceResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &AttachNetworkInterface::network_interface_id, &AttachNetworkInterface::instance_id,
            &AttachNetworkInterface::device_index, &AttachNetworkInterface::network_card_index,
            &AttachNetworkInterface::ena_srd_specification,
            &AttachNetworkInterface::ena_queue_count, &AttachNetworkInterface::dry_run,
            &AttachNetworkInterface::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInterfaceId", self.network_interface_id);
            row("InstanceId", self.instance_id);
            row("DeviceIndex", self.device_index);
            row("NetworkCardIndex", self.network_card_index);
            row("EnaSrdSpecification", self.ena_srd_specification);
            row("EnaQueueCount", self.ena_queue_count);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
