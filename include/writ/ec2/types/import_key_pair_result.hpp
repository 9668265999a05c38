// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ImportKeyPair.
#ifndef WRIT_EC2_TYPES_IMPORT_KEY_PAIR_RESULT_HPP
#define WRIT_EC2_TYPES_IMPORT_KEY_PAIR_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/key_pair_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ImportKeyPair. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html
struct ImportKeyPairResult {
    /// keyFingerprint: text.
    XmlText key_fingerprint{};
    /// keyName: text.
    XmlText key_name{};
    /// keyPairId: a key pair id, `key-…`.
    XmlValue<KeyPairId> key_pair_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImportKeyPairResult&,
                                     const ImportKeyPairResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImportKeyPairResult::key_fingerprint,
                                &ImportKeyPairResult::key_name, &ImportKeyPairResult::key_pair_id,
                                &ImportKeyPairResult::tags, &ImportKeyPairResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("keyFingerprint", self.key_fingerprint);
            row("keyName", self.key_name);
            row("keyPairId", self.key_pair_id);
            row("tagSet", self.tags);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
