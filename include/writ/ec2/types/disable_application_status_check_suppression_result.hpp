// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DisableApplicationStatusCheckSuppression.
#ifndef WRIT_EC2_TYPES_DISABLE_APPLICATION_STATUS_CHECK_SUPPRESSION_RESULT_HPP
#define WRIT_EC2_TYPES_DISABLE_APPLICATION_STATUS_CHECK_SUPPRESSION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/successful_suppression_response_object.hpp>
#include <writ/ec2/types/unsuccessful_suppression_response_object.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DisableApplicationStatusCheckSuppression. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableApplicationStatusCheckSuppression.html
struct DisableApplicationStatusCheckSuppressionResult {
    /// successfulResultSet: a list of SuccessfulSuppressionResponseObject.
    XmlList<SuccessfulSuppressionResponseObject> successful_results{};
    /// unsuccessfulResultSet: a list of UnsuccessfulSuppressionResponseObject.
    XmlList<UnsuccessfulSuppressionResponseObject> unsuccessful_results{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const DisableApplicationStatusCheckSuppressionResult&,
        const DisableApplicationStatusCheckSuppressionResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DisableApplicationStatusCheckSuppressionResult::successful_results,
                    &DisableApplicationStatusCheckSuppressionResult::unsuccessful_results,
                    &DisableApplicationStatusCheckSuppressionResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("successfulResultSet", self.successful_results);
            row("unsuccessfulResultSet", self.unsuccessful_results);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
