// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to TryPages.
#ifndef WRIT_EC2_TYPES_TRY_PAGES_RESULT_HPP
#define WRIT_EC2_TYPES_TRY_PAGES_RESULT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/thing.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class Kind;  // writ/ec2/types/kind.hpp

/// RegionReply, a structure in what EC2 answers to TryPages.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Region.html
struct RegionReply {
    /// regionName: text.
    XmlText region_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RegionReply&, const RegionReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RegionReply::region_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("regionName", self.region_name);
        }
    };
};

/// Deep, a structure in what EC2 answers to TryPages.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Deep.html
struct Deep {
    /// aMemberWhoseRowHasToBeBrokenIntoTwo: one of 12 words, such as `gp3`.
    XmlValue<Kind> a_member_whose_row_has_to_be_broken_into_two{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Deep&, const Deep&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Deep::a_member_whose_row_has_to_be_broken_into_two>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("aMemberWhoseRowHasToBeBrokenIntoTwo",
                self.a_member_whose_row_has_to_be_broken_into_two);
        }
    };
};

/// Own, a structure in what EC2 answers to TryPages.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Own.html
struct Own {
    /// numberSet: whole numbers.
    XmlList<XmlInteger> numbers{};
    /// deep: a Deep.
    Optional<Deep> deep{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Own&, const Own&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Own::numbers, &Own::deep>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("numberSet", self.numbers);
            row("deep", self.deep);
        }
    };
};

/// What EC2 answers to TryPages. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryPages.html
struct TryPagesResult {
    /// thingSet: a list of Thing.
    XmlList<Thing> things{};
    /// thing: a Thing.
    Optional<Thing> thing{};
    /// wordSet: each one of 12 words, such as `gp3`.
    XmlList<XmlValue<Kind>> words{};
    /// textSet: what they are called.
    XmlList<XmlText> texts{};
    /// volumeIdSet: volume ids, `vol-…`.
    XmlList<XmlValue<VolumeId>> volume_ids{};
    /// secret: text.
    XmlText secret{};
    /// region: a RegionReply.
    Optional<RegionReply> region{};
    /// own: an Own.
    Optional<Own> own{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TryPagesResult&,
                                     const TryPagesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TryPagesResult::things, &TryPagesResult::thing,
                                &TryPagesResult::words, &TryPagesResult::texts,
                                &TryPagesResult::volume_ids, &TryPagesResult::secret,
                                &TryPagesResult::region, &TryPagesResult::own,
                                &TryPagesResult::next_token, &TryPagesResult::request_id>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"secret"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("thingSet", self.things);
            row("thing", self.thing);
            row("wordSet", self.words);
            row("textSet", self.texts);
            row("volumeIdSet", self.volume_ids);
            row("secret", self.secret);
            row("region", self.region);
            row("own", self.own);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
