// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribePrincipalIdFormat.
#ifndef WRIT_EC2_TYPES_DESCRIBE_PRINCIPAL_ID_FORMAT_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_PRINCIPAL_ID_FORMAT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/id_format.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PrincipalIdFormat, a structure in what EC2 answers to DescribePrincipalIdFormat.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrincipalIdFormat.html
struct PrincipalIdFormat {
    /// arn: an ARN.
    XmlValue<Arn> arn{};
    /// statusSet: a list of IdFormat.
    XmlList<IdFormat> statuses{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PrincipalIdFormat&,
                                     const PrincipalIdFormat&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PrincipalIdFormat::arn, &PrincipalIdFormat::statuses>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("arn", self.arn);
            row("statusSet", self.statuses);
        }
    };
};

/// What EC2 answers to DescribePrincipalIdFormat. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrincipalIdFormat.html
struct DescribePrincipalIdFormatResult {
    /// principalSet: a list of PrincipalIdFormat.
    XmlList<PrincipalIdFormat> principals{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribePrincipalIdFormatResult&,
                                     const DescribePrincipalIdFormatResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribePrincipalIdFormatResult::principals,
                                &DescribePrincipalIdFormatResult::next_token,
                                &DescribePrincipalIdFormatResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("principalSet", self.principals);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
