// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RuleOption, a structure in replies.
#ifndef WRIT_EC2_TYPES_RULE_OPTION_HPP
#define WRIT_EC2_TYPES_RULE_OPTION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RuleOption, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RuleOption.html
struct RuleOption {
    /// keyword: text.
    XmlText keyword{};
    /// settingSet: texts.
    XmlList<XmlText> settings{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RuleOption&, const RuleOption&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RuleOption::keyword, &RuleOption::settings>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("keyword", self.keyword);
            row("settingSet", self.settings);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
