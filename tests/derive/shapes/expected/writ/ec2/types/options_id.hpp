// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of options.
#ifndef WRIT_EC2_TYPES_OPTIONS_ID_HPP
#define WRIT_EC2_TYPES_OPTIONS_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/resource_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of options, such as `opt-0abcdef1234567890`: `opt-`, and after it 8 or 17 lower-case
/// hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class OptionsId : public ResourceId<OptionsId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "opt-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval OptionsId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(OptionsId)

    /// The first fault of `text`, if it has one; `default` may stand for an id.
    static constexpr Malformed<OptionsId> inspect(std::string_view text) noexcept {
        if (text == "default") return {};
        return ResourceId::inspect(text);
    }

    /// The sentences, in the order of `resource_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "an options id begins with opt-, such as opt-0abcdef1234567890"},
        {"wrong_length",
         "an options id has 8 or 17 hexadecimal digits behind opt-; compare it with the one that "
         "EC2 shows"},
        {"not_lower_case_hex",
         "behind opt- an options id has only the digits 0 to 9 and the letters a to f in lower "
         "case"},
    };

private:
    friend TextValue;

    constexpr explicit OptionsId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
