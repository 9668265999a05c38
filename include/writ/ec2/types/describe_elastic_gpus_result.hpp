// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeElasticGpus.
#ifndef WRIT_EC2_TYPES_DESCRIBE_ELASTIC_GPUS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_ELASTIC_GPUS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/elastic_gpu_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ElasticGpuState;  // writ/ec2/types/elastic_gpu_state.hpp
class ElasticGpuStatus;  // writ/ec2/types/elastic_gpu_status.hpp

/// ElasticGpuHealth, a structure in what EC2 answers to DescribeElasticGpus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticGpuHealth.html
struct ElasticGpuHealth {
    /// status: `OK` or `IMPAIRED`.
    XmlValue<ElasticGpuStatus> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ElasticGpuHealth&,
                                     const ElasticGpuHealth&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ElasticGpuHealth::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("status", self.status);
        }
    };
};

/// ElasticGpus, a structure in what EC2 answers to DescribeElasticGpus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticGpus.html
struct ElasticGpus {
    /// elasticGpuId: an elastic GPU id, `egpu-…`.
    XmlValue<ElasticGpuId> elastic_gpu_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// elasticGpuType: text.
    XmlText elastic_gpu_type{};
    /// elasticGpuHealth: an ElasticGpuHealth.
    Optional<ElasticGpuHealth> elastic_gpu_health{};
    /// elasticGpuState: `ATTACHED`.
    XmlValue<ElasticGpuState> elastic_gpu_state{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ElasticGpus&, const ElasticGpus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ElasticGpus::elastic_gpu_id, &ElasticGpus::availability_zone,
                                &ElasticGpus::elastic_gpu_type, &ElasticGpus::elastic_gpu_health,
                                &ElasticGpus::elastic_gpu_state, &ElasticGpus::instance_id,
                                &ElasticGpus::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("elasticGpuId", self.elastic_gpu_id);
            row("availabilityZone", self.availability_zone);
            row("elasticGpuType", self.elastic_gpu_type);
            row("elasticGpuHealth", self.elastic_gpu_health);
            row("elasticGpuState", self.elastic_gpu_state);
            row("instanceId", self.instance_id);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeElasticGpus. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeElasticGpus.html
struct DescribeElasticGpusResult {
    /// elasticGpuSet: a list of ElasticGpus.
    XmlList<ElasticGpus> elastic_gpu_set{};
    /// maxResults: a whole number.
    XmlInteger max_results{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeElasticGpusResult&,
                                     const DescribeElasticGpusResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &DescribeElasticGpusResult::elastic_gpu_set, &DescribeElasticGpusResult::max_results,
            &DescribeElasticGpusResult::next_token, &DescribeElasticGpusResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("elasticGpuSet", self.elastic_gpu_set);
            row("maxResults", self.max_results);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
