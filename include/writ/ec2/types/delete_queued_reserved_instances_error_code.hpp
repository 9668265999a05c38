// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of DeleteQueuedReservedInstancesErrorCode.
#ifndef WRIT_EC2_TYPES_DELETE_QUEUED_RESERVED_INSTANCES_ERROR_CODE_HPP
#define WRIT_EC2_TYPES_DELETE_QUEUED_RESERVED_INSTANCES_ERROR_CODE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for DeleteQueuedReservedInstancesErrorCode:
/// `reserved-instances-id-invalid`, `reserved-instances-not-in-queued-state` and
/// `unexpected-error`. Each is a constant, `reserved-instances-id-invalid` as
/// `reserved_instances_id_invalid`. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class DeleteQueuedReservedInstancesErrorCode : public Word<DeleteQueuedReservedInstancesErrorCode> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        reserved_instances_id_invalid, reserved_instances_not_in_queued_state, unexpected_error,
    };

    /// This word.
    constexpr DeleteQueuedReservedInstancesErrorCode(Listed word) noexcept
        : value_(DeleteQueuedReservedInstancesErrorCode::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval DeleteQueuedReservedInstancesErrorCode(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(DeleteQueuedReservedInstancesErrorCode)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        29, 67, 83,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "reserved-instances-id-invalidreserved-instances-not-in-queued-stateunexpected-error",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit DeleteQueuedReservedInstancesErrorCode(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
