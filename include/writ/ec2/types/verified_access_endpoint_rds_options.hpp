// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessEndpointRdsOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_ENDPOINT_RDS_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VerifiedAccessEndpointProtocol;  // writ/ec2/types/verified_access_endpoint_protocol.hpp

/// VerifiedAccessEndpointRdsOptions, a structure in what EC2 answers to 4 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessEndpointRdsOptions.html
struct VerifiedAccessEndpointRdsOptions {
    /// protocol: `http`, `https` or `tcp`.
    XmlValue<VerifiedAccessEndpointProtocol> protocol{};
    /// port: a whole number.
    XmlInteger port{};
    /// rdsDbInstanceArn: an ARN.
    XmlValue<Arn> rds_db_instance_arn{};
    /// rdsDbClusterArn: an ARN.
    XmlValue<Arn> rds_db_cluster_arn{};
    /// rdsDbProxyArn: an ARN.
    XmlValue<Arn> rds_db_proxy_arn{};
    /// rdsEndpoint: text.
    XmlText rds_endpoint{};
    /// subnetIdSet: subnet ids, `subnet-…`.
    XmlList<XmlValue<SubnetId>> subnet_ids{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessEndpointRdsOptions&,
                                     const VerifiedAccessEndpointRdsOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VerifiedAccessEndpointRdsOptions::protocol,
                                &VerifiedAccessEndpointRdsOptions::port,
                                &VerifiedAccessEndpointRdsOptions::rds_db_instance_arn,
                                &VerifiedAccessEndpointRdsOptions::rds_db_cluster_arn,
                                &VerifiedAccessEndpointRdsOptions::rds_db_proxy_arn,
                                &VerifiedAccessEndpointRdsOptions::rds_endpoint,
                                &VerifiedAccessEndpointRdsOptions::subnet_ids>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("protocol", self.protocol);
            row("port", self.port);
            row("rdsDbInstanceArn", self.rds_db_instance_arn);
            row("rdsDbClusterArn", self.rds_db_cluster_arn);
            row("rdsDbProxyArn", self.rds_db_proxy_arn);
            row("rdsEndpoint", self.rds_endpoint);
            row("subnetIdSet", self.subnet_ids);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
