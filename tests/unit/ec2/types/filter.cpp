// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/filter.hpp>

#include "support/harness.hpp"

using namespace writ;

// rejects filter_name_left_out: Name_given_right_and_in_order
[[maybe_unused]] constexpr ec2::Filter filter_with_name WRIT_TWIN(filter_name_left_out,
                                                                  (ec2::Filter{.name = "state"}),
                                                                  (ec2::Filter{.values = {}}));

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
    wire_table(filter, rows);
    CHECK(rows.names == "Name; Value 2; ");
    CHECK(filter == ec2::Filter{.name = "name", .values = two});
    CHECK_FALSE(filter == ec2::Filter{.name = "Name", .values = two});
    CHECK_FALSE(filter == ec2::Filter{.name = "name"});
}

#endif
