// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EncryptionSupport, a structure in replies.
#ifndef WRIT_EC2_TYPES_ENCRYPTION_SUPPORT_HPP
#define WRIT_EC2_TYPES_ENCRYPTION_SUPPORT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class EncryptionStateValue;  // writ/ec2/types/encryption_state_value.hpp

/// EncryptionSupport, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EncryptionSupport.html
struct EncryptionSupport {
    /// encryptionState: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<EncryptionStateValue> encryption_state{};
    /// stateMessage: text.
    XmlText state_message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EncryptionSupport&,
                                     const EncryptionSupport&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EncryptionSupport::encryption_state,
                                &EncryptionSupport::state_message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("encryptionState", self.encryption_state);
            row("stateMessage", self.state_message);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
