// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ReplaceIamInstanceProfileAssociation.
#ifndef WRIT_EC2_REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_HPP
#define WRIT_EC2_REPLACE_IAM_INSTANCE_PROFILE_ASSOCIATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/iam_instance_profile_association_id.hpp>
#include <writ/ec2/types/iam_instance_profile_specification.hpp>
#include <writ/ec2/types/replace_iam_instance_profile_association_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ReplaceIamInstanceProfileAssociation. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceIamInstanceProfileAssociation.html
struct ReplaceIamInstanceProfileAssociation {
    /// IamInstanceProfile: an IamInstanceProfileSpecification.
    Required<IamInstanceProfileSpecification, struct IamInstanceProfile_given_right_and_in_order>
        iam_instance_profile;
    /// AssociationId: an IAM instance profile association id, `iip-assoc-…`.
    Required<IamInstanceProfileAssociationId, struct AssociationId_given_right_and_in_order>
        association_id;
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ReplaceIamInstanceProfileAssociation&,
                                     const ReplaceIamInstanceProfileAssociation&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ReplaceIamInstanceProfileAssociation";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReplaceIamInstanceProfileAssociationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ReplaceIamInstanceProfileAssociation::iam_instance_profile,
                                &ReplaceIamInstanceProfileAssociation::association_id,
                                &ReplaceIamInstanceProfileAssociation::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IamInstanceProfile", self.iam_instance_profile);
            row("AssociationId", self.association_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
