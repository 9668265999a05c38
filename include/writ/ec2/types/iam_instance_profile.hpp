// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IamInstanceProfile, a structure in replies.
#ifndef WRIT_EC2_TYPES_IAM_INSTANCE_PROFILE_HPP
#define WRIT_EC2_TYPES_IAM_INSTANCE_PROFILE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IamInstanceProfile, a structure in what EC2 answers to 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IamInstanceProfile.html
struct IamInstanceProfile {
    /// arn: an ARN.
    XmlValue<Arn> arn{};
    /// id: text.
    XmlText id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IamInstanceProfile&,
                                     const IamInstanceProfile&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IamInstanceProfile::arn, &IamInstanceProfile::id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("arn", self.arn);
            row("id", self.id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
