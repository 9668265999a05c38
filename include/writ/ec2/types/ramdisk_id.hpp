// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a ramdisk.
#ifndef WRIT_EC2_TYPES_RAMDISK_ID_HPP
#define WRIT_EC2_TYPES_RAMDISK_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a ramdisk, such as `ari-0abcdef1`: `ari-`, and after it as a rule 8 lower-case
/// hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class RamdiskId : public PrefixedId<RamdiskId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "ari-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval RamdiskId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(RamdiskId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a ramdisk id begins with ari-, such as ari-0abcdef1"},
        {"nothing_behind_prefix", "there is nothing behind ari-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind ari- a ramdisk id has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit RamdiskId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
