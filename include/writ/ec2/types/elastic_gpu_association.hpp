// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ElasticGpuAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_ELASTIC_GPU_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_ELASTIC_GPU_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/elastic_gpu_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ElasticGpuAssociation, a structure in what EC2 answers to DescribeInstances and RunInstances.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticGpuAssociation.html
struct ElasticGpuAssociation {
    /// elasticGpuId: an elastic GPU id, `egpu-…`.
    XmlValue<ElasticGpuId> elastic_gpu_id{};
    /// elasticGpuAssociationId: text.
    XmlText elastic_gpu_association_id{};
    /// elasticGpuAssociationState: text.
    XmlText elastic_gpu_association_state{};
    /// elasticGpuAssociationTime: text.
    XmlText elastic_gpu_association_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ElasticGpuAssociation&,
                                     const ElasticGpuAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ElasticGpuAssociation::elastic_gpu_id,
                                &ElasticGpuAssociation::elastic_gpu_association_id,
                                &ElasticGpuAssociation::elastic_gpu_association_state,
                                &ElasticGpuAssociation::elastic_gpu_association_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("elasticGpuId", self.elastic_gpu_id);
            row("elasticGpuAssociationId", self.elastic_gpu_association_id);
            row("elasticGpuAssociationState", self.elastic_gpu_association_state);
            row("elasticGpuAssociationTime", self.elastic_gpu_association_time);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
