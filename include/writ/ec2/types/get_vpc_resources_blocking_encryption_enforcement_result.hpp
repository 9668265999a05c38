// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetVpcResourcesBlockingEncryptionEnforcement.
#ifndef WRIT_EC2_TYPES_GET_VPC_RESOURCES_BLOCKING_ENCRYPTION_ENFORCEMENT_RESULT_HPP
#define WRIT_EC2_TYPES_GET_VPC_RESOURCES_BLOCKING_ENCRYPTION_ENFORCEMENT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpcEncryptionNonCompliantResource, a structure in what EC2 answers to
/// GetVpcResourcesBlockingEncryptionEnforcement.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionNonCompliantResource.html
struct VpcEncryptionNonCompliantResource {
    /// id: text.
    XmlText id{};
    /// type: text.
    XmlText type{};
    /// description: text.
    XmlText description{};
    /// isExcludable: yes or no.
    XmlBoolean is_excludable{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcEncryptionNonCompliantResource&,
                                     const VpcEncryptionNonCompliantResource&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpcEncryptionNonCompliantResource::id,
                                &VpcEncryptionNonCompliantResource::type,
                                &VpcEncryptionNonCompliantResource::description,
                                &VpcEncryptionNonCompliantResource::is_excludable>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("id", self.id);
            row("type", self.type);
            row("description", self.description);
            row("isExcludable", self.is_excludable);
        }
    };
};

/// What EC2 answers to GetVpcResourcesBlockingEncryptionEnforcement. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpcResourcesBlockingEncryptionEnforcement.html
struct GetVpcResourcesBlockingEncryptionEnforcementResult {
    /// nonCompliantResourceSet: a list of VpcEncryptionNonCompliantResource.
    XmlList<VpcEncryptionNonCompliantResource> non_compliant_resources{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetVpcResourcesBlockingEncryptionEnforcementResult&,
        const GetVpcResourcesBlockingEncryptionEnforcementResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetVpcResourcesBlockingEncryptionEnforcementResult::non_compliant_resources,
                    &GetVpcResourcesBlockingEncryptionEnforcementResult::next_token,
                    &GetVpcResourcesBlockingEncryptionEnforcementResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nonCompliantResourceSet", self.non_compliant_resources);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
