// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateFpgaImage.
#ifndef WRIT_EC2_CREATE_FPGA_IMAGE_HPP
#define WRIT_EC2_CREATE_FPGA_IMAGE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_fpga_image_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// StorageLocation, a structure in CreateFpgaImage.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StorageLocation.html
struct StorageLocation {
    /// Bucket: text.
    Optional<AnyText> bucket{};
    /// Key: text.
    Optional<AnyText> key{};

    /// Whether two are equal.
    friend constexpr bool operator==(const StorageLocation&,
                                     const StorageLocation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&StorageLocation::bucket, &StorageLocation::key>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Bucket", self.bucket);
            row("Key", self.key);
        }
    };
};

/// The request CreateFpgaImage. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFpgaImage.html
struct CreateFpgaImage {
    /// InputStorageLocation: a StorageLocation.
    Required<StorageLocation, struct InputStorageLocation_given_right_and_in_order>
        input_storage_location;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// LogsStorageLocation: a StorageLocation.
    StorageLocation logs_storage_location{};
    /// Description: text.
    Optional<AnyText> description{};
    /// Name: text.
    Optional<AnyText> name{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateFpgaImage&,
                                     const CreateFpgaImage&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateFpgaImage";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateFpgaImageResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateFpgaImage::input_storage_location, &CreateFpgaImage::dry_run,
                                &CreateFpgaImage::logs_storage_location,
                                &CreateFpgaImage::description, &CreateFpgaImage::name,
                                &CreateFpgaImage::client_token,
                                &CreateFpgaImage::tag_specifications, &CreateFpgaImage::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InputStorageLocation", self.input_storage_location);
            row("DryRun", self.dry_run);
            row("LogsStorageLocation", self.logs_storage_location);
            row("Description", self.description);
            row("Name", self.name);
            row("ClientToken", self.client_token);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
