// SPDX-License-Identifier: BSL-1.0
// Each value type that has no target of its own, with the same text. The list of them is made from
// the headers, in CMakeLists.txt.
// libFuzzer: -max_len=1100
#include "fuzz/support/value.hpp"
#include "support/laws/oracle.hpp"

#include "value_types.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace writ_fuzz;
    const Exact input(data, size);
    const std::string_view text = input.text();
    const bool is_asked = asks_oracle(text);
    each_value_type(
        [&]<class Value>(Oracle oracle) { check_value<Value>(text, oracle, is_asked); });
    return 0;
}
