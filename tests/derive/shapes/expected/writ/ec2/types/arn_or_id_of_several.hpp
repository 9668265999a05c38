// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of one of several kinds of resources.
#ifndef WRIT_EC2_TYPES_ARN_OR_ID_OF_SEVERAL_HPP
#define WRIT_EC2_TYPES_ARN_OR_ID_OF_SEVERAL_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/id_of_several_kinds.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of one of several kinds of resources: `one-…` and `two-…`. Another prefix is in doubt. An
/// ARN may stand for an id. Known from AWS's documentation (model/facts/ids.txt).
class ArnOrIdOfSeveral : public IdOfSeveralKinds<ArnOrIdOfSeveral> {
public:
    /// What they begin with.
    static constexpr std::string_view prefixes[] = {
        "one-", "two-"};

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ArnOrIdOfSeveral(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ArnOrIdOfSeveral)

    /// The id of one kind goes in as it is.
    template <writ::detail::IdOfOneKind Id>
    constexpr ArnOrIdOfSeveral(const Id& id) noexcept : value_(taken(id)) {}

    /// An ARN has bytes that need an escape.
    static constexpr bool is_unreserved = false;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<ArnOrIdOfSeveral> inspect(std::string_view text) noexcept {
        if (!Arn::inspect(text)) return {};
        return IdOfSeveralKinds::inspect(text);
    }

    /// 0 if nothing about `text` is in doubt, else the doubt's place.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        if (text.starts_with("arn:")) return 0;
        return IdOfSeveralKinds::doubt_of(text);
    }

    /// The sentences, in the order of `id_of_several_kinds_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "the id is empty; give one, such as one-0abcdef1234567890"},
        {"no_byte_of_an_id",
         "an id has only letters, digits, hyphens, dots and underscores; an ARN has six fields, "
         "arn:aws:ec2:us-east-1:012345678910:KIND/ID"},
    };

private:
    friend TextValue;

    constexpr explicit ArnOrIdOfSeveral(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
