// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ImageReferenceResourceType.
#ifndef WRIT_EC2_TYPES_IMAGE_REFERENCE_RESOURCE_TYPE_HPP
#define WRIT_EC2_TYPES_IMAGE_REFERENCE_RESOURCE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for ImageReferenceResourceType, such as
/// `ec2:Instance`. Each is a constant, `ec2:Instance` as `ec2_Instance`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class ImageReferenceResourceType : public Word<ImageReferenceResourceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        ec2_Instance, ec2_LaunchTemplate, imagebuilder_ContainerRecipe, imagebuilder_ImageRecipe,
        ssm_Parameter,
    };

    /// This word.
    constexpr ImageReferenceResourceType(Listed word) noexcept
        : value_(ImageReferenceResourceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ImageReferenceResourceType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ImageReferenceResourceType)

private:
    static constexpr std::uint16_t ends[] = {
        12, 30, 58, 82, 95,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "ec2:Instanceec2:LaunchTemplateimagebuilder:ContainerRecipeimagebuilder:ImageRecipessm:Par"
        "ameter",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ImageReferenceResourceType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
