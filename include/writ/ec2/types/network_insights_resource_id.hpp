// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of one of several kinds of resources.
#ifndef WRIT_EC2_TYPES_NETWORK_INSIGHTS_RESOURCE_ID_HPP
#define WRIT_EC2_TYPES_NETWORK_INSIGHTS_RESOURCE_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/id_of_several_kinds.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of one of several kinds of resources: `eni-…`, `i-…`, `igw-…`, `pcx-…`, `tgw-…`,
/// `tgw-attach-…`, `vgw-…`, `vpce-…` and `vpce-svc-…`. Another prefix is in doubt. An ARN may stand
/// for an id. Known from AWS's documentation and recorded answers of EC2 (model/facts/ids.txt).
class NetworkInsightsResourceId : public IdOfSeveralKinds<NetworkInsightsResourceId> {
public:
    /// What they begin with.
    static constexpr std::string_view prefixes[] = {
        "eni-", "i-", "igw-", "pcx-", "tgw-", "tgw-attach-", "vgw-", "vpce-", "vpce-svc-"};

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval NetworkInsightsResourceId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(NetworkInsightsResourceId)

    /// The id of one kind goes in as it is.
    template <writ::detail::IdOfOneKind Id>
    constexpr NetworkInsightsResourceId(const Id& id) noexcept : value_(taken(id)) {}

    /// An ARN has bytes that need an escape.
    static constexpr bool is_unreserved = false;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<NetworkInsightsResourceId> inspect(std::string_view text) noexcept {
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
        {"empty", "the id is empty; give one, such as eni-0abcdef1234567890"},
        {"no_byte_of_an_id",
         "an id has only letters, digits, hyphens, dots and underscores; an ARN has six fields, "
         "arn:aws:ec2:us-east-1:012345678910:KIND/ID"},
    };

private:
    friend TextValue;

    constexpr explicit NetworkInsightsResourceId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
