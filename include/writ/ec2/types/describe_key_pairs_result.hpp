// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeKeyPairs.
#ifndef WRIT_EC2_TYPES_DESCRIBE_KEY_PAIRS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_KEY_PAIRS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/key_pair_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class KeyType;  // writ/ec2/types/key_type.hpp

/// KeyPairInfo, a structure in what EC2 answers to DescribeKeyPairs.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_KeyPairInfo.html
struct KeyPairInfo {
    /// keyPairId: a key pair id, `key-…`.
    XmlValue<KeyPairId> key_pair_id{};
    /// keyType: `rsa` or `ed25519`.
    XmlValue<KeyType> key_type{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// publicKey: text.
    XmlText public_key{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// keyName: text.
    XmlText key_name{};
    /// keyFingerprint: text.
    XmlText key_fingerprint{};

    /// Whether two say the same.
    friend constexpr bool operator==(const KeyPairInfo&, const KeyPairInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&KeyPairInfo::key_pair_id, &KeyPairInfo::key_type,
                                &KeyPairInfo::tags, &KeyPairInfo::public_key,
                                &KeyPairInfo::create_time, &KeyPairInfo::key_name,
                                &KeyPairInfo::key_fingerprint>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("keyPairId", self.key_pair_id);
            row("keyType", self.key_type);
            row("tagSet", self.tags);
            row("publicKey", self.public_key);
            row("createTime", self.create_time);
            row("keyName", self.key_name);
            row("keyFingerprint", self.key_fingerprint);
        }
    };
};

/// What EC2 answers to DescribeKeyPairs. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html
struct DescribeKeyPairsResult {
    /// keySet: a list of KeyPairInfo.
    XmlList<KeyPairInfo> key_pairs{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeKeyPairsResult&,
                                     const DescribeKeyPairsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeKeyPairsResult::key_pairs,
                                &DescribeKeyPairsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("keySet", self.key_pairs);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
