// SPDX-License-Identifier: BSL-1.0
/// The id of an Amazon Machine Image, or a parameter of Systems Manager that holds it.
#ifndef WRIT_EC2_TYPES_IMAGE_ID_OR_PARAMETER_HPP
#define WRIT_EC2_TYPES_IMAGE_ID_OR_PARAMETER_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/resource_id.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Why a text is neither; `ImageIdOrParameter::reasons` has the sentences.
enum class image_id_or_parameter_fault : unsigned char {
    none,
    wrong_prefix,
    wrong_length,
    not_lower_case_hex,
    parameter_has_no_name,
    parameter_has_an_odd_byte,
};

/// What RunInstances starts an instance from: an `ImageId`, or `resolve:ssm:` and the name of a
/// parameter of Systems Manager that holds one, such as `resolve:ssm:/golden/web:3` (EC2 user guide
/// as read for model/facts/ids.txt, 2026-11-27). The name must be printable ASCII without blanks.
class ImageIdOrParameter : public TextValue<ImageIdOrParameter, image_id_or_parameter_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ImageIdOrParameter(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ImageIdOrParameter)

    /// The id of an image.
    constexpr ImageIdOrParameter(const ImageId& id) noexcept : value_(taken(id)) {}

    /// An image id goes in as it is.
    template <class Given>
    static constexpr bool takes_all_of = std::is_same_v<Given, ImageId>;

    /// What stands in front of a parameter's name.
    static constexpr std::string_view parameter_prefix = "resolve:ssm:";

    /// Whether it names a parameter.
    constexpr bool is_parameter() const noexcept { return text().starts_with(parameter_prefix); }

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<ImageIdOrParameter> inspect(std::string_view text) noexcept {
        using enum image_id_or_parameter_fault;
        if (!text.starts_with(parameter_prefix)) {
            return writ::detail::inspect_resource_id<ImageIdOrParameter>(text, "ami-");
        }
        const std::string_view name = text.substr(parameter_prefix.size());
        if (name.empty()) return {parameter_has_no_name, text.size()};
        const std::size_t odd = CharSet('!', '~').first_outside(name);
        if (odd == name.size()) return {};
        return {parameter_has_an_odd_byte, parameter_prefix.size() + odd};
    }

    /// The sentences, in the order of `image_id_or_parameter_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix",
         "an image id begins with ami-, such as ami-0abcdef1234567890; a parameter that holds one, "
         "with resolve:ssm:",
         "InvalidAMIID.Malformed"},
        {"wrong_length",
         "an image id has 8 or 17 hexadecimal digits behind ami-; compare it with the one that "
         "DescribeImages shows",
         "InvalidAMIID.Malformed"},
        {"not_lower_case_hex",
         "behind ami- an image id has only the digits 0 to 9 and the letters a to f in lower case",
         "InvalidAMIID.Malformed"},
        {"parameter_has_no_name",
         "give the name of the parameter behind resolve:ssm:, such as resolve:ssm:/golden/web"},
        {"parameter_has_an_odd_byte",
         "the name of a parameter has only printable ASCII in it, and no blank; copy it from "
         "Systems Manager"},
    };

private:
    friend TextValue;

    constexpr explicit ImageIdOrParameter(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
