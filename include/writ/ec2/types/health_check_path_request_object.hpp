// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// HealthCheckPathRequestObject, a structure in requests.
#ifndef WRIT_EC2_TYPES_HEALTH_CHECK_PATH_REQUEST_OBJECT_HPP
#define WRIT_EC2_TYPES_HEALTH_CHECK_PATH_REQUEST_OBJECT_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/ec2/types/health_check_path_destination_request_object.hpp>
#include <writ/ec2/types/health_check_path_source_request_object.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// HealthCheckPathRequestObject, a structure in requests of CreateApplicationStatusCheck and
/// ModifyApplicationStatusCheck. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HealthCheckPathRequestObject.html
struct HealthCheckPathRequestObject {
    /// Source: a HealthCheckPathSourceRequestObject.
    HealthCheckPathSourceRequestObject source{};
    /// Destination.N: a list of HealthCheckPathDestinationRequestObject.
    List<HealthCheckPathDestinationRequestObject> destinations{};

    /// Whether two are equal.
    friend constexpr bool operator==(const HealthCheckPathRequestObject&,
                                     const HealthCheckPathRequestObject&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&HealthCheckPathRequestObject::source,
                                &HealthCheckPathRequestObject::destinations>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Source", self.source);
            row("Destination", self.destinations);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
