// SPDX-License-Identifier: BSL-1.0
#include <writ/rule/reading_reasons.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

TEST_CASE("each reason of reading has a sentence, and EC2's code where the evidence knows one") {
    const auto says = [](const Reason& reason, std::string_view name, std::string_view code) {
        return reason.name == name && !reason.text.empty() && reason.ec2_code == code;
    };
    CHECK(says(ReadingReasons::missing, "missing", "MissingParameter"));
    CHECK(says(ReadingReasons::unknown_parameter, "unknown_parameter", "UnknownParameter"));
    CHECK(says(ReadingReasons::given_twice, "given_twice", ""));
    CHECK(says(ReadingReasons::list_index_gap, "list_index_gap", ""));
    CHECK(says(ReadingReasons::memory_too_small, "memory_too_small", ""));
    CHECK(says(ReadingReasons::wrong_action, "wrong_action", "InvalidAction"));
    CHECK(says(ReadingReasons::wrong_version, "wrong_version", "NoSuchVersion"));
}
