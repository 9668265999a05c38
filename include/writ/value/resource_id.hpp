// SPDX-License-Identifier: BSL-1.0
/// The grammar that the ids of EC2's resources share.
#ifndef WRIT_VALUE_RESOURCE_ID_HPP
#define WRIT_VALUE_RESOURCE_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// The first fault of an id that begins with `prefix` and has 8 or 17 lower-case hexadecimal digits
// behind it. `Value` has the faults `wrong_prefix`, `wrong_length` and `not_lower_case_hex`.
template <class Value>
constexpr Malformed<Value> inspect_resource_id(std::string_view text,
                                               std::string_view prefix) noexcept {
    using Fault = typename Value::fault_type;
    if (!text.starts_with(prefix)) return {Fault::wrong_prefix, 0};
    const std::string_view id = text.substr(prefix.size());
    if (const std::size_t at = lower_case_hex_digits.first_outside(id); at != id.size()) {
        return {Fault::not_lower_case_hex, prefix.size() + at};
    }
    constexpr std::size_t longest = 17;
    if (id.size() > longest) return {Fault::wrong_length, prefix.size() + longest};
    if (id.size() != 8 && id.size() != longest) return {Fault::wrong_length, text.size()};
    return {};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
