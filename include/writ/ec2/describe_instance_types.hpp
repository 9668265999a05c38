// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeInstanceTypes.
#ifndef WRIT_EC2_DESCRIBE_INSTANCE_TYPES_HPP
#define WRIT_EC2_DESCRIBE_INSTANCE_TYPES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_instance_types_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeInstanceTypes. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html
struct DescribeInstanceTypes {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// InstanceType.N: each one of 1,405 words, such as `a1.medium`, at most 100.
    List<InstanceType> instance_types{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// MaxResults: how many results one reply may hold, 5 to 100.
    Optional<LimitedNumber<MaxResults, 5, 100>> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// IncludeUnsupportedInRegion: yes or no.
    YesNo include_unsupported_in_region{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeInstanceTypes&,
                                     const DescribeInstanceTypes&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeInstanceTypes";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeInstanceTypesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, list_is_longer_than_documented,
                            documented_filter_rules, extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("InstanceType.N", self.instance_types.size(), 100);
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "auto-recovery-supported", "bare-metal", "burstable-performance-supported",
            "current-generation", "dedicated-hosts-supported", "ebs-info.attachment-limit-type",
            "ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps",
            "ebs-info.ebs-optimized-info.baseline-iops",
            "ebs-info.ebs-optimized-info.baseline-throughput-in-mbps",
            "ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps",
            "ebs-info.ebs-optimized-info.maximum-iops",
            "ebs-info.ebs-optimized-info.maximum-throughput-in-mbps",
            "ebs-info.ebs-optimized-support", "ebs-info.encryption-support",
            "ebs-info.maximum-ebs-attachments", "ebs-info.nvme-support", "free-tier-eligible",
            "hibernation-supported", "hypervisor", "instance-storage-info.disk.count",
            "instance-storage-info.disk.size-in-gb", "instance-storage-info.disk.type",
            "instance-storage-info.encryption-support", "instance-storage-info.nvme-support",
            "instance-storage-info.total-size-in-gb", "instance-storage-supported", "instance-type",
            "memory-info.size-in-mib", "network-info.bandwidth-weightings",
            "network-info.efa-info.maximum-efa-interfaces", "network-info.efa-supported",
            "network-info.ena-support", "network-info.encryption-in-transit-supported",
            "network-info.flexible-ena-queues-support", "network-info.ipv4-addresses-per-interface",
            "network-info.ipv6-addresses-per-interface", "network-info.ipv6-supported",
            "network-info.maximum-network-cards", "network-info.maximum-network-interfaces",
            "network-info.network-performance", "nitro-enclaves-support",
            "nitro-tpm-info.supported-versions", "nitro-tpm-support",
            "processor-info.supported-architecture", "processor-info.supported-features",
            "processor-info.sustained-clock-speed-in-ghz", "reboot-migration-support",
            "supported-boot-mode", "supported-root-device-type", "supported-usage-class",
            "supported-virtualization-type", "vcpu-info.default-cores",
            "vcpu-info.default-threads-per-core", "vcpu-info.default-vcpus",
            "vcpu-info.valid-cores", "vcpu-info.valid-threads-per-core"};
        /// Its members, in order.
        using members = Members<
            &DescribeInstanceTypes::dry_run, &DescribeInstanceTypes::instance_types,
            &DescribeInstanceTypes::filters, &DescribeInstanceTypes::max_results,
            &DescribeInstanceTypes::next_token,
            &DescribeInstanceTypes::include_unsupported_in_region, &DescribeInstanceTypes::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("InstanceType", self.instance_types);
            row("Filter", self.filters);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("IncludeUnsupportedInRegion", self.include_unsupported_in_region);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
