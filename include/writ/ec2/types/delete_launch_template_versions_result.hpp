// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DeleteLaunchTemplateVersions.
#ifndef WRIT_EC2_TYPES_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DELETE_LAUNCH_TEMPLATE_VERSIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class LaunchTemplateErrorCode;  // writ/ec2/types/launch_template_error_code.hpp

/// DeleteLaunchTemplateVersionsResponseSuccessItem, a structure in what EC2 answers to
/// DeleteLaunchTemplateVersions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersionsResponseSuccessItem.html
struct DeleteLaunchTemplateVersionsResponseSuccessItem {
    /// launchTemplateId: a launch template id, `lt-…`.
    XmlValue<LaunchTemplateId> launch_template_id{};
    /// launchTemplateName: text.
    XmlText launch_template_name{};
    /// versionNumber: a whole number.
    XmlInteger version_number{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const DeleteLaunchTemplateVersionsResponseSuccessItem&,
        const DeleteLaunchTemplateVersionsResponseSuccessItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DeleteLaunchTemplateVersionsResponseSuccessItem::launch_template_id,
                    &DeleteLaunchTemplateVersionsResponseSuccessItem::launch_template_name,
                    &DeleteLaunchTemplateVersionsResponseSuccessItem::version_number>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateId", self.launch_template_id);
            row("launchTemplateName", self.launch_template_name);
            row("versionNumber", self.version_number);
        }
    };
};

/// ResponseError, a structure in what EC2 answers to DeleteLaunchTemplateVersions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResponseError.html
struct ResponseError {
    /// code: one of 6 words, such as `launchTemplateIdDoesNotExist`.
    XmlValue<LaunchTemplateErrorCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ResponseError&, const ResponseError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ResponseError::code, &ResponseError::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// DeleteLaunchTemplateVersionsResponseErrorItem, a structure in what EC2 answers to
/// DeleteLaunchTemplateVersions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersionsResponseErrorItem.html
struct DeleteLaunchTemplateVersionsResponseErrorItem {
    /// launchTemplateId: a launch template id, `lt-…`.
    XmlValue<LaunchTemplateId> launch_template_id{};
    /// launchTemplateName: text.
    XmlText launch_template_name{};
    /// versionNumber: a whole number.
    XmlInteger version_number{};
    /// responseError: a ResponseError.
    Optional<ResponseError> response_error{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const DeleteLaunchTemplateVersionsResponseErrorItem&,
        const DeleteLaunchTemplateVersionsResponseErrorItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DeleteLaunchTemplateVersionsResponseErrorItem::launch_template_id,
                    &DeleteLaunchTemplateVersionsResponseErrorItem::launch_template_name,
                    &DeleteLaunchTemplateVersionsResponseErrorItem::version_number,
                    &DeleteLaunchTemplateVersionsResponseErrorItem::response_error>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateId", self.launch_template_id);
            row("launchTemplateName", self.launch_template_name);
            row("versionNumber", self.version_number);
            row("responseError", self.response_error);
        }
    };
};

/// What EC2 answers to DeleteLaunchTemplateVersions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLaunchTemplateVersions.html
struct DeleteLaunchTemplateVersionsResult {
    /// successfullyDeletedLaunchTemplateVersionSet: a list of
    /// DeleteLaunchTemplateVersionsResponseSuccessItem.
    XmlList<DeleteLaunchTemplateVersionsResponseSuccessItem>
        successfully_deleted_launch_template_versions{};
    /// unsuccessfullyDeletedLaunchTemplateVersionSet: a list of
    /// DeleteLaunchTemplateVersionsResponseErrorItem.
    XmlList<DeleteLaunchTemplateVersionsResponseErrorItem>
        unsuccessfully_deleted_launch_template_versions{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteLaunchTemplateVersionsResult&,
                                     const DeleteLaunchTemplateVersionsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &DeleteLaunchTemplateVersionsResult::successfully_deleted_launch_template_versions,
            &DeleteLaunchTemplateVersionsResult::unsuccessfully_deleted_launch_template_versions,
            &DeleteLaunchTemplateVersionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("successfullyDeletedLaunchTemplateVersionSet",
                self.successfully_deleted_launch_template_versions);
            row("unsuccessfullyDeletedLaunchTemplateVersionSet",
                self.unsuccessfully_deleted_launch_template_versions);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
