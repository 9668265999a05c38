// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a transit gateway attachment.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ATTACHMENT_ID_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ATTACHMENT_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a transit gateway attachment, such as `tgw-attach-0abcdef1234567890`: `tgw-attach-`,
/// and after it as a rule 17 lower-case hexadecimal digits. Known from AWS's documentation,
/// recorded answers of EC2 and tools (model/facts/ids.txt).
class TransitGatewayAttachmentId : public Hex17Id<TransitGatewayAttachmentId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "tgw-attach-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TransitGatewayAttachmentId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TransitGatewayAttachmentId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "a transit gateway attachment id begins with tgw-attach-, such as "
         "tgw-attach-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind tgw-attach-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind tgw-attach- a transit gateway attachment id has only letters, digits, hyphens, "
         "dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit TransitGatewayAttachmentId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
