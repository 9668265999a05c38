// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request TryValues.
#ifndef WRIT_EC2_TRY_VALUES_HPP
#define WRIT_EC2_TRY_VALUES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/amount.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/arn_or_id_of_several.hpp>
#include <writ/ec2/types/box.hpp>
#include <writ/ec2/types/event_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/fleet_id.hpp>
#include <writ/ec2/types/group_id.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_name.hpp>
#include <writ/ec2/types/kind.hpp>
#include <writ/ec2/types/lone_word.hpp>
#include <writ/ec2/types/nat_gateway_id.hpp>
#include <writ/ec2/types/options_id.hpp>
#include <writ/ec2/types/several_prefixes_id.hpp>
#include <writ/ec2/types/task_id.hpp>
#include <writ/ec2/types/try_values_result.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/ec2/types/word_or_id_of_several.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/blob.hpp>
#include <writ/value/double.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/limited_text.hpp>
#include <writ/value/long.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request TryValues. API version 2020-02-02, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryValues.html
struct TryValues {
    /// Text: text.
    Optional<AnyText> text_{};
    /// ShortText: text, 1 to 8 characters.
    Optional<LimitedText<1, 8>> short_text{};
    /// LongestText: text, at most 255 characters.
    Optional<LimitedText<0, 255>> longest_text{};
    /// Pattern: text.
    Optional<AnyText> pattern{};
    /// Number: a whole number.
    Optional<Integer> number{};
    /// Percent: a whole number, 0 to 100.
    Optional<LimitedNumber<Integer, 0, 100>> percent{};
    /// AtMost: a whole number, at most 50.
    Optional<LimitedNumber<Integer, 0, 50>> at_most{};
    /// AtLeast: a whole number, at least 5.
    Optional<LimitedNumber<Integer, 5>> at_least{};
    /// Big: a whole number.
    Optional<Long> big{};
    /// Part: a number.
    Optional<Double> part{};
    /// Flag: yes or no.
    YesNo flag{};
    /// When: a time.
    Optional<Timestamp> when{};
    /// Bytes: a blob, sent as base64.
    Optional<Blob> bytes{};
    /// Secret: text.
    Optional<AnyText> secret{};
    /// Old: text. AWS advises against it.
    Optional<AnyText> old{};
    /// Kind: one of 12 words, such as `gp3`.
    Optional<Kind> kind_{};
    /// LoneWord: `only`.
    Optional<LoneWord> lone_word{};
    /// Size: one of 6 words, such as `small size`.
    Optional<Amount> size{};
    /// Number.N: whole numbers, at most 4.
    List<Integer> numbers{};
    /// Percents.N: whole numbers, each 0 to 100.
    List<LimitedNumber<Integer, 0, 100>> percents{};
    /// KindItem.N: each one of 12 words, such as `gp3`.
    List<Kind> kinds{};
    /// VolumeId: a volume id, `vol-…`.
    Optional<VolumeId> volume_id{};
    /// VolumeIdItem.N: volume ids, `vol-…`.
    List<VolumeId> volume_ids{};
    /// GroupId: a group id, `grp-…`.
    Optional<GroupId> group_id{};
    /// OtherGroupId: a group id, `grp-…`.
    Optional<GroupId> other_group_id{};
    /// NatGatewayId: a NAT gateway id, `nat-…`.
    Optional<NatGatewayId> nat_gateway_id{};
    /// TaskId: a task id, `task-…`.
    Optional<TaskId> task_id{};
    /// FleetId: a fleet id, `fleet-…`.
    Optional<FleetId> fleet_id{};
    /// EventId: an event id, `event-…`.
    Optional<EventId> event_id{};
    /// OptionsId: an options id, `opt-…`.
    Optional<OptionsId> options_id{};
    /// AnyOf: a several prefixes id.
    Optional<SeveralPrefixesId> any_of{};
    /// AnyOrWord: a word or id of several.
    Optional<WordOrIdOfSeveral> any_or_word{};
    /// AnyOrArn: an ARN or id of several.
    Optional<ArnOrIdOfSeveral> any_or_arn{};
    /// UnknownId: text.
    Optional<AnyText> unknown_id{};
    /// RootVolumeId: a volume id, `vol-…`.
    Optional<VolumeId> root_volume_id{};
    /// ImageId: an image id.
    Optional<ImageId> image_id{};
    /// TargetRegion: a Region.
    Optional<Region> target_region{};
    /// Name: an image name.
    Optional<ImageName> name{};
    /// Box.N: a list of Box.
    List<Box> boxes{};
    /// Root: a NAT gateway id, `nat-…`.
    Optional<NatGatewayId> root{};
    /// Former: text. AWS has dropped it; the next minor version has it no more.
    Optional<AnyText> former{};
    /// Real: a number.
    Optional<Double> real{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TryValues&, const TryValues&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "TryValues";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = TryValuesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("Number.N", self.numbers.size(), 4);
        }
        /// Its members, in order.
        using members = Members<
            &TryValues::text_, &TryValues::short_text, &TryValues::longest_text,
            &TryValues::pattern, &TryValues::number, &TryValues::percent, &TryValues::at_most,
            &TryValues::at_least, &TryValues::big, &TryValues::part, &TryValues::flag,
            &TryValues::when, &TryValues::bytes, &TryValues::secret, &TryValues::old,
            &TryValues::kind_, &TryValues::lone_word, &TryValues::size, &TryValues::numbers,
            &TryValues::percents, &TryValues::kinds, &TryValues::volume_id, &TryValues::volume_ids,
            &TryValues::group_id, &TryValues::other_group_id, &TryValues::nat_gateway_id,
            &TryValues::task_id, &TryValues::fleet_id, &TryValues::event_id, &TryValues::options_id,
            &TryValues::any_of, &TryValues::any_or_word, &TryValues::any_or_arn,
            &TryValues::unknown_id, &TryValues::root_volume_id, &TryValues::image_id,
            &TryValues::target_region, &TryValues::name, &TryValues::boxes, &TryValues::root,
            &TryValues::former, &TryValues::real, &TryValues::extra>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"Secret"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Text", self.text_);
            row("ShortText", self.short_text);
            row("LongestText", self.longest_text);
            row("Pattern", self.pattern);
            row("Number", self.number);
            row("Percent", self.percent);
            row("AtMost", self.at_most);
            row("AtLeast", self.at_least);
            row("Big", self.big);
            row("Part", self.part);
            row("Flag", self.flag);
            row("When", self.when);
            row("Bytes", self.bytes);
            row("Secret", self.secret);
            row("Old", self.old);
            row("Kind", self.kind_);
            row("LoneWord", self.lone_word);
            row("Size", self.size);
            row("Number", self.numbers);
            row("Percents", self.percents);
            row("KindItem", self.kinds);
            row("VolumeId", self.volume_id);
            row("VolumeIdItem", self.volume_ids);
            row("GroupId", self.group_id);
            row("OtherGroupId", self.other_group_id);
            row("NatGatewayId", self.nat_gateway_id);
            row("TaskId", self.task_id);
            row("FleetId", self.fleet_id);
            row("EventId", self.event_id);
            row("OptionsId", self.options_id);
            row("AnyOf", self.any_of);
            row("AnyOrWord", self.any_or_word);
            row("AnyOrArn", self.any_or_arn);
            row("UnknownId", self.unknown_id);
            row("RootVolumeId", self.root_volume_id);
            row("ImageId", self.image_id);
            row("TargetRegion", self.target_region);
            row("Name", self.name);
            row("Box", self.boxes);
            row("Root", self.root);
            row("Former", self.former);
            row("Real", self.real);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
