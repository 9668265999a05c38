// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ValidationWarning, a structure in replies.
#ifndef WRIT_EC2_TYPES_VALIDATION_WARNING_HPP
#define WRIT_EC2_TYPES_VALIDATION_WARNING_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/validation_error.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ValidationWarning, a structure in what EC2 answers to CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ValidationWarning.html
struct ValidationWarning {
    /// errorSet: a list of ValidationError.
    XmlList<ValidationError> errors{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ValidationWarning&,
                                     const ValidationWarning&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ValidationWarning::errors>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("errorSet", self.errors);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
