// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FpgaImageAttribute, a structure in replies.
#ifndef WRIT_EC2_TYPES_FPGA_IMAGE_ATTRIBUTE_HPP
#define WRIT_EC2_TYPES_FPGA_IMAGE_ATTRIBUTE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/fpga_image_id.hpp>
#include <writ/ec2/types/load_permission.hpp>
#include <writ/ec2/types/product_code.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// FpgaImageAttribute, a structure in what EC2 answers to DescribeFpgaImageAttribute and
/// ModifyFpgaImageAttribute. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FpgaImageAttribute.html
struct FpgaImageAttribute {
    /// fpgaImageId: an FPGA image id, `afi-…`.
    XmlValue<FpgaImageId> fpga_image_id{};
    /// name: text.
    XmlText name{};
    /// description: text.
    XmlText description{};
    /// loadPermissions: a list of LoadPermission.
    XmlList<LoadPermission> load_permissions{};
    /// productCodes: a list of ProductCode.
    XmlList<ProductCode> product_codes{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FpgaImageAttribute&,
                                     const FpgaImageAttribute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FpgaImageAttribute::fpga_image_id, &FpgaImageAttribute::name,
                                &FpgaImageAttribute::description,
                                &FpgaImageAttribute::load_permissions,
                                &FpgaImageAttribute::product_codes>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fpgaImageId", self.fpga_image_id);
            row("name", self.name);
            row("description", self.description);
            row("loadPermissions", self.load_permissions);
            row("productCodes", self.product_codes);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
