// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of an elastic GPU.
#ifndef WRIT_EC2_TYPES_ELASTIC_GPU_ID_HPP
#define WRIT_EC2_TYPES_ELASTIC_GPU_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of an elastic GPU, such as `egpu-0abcdef1234567890`: `egpu-`, and after it as a rule 17
/// lower-case hexadecimal digits. Known from AWS's documentation (model/facts/ids.txt).
class ElasticGpuId : public Hex17Id<ElasticGpuId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "egpu-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ElasticGpuId(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ElasticGpuId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "an elastic GPU id begins with egpu-, such as egpu-0abcdef1234567890"},
        {"nothing_behind_prefix", "there is nothing behind egpu-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind egpu- an elastic GPU id has only letters, digits, hyphens, dots and underscores"},
    };

private:
    friend TextValue;

    constexpr explicit ElasticGpuId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
