// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateElasticInferenceAcceleratorResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateElasticInferenceAcceleratorResponse, a structure in what EC2 answers to 3 actions.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateElasticInferenceAcceleratorResponse.html
struct LaunchTemplateElasticInferenceAcceleratorResponse {
    /// type: text.
    XmlText type{};
    /// count: a whole number.
    XmlInteger count{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const LaunchTemplateElasticInferenceAcceleratorResponse&,
        const LaunchTemplateElasticInferenceAcceleratorResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateElasticInferenceAcceleratorResponse::type,
                                &LaunchTemplateElasticInferenceAcceleratorResponse::count>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("type", self.type);
            row("count", self.count);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
