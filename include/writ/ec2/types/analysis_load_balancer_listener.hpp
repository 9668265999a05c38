// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AnalysisLoadBalancerListener, a structure in replies.
#ifndef WRIT_EC2_TYPES_ANALYSIS_LOAD_BALANCER_LISTENER_HPP
#define WRIT_EC2_TYPES_ANALYSIS_LOAD_BALANCER_LISTENER_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AnalysisLoadBalancerListener, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AnalysisLoadBalancerListener.html
struct AnalysisLoadBalancerListener {
    /// loadBalancerPort: a whole number.
    XmlInteger load_balancer_port{};
    /// instancePort: a whole number.
    XmlInteger instance_port{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AnalysisLoadBalancerListener&,
                                     const AnalysisLoadBalancerListener&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AnalysisLoadBalancerListener::load_balancer_port,
                                &AnalysisLoadBalancerListener::instance_port>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("loadBalancerPort", self.load_balancer_port);
            row("instancePort", self.instance_port);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
