// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeInstances.
#ifndef WRIT_EC2_DESCRIBE_INSTANCES_HPP
#define WRIT_EC2_DESCRIBE_INSTANCES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_instances_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeInstances. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html
struct DescribeInstances {
    /// InstanceId.N: instance ids, `i-…`.
    List<InstanceId> instance_ids{};
    /// IncludeManagedResources: yes or no.
    YesNo include_managed_resources{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeInstances&,
                                     const DescribeInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeInstances";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeInstancesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<listed_ids_rules, documented_filter_rules, extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.instance_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "affinity", "architecture", "availability-zone", "availability-zone-id",
            "block-device-mapping.attach-time", "block-device-mapping.delete-on-termination",
            "block-device-mapping.device-name", "block-device-mapping.status",
            "block-device-mapping.volume-id", "boot-mode", "capacity-reservation-id",
            "capacity-reservation-specification.capacity-reservation-preference",
            "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-id",
            "capacity-reservation-specification.capacity-reservation-target.capacity-reservation-resource-group-arn",
            "client-token", "current-instance-boot-mode", "dns-name", "ebs-optimized",
            "ena-support", "enclave-options.enabled", "hibernation-options.configured", "host-id",
            "hypervisor", "iam-instance-profile.arn", "iam-instance-profile.id", "image-id",
            "instance-id", "instance-lifecycle", "instance-state-code", "instance-state-name",
            "instance-type", "instance.group-id", "instance.group-name", "ip-address",
            "ipv6-address", "kernel-id", "key-name", "launch-index", "launch-time",
            "maintenance-options.auto-recovery", "metadata-options.http-endpoint",
            "metadata-options.http-protocol-ipv4", "metadata-options.http-protocol-ipv6",
            "metadata-options.http-put-response-hop-limit", "metadata-options.http-tokens",
            "metadata-options.instance-metadata-tags", "metadata-options.state", "monitoring-state",
            "network-interface.addresses.association.allocation-id",
            "network-interface.addresses.association.association-id",
            "network-interface.addresses.association.carrier-ip",
            "network-interface.addresses.association.customer-owned-ip",
            "network-interface.addresses.association.ip-owner-id",
            "network-interface.addresses.association.public-dns-name",
            "network-interface.addresses.association.public-ip",
            "network-interface.addresses.primary", "network-interface.addresses.private-dns-name",
            "network-interface.addresses.private-ip-address",
            "network-interface.association.allocation-id",
            "network-interface.association.association-id",
            "network-interface.association.carrier-ip",
            "network-interface.association.customer-owned-ip",
            "network-interface.association.ip-owner-id",
            "network-interface.association.public-dns-name",
            "network-interface.association.public-ip", "network-interface.attachment.attach-time",
            "network-interface.attachment.attachment-id",
            "network-interface.attachment.delete-on-termination",
            "network-interface.attachment.device-index", "network-interface.attachment.instance-id",
            "network-interface.attachment.instance-owner-id",
            "network-interface.attachment.network-card-index",
            "network-interface.attachment.status", "network-interface.availability-zone",
            "network-interface.deny-all-igw-traffic", "network-interface.description",
            "network-interface.group-id", "network-interface.group-name",
            "network-interface.ipv4-prefixes.ipv4-prefix", "network-interface.ipv6-address",
            "network-interface.ipv6-addresses.ipv6-address",
            "network-interface.ipv6-addresses.is-primary-ipv6", "network-interface.ipv6-native",
            "network-interface.ipv6-prefixes.ipv6-prefix", "network-interface.mac-address",
            "network-interface.network-interface-id", "network-interface.operator.managed",
            "network-interface.operator.principal", "network-interface.outpost-arn",
            "network-interface.owner-id", "network-interface.private-dns-name",
            "network-interface.private-ip-address", "network-interface.public-dns-name",
            "network-interface.requester-id", "network-interface.requester-managed",
            "network-interface.source-dest-check", "network-interface.status",
            "network-interface.subnet-id", "network-interface.tag-key",
            "network-interface.tag-value", "network-interface.vpc-id",
            "network-performance-options.bandwidth-weighting", "operator.managed",
            "operator.principal", "outpost-arn", "owner-id", "placement-group-name",
            "placement-partition-number", "platform", "platform-details", "private-dns-name",
            "private-dns-name-options.enable-resource-name-dns-a-record",
            "private-dns-name-options.enable-resource-name-dns-aaaa-record",
            "private-dns-name-options.hostname-type", "private-ip-address", "product-code",
            "product-code.type", "ramdisk-id", "reason", "requester-id", "reservation-id",
            "root-device-name", "root-device-type", "source-dest-check", "spot-instance-request-id",
            "state-reason-code", "state-reason-message", "subnet-id", "tag-key", "tag:<key>",
            "tenancy", "tpm-support", "usage-operation", "usage-operation-update-time",
            "virtualization-type", "vpc-id"};
        /// Its members, in order.
        using members = Members<&DescribeInstances::instance_ids,
                                &DescribeInstances::include_managed_resources,
                                &DescribeInstances::dry_run, &DescribeInstances::filters,
                                &DescribeInstances::next_token, &DescribeInstances::max_results,
                                &DescribeInstances::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_ids);
            row("IncludeManagedResources", self.include_managed_resources);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
