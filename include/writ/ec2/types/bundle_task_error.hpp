// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// BundleTaskError, a structure in replies.
#ifndef WRIT_EC2_TYPES_BUNDLE_TASK_ERROR_HPP
#define WRIT_EC2_TYPES_BUNDLE_TASK_ERROR_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// BundleTaskError, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BundleTaskError.html
struct BundleTaskError {
    /// code: text.
    XmlText code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const BundleTaskError&,
                                     const BundleTaskError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&BundleTaskError::code, &BundleTaskError::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
