// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Phase1IntegrityAlgorithmsListValue, a structure in replies.
#ifndef WRIT_EC2_TYPES_PHASE1_INTEGRITY_ALGORITHMS_LIST_VALUE_HPP
#define WRIT_EC2_TYPES_PHASE1_INTEGRITY_ALGORITHMS_LIST_VALUE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Phase1IntegrityAlgorithmsListValue, a structure in what EC2 answers to 6 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Phase1IntegrityAlgorithmsListValue.html
struct Phase1IntegrityAlgorithmsListValue {
    /// value: text.
    XmlText value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Phase1IntegrityAlgorithmsListValue&,
                                     const Phase1IntegrityAlgorithmsListValue&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Phase1IntegrityAlgorithmsListValue::value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("value", self.value);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
