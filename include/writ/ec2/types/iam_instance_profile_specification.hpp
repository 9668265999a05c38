// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IamInstanceProfileSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_IAM_INSTANCE_PROFILE_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_IAM_INSTANCE_PROFILE_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IamInstanceProfileSpecification, a structure in requests of 5 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IamInstanceProfileSpecification.html
struct IamInstanceProfileSpecification {
    /// Arn: an ARN.
    Optional<Arn> arn{};
    /// Name: text.
    Optional<AnyText> name{};

    /// Whether two are equal.
    friend constexpr bool operator==(const IamInstanceProfileSpecification&,
                                     const IamInstanceProfileSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("Arn", self.arn);
        }
        /// Its members, in order.
        using members = Members<&IamInstanceProfileSpecification::arn,
                                &IamInstanceProfileSpecification::name>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Arn", self.arn);
            row("Name", self.name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
