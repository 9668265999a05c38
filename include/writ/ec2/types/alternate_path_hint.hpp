// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AlternatePathHint, a structure in replies.
#ifndef WRIT_EC2_TYPES_ALTERNATE_PATH_HINT_HPP
#define WRIT_EC2_TYPES_ALTERNATE_PATH_HINT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AlternatePathHint, a structure in what EC2 answers to DescribeNetworkInsightsAnalyses and
/// StartNetworkInsightsAnalysis. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AlternatePathHint.html
struct AlternatePathHint {
    /// componentId: text.
    XmlText component_id{};
    /// componentArn: an ARN.
    XmlValue<Arn> component_arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AlternatePathHint&,
                                     const AlternatePathHint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AlternatePathHint::component_id,
                                &AlternatePathHint::component_arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("componentId", self.component_id);
            row("componentArn", self.component_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
