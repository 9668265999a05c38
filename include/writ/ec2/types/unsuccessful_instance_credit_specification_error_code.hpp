// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of UnsuccessfulInstanceCreditSpecificationErrorCode.
#ifndef WRIT_EC2_TYPES_UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ERROR_CODE_HPP
#define WRIT_EC2_TYPES_UNSUCCESSFUL_INSTANCE_CREDIT_SPECIFICATION_ERROR_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for
/// UnsuccessfulInstanceCreditSpecificationErrorCode: `InvalidInstanceID.Malformed`,
/// `InvalidInstanceID.NotFound`, `IncorrectInstanceState` and
/// `InstanceCreditSpecification.NotSupported`. Each is a constant, `InvalidInstanceID.Malformed` as
/// `InvalidInstanceID_Malformed`. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class UnsuccessfulInstanceCreditSpecificationErrorCode
    : public Word<UnsuccessfulInstanceCreditSpecificationErrorCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        IncorrectInstanceState, InstanceCreditSpecification_NotSupported,
        InvalidInstanceID_Malformed, InvalidInstanceID_NotFound,
    };

    /// This word.
    constexpr UnsuccessfulInstanceCreditSpecificationErrorCode(Listed word) noexcept
        : value_(UnsuccessfulInstanceCreditSpecificationErrorCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval UnsuccessfulInstanceCreditSpecificationErrorCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(UnsuccessfulInstanceCreditSpecificationErrorCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        22, 62, 89, 115,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "IncorrectInstanceStateInstanceCreditSpecification.NotSupportedInvalidInstanceID.Malformed"
        "InvalidInstanceID.NotFound",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit UnsuccessfulInstanceCreditSpecificationErrorCode(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
