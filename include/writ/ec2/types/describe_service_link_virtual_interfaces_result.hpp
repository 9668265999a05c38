// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeServiceLinkVirtualInterfaces.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SERVICE_LINK_VIRTUAL_INTERFACES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SERVICE_LINK_VIRTUAL_INTERFACES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/outpost_lag_id.hpp>
#include <writ/ec2/types/service_link_virtual_interface_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/outpost_arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/service_link_virtual_interface_configuration_state.hpp
class ServiceLinkVirtualInterfaceConfigurationState;

/// ServiceLinkVirtualInterface, a structure in what EC2 answers to
/// DescribeServiceLinkVirtualInterfaces.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceLinkVirtualInterface.html
struct ServiceLinkVirtualInterface {
    /// serviceLinkVirtualInterfaceId: a service link virtual interface id, `sl-vif-…`.
    XmlValue<ServiceLinkVirtualInterfaceId> service_link_virtual_interface_id{};
    /// serviceLinkVirtualInterfaceArn: an ARN.
    XmlValue<Arn> service_link_virtual_interface_arn{};
    /// outpostId: text.
    XmlText outpost_id{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// ownerId: text.
    XmlText owner_id{};
    /// localAddress: text.
    XmlText local_address{};
    /// peerAddress: text.
    XmlText peer_address{};
    /// peerBgpAsn: a whole number.
    XmlInteger peer_bgp_asn{};
    /// vlan: a whole number.
    XmlInteger vlan{};
    /// outpostLagId: an Outpost LAG id, `op-lag-…`.
    XmlValue<OutpostLagId> outpost_lag_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// configurationState: `pending`, `available`, `deleting` or `deleted`.
    XmlValue<ServiceLinkVirtualInterfaceConfigurationState> configuration_state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ServiceLinkVirtualInterface&,
                                     const ServiceLinkVirtualInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ServiceLinkVirtualInterface::service_link_virtual_interface_id,
            &ServiceLinkVirtualInterface::service_link_virtual_interface_arn,
            &ServiceLinkVirtualInterface::outpost_id, &ServiceLinkVirtualInterface::outpost_arn,
            &ServiceLinkVirtualInterface::owner_id, &ServiceLinkVirtualInterface::local_address,
            &ServiceLinkVirtualInterface::peer_address, &ServiceLinkVirtualInterface::peer_bgp_asn,
            &ServiceLinkVirtualInterface::vlan, &ServiceLinkVirtualInterface::outpost_lag_id,
            &ServiceLinkVirtualInterface::tags, &ServiceLinkVirtualInterface::configuration_state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("serviceLinkVirtualInterfaceId", self.service_link_virtual_interface_id);
            row("serviceLinkVirtualInterfaceArn", self.service_link_virtual_interface_arn);
            row("outpostId", self.outpost_id);
            row("outpostArn", self.outpost_arn);
            row("ownerId", self.owner_id);
            row("localAddress", self.local_address);
            row("peerAddress", self.peer_address);
            row("peerBgpAsn", self.peer_bgp_asn);
            row("vlan", self.vlan);
            row("outpostLagId", self.outpost_lag_id);
            row("tagSet", self.tags);
            row("configurationState", self.configuration_state);
        }
    };
};

/// What EC2 answers to DescribeServiceLinkVirtualInterfaces. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeServiceLinkVirtualInterfaces.html
struct DescribeServiceLinkVirtualInterfacesResult {
    /// serviceLinkVirtualInterfaceSet: a list of ServiceLinkVirtualInterface.
    XmlList<ServiceLinkVirtualInterface> service_link_virtual_interfaces{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeServiceLinkVirtualInterfacesResult&,
                                     const DescribeServiceLinkVirtualInterfacesResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeServiceLinkVirtualInterfacesResult::service_link_virtual_interfaces,
                    &DescribeServiceLinkVirtualInterfacesResult::next_token,
                    &DescribeServiceLinkVirtualInterfacesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("serviceLinkVirtualInterfaceSet", self.service_link_virtual_interfaces);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
