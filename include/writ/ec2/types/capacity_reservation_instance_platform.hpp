// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of CapacityReservationInstancePlatform.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_INSTANCE_PLATFORM_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_INSTANCE_PLATFORM_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 18 words that the EC2 model of 2026-08-07 has for CapacityReservationInstancePlatform, such
/// as `Linux/UNIX`. Each is a constant, `Linux/UNIX` as `Linux_UNIX`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class CapacityReservationInstancePlatform : public Word<CapacityReservationInstancePlatform> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        Linux_with_SQL_Server_Enterprise, Linux_with_SQL_Server_Standard, Linux_with_SQL_Server_Web,
        Linux_UNIX, RHEL_with_HA, RHEL_with_HA_and_SQL_Server_Enterprise,
        RHEL_with_HA_and_SQL_Server_Standard, RHEL_with_SQL_Server_Enterprise,
        RHEL_with_SQL_Server_Standard, RHEL_with_SQL_Server_Web, Red_Hat_Enterprise_Linux,
        SUSE_Linux, Ubuntu_Pro, Windows, Windows_with_SQL_Server,
        Windows_with_SQL_Server_Enterprise, Windows_with_SQL_Server_Standard,
        Windows_with_SQL_Server_Web,
    };

    /// This word.
    constexpr CapacityReservationInstancePlatform(Listed word) noexcept
        : value_(CapacityReservationInstancePlatform::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CapacityReservationInstancePlatform(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CapacityReservationInstancePlatform)

private:
    static constexpr std::uint16_t ends[] = {
        32, 62, 87, 97, 109, 147, 183, 214, 243, 267, 291, 301, 311, 318, 341, 375, 407, 434,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "Linux with SQL Server EnterpriseLinux with SQL Server StandardLinux with SQL Server WebLi"
        "nux/UNIXRHEL with HARHEL with HA and SQL Server EnterpriseRHEL with HA and SQL Server Sta"
        "ndardRHEL with SQL Server EnterpriseRHEL with SQL Server StandardRHEL with SQL Server Web"
        "Red Hat Enterprise LinuxSUSE LinuxUbuntu ProWindowsWindows with SQL ServerWindows with SQ"
        "L Server EnterpriseWindows with SQL Server StandardWindows with SQL Server Web",
        ends, 18};

private:
    friend TextValue;
    friend Word;

    constexpr explicit CapacityReservationInstancePlatform(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
