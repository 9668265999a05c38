// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ElasticGpuSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_ELASTIC_GPU_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_ELASTIC_GPU_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/required.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ElasticGpuSpecification, a structure in requests of 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticGpuSpecification.html
struct ElasticGpuSpecification {
    /// Type: text.
    Required<AnyText, struct Type_given_right_and_in_order> type;

    /// Whether two are equal.
    friend constexpr bool operator==(const ElasticGpuSpecification&,
                                     const ElasticGpuSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ElasticGpuSpecification::type>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Type", self.type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
