// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeKeyPairs.
#ifndef WRIT_EC2_DESCRIBE_KEY_PAIRS_HPP
#define WRIT_EC2_DESCRIBE_KEY_PAIRS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_key_pairs_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/key_pair_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeKeyPairs. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeKeyPairs.html
struct DescribeKeyPairs {
    /// KeyName.N: texts.
    List<AnyText> key_names{};
    /// KeyPairId.N: key pair ids, `key-…`.
    List<KeyPairId> key_pair_ids{};
    /// IncludePublicKey: yes or no.
    YesNo include_public_key{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeKeyPairs&,
                                     const DescribeKeyPairs&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeKeyPairs";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeKeyPairsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "fingerprint", "key-name", "key-pair-id", "tag-key", "tag:<key>"};
        /// Its members, in order.
        using members = Members<&DescribeKeyPairs::key_names, &DescribeKeyPairs::key_pair_ids,
                                &DescribeKeyPairs::include_public_key, &DescribeKeyPairs::dry_run,
                                &DescribeKeyPairs::filters, &DescribeKeyPairs::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("KeyName", self.key_names);
            row("KeyPairId", self.key_pair_ids);
            row("IncludePublicKey", self.include_public_key);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
