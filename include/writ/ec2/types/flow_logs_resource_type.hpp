// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FlowLogsResourceType.
#ifndef WRIT_EC2_TYPES_FLOW_LOGS_RESOURCE_TYPE_HPP
#define WRIT_EC2_TYPES_FLOW_LOGS_RESOURCE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for FlowLogsResourceType, such as `VPC`. Each
/// is a constant. A literal is compared with them; at run time a word that is not listed gets an
/// advice.
class FlowLogsResourceType : public Word<FlowLogsResourceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        NetworkInterface, RegionalNatGateway, Subnet, TransitGateway, TransitGatewayAttachment, VPC,
    };

    /// This word.
    constexpr FlowLogsResourceType(Listed word) noexcept
        : value_(FlowLogsResourceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FlowLogsResourceType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FlowLogsResourceType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        16, 34, 40, 54, 78, 81,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "NetworkInterfaceRegionalNatGatewaySubnetTransitGatewayTransitGatewayAttachmentVPC",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FlowLogsResourceType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
