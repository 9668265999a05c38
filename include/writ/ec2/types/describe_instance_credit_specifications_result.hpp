// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeInstanceCreditSpecifications.
#ifndef WRIT_EC2_TYPES_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_INSTANCE_CREDIT_SPECIFICATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceCreditSpecification, a structure in what EC2 answers to
/// DescribeInstanceCreditSpecifications.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceCreditSpecification.html
struct InstanceCreditSpecification {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// cpuCredits: text.
    XmlText cpu_credits{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceCreditSpecification&,
                                     const InstanceCreditSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceCreditSpecification::instance_id,
                                &InstanceCreditSpecification::cpu_credits>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("cpuCredits", self.cpu_credits);
        }
    };
};

/// What EC2 answers to DescribeInstanceCreditSpecifications. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceCreditSpecifications.html
struct DescribeInstanceCreditSpecificationsResult {
    /// instanceCreditSpecificationSet: a list of InstanceCreditSpecification.
    XmlList<InstanceCreditSpecification> instance_credit_specifications{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeInstanceCreditSpecificationsResult&,
                                     const DescribeInstanceCreditSpecificationsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeInstanceCreditSpecificationsResult::instance_credit_specifications,
                    &DescribeInstanceCreditSpecificationsResult::next_token,
                    &DescribeInstanceCreditSpecificationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceCreditSpecificationSet", self.instance_credit_specifications);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
