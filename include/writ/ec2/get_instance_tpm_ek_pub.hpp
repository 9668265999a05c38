// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetInstanceTpmEkPub.
#ifndef WRIT_EC2_GET_INSTANCE_TPM_EK_PUB_HPP
#define WRIT_EC2_GET_INSTANCE_TPM_EK_PUB_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/ek_pub_key_format.hpp>
#include <writ/ec2/types/ek_pub_key_type.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/get_instance_tpm_ek_pub_result.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request GetInstanceTpmEkPub. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetInstanceTpmEkPub.html
struct GetInstanceTpmEkPub {
    /// InstanceId: an instance id, `i-…`.
    Required<InstanceId, struct InstanceId_given_right_and_in_order> instance_id;
    /// KeyType: `rsa-2048` or `ecc-sec-p384`.
    Required<EkPubKeyType, struct KeyType_given_right_and_in_order> key_type;
    /// KeyFormat: `der` or `tpmt`.
    Required<EkPubKeyFormat, struct KeyFormat_given_right_and_in_order> key_format;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetInstanceTpmEkPub&,
                                     const GetInstanceTpmEkPub&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetInstanceTpmEkPub";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetInstanceTpmEkPubResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&GetInstanceTpmEkPub::instance_id, &GetInstanceTpmEkPub::key_type,
                                &GetInstanceTpmEkPub::key_format, &GetInstanceTpmEkPub::dry_run,
                                &GetInstanceTpmEkPub::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_id);
            row("KeyType", self.key_type);
            row("KeyFormat", self.key_format);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
