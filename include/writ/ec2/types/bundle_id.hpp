// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a bundle.
#ifndef WRIT_EC2_TYPES_BUNDLE_ID_HPP
#define WRIT_EC2_TYPES_BUNDLE_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/resource_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a bundle, such as `bun-0abcdef1234567890`: `bun-`, and after it 8 or 17 lower-case
/// hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class BundleId : public ResourceId<BundleId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "bun-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval BundleId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(BundleId)

    /// The sentences, in the order of `resource_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a bundle id begins with bun-, such as bun-0abcdef1234567890"},
        {"wrong_length",
         "a bundle id has 8 or 17 hexadecimal digits behind bun-; compare it with the one that "
         "EC2 shows"},
        {"not_lower_case_hex",
         "behind bun- a bundle id has only the digits 0 to 9 and the letters a to f in lower case"},
    };

private:
    friend TextValue;

    constexpr explicit BundleId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
