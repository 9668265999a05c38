// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateKeyPair.
#ifndef WRIT_EC2_TYPES_CREATE_KEY_PAIR_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_KEY_PAIR_RESULT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/ec2/types/key_pair_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateKeyPair. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html
struct CreateKeyPairResult {
    /// keyPairId: a key pair id, `key-…`.
    XmlValue<KeyPairId> key_pair_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// keyName: text.
    XmlText key_name{};
    /// keyFingerprint: text.
    XmlText key_fingerprint{};
    /// keyMaterial: text.
    XmlText key_material{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateKeyPairResult&,
                                     const CreateKeyPairResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CreateKeyPairResult::key_pair_id, &CreateKeyPairResult::tags,
                    &CreateKeyPairResult::key_name, &CreateKeyPairResult::key_fingerprint,
                    &CreateKeyPairResult::key_material, &CreateKeyPairResult::request_id>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"keyMaterial"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("keyPairId", self.key_pair_id);
            row("tagSet", self.tags);
            row("keyName", self.key_name);
            row("keyFingerprint", self.key_fingerprint);
            row("keyMaterial", self.key_material);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
