// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a directory.
#ifndef WRIT_EC2_TYPES_DIRECTORY_ID_HPP
#define WRIT_EC2_TYPES_DIRECTORY_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a directory, such as `d-0abcdef123`: `d-`, and after it as a rule 10 lower-case
/// hexadecimal digits. Known from AWS's documentation and recorded answers of EC2
/// (model/facts/ids.txt).
class DirectoryId : public PrefixedId<DirectoryId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "d-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval DirectoryId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(DirectoryId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a directory id begins with d-, such as d-0abcdef123"},
        {"nothing_behind_prefix", "there is nothing behind d-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind d- a directory id has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit DirectoryId(const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
