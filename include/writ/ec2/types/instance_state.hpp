// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceState, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_STATE_HPP
#define WRIT_EC2_TYPES_INSTANCE_STATE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceStateName;  // writ/ec2/types/instance_state_name.hpp

/// InstanceState, a structure in what EC2 answers to 7 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html
struct InstanceState {
    /// code: a whole number.
    XmlInteger code{};
    /// name: one of 6 words, such as `pending`.
    XmlValue<InstanceStateName> name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceState&, const InstanceState&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceState::code, &InstanceState::name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("name", self.name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
