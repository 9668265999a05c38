// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AddressTransfer, a structure in replies.
#ifndef WRIT_EC2_TYPES_ADDRESS_TRANSFER_HPP
#define WRIT_EC2_TYPES_ADDRESS_TRANSFER_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/allocation_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AddressTransferStatus;  // writ/ec2/types/address_transfer_status.hpp

/// AddressTransfer, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AddressTransfer.html
struct AddressTransfer {
    /// publicIp: text.
    XmlText public_ip{};
    /// allocationId: an allocation id, `eipalloc-…`.
    XmlValue<AllocationId> allocation_id{};
    /// transferAccountId: an account id.
    XmlValue<AccountId> transfer_account_id{};
    /// transferOfferExpirationTimestamp: a time.
    XmlValue<Timestamp> transfer_offer_expiration_timestamp{};
    /// transferOfferAcceptedTimestamp: a time.
    XmlValue<Timestamp> transfer_offer_accepted_timestamp{};
    /// addressTransferStatus: `pending`, `disabled` or `accepted`.
    XmlValue<AddressTransferStatus> address_transfer_status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AddressTransfer&,
                                     const AddressTransfer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AddressTransfer::public_ip, &AddressTransfer::allocation_id,
                                &AddressTransfer::transfer_account_id,
                                &AddressTransfer::transfer_offer_expiration_timestamp,
                                &AddressTransfer::transfer_offer_accepted_timestamp,
                                &AddressTransfer::address_transfer_status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("publicIp", self.public_ip);
            row("allocationId", self.allocation_id);
            row("transferAccountId", self.transfer_account_id);
            row("transferOfferExpirationTimestamp", self.transfer_offer_expiration_timestamp);
            row("transferOfferAcceptedTimestamp", self.transfer_offer_accepted_timestamp);
            row("addressTransferStatus", self.address_transfer_status);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
