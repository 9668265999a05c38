// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an IPAM resource discovery association.
#ifndef WRIT_EC2_TYPES_IPAM_RESOURCE_DISCOVERY_ASSOCIATION_ID_HPP
#define WRIT_EC2_TYPES_IPAM_RESOURCE_DISCOVERY_ASSOCIATION_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an IPAM resource discovery association, such as
/// `ipam-res-disco-assoc-0abcdef1234567890`: `ipam-res-disco-assoc-`, and after it as a rule 17
/// lower-case hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class IpamResourceDiscoveryAssociationId : public Hex17Id<IpamResourceDiscoveryAssociationId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "ipam-res-disco-assoc-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamResourceDiscoveryAssociationId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamResourceDiscoveryAssociationId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an IPAM resource discovery association id begins with ipam-res-disco-assoc-, such as "
         "ipam-res-disco-assoc-0abcdef1234567890"},
        {"nothing_behind_prefix",
         "there is nothing behind ipam-res-disco-assoc-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind ipam-res-disco-assoc- an IPAM resource discovery association id has only "
         "letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit IpamResourceDiscoveryAssociationId(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
