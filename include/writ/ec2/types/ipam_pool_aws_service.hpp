// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of IpamPoolAwsService.
#ifndef WRIT_EC2_TYPES_IPAM_POOL_AWS_SERVICE_HPP
#define WRIT_EC2_TYPES_IPAM_POOL_AWS_SERVICE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for IpamPoolAwsService: `ec2` and
/// `global-services`. Each is a constant, `global-services` as `global_services`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class IpamPoolAwsService : public Word<IpamPoolAwsService> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        ec2, global_services,
    };

    /// This word.
    constexpr IpamPoolAwsService(Listed word) noexcept : value_(IpamPoolAwsService::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval IpamPoolAwsService(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(IpamPoolAwsService)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        3, 18,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "ec2global-services",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit IpamPoolAwsService(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
