// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request TryAll.
#ifndef WRIT_EC2_TRY_ALL_HPP
#define WRIT_EC2_TRY_ALL_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/box.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/kind.hpp>
#include <writ/ec2/types/leaf.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/part.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/try_all_result.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/blob.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Branch, a structure in TryAll.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Branch.html
struct Branch {
    /// Leaves.N: a list of Leaf.
    List<Leaf> leaves{};
    /// Encrypted: yes or no.
    YesNo encrypted{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Branch&, const Branch&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Branch::leaves, &Branch::encrypted>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Leaves", self.leaves);
            row("Encrypted", self.encrypted);
        }
    };
};

/// The request TryAll. API version 2020-02-02, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryAll.html
struct TryAll {
    /// Part: a Part.
    Required<Part, struct Part_given_right_and_in_order> part;
    /// Text: text.
    Required<AnyText, struct Text_given_right_and_in_order> text_;
    /// Count: a whole number.
    Required<Integer, struct Count_given_right_and_in_order> count;
    /// Flag: yes or no.
    Required<YesNo, struct Flag_given_right_and_in_order> flag;
    /// When: a time.
    Required<Timestamp, struct When_given_right_and_in_order> when;
    /// Bytes: a blob, sent as base64.
    Required<Blob, struct Bytes_given_right_and_in_order> bytes;
    /// Kind: one of 12 words, such as `gp3`.
    Required<Kind, struct Kind_given_right_and_in_order> kind_;
    /// VolumeId: a volume id, `vol-…`.
    Required<VolumeId, struct VolumeId_given_right_and_in_order> volume_id;
    /// TextItem.N: texts.
    Required<List<AnyText>, struct TextItem_given_right_and_in_order> texts;
    /// PartItem.N: a list of Part.
    Required<List<Part>, struct PartItem_given_right_and_in_order> parts;
    /// Box: a Box.
    Required<Box, struct Box_given_right_and_in_order> box;
    /// First: text.
    Optional<AnyText> first{};
    /// Leaf: a Leaf.
    Leaf leaf{};
    /// OptionalPart: a Part.
    Optional<Part> optional_part{};
    /// LeafSet.N: a list of Leaf.
    List<Leaf> leaves{};
    /// Branch: a Branch.
    Branch branch{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// TagSpecification.N: a list of TagSpecification, at most 9.
    List<TagSpecification> tag_specifications{};
    /// Tag.N: a list of Tag.
    List<Tag> tags{};
    /// Encrypted and KmsKeyId.
    Encryption encryption{};
    /// Size: a whole number.
    Optional<Integer> size{};
    /// ClientToken: the caller's name for this request.
    Optional<ClientToken> client_token{};
    /// MaxResults: how many results one reply may hold, 5 to 1000.
    Optional<LimitedNumber<MaxResults, 5, 1000>> max_results{};
    /// NextToken: text.
    Optional<AnyText> next_token{};
    /// DryRun: yes or no.
    YesNo dry_run{};
    /// Root: a volume id, `vol-…`.
    Optional<VolumeId> root{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TryAll&, const TryAll&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "TryAll";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = TryAllResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<kms_key_lies_outside_region, max_results_is_zero,
                            list_is_longer_than_documented, documented_filter_rules,
                            tag_specification_rules, extra_parameter_rules,
                            destination_region_is_not_told>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("TagSpecification.N", self.tag_specifications.size(), 9);
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "state", "attachment.status", "tag:<key>", "tag-key"};
        /// Its members, in order.
        using members = Members<
            &TryAll::part, &TryAll::text_, &TryAll::count, &TryAll::flag, &TryAll::when,
            &TryAll::bytes, &TryAll::kind_, &TryAll::volume_id, &TryAll::texts, &TryAll::parts,
            &TryAll::box, &TryAll::first, &TryAll::leaf, &TryAll::optional_part, &TryAll::leaves,
            &TryAll::branch, &TryAll::filters, &TryAll::tag_specifications, &TryAll::tags,
            &TryAll::encryption, &TryAll::size, &TryAll::client_token, &TryAll::max_results,
            &TryAll::next_token, &TryAll::dry_run, &TryAll::root, &TryAll::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Part", self.part);
            row("Text", self.text_);
            row("Count", self.count);
            row("Flag", self.flag);
            row("When", self.when);
            row("Bytes", self.bytes);
            row("Kind", self.kind_);
            row("VolumeId", self.volume_id);
            row("TextItem", self.texts);
            row("PartItem", self.parts);
            row("Box", self.box);
            row("First", self.first);
            row("Leaf", self.leaf);
            row("OptionalPart", self.optional_part);
            row("LeafSet", self.leaves);
            row("Branch", self.branch);
            row("Filter", self.filters);
            row("TagSpecification", self.tag_specifications);
            row("Tag", self.tags);
            row(self.encryption);
            row("Size", self.size);
            row("ClientToken", self.client_token);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("DryRun", self.dry_run);
            row("Root", self.root);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
