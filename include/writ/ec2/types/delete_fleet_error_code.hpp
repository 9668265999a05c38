// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of DeleteFleetErrorCode.
#ifndef WRIT_EC2_TYPES_DELETE_FLEET_ERROR_CODE_HPP
#define WRIT_EC2_TYPES_DELETE_FLEET_ERROR_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for DeleteFleetErrorCode:
/// `fleetIdDoesNotExist`, `fleetIdMalformed`, `fleetNotInDeletableState` and `unexpectedError`.
/// Each is a constant. A literal is compared with them; at run time a word that is not listed gets
/// an advice.
class DeleteFleetErrorCode : public Word<DeleteFleetErrorCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        fleetIdDoesNotExist, fleetIdMalformed, fleetNotInDeletableState, unexpectedError,
    };

    /// This word.
    constexpr DeleteFleetErrorCode(Listed word) noexcept
        : value_(DeleteFleetErrorCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval DeleteFleetErrorCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(DeleteFleetErrorCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        19, 35, 59, 74,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "fleetIdDoesNotExistfleetIdMalformedfleetNotInDeletableStateunexpectedError",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit DeleteFleetErrorCode(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
