// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetVerifiedAccessEndpointTargets.
#ifndef WRIT_EC2_TYPES_GET_VERIFIED_ACCESS_ENDPOINT_TARGETS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_VERIFIED_ACCESS_ENDPOINT_TARGETS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/verified_access_endpoint_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessEndpointTarget, a structure in what EC2 answers to
/// GetVerifiedAccessEndpointTargets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessEndpointTarget.html
struct VerifiedAccessEndpointTarget {
    /// verifiedAccessEndpointId: a verified access endpoint id, `vae-…`.
    XmlValue<VerifiedAccessEndpointId> verified_access_endpoint_id{};
    /// verifiedAccessEndpointTargetIpAddress: text.
    XmlText verified_access_endpoint_target_ip_address{};
    /// verifiedAccessEndpointTargetDns: text.
    XmlText verified_access_endpoint_target_dns{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessEndpointTarget&,
                                     const VerifiedAccessEndpointTarget&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&VerifiedAccessEndpointTarget::verified_access_endpoint_id,
                    &VerifiedAccessEndpointTarget::verified_access_endpoint_target_ip_address,
                    &VerifiedAccessEndpointTarget::verified_access_endpoint_target_dns>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("verifiedAccessEndpointId", self.verified_access_endpoint_id);
            row("verifiedAccessEndpointTargetIpAddress",
                self.verified_access_endpoint_target_ip_address);
            row("verifiedAccessEndpointTargetDns", self.verified_access_endpoint_target_dns);
        }
    };
};

/// What EC2 answers to GetVerifiedAccessEndpointTargets. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVerifiedAccessEndpointTargets.html
struct GetVerifiedAccessEndpointTargetsResult {
    /// verifiedAccessEndpointTargetSet: a list of VerifiedAccessEndpointTarget.
    XmlList<VerifiedAccessEndpointTarget> verified_access_endpoint_targets{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetVerifiedAccessEndpointTargetsResult&,
                                     const GetVerifiedAccessEndpointTargetsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetVerifiedAccessEndpointTargetsResult::verified_access_endpoint_targets,
                    &GetVerifiedAccessEndpointTargetsResult::next_token,
                    &GetVerifiedAccessEndpointTargetsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("verifiedAccessEndpointTargetSet", self.verified_access_endpoint_targets);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
