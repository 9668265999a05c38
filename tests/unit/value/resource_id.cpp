// SPDX-License-Identifier: BSL-1.0
#include <writ/value/resource_id.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

namespace {

struct CakeId {
    enum class fault_type {
        none,
        wrong_prefix,
        wrong_length,
        not_lower_case_hex,
    };

    static constexpr Malformed<CakeId> inspect(std::string_view text) {
        return detail::inspect_resource_id<CakeId>(text, "cake-");
    }

    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a cake begins with cake-"},
        {"wrong_length", "a cake has 8 or 17 slices"},
        {"not_lower_case_hex", "slices are hexadecimal"},
    };
};

}  // namespace

REFUSES_TEXT(CakeId, wrong_prefix, 0, "cake-5731123e", "pie-5731123e")
REFUSES_TEXT(CakeId, wrong_prefix, 0, "cake-5731123e", "")
REFUSES_TEXT(CakeId, wrong_length, 12, "cake-5731123e", "cake-5731123")
REFUSES_TEXT(CakeId, wrong_length, 14, "cake-5731123e", "cake-5731123e0")
REFUSES_TEXT(CakeId, wrong_length, 21, "cake-0abcdef1234567890", "cake-0abcdef123456789")
REFUSES_TEXT(CakeId, wrong_length, 22, "cake-0abcdef1234567890", "cake-0abcdef12345678901")
REFUSES_TEXT(CakeId, not_lower_case_hex, 12, "cake-5731123e", "cake-5731123E")

#endif
