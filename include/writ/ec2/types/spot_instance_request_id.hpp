// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a spot instance request.
#ifndef WRIT_EC2_TYPES_SPOT_INSTANCE_REQUEST_ID_HPP
#define WRIT_EC2_TYPES_SPOT_INSTANCE_REQUEST_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a spot instance request, such as `sir-08b93456`: `sir-`, and after it as a rule 8
/// letters and digits. Known from AWS's documentation, recorded answers of EC2 and tools
/// (model/facts/ids.txt).
class SpotInstanceRequestId : public PrefixedId<SpotInstanceRequestId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "sir-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SpotInstanceRequestId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SpotInstanceRequestId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a spot instance request id begins with sir-, such as sir-08b93456"},
        {"nothing_behind_prefix", "there is nothing behind sir-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind sir- a spot instance request id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit SpotInstanceRequestId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
