// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateIpamPool.
#ifndef WRIT_EC2_CREATE_IPAM_POOL_HPP
#define WRIT_EC2_CREATE_IPAM_POOL_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/address_family.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_ipam_pool_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_aws_service.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipam_pool_public_ip_source.hpp>
#include <writ/ec2/types/ipam_pool_source_resource_type.hpp>
#include <writ/ec2/types/ipam_scope_id.hpp>
#include <writ/ec2/types/request_ipam_resource_tag.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamPoolSourceResourceRequest, a structure in CreateIpamPool.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPoolSourceResourceRequest.html
struct IpamPoolSourceResourceRequest {
    /// ResourceId: text.
    Optional<AnyText> resource_id{};
    /// ResourceType: `vpc`.
    Optional<IpamPoolSourceResourceType> resource_type{};
    /// ResourceRegion: a Region.
    Optional<Region> resource_region{};
    /// ResourceOwner: text.
    Optional<AnyText> resource_owner{};

    /// Whether two are equal.
    friend constexpr bool operator==(const IpamPoolSourceResourceRequest&,
                                     const IpamPoolSourceResourceRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPoolSourceResourceRequest::resource_id,
                                &IpamPoolSourceResourceRequest::resource_type,
                                &IpamPoolSourceResourceRequest::resource_region,
                                &IpamPoolSourceResourceRequest::resource_owner>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceId", self.resource_id);
            row("ResourceType", self.resource_type);
            row("ResourceRegion", self.resource_region);
            row("ResourceOwner", self.resource_owner);
        }
    };
};

/// The request CreateIpamPool. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateIpamPool.html
struct CreateIpamPool {
    /// IpamScopeId: an IPAM scope id, `ipam-scope-…`.
    Required<IpamScopeId, struct IpamScopeId_given_right_and_in_order> ipam_scope_id;
    /// AddressFamily: `ipv4` or `ipv6`.
    Required<AddressFamily, struct AddressFamily_given_right_and_in_order> address_family;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Locale: text.
    Optional<AnyText> locale{};
    /// SourceIpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> source_ipam_pool_id{};
    /// Description: text.
    Optional<AnyText> description{};
    /// AutoImport: yes or no.
    YesNo auto_import{};
    /// PubliclyAdvertisable: yes or no.
    YesNo publicly_advertisable{};
    /// AllocationMinNetmaskLength: a whole number, 0 to 128.
    Optional<LimitedNumber<Integer, 0, 128>> allocation_min_netmask_length{};
    /// AllocationMaxNetmaskLength: a whole number, 0 to 128.
    Optional<LimitedNumber<Integer, 0, 128>> allocation_max_netmask_length{};
    /// AllocationDefaultNetmaskLength: a whole number, 0 to 128.
    Optional<LimitedNumber<Integer, 0, 128>> allocation_default_netmask_length{};
    /// AllocationResourceTag.N: a list of RequestIpamResourceTag.
    List<RequestIpamResourceTag> allocation_resource_tags{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// AwsService: `ec2` or `global-services`.
    Optional<IpamPoolAwsService> aws_service{};
    /// PublicIpSource: `amazon` or `byoip`.
    Optional<IpamPoolPublicIpSource> public_ip_source{};
    /// SourceResource: an IpamPoolSourceResourceRequest.
    IpamPoolSourceResourceRequest source_resource{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateIpamPool&,
                                     const CreateIpamPool&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateIpamPool";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateIpamPoolResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateIpamPool::ipam_scope_id, &CreateIpamPool::address_family,
            &CreateIpamPool::dry_run, &CreateIpamPool::locale, &CreateIpamPool::source_ipam_pool_id,
            &CreateIpamPool::description, &CreateIpamPool::auto_import,
            &CreateIpamPool::publicly_advertisable, &CreateIpamPool::allocation_min_netmask_length,
            &CreateIpamPool::allocation_max_netmask_length,
            &CreateIpamPool::allocation_default_netmask_length,
            &CreateIpamPool::allocation_resource_tags, &CreateIpamPool::tag_specifications,
            &CreateIpamPool::client_token, &CreateIpamPool::aws_service,
            &CreateIpamPool::public_ip_source, &CreateIpamPool::source_resource,
            &CreateIpamPool::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamScopeId", self.ipam_scope_id);
            row("AddressFamily", self.address_family);
            row("DryRun", self.dry_run);
            row("Locale", self.locale);
            row("SourceIpamPoolId", self.source_ipam_pool_id);
            row("Description", self.description);
            row("AutoImport", self.auto_import);
            row("PubliclyAdvertisable", self.publicly_advertisable);
            row("AllocationMinNetmaskLength", self.allocation_min_netmask_length);
            row("AllocationMaxNetmaskLength", self.allocation_max_netmask_length);
            row("AllocationDefaultNetmaskLength", self.allocation_default_netmask_length);
            row("AllocationResourceTag", self.allocation_resource_tags);
            row("TagSpecification", self.tag_specifications);
            row("ClientToken", self.client_token);
            row("AwsService", self.aws_service);
            row("PublicIpSource", self.public_ip_source);
            row("SourceResource", self.source_resource);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
