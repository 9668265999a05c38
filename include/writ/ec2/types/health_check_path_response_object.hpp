// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// HealthCheckPathResponseObject, a structure in replies.
#ifndef WRIT_EC2_TYPES_HEALTH_CHECK_PATH_RESPONSE_OBJECT_HPP
#define WRIT_EC2_TYPES_HEALTH_CHECK_PATH_RESPONSE_OBJECT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/health_check_path_destination_response_object.hpp>
#include <writ/ec2/types/health_check_path_source_response_object.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// HealthCheckPathResponseObject, a structure in what EC2 answers to 4 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HealthCheckPathResponseObject.html
struct HealthCheckPathResponseObject {
    /// source: a HealthCheckPathSourceResponseObject.
    Optional<HealthCheckPathSourceResponseObject> source{};
    /// destinationSet: a list of HealthCheckPathDestinationResponseObject.
    XmlList<HealthCheckPathDestinationResponseObject> destinations{};

    /// Whether two say the same.
    friend constexpr bool operator==(const HealthCheckPathResponseObject&,
                                     const HealthCheckPathResponseObject&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HealthCheckPathResponseObject::source,
                                &HealthCheckPathResponseObject::destinations>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("source", self.source);
            row("destinationSet", self.destinations);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
