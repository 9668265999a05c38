// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// HibernationOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_HIBERNATION_OPTIONS_HPP
#define WRIT_EC2_TYPES_HIBERNATION_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// HibernationOptions, a structure in what EC2 answers to DescribeInstances and RunInstances.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptions.html
struct HibernationOptions {
    /// configured: yes or no.
    XmlBoolean configured{};

    /// Whether two say the same.
    friend constexpr bool operator==(const HibernationOptions&,
                                     const HibernationOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HibernationOptions::configured>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("configured", self.configured);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
