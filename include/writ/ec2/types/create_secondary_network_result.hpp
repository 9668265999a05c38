// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateSecondaryNetwork.
#ifndef WRIT_EC2_TYPES_CREATE_SECONDARY_NETWORK_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_SECONDARY_NETWORK_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/secondary_network.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateSecondaryNetwork. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecondaryNetwork.html
struct CreateSecondaryNetworkResult {
    /// secondaryNetwork: a SecondaryNetwork.
    Optional<SecondaryNetwork> secondary_network{};
    /// clientToken: text.
    XmlText client_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateSecondaryNetworkResult&,
                                     const CreateSecondaryNetworkResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateSecondaryNetworkResult::secondary_network,
                                &CreateSecondaryNetworkResult::client_token,
                                &CreateSecondaryNetworkResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("secondaryNetwork", self.secondary_network);
            row("clientToken", self.client_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
