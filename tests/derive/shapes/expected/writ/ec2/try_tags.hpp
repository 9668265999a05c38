// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request TryTags.
#ifndef WRIT_EC2_TRY_TAGS_HPP
#define WRIT_EC2_TRY_TAGS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request TryTags. API version 2020-02-02, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryTags.html
struct TryTags {
    /// TagSpecification.N: a list of TagSpecification, at most 9.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TryTags&, const TryTags&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "TryTags";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, likely_tag_specification_type_rules,
                            tag_specification_rules, extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"snapshot"};

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("TagSpecification.N", self.tag_specifications.size(), 9);
        }
        /// Its members, in order.
        using members = Members<&TryTags::tag_specifications, &TryTags::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
