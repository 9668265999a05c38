// SPDX-License-Identifier: BSL-1.0
// Arn, and the fields of any text.
// libFuzzer: -max_len=2100
#include <writ/value/arn.hpp>

#include <algorithm>

#include "fuzz/support/value.hpp"
#include "support/laws/oracle.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace writ_fuzz;
    const Exact input(data, size);
    const std::string_view text = input.text();
    check_value<writ::Arn>(text, writ_test::oracle::is_arn, asks_oracle(text));

    const writ::ArnFields fields = writ::split_arn(text);
    check_fields(fields, text);
    const bool has_six = std::count(text.begin(), text.end(), ':') >= 5;
    require(fields.are_there() == (has_six && text.starts_with("arn:") && text[4] != ':'),
            "a text has fields if it has six, arn and a partition in front");
    return 0;
}
