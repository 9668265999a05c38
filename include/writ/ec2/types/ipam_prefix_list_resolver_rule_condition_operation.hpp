// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamPrefixListResolverRuleConditionOperation.
#ifndef WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_OPERATION_HPP
#define WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_OPERATION_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for
/// IpamPrefixListResolverRuleConditionOperation: `equals`, `not-equals` and `subnet-of`. Each is a
/// constant, `not-equals` as `not_equals`. A literal is compared with them; at run time a word that
/// is not listed gets an advice.
class IpamPrefixListResolverRuleConditionOperation
    : public Word<IpamPrefixListResolverRuleConditionOperation> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        equals, not_equals, subnet_of,
    };

    /// This word.
    constexpr IpamPrefixListResolverRuleConditionOperation(Listed word) noexcept
        : value_(IpamPrefixListResolverRuleConditionOperation::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPrefixListResolverRuleConditionOperation(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPrefixListResolverRuleConditionOperation)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 16, 25,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "equalsnot-equalssubnet-of",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamPrefixListResolverRuleConditionOperation(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
