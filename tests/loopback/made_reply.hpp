// SPDX-License-Identifier: BSL-1.0
//
// Replies that are made of what a reply to the action consists of: each element that writ knows,
// and one in each list.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <writ/any/action.hpp>

namespace loopback {

struct ReplyPlan;

// What was given in a request, which its reply says again.
class GivenValues {
public:
    // Notes a parameter by its name on the wire, such as `TagSpecification.1.Tag.1.Key`.
    void add(std::string_view name, std::string_view value);

    // The value of the parameter that the element at `place` is named after; of several the first,
    // null if there is none.
    const std::string* find(const std::vector<std::string_view>& place) const;

    // Whether a parameter has been given this value.
    bool has(std::string_view name, std::string_view value) const;

private:
    struct Given {
        std::vector<std::string> names;  // without the indices of lists
        std::string value;
    };
    std::vector<Given> given_;
};

// `text` as it stands in XML.
std::string in_xml(std::string_view text);

// The elements of such a structure in a reply in the Region.
std::string made_elements(const ReplyPlan& structure, const GivenValues& given,
                          std::string_view region);

// The body of a reply to the action.
std::string made_reply(const writ::Action& action, const GivenValues& given,
                       std::string_view region);

}  // namespace loopback
