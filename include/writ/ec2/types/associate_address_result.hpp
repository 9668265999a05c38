// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AssociateAddress.
#ifndef WRIT_EC2_TYPES_ASSOCIATE_ADDRESS_RESULT_HPP
#define WRIT_EC2_TYPES_ASSOCIATE_ADDRESS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/elastic_ip_association_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to AssociateAddress. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html
struct AssociateAddressResult {
    /// associationId: an elastic IP association id, `eipassoc-…`.
    XmlValue<ElasticIpAssociationId> association_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssociateAddressResult&,
                                     const AssociateAddressResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AssociateAddressResult::association_id,
                                &AssociateAddressResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationId", self.association_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
