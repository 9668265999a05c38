// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ImageAttributeName.
#ifndef WRIT_EC2_TYPES_IMAGE_ATTRIBUTE_NAME_HPP
#define WRIT_EC2_TYPES_IMAGE_ATTRIBUTE_NAME_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 13 words that the EC2 model of 2026-08-07 has for ImageAttributeName, such as `description`.
/// Each is a constant. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class ImageAttributeName : public Word<ImageAttributeName> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        blockDeviceMapping, bootMode, deregistrationProtection, description, imdsSupport, kernel,
        lastLaunchedTime, launchPermission, productCodes, ramdisk, sriovNetSupport, tpmSupport,
        uefiData,
    };

    /// This word.
    constexpr ImageAttributeName(Listed word) noexcept : value_(ImageAttributeName::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ImageAttributeName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ImageAttributeName)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        18, 26, 50, 61, 72, 78, 94, 110, 122, 129, 144, 154, 162,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "blockDeviceMappingbootModederegistrationProtectiondescriptionimdsSupportkernellastLaunche"
        "dTimelaunchPermissionproductCodesramdisksriovNetSupporttpmSupportuefiData",
        ends, 13};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ImageAttributeName(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
