// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of one of several kinds of resources.
#ifndef WRIT_EC2_TYPES_CONVERSION_TASK_ID_HPP
#define WRIT_EC2_TYPES_CONVERSION_TASK_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/id_of_several_kinds.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of one of several kinds of resources: `import-i-…` and `import-vol-…`. Another prefix is
/// in doubt. Known from AWS's documentation and recorded answers of EC2 (model/facts/ids.txt).
class ConversionTaskId : public IdOfSeveralKinds<ConversionTaskId> {
public:
    /// What they begin with.
    static constexpr std::string_view prefixes[] = {
        "import-i-", "import-vol-"};

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ConversionTaskId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ConversionTaskId)

    /// The id of one kind goes in as it is.
    template <writ::detail::IdOfOneKind Id>
    constexpr ConversionTaskId(const Id& id) noexcept : value_(taken(id)) {}

    /// The sentences, in the order of `id_of_several_kinds_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "the id is empty; give one, such as import-i-0abcdef1234567890"},
        {"no_byte_of_an_id",
         "an id has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit ConversionTaskId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
