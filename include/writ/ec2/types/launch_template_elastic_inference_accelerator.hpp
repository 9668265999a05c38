// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateElasticInferenceAccelerator, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_ELASTIC_INFERENCE_ACCELERATOR_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateElasticInferenceAccelerator, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateElasticInferenceAccelerator.html
struct LaunchTemplateElasticInferenceAccelerator {
    /// Type: text.
    Required<AnyText, struct Type_given_right_and_in_order> type;
    /// Count: a whole number, at least 1.
    Optional<LimitedNumber<Integer, 1>> count{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateElasticInferenceAccelerator&,
                                     const LaunchTemplateElasticInferenceAccelerator&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateElasticInferenceAccelerator::type,
                                &LaunchTemplateElasticInferenceAccelerator::count>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Type", self.type);
            row("Count", self.count);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
