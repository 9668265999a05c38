// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Disk, a structure in requests.
#ifndef WRIT_EC2_TYPES_DISK_HPP
#define WRIT_EC2_TYPES_DISK_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Disk, a structure in requests of TryAll and TryValues. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Disk.html
struct Disk {
    /// Size: a whole number.
    Optional<Integer> size{};
    /// Encrypted and KmsKeyId.
    Encryption encryption{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Disk&, const Disk&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<kms_key_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&Disk::size, &Disk::encryption>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Size", self.size);
            row(self.encryption);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
