// SPDX-License-Identifier: BSL-1.0
/// Whether and with which key a copy is encrypted.
#ifndef WRIT_EC2_TYPES_ENCRYPTION_HPP
#define WRIT_EC2_TYPES_ENCRYPTION_HPP

#include <string_view>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/kms_key_id.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {
namespace ec2 {

/// Whether and with which key a copy is encrypted: by default as its source is; otherwise as
/// `unencrypted()`, `encrypted()` or `encrypted_with(key)` say. A key without encryption cannot
/// be said.
class Encryption {
public:
    /// How the wire spells it.
    struct Parameters {
        YesNo encrypted{};                ///< Encrypted
        Optional<KmsKeyId> kms_key_id{};  ///< KmsKeyId

        /// Whether the wire spells two alike.
        friend constexpr bool operator==(const Parameters&, const Parameters&) noexcept = default;

        /// What writ knows of it.
        struct Model {
            /// What must hold before parameters are an `Encryption`.
            using rules = Rules<struct kms_key_needs_encryption>;
            /// Its members, in order.
            using members = Members<&Parameters::encrypted, &Parameters::kms_key_id>;

            /// On the wire: Encrypted, KmsKeyId.
            template <class Self, class Row>
            static constexpr void wire_table(Self& self, Row& row) {
                row("Encrypted", self.encrypted);
                row("KmsKeyId", self.kms_key_id);
            }
        };
    };

    /// As the source is; nothing is sent.
    constexpr Encryption() noexcept = default;

    /// How the wire spells it.
    constexpr const Parameters& parameters() const& noexcept WRIT_LIFETIMEBOUND {
        return parameters_;
    }

    /// The same, out of a state that is gone at the end of the line.
    constexpr Parameters parameters() const&& noexcept { return parameters_; }

    /// Whether it is explicitly unencrypted.
    constexpr bool is_unencrypted() const noexcept { return parameters_.encrypted.is_no(); }

    /// The key; nothing if none is named.
    constexpr const Optional<KmsKeyId>& key() const& noexcept WRIT_LIFETIMEBOUND {
        return parameters_.kms_key_id;
    }

    /// The key, out of a state that is gone at the end of the line.
    constexpr Optional<KmsKeyId> key() const&& noexcept { return parameters_.kms_key_id; }

    /// The fields of the key's or the alias's ARN; all empty if it is named in another way or not
    /// checked.
    constexpr ArnFields key_arn() const noexcept {
        return key() && key()->is_checked() ? key()->arn_fields() : ArnFields();
    }

    /// The Region in the key's or the alias's ARN; empty as above.
    constexpr std::string_view key_region() const noexcept {
        return key() ? key()->region_named() : std::string_view();
    }

    /// The partition in that; empty as above.
    constexpr std::string_view key_partition() const noexcept {
        return key_region().empty() ? std::string_view() : partition_in_arn(key()->text());
    }

    /// Whether two are the same state.
    friend constexpr bool operator==(const Encryption& left, const Encryption& right) noexcept {
        return left.parameters_ == right.parameters_;
    }

private:
    friend struct writ::detail::StateMaker;

    constexpr explicit Encryption(const Parameters& parameters) noexcept
        : parameters_(parameters) {}

    Parameters parameters_;
};

/// A key is named, but encryption is not asked for. Only what is read can say this.
struct kms_key_needs_encryption : Refuses {
    /// The name and the sentence. InvalidParameterDependency has been seen for the same rule of
    /// RunInstances and CreateVolume, not for CopyImage, and is left out.
    static constexpr Reason reason{
        "kms_key_needs_encryption",
        "a KMS key is named, but Encrypted is not true; set Encrypted to true, or leave the key "
        "out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"KmsKeyId", "Encrypted"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_CopyImage, KmsKeyId; EC2 model of 2026-08-07 (botocore 1.43.67)");

    /// Whether `given` keeps it.
    static constexpr bool holds(const Encryption::Parameters& given) noexcept {
        return !given.kms_key_id || given.encrypted.is_yes();
    }
};

}  // namespace ec2

/// Explicitly unencrypted (`Encrypted=false`). Of an encrypted source EC2 makes no unencrypted
/// copy: it refuses to copy the image, and leaves the copy of the snapshot encrypted.
constexpr ec2::Encryption unencrypted() noexcept {
    return detail::StateMaker::make<ec2::Encryption>({false, {}});
}

/// Encrypted with the account's default key in the destination Region (`Encrypted=true`).
constexpr ec2::Encryption encrypted() noexcept {
    return detail::StateMaker::make<ec2::Encryption>({true, {}});
}

/// Encrypted with `key`, which must exist in the destination Region (`Encrypted=true`,
/// `KmsKeyId`).
constexpr ec2::Encryption encrypted_with(KmsKeyId key) noexcept {
    return detail::StateMaker::make<ec2::Encryption>({true, key});
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
