// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ImportSnapshot.
#ifndef WRIT_EC2_IMPORT_SNAPSHOT_HPP
#define WRIT_EC2_IMPORT_SNAPSHOT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/client_data.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/import_snapshot_result.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/user_bucket.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SnapshotDiskContainer, a structure in ImportSnapshot.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SnapshotDiskContainer.html
struct SnapshotDiskContainer {
    /// Description: text.
    Optional<AnyText> description{};
    /// Format: text.
    Optional<AnyText> format{};
    /// Url: text.
    Optional<AnyText> url{};
    /// UserBucket: a UserBucket.
    UserBucket user_bucket{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SnapshotDiskContainer&,
                                     const SnapshotDiskContainer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SnapshotDiskContainer::description, &SnapshotDiskContainer::format,
                                &SnapshotDiskContainer::url, &SnapshotDiskContainer::user_bucket>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"Url"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Description", self.description);
            row("Format", self.format);
            row("Url", self.url);
            row("UserBucket", self.user_bucket);
        }
    };
};

/// The request ImportSnapshot. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html
struct ImportSnapshot {
    /// ClientData: a ClientData.
    ClientData client_data{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Description: text.
    Optional<AnyText> description{};
    /// DiskContainer: a SnapshotDiskContainer.
    SnapshotDiskContainer disk_container{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Encrypted and KmsKeyId.
    Encryption encryption{};
    /// RoleName: text.
    Optional<AnyText> role_name{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ImportSnapshot&,
                                     const ImportSnapshot&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ImportSnapshot";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ImportSnapshotResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<kms_key_lies_outside_region, likely_tag_specification_type_rules,
                            tag_specification_rules, extra_parameter_rules,
                            destination_region_is_not_told>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"import-snapshot-task"};
        /// Its members, in order.
        using members = Members<&ImportSnapshot::client_data, &ImportSnapshot::client_token,
                                &ImportSnapshot::description, &ImportSnapshot::disk_container,
                                &ImportSnapshot::dry_run, &ImportSnapshot::encryption,
                                &ImportSnapshot::role_name, &ImportSnapshot::tag_specifications,
                                &ImportSnapshot::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ClientData", self.client_data);
            row("ClientToken", self.client_token);
            row("Description", self.description);
            row("DiskContainer", self.disk_container);
            row("DryRun", self.dry_run);
            row(self.encryption);
            row("RoleName", self.role_name);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
