// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IamInstanceProfileAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_IAM_INSTANCE_PROFILE_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_IAM_INSTANCE_PROFILE_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/iam_instance_profile.hpp>
#include <writ/ec2/types/iam_instance_profile_association_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/iam_instance_profile_association_state.hpp
class IamInstanceProfileAssociationState;

/// IamInstanceProfileAssociation, a structure in what EC2 answers to 4 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IamInstanceProfileAssociation.html
struct IamInstanceProfileAssociation {
    /// associationId: an IAM instance profile association id, `iip-assoc-…`.
    XmlValue<IamInstanceProfileAssociationId> association_id{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// iamInstanceProfile: an IamInstanceProfile.
    Optional<IamInstanceProfile> iam_instance_profile{};
    /// state: `associating`, `associated`, `disassociating` or `disassociated`.
    XmlValue<IamInstanceProfileAssociationState> state{};
    /// timestamp: a time.
    XmlValue<Timestamp> timestamp{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IamInstanceProfileAssociation&,
                                     const IamInstanceProfileAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IamInstanceProfileAssociation::association_id,
                                &IamInstanceProfileAssociation::instance_id,
                                &IamInstanceProfileAssociation::iam_instance_profile,
                                &IamInstanceProfileAssociation::state,
                                &IamInstanceProfileAssociation::timestamp>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationId", self.association_id);
            row("instanceId", self.instance_id);
            row("iamInstanceProfile", self.iam_instance_profile);
            row("state", self.state);
            row("timestamp", self.timestamp);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
