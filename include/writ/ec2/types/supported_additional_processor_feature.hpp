// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of SupportedAdditionalProcessorFeature.
#ifndef WRIT_EC2_TYPES_SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE_HPP
#define WRIT_EC2_TYPES_SUPPORTED_ADDITIONAL_PROCESSOR_FEATURE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for SupportedAdditionalProcessorFeature:
/// `amd-sev-snp` and `nested-virtualization`. Each is a constant, `amd-sev-snp` as `amd_sev_snp`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class SupportedAdditionalProcessorFeature : public Word<SupportedAdditionalProcessorFeature> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        amd_sev_snp, nested_virtualization,
    };

    /// This word.
    constexpr SupportedAdditionalProcessorFeature(Listed word) noexcept
        : value_(SupportedAdditionalProcessorFeature::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SupportedAdditionalProcessorFeature(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SupportedAdditionalProcessorFeature)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        11, 32,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "amd-sev-snpnested-virtualization",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit SupportedAdditionalProcessorFeature(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
