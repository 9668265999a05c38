// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of one of several kinds of resources.
#ifndef WRIT_EC2_TYPES_ANY_RESOURCE_ID_HPP
#define WRIT_EC2_TYPES_ANY_RESOURCE_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/id_of_several_kinds.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of one of several kinds of resources: 97 kinds are known, such as `acl-…`. Another prefix
/// is in doubt. Known from AWS's documentation, recorded answers of EC2 and tools
/// (model/facts/ids.txt).
class AnyResourceId : public IdOfSeveralKinds<AnyResourceId> {
public:
    /// What they begin with.
    static constexpr std::string_view prefixes[] = {
        "acl-", "afi-", "ami-", "amiur-", "cagw-", "cgw-", "cr-", "crf-", "cvpn-endpoint-", "dopt-",
        "egpu-", "eice-", "eigw-", "eipalloc-", "eni-", "export-ami-", "export-i-", "fl-", "fleet-",
        "h-", "hr-", "i-", "iew-", "igw-", "import-ami-", "import-snap-", "ipam-",
        "ipam-ext-res-ver-token-", "ipam-policy-", "ipam-pool-", "ipam-pool-alloc-",
        "ipam-res-disco-", "ipam-res-disco-assoc-", "ipam-scope-", "ipv4pool-coip-",
        "ipv4pool-ec2-", "ipv6pool-ec2-", "key-", "lgw-", "lgw-rtb-", "lgw-vif-", "lgw-vif-grp-",
        "lgw-vif-grp-assoc-", "lgw-vpc-assoc-", "lt-", "macmodification-", "nat-", "nia-", "nip-",
        "nis-", "nisa-", "op-lag-", "p-", "pcx-", "pg-", "pl-", "replacevol-", "rs-", "rse-",
        "rsp-", "rtb-", "scr-", "sfr-", "sg-", "sgr-", "si-", "sir-", "sl-vif-", "sn-", "snap-",
        "ss-", "subnet-", "tgw-", "tgw-attach-", "tgw-connect-peer-", "tgw-mcast-domain-",
        "tgw-mp-", "tgw-ptb-", "tgw-rtb-", "tmf-", "tmfr-", "tms-", "tmt-", "vae-", "vagr-", "vai-",
        "vatp-", "vcn-", "vgw-", "vol-", "vpc-", "vpcbpa-exclude-", "vpce-", "vpce-svc-",
        "vpce-svc-perm-", "vpcec-", "vpn-"};

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval AnyResourceId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(AnyResourceId)

    /// The id of one kind goes in as it is.
    template <writ::detail::IdOfOneKind Id>
    constexpr AnyResourceId(const Id& id) noexcept : value_(taken(id)) {}

    /// The sentences, in the order of `id_of_several_kinds_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "the id is empty; give one, such as acl-0abcdef1234567890"},
        {"no_byte_of_an_id",
         "an id has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit AnyResourceId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
