// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ElasticGpuSpecificationResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_ELASTIC_GPU_SPECIFICATION_RESPONSE_HPP
#define WRIT_EC2_TYPES_ELASTIC_GPU_SPECIFICATION_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ElasticGpuSpecificationResponse, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticGpuSpecificationResponse.html
struct ElasticGpuSpecificationResponse {
    /// type: text.
    XmlText type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ElasticGpuSpecificationResponse&,
                                     const ElasticGpuSpecificationResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ElasticGpuSpecificationResponse::type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("type", self.type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
