// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ImportImageLicenseConfigurationResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_IMPORT_IMAGE_LICENSE_CONFIGURATION_RESPONSE_HPP
#define WRIT_EC2_TYPES_IMPORT_IMAGE_LICENSE_CONFIGURATION_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ImportImageLicenseConfigurationResponse, a structure in what EC2 answers to
/// DescribeImportImageTasks and ImportImage. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImageLicenseConfigurationResponse.html
struct ImportImageLicenseConfigurationResponse {
    /// licenseConfigurationArn: an ARN.
    XmlValue<Arn> license_configuration_arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImportImageLicenseConfigurationResponse&,
                                     const ImportImageLicenseConfigurationResponse&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ImportImageLicenseConfigurationResponse::license_configuration_arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("licenseConfigurationArn", self.license_configuration_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
