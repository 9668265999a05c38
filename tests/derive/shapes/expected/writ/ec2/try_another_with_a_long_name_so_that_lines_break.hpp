// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request TryAnotherWithALongNameSoThatLinesBreak.
#ifndef WRIT_EC2_TRY_ANOTHER_WITH_A_LONG_NAME_SO_THAT_LINES_BREAK_HPP
#define WRIT_EC2_TRY_ANOTHER_WITH_A_LONG_NAME_SO_THAT_LINES_BREAK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/kind_of_thing_that_has_a_long_name_of_its_own_id.hpp>
#include <writ/ec2/types/leaf.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request TryAnotherWithALongNameSoThatLinesBreak. API version 2020-02-02, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryAnotherWithALongNameSoThatLinesBreak.html
struct TryAnotherWithALongNameSoThatLinesBreak {
    /// AMemberWhoseNameTakesHalfALine: text.
    Required<AnyText, struct AMemberWhoseNameTakesHalfALine_given_right_and_in_order>
        a_member_whose_name_takes_half_a_line;
    /// IdOfAThingThatHasALongName: a kind of thing that has a long name of its own id,
    /// `a-prefix-that-is-quite-long-…`.
    Required<KindOfThingThatHasALongNameOfItsOwnId,
             struct IdOfAThingThatHasALongName_given_right_and_in_order>
        id_of_a_thing_that_has_a_long_name;
    /// AnotherMemberWhoseNameIsLong: yes or no.
    YesNo another_member_whose_name_is_long{};
    /// OtherFilter.N: which results are asked for.
    List<Filter> filters{};
    /// AvailabilityZone.N: zones by their names.
    List<AvailabilityZone> availability_zones{};
    /// AListOfStructuresWithALongName.N: a list of Leaf.
    List<Leaf> a_list_of_structures_with_a_long_name{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TryAnotherWithALongNameSoThatLinesBreak&,
                                     const TryAnotherWithALongNameSoThatLinesBreak&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "TryAnotherWithALongNameSoThatLinesBreak";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, extra_parameter_rules,
                            destination_region_is_not_told>;
        /// Its members, in order.
        using members =
            Members<&TryAnotherWithALongNameSoThatLinesBreak::a_member_whose_name_takes_half_a_line,
                    &TryAnotherWithALongNameSoThatLinesBreak::id_of_a_thing_that_has_a_long_name,
                    &TryAnotherWithALongNameSoThatLinesBreak::another_member_whose_name_is_long,
                    &TryAnotherWithALongNameSoThatLinesBreak::filters,
                    &TryAnotherWithALongNameSoThatLinesBreak::availability_zones,
                    &TryAnotherWithALongNameSoThatLinesBreak::a_list_of_structures_with_a_long_name,
                    &TryAnotherWithALongNameSoThatLinesBreak::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AMemberWhoseNameTakesHalfALine", self.a_member_whose_name_takes_half_a_line);
            row("IdOfAThingThatHasALongName", self.id_of_a_thing_that_has_a_long_name);
            row("AnotherMemberWhoseNameIsLong", self.another_member_whose_name_is_long);
            row("OtherFilter", self.filters);
            row("AvailabilityZone", self.availability_zones);
            row("AListOfStructuresWithALongName", self.a_list_of_structures_with_a_long_name);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
