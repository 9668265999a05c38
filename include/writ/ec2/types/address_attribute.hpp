// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AddressAttribute, a structure in replies.
#ifndef WRIT_EC2_TYPES_ADDRESS_ATTRIBUTE_HPP
#define WRIT_EC2_TYPES_ADDRESS_ATTRIBUTE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/allocation_id.hpp>
#include <writ/ec2/types/ptr_update_status.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AddressAttribute, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AddressAttribute.html
struct AddressAttribute {
    /// publicIp: text.
    XmlText public_ip{};
    /// allocationId: an allocation id, `eipalloc-…`.
    XmlValue<AllocationId> allocation_id{};
    /// ptrRecord: text.
    XmlText ptr_record{};
    /// ptrRecordUpdate: a PtrUpdateStatus.
    Optional<PtrUpdateStatus> ptr_record_update{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AddressAttribute&,
                                     const AddressAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AddressAttribute::public_ip, &AddressAttribute::allocation_id,
                                &AddressAttribute::ptr_record,
                                &AddressAttribute::ptr_record_update>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("publicIp", self.public_ip);
            row("allocationId", self.allocation_id);
            row("ptrRecord", self.ptr_record);
            row("ptrRecordUpdate", self.ptr_record_update);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
