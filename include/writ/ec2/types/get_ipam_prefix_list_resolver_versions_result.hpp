// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamPrefixListResolverVersions.
#ifndef WRIT_EC2_TYPES_GET_IPAM_PREFIX_LIST_RESOLVER_VERSIONS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_PREFIX_LIST_RESOLVER_VERSIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamPrefixListResolverVersion, a structure in what EC2 answers to
/// GetIpamPrefixListResolverVersions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPrefixListResolverVersion.html
struct IpamPrefixListResolverVersion {
    /// version: a whole number.
    XmlInteger version{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPrefixListResolverVersion&,
                                     const IpamPrefixListResolverVersion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPrefixListResolverVersion::version>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("version", self.version);
        }
    };
};

/// What EC2 answers to GetIpamPrefixListResolverVersions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPrefixListResolverVersions.html
struct GetIpamPrefixListResolverVersionsResult {
    /// ipamPrefixListResolverVersionSet: a list of IpamPrefixListResolverVersion.
    XmlList<IpamPrefixListResolverVersion> ipam_prefix_list_resolver_versions{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamPrefixListResolverVersionsResult&,
                                     const GetIpamPrefixListResolverVersionsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetIpamPrefixListResolverVersionsResult::ipam_prefix_list_resolver_versions,
                    &GetIpamPrefixListResolverVersionsResult::next_token,
                    &GetIpamPrefixListResolverVersionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamPrefixListResolverVersionSet", self.ipam_prefix_list_resolver_versions);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
