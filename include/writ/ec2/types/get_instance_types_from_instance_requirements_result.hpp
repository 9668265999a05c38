// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetInstanceTypesFromInstanceRequirements.
#ifndef WRIT_EC2_TYPES_GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_INSTANCE_TYPES_FROM_INSTANCE_REQUIREMENTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceTypeInfoFromInstanceRequirements, a structure in what EC2 answers to
/// GetInstanceTypesFromInstanceRequirements.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceTypeInfoFromInstanceRequirements.html
struct InstanceTypeInfoFromInstanceRequirements {
    /// instanceType: text.
    XmlText instance_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceTypeInfoFromInstanceRequirements&,
                                     const InstanceTypeInfoFromInstanceRequirements&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceTypeInfoFromInstanceRequirements::instance_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceType", self.instance_type);
        }
    };
};

/// What EC2 answers to GetInstanceTypesFromInstanceRequirements. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTypesFromInstanceRequirements.html
struct GetInstanceTypesFromInstanceRequirementsResult {
    /// instanceTypeSet: a list of InstanceTypeInfoFromInstanceRequirements.
    XmlList<InstanceTypeInfoFromInstanceRequirements> instance_types{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetInstanceTypesFromInstanceRequirementsResult&,
        const GetInstanceTypesFromInstanceRequirementsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetInstanceTypesFromInstanceRequirementsResult::instance_types,
                                &GetInstanceTypesFromInstanceRequirementsResult::next_token,
                                &GetInstanceTypesFromInstanceRequirementsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceTypeSet", self.instance_types);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
