// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/filter.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <writ/ec2/describe_hosts.hpp>
#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/describe_ipam_policies.hpp>
#include <writ/ec2/describe_volumes.hpp>

using namespace writ;

// rejects filter_name_left_out: Name_given_right_and_in_order
[[maybe_unused]] constexpr ec2::Filter filter_with_name WRIT_TWIN(filter_name_left_out,
                                                                  (ec2::Filter{.name = "state"}),
                                                                  (ec2::Filter{.values = {}}));

//=== rules ===//

#define TEN_TIMES(element) \
    element, element, element, element, element, element, element, element, element, element
#define HUNDRED_TIMES(element) TEN_TIMES(TEN_TIMES(element))
// 255 characters, of 263 bytes.
#define LONG                                                                                     \
    "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9"                           \
    "3456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 "   \
    "123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 " \
    "123456789 123456789 123456789 123456789 123456789 123456789 123456789"

namespace {

constexpr AnyText a_value[] = {"a"};
constexpr AnyText long_value[] = {"a", LONG};
constexpr AnyText too_long_value[] = {"a", LONG "0"};
constexpr AnyText two_hundred_and_one[] = {HUNDRED_TIMES("a"), HUNDRED_TIMES("a"), "a"};
constexpr AnyText hundred[] = {HUNDRED_TIMES("a")};
constexpr AnyText hundred_and_one[] = {HUNDRED_TIMES("a"), "a"};
constexpr AnyText two_hundred[] = {HUNDRED_TIMES("a"), HUNDRED_TIMES("a")};

constexpr ec2::Filter named[] = {{.name = "state", .values = a_value},
                                 {.name = "tag:", .values = a_value}};
constexpr ec2::Filter nameless[] = {{.name = "state", .values = a_value},
                                    {.name = "", .values = a_value}};
constexpr ec2::Filter valueless[] = {{.name = "state", .values = a_value}, {.name = "name"}};
constexpr ec2::Filter known[] = {{.name = "tag:Name", .values = a_value},
                                 {.name = "status", .values = a_value}};
constexpr ec2::Filter misspelt[] = {{.name = "tag:Name", .values = a_value},
                                    {.name = "Status", .values = a_value}};
constexpr ec2::Filter of_state[] = {{.name = "state", .values = a_value}};
constexpr ec2::Filter of_status[] = {{.name = "status", .values = a_value}};
constexpr ec2::Filter of_long_values[] = {{.name = "name", .values = long_value}};
constexpr ec2::Filter of_too_long_values[] = {{.name = "name", .values = too_long_value}};
constexpr ec2::Filter of_200[] = {{.name = "name", .values = two_hundred}};
constexpr ec2::Filter of_201[] = {{.name = "name", .values = two_hundred_and_one}};
constexpr ec2::Filter of_200_together[] = {{.name = "name", .values = hundred},
                                           {.name = "state", .values = hundred}};
constexpr ec2::Filter of_201_together[] = {{.name = "name", .values = hundred},
                                           {.name = "state", .values = hundred_and_one},
                                           {.name = "state", .values = hundred}};
#define A_FILTER                           \
    ec2::Filter {                          \
        .name = "state", .values = a_value \
    }
constexpr ec2::Filter fifty[] = {TEN_TIMES(A_FILTER), TEN_TIMES(A_FILTER), TEN_TIMES(A_FILTER),
                                 TEN_TIMES(A_FILTER), TEN_TIMES(A_FILTER)};
constexpr ec2::Filter fifty_one[] = {TEN_TIMES(A_FILTER), TEN_TIMES(A_FILTER), TEN_TIMES(A_FILTER),
                                     TEN_TIMES(A_FILTER), TEN_TIMES(A_FILTER), A_FILTER};

}  // namespace

BREAKS(filter_has_no_name, "Filter.2.Name", (ec2::DescribeImages{.filters = named}),
       (ec2::DescribeImages{.filters = nameless}))
BREAKS(filter_has_no_name, "Filter.2.Name", (ec2::DescribeIpamPolicies{.filters = named}),
       (ec2::DescribeIpamPolicies{.filters = nameless}))
BREAKS(filter_has_more_than_200_values, "Filter.1.Value.201",
       (ec2::DescribeImages{.filters = of_200}), (ec2::DescribeImages{.filters = of_201}))
BREAKS(filter_has_more_than_200_values, "Filter.1.Value.201",
       (ec2::DescribeIpamPolicies{.filters = of_200}),
       (ec2::DescribeIpamPolicies{.filters = of_201}))
BREAKS(filter_value_is_longer_than_255, "Filter.1.Value.2",
       (ec2::DescribeImages{.filters = of_long_values}),
       (ec2::DescribeImages{.filters = of_too_long_values}))
BREAKS(filter_value_is_longer_than_255, "Filter.1.Value.2",
       (ec2::DescribeIpamPolicies{.filters = of_long_values}),
       (ec2::DescribeIpamPolicies{.filters = of_too_long_values}))
BREAKS(filters_have_more_than_200_values, "Filter.2.Value.101",
       (ec2::DescribeImages{.filters = of_200_together}),
       (ec2::DescribeImages{.filters = of_201_together}))
BREAKS(filters_have_more_than_200_values, "Filter.2.Value.101",
       (ec2::DescribeIpamPolicies{.filters = of_200_together}),
       (ec2::DescribeIpamPolicies{.filters = of_201_together}))
BREAKS(more_than_50_filters, "Filter.51.Name", (ec2::DescribeImages{.filters = fifty}),
       (ec2::DescribeImages{.filters = fifty_one}))
BREAKS(more_than_50_filters, "Filter.51.Name", (ec2::DescribeIpamPolicies{.filters = fifty}),
       (ec2::DescribeIpamPolicies{.filters = fifty_one}))
BREAKS(filter_has_no_values, "Filter.2.Name", (ec2::DescribeImages{.filters = named}),
       (ec2::DescribeImages{.filters = valueless}))
BREAKS(filter_has_no_values, "Filter.2.Name", (ec2::DescribeIpamPolicies{.filters = named}),
       (ec2::DescribeIpamPolicies{.filters = valueless}))
BREAKS(filter_name_is_not_documented, "Filter.2.Name", (ec2::DescribeVolumes{.filters = known}),
       (ec2::DescribeVolumes{.filters = misspelt}))
BREAKS(filter_name_is_not_documented, "Filter.1.Name", (ec2::DescribeHosts{.filter = of_state}),
       (ec2::DescribeHosts{.filter = of_status}))

#ifndef WRIT_CASES

#include <string>
#include <string_view>

namespace {

constexpr AnyText two[] = {"a*", ""};

// The names of the rows, and whether each member is the filter's own.
struct Rows {
    std::string names = {};

    void operator()(std::string_view name,
                    const Required<AnyText, ec2::Name_given_right_and_in_order>&) {
        names.append(name).append("; ");
    }
    void operator()(std::string_view name, const List<AnyText>& values) {
        names.append(name).append(" ").append(std::to_string(values.size())).append("; ");
    }
};

}  // namespace

TEST_CASE("a filter has a name and values") {
    const ec2::Filter filter{.name = "name", .values = two};
    Rows rows;
    writ::detail::visit_wire_table(filter, rows);
    CHECK(rows.names == "Name; Value 2; ");
    CHECK(filter == ec2::Filter{.name = "name", .values = two});
    CHECK_FALSE(filter == ec2::Filter{.name = "Name", .values = two});
    CHECK_FALSE(filter == ec2::Filter{.name = "name"});
}

#endif
