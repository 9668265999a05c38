// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of InstanceAttributeName.
#ifndef WRIT_EC2_TYPES_INSTANCE_ATTRIBUTE_NAME_HPP
#define WRIT_EC2_TYPES_INSTANCE_ATTRIBUTE_NAME_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 16 words that the EC2 model of 2026-08-07 has for InstanceAttributeName, such as
/// `instanceType`. Each is a constant. A literal is compared with them; at run time a word that is
/// not listed gets an advice.
class InstanceAttributeName : public Word<InstanceAttributeName> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        blockDeviceMapping, disableApiStop, disableApiTermination, ebsOptimized, enaSupport,
        enclaveOptions, groupSet, instanceInitiatedShutdownBehavior, instanceType, kernel,
        productCodes, ramdisk, rootDeviceName, sourceDestCheck, sriovNetSupport, userData,
    };

    /// This word.
    constexpr InstanceAttributeName(Listed word) noexcept
        : value_(InstanceAttributeName::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InstanceAttributeName(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InstanceAttributeName)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        18, 32, 53, 65, 75, 89, 97, 130, 142, 148, 160, 167, 181, 196, 211, 219,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "blockDeviceMappingdisableApiStopdisableApiTerminationebsOptimizedenaSupportenclaveOptions"
        "groupSetinstanceInitiatedShutdownBehaviorinstanceTypekernelproductCodesramdiskrootDeviceN"
        "amesourceDestChecksriovNetSupportuserData",
        ends, 16};

private:
    friend TextValue;
    friend Word;

    constexpr explicit InstanceAttributeName(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
