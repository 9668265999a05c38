// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Thing, a structure in replies.
#ifndef WRIT_EC2_TYPES_THING_HPP
#define WRIT_EC2_TYPES_THING_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/kind_of_thing_that_has_a_long_name_of_its_own_id.hpp>
#include <writ/ec2/types/leaf_of_reply.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/ec2/types/word_or_id_of_several.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/blob.hpp>
#include <writ/value/double.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ReplyState;  // writ/ec2/types/reply_state.hpp

/// Thing, a structure in what EC2 answers to TryPages and TryPagesAgain. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Thing.html
struct Thing {
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// state: `on` or `off`.
    XmlValue<ReplyState> state{};
    /// name: text.
    XmlText name{};
    /// isPublic: yes or no.
    XmlBoolean is_public{};
    /// Number: a whole number.
    XmlInteger number{};
    /// big: a whole number.
    XmlInteger big{};
    /// real: a number.
    XmlValue<Double> real{};
    /// when: a time.
    XmlValue<Timestamp> when{};
    /// bytes: a blob in base64.
    XmlValue<Blob> bytes{};
    /// default: an image id.
    XmlValue<ImageId> default_{};
    /// targetRegion: a Region.
    XmlValue<Region> target_region{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// leaf: a LeafOfReply.
    Optional<LeafOfReply> leaf{};
    /// idOfAThing: a kind of thing that has a long name of its own id,
    /// `a-prefix-that-is-quite-long-…`.
    XmlValue<KindOfThingThatHasALongNameOfItsOwnId> id_of_a_thing_that_has_a_long_name{};
    /// anyOf: text.
    XmlText any_of{};
    /// anyOrWord: a word or id of several.
    XmlValue<WordOrIdOfSeveral> any_or_word{};
    /// root: text.
    XmlText root{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Thing&, const Thing&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Thing::volume_id, &Thing::state, &Thing::name, &Thing::is_public,
                                &Thing::number, &Thing::big, &Thing::real, &Thing::when,
                                &Thing::bytes, &Thing::default_, &Thing::target_region,
                                &Thing::tags, &Thing::leaf,
                                &Thing::id_of_a_thing_that_has_a_long_name, &Thing::any_of,
                                &Thing::any_or_word, &Thing::root>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("volumeId", self.volume_id);
            row("state", self.state);
            row("name", self.name);
            row("isPublic", self.is_public);
            row("Number", self.number);
            row("big", self.big);
            row("real", self.real);
            row("when", self.when);
            row("bytes", self.bytes);
            row("default", self.default_);
            row("targetRegion", self.target_region);
            row("tagSet", self.tags);
            row("leaf", self.leaf);
            row("idOfAThing", self.id_of_a_thing_that_has_a_long_name);
            row("anyOf", self.any_of);
            row("anyOrWord", self.any_or_word);
            row("root", self.root);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
