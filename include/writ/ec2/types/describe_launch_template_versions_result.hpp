// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeLaunchTemplateVersions.
#ifndef WRIT_EC2_TYPES_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_version.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeLaunchTemplateVersions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html
struct DescribeLaunchTemplateVersionsResult {
    /// launchTemplateVersionSet: a list of LaunchTemplateVersion.
    XmlList<LaunchTemplateVersion> launch_template_versions{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeLaunchTemplateVersionsResult&,
                                     const DescribeLaunchTemplateVersionsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeLaunchTemplateVersionsResult::launch_template_versions,
                                &DescribeLaunchTemplateVersionsResult::next_token,
                                &DescribeLaunchTemplateVersionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateVersionSet", self.launch_template_versions);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
