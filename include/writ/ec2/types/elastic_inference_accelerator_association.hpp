// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ElasticInferenceAcceleratorAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ElasticInferenceAcceleratorAssociation, a structure in what EC2 answers to DescribeInstances and
/// RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticInferenceAcceleratorAssociation.html
struct ElasticInferenceAcceleratorAssociation {
    /// elasticInferenceAcceleratorArn: an ARN.
    XmlValue<Arn> elastic_inference_accelerator_arn{};
    /// elasticInferenceAcceleratorAssociationId: text.
    XmlText elastic_inference_accelerator_association_id{};
    /// elasticInferenceAcceleratorAssociationState: text.
    XmlText elastic_inference_accelerator_association_state{};
    /// elasticInferenceAcceleratorAssociationTime: a time.
    XmlValue<Timestamp> elastic_inference_accelerator_association_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ElasticInferenceAcceleratorAssociation&,
                                     const ElasticInferenceAcceleratorAssociation&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
                                Members<&ElasticInferenceAcceleratorAssociation::elastic_inference_accelerator_arn,
                                &ElasticInferenceAcceleratorAssociation::elastic_inference_accelerator_association_id,
                                &ElasticInferenceAcceleratorAssociation::elastic_inference_accelerator_association_state,
                                &ElasticInferenceAcceleratorAssociation::elastic_inference_accelerator_association_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("elasticInferenceAcceleratorArn", self.elastic_inference_accelerator_arn);
            row("elasticInferenceAcceleratorAssociationId",
                self.elastic_inference_accelerator_association_id);
            row("elasticInferenceAcceleratorAssociationState",
                self.elastic_inference_accelerator_association_state);
            row("elasticInferenceAcceleratorAssociationTime",
                self.elastic_inference_accelerator_association_time);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
