// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to TryPagesAgain.
#ifndef WRIT_EC2_TYPES_TRY_PAGES_AGAIN_RESULT_HPP
#define WRIT_EC2_TYPES_TRY_PAGES_AGAIN_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/image_name.hpp>
#include <writ/ec2/types/thing.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to TryPagesAgain. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TryPagesAgain.html
struct TryPagesAgainResult {
    /// thingSet: a list of Thing.
    XmlList<Thing> things{};
    /// owner: who has them.
    Required<ImageName, struct owner_given_right_and_in_order> owner;
    /// hasMore: yes or no.
    XmlBoolean has_more{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TryPagesAgainResult&,
                                     const TryPagesAgainResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TryPagesAgainResult::things, &TryPagesAgainResult::owner,
                                &TryPagesAgainResult::has_more, &TryPagesAgainResult::next_token,
                                &TryPagesAgainResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("thingSet", self.things);
            row("owner", self.owner);
            row("hasMore", self.has_more);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }

        /// Whether EC2 says that there is a next page.
        static constexpr bool has_more(const TryPagesAgainResult& result) noexcept {
            return result.has_more.is_true();
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
