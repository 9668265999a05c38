// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request EnableIpamInternetRegistryAssociation.
#ifndef WRIT_EC2_ENABLE_IPAM_INTERNET_REGISTRY_ASSOCIATION_HPP
#define WRIT_EC2_ENABLE_IPAM_INTERNET_REGISTRY_ASSOCIATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/enable_ipam_internet_registry_association_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request EnableIpamInternetRegistryAssociation. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableIpamInternetRegistryAssociation.html
struct EnableIpamInternetRegistryAssociation {
    /// IpamInternetRegistryAssociationId: text.
    Required<AnyText, struct IpamInternetRegistryAssociationId_given_right_and_in_order>
        ipam_internet_registry_association_id;
    /// RpkiVersion: text.
    Required<AnyText, struct RpkiVersion_given_right_and_in_order> rpki_version;
    /// ServiceUri: text.
    Required<AnyText, struct ServiceUri_given_right_and_in_order> service_uri;
    /// ChildHandle: text.
    Required<AnyText, struct ChildHandle_given_right_and_in_order> child_handle;
    /// ParentHandle: text.
    Required<AnyText, struct ParentHandle_given_right_and_in_order> parent_handle;
    /// ParentBpkiTa: text.
    Required<AnyText, struct ParentBpkiTa_given_right_and_in_order> parent_bpki_ta;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const EnableIpamInternetRegistryAssociation&,
                                     const EnableIpamInternetRegistryAssociation&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "EnableIpamInternetRegistryAssociation";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = EnableIpamInternetRegistryAssociationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&EnableIpamInternetRegistryAssociation::ipam_internet_registry_association_id,
                    &EnableIpamInternetRegistryAssociation::rpki_version,
                    &EnableIpamInternetRegistryAssociation::service_uri,
                    &EnableIpamInternetRegistryAssociation::child_handle,
                    &EnableIpamInternetRegistryAssociation::parent_handle,
                    &EnableIpamInternetRegistryAssociation::parent_bpki_ta,
                    &EnableIpamInternetRegistryAssociation::dry_run,
                    &EnableIpamInternetRegistryAssociation::client_token,
                    &EnableIpamInternetRegistryAssociation::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamInternetRegistryAssociationId", self.ipam_internet_registry_association_id);
            row("RpkiVersion", self.rpki_version);
            row("ServiceUri", self.service_uri);
            row("ChildHandle", self.child_handle);
            row("ParentHandle", self.parent_handle);
            row("ParentBpkiTa", self.parent_bpki_ta);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
