// SPDX-License-Identifier: BSL-1.0
/// Text of any characters, with a length counted in code points.
#ifndef WRIT_VALUE_FREE_TEXT_HPP
#define WRIT_VALUE_FREE_TEXT_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/utf8.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

inline constexpr Reason not_utf8{
    "not_utf8", "the text is not UTF-8 from here on; convert it before it is sent"};

inline constexpr Reason holds_nul{
    "holds_nul", "there is a NUL in the text, at which other programs would cut it; remove it"};

// The first fault of a text of at most `longest` code points. `Value` has the faults `too_long`,
// `not_utf8` and `holds_nul`.
template <class Value>
constexpr Malformed<Value> inspect_free_text(std::string_view text, std::size_t longest) noexcept {
    using Fault = typename Value::fault_type;
    const Utf8Scan scan = scan_utf8(text, longest);
    switch (scan.end) {
        case Utf8Scan::End::of_text: break;
        case Utf8Scan::End::at_limit: return {Fault::too_long, scan.offset};
        case Utf8Scan::End::at_nul: return {Fault::holds_nul, scan.offset};
        case Utf8Scan::End::at_error: return {Fault::not_utf8, scan.offset};
    }
    return {};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
