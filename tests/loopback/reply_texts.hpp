// SPDX-License-Identifier: BSL-1.0
//
// What text a value of a made reply has.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reply_plan.hpp"

namespace loopback {

// Whether `text` is a value of its type, without fault; and without doubt, if that is asked for.
bool is_value(const ReplyValue& value, std::string_view text, bool may_be_in_doubt);

// Texts for a Region.
class ReplyTexts {
public:
    explicit ReplyTexts(std::string_view region);

    // A text of the member's type; of one that can be any text, one that goes with its name. Empty
    // if none of these is of its type.
    std::string text_for(const ReplyMember& member) const;

private:
    std::string text_for(std::string_view name) const;

    std::string region_;
    std::vector<std::string> samples_;  // of all types that have no words and tell no prefix
};

}  // namespace loopback
