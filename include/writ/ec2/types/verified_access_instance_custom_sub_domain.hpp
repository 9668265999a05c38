// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessInstanceCustomSubDomain, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_INSTANCE_CUSTOM_SUB_DOMAIN_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_INSTANCE_CUSTOM_SUB_DOMAIN_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessInstanceCustomSubDomain, a structure in what EC2 answers to 6 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessInstanceCustomSubDomain.html
struct VerifiedAccessInstanceCustomSubDomain {
    /// subDomain: text.
    XmlText sub_domain{};
    /// nameserverSet: texts.
    XmlList<XmlText> nameservers{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessInstanceCustomSubDomain&,
                                     const VerifiedAccessInstanceCustomSubDomain&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessInstanceCustomSubDomain::sub_domain,
                                &VerifiedAccessInstanceCustomSubDomain::nameservers>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("subDomain", self.sub_domain);
            row("nameserverSet", self.nameservers);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
