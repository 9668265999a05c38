// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a kind of thing that has a long name of its own.
#ifndef WRIT_EC2_TYPES_KIND_OF_THING_THAT_HAS_A_LONG_NAME_OF_ITS_OWN_ID_HPP
#define WRIT_EC2_TYPES_KIND_OF_THING_THAT_HAS_A_LONG_NAME_OF_ITS_OWN_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a kind of thing that has a long name of its own, such as
/// `a-prefix-that-is-quite-long-0abcdef1234567890`: `a-prefix-that-is-quite-long-`, and after it as
/// a rule 17 lower-case hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class KindOfThingThatHasALongNameOfItsOwnId
    : public Hex17Id<KindOfThingThatHasALongNameOfItsOwnId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "a-prefix-that-is-quite-long-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval KindOfThingThatHasALongNameOfItsOwnId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(KindOfThingThatHasALongNameOfItsOwnId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a kind of thing that has a long name of its own id begins with "
         "a-prefix-that-is-quite-long-, such as a-prefix-that-is-quite-long-0abcdef1234567890"},
        {"nothing_behind_prefix",
         "there is nothing behind a-prefix-that-is-quite-long-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind a-prefix-that-is-quite-long- a kind of thing that has a long name of its own id "
         "has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit KindOfThingThatHasALongNameOfItsOwnId(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
