// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcEncryptionControlExclusion, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_ENCRYPTION_CONTROL_EXCLUSION_HPP
#define WRIT_EC2_TYPES_VPC_ENCRYPTION_CONTROL_EXCLUSION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/vpc_encryption_control_exclusion_state.hpp
class VpcEncryptionControlExclusionState;

/// VpcEncryptionControlExclusion, a structure in what EC2 answers to 7 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlExclusion.html
struct VpcEncryptionControlExclusion {
    /// state: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<VpcEncryptionControlExclusionState> state{};
    /// stateMessage: text.
    XmlText state_message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcEncryptionControlExclusion&,
                                     const VpcEncryptionControlExclusion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpcEncryptionControlExclusion::state,
                                &VpcEncryptionControlExclusion::state_message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("state", self.state);
            row("stateMessage", self.state_message);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
