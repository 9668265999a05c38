// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// BlockDeviceMappingResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_BLOCK_DEVICE_MAPPING_RESPONSE_HPP
#define WRIT_EC2_TYPES_BLOCK_DEVICE_MAPPING_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ebs_block_device_response.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// BlockDeviceMappingResponse, a structure in what EC2 answers to CreateFleet and DescribeFleets.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockDeviceMappingResponse.html
struct BlockDeviceMappingResponse {
    /// deviceName: text.
    XmlText device_name{};
    /// virtualName: text.
    XmlText virtual_name{};
    /// ebs: an EbsBlockDeviceResponse.
    Optional<EbsBlockDeviceResponse> ebs{};
    /// noDevice: text.
    XmlText no_device{};

    /// Whether two say the same.
    friend constexpr bool operator==(const BlockDeviceMappingResponse&,
                                     const BlockDeviceMappingResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &BlockDeviceMappingResponse::device_name, &BlockDeviceMappingResponse::virtual_name,
            &BlockDeviceMappingResponse::ebs, &BlockDeviceMappingResponse::no_device>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("deviceName", self.device_name);
            row("virtualName", self.virtual_name);
            row("ebs", self.ebs);
            row("noDevice", self.no_device);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
