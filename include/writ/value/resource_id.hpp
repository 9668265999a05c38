// SPDX-License-Identifier: BSL-1.0
/// The grammar that the ids of EC2's resources share.
#ifndef WRIT_VALUE_RESOURCE_ID_HPP
#define WRIT_VALUE_RESOURCE_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no id of a kind whose ids are known whole; the `reasons` of its type have the
/// sentences.
enum class resource_id_fault : unsigned char {
    none,
    wrong_prefix,
    wrong_length,
    not_lower_case_hex,
};

namespace detail {

// The first fault of an id that begins with `prefix` and has 8 or 17 lower-case hexadecimal digits
// behind it. `Value` has the faults `wrong_prefix`, `wrong_length` and `not_lower_case_hex`.
template <class Value>
constexpr Malformed<Value> inspect_resource_id(std::string_view text,
                                               std::string_view prefix) noexcept {
    using Fault = typename Value::fault_type;
    if (!text.starts_with(prefix)) return {Fault::wrong_prefix, 0};
    std::string_view id = text;
    id.remove_prefix(prefix.size());
    if (const std::size_t at = lower_case_hex_digits.first_outside(id); at != id.size()) {
        return {Fault::not_lower_case_hex, prefix.size() + at};
    }
    constexpr std::size_t longest = 17;
    if (id.size() > longest) return {Fault::wrong_length, prefix.size() + longest};
    if (id.size() != 8 && id.size() != longest) return {Fault::wrong_length, text.size()};
    return {};
}

}  // namespace detail

/// The base of a type `Self` of ids that begin with its `prefix` and have 8 or 17 lower-case
/// hexadecimal digits behind it. `Self` also has `reasons` in the order of `resource_id_fault`.
template <class Self>
class ResourceId : public TextValue<Self, resource_id_fault> {
public:
    /// The bytes that such an id is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Self> inspect(std::string_view text) noexcept {
        return detail::inspect_resource_id<Self>(text, Self::prefix);
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
