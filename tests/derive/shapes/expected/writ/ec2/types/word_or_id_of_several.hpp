// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of one of several kinds of resources.
#ifndef WRIT_EC2_TYPES_WORD_OR_ID_OF_SEVERAL_HPP
#define WRIT_EC2_TYPES_WORD_OR_ID_OF_SEVERAL_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/id_of_several_kinds.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of one of several kinds of resources: `one-…`, `three-…` and `two-…`. Another prefix is
/// in doubt. `here` or `there` may stand for an id. Known from AWS's documentation
/// (model/facts/ids.txt).
class WordOrIdOfSeveral : public IdOfSeveralKinds<WordOrIdOfSeveral> {
public:
    /// What they begin with.
    static constexpr std::string_view prefixes[] = {
        "one-", "three-", "two-"};

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval WordOrIdOfSeveral(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(WordOrIdOfSeveral)

    /// The id of one kind goes in as it is.
    template <writ::detail::IdOfOneKind Id>
    constexpr WordOrIdOfSeveral(const Id& id) noexcept : value_(taken(id)) {}

    /// 0 if nothing about `text` is in doubt, else the doubt's place.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        if (text == "here" || text == "there") return 0;
        return IdOfSeveralKinds::doubt_of(text);
    }

    /// The sentences, in the order of `id_of_several_kinds_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "the id is empty; give one, such as one-0abcdef1234567890"},
        {"no_byte_of_an_id",
         "an id has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit WordOrIdOfSeveral(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
