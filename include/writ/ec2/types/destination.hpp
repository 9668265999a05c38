// SPDX-License-Identifier: BSL-1.0
/// Where in its Region a copy is put.
#ifndef WRIT_EC2_TYPES_DESTINATION_HPP
#define WRIT_EC2_TYPES_DESTINATION_HPP

#include <string_view>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/local_zone_id.hpp>
#include <writ/value/local_zone_name.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {
namespace ec2 {

/// What every destination can be asked for. The base itself holds nothing; all is in `Self`.
template <class Self>
class DestinationState {
public:
    /// How the wire spells it.
    constexpr auto& parameters() const& noexcept WRIT_LIFETIMEBOUND { return self().parameters_; }

    /// The same, out of a state that is gone at the end of the line.
    constexpr auto parameters() const&& noexcept { return self().parameters_; }

    /// The Outpost; nothing if it is none.
    constexpr auto outpost() const noexcept { return parameters().destination_outpost_arn; }

    /// Whether it is a Local Zone, by name or by id.
    constexpr bool is_local_zone() const noexcept {
        return parameters().destination_availability_zone || self().zone_id();
    }

    /// The code of the Region that the Local Zone belongs to; empty if it is none or not checked,
    /// or if there is no evidence which Region its id belongs to.
    constexpr std::string_view local_zone_region() const noexcept {
        const auto& name = parameters().destination_availability_zone;
        if (name && name->is_checked()) return name->region_named();
        const auto& id = self().zone_id();
        return id && id->is_checked() ? id->region() : std::string_view();
    }

    /// The fields of the Outpost's ARN; all empty if it is none or not checked.
    constexpr ArnFields outpost_arn() const noexcept {
        const auto& arn = parameters().destination_outpost_arn;
        return arn && arn->is_checked() ? arn->arn_fields() : ArnFields();
    }

    /// The Region in the Outpost's ARN; empty as above.
    constexpr std::string_view outpost_region() const noexcept {
        const auto& arn = parameters().destination_outpost_arn;
        return arn ? arn->region_named() : std::string_view();
    }

    /// The partition in that; empty as above.
    constexpr std::string_view outpost_partition() const noexcept {
        return outpost_region().empty() ? std::string_view() : partition_in_arn(outpost()->text());
    }

    /// The code of the Region that the Outpost or the Local Zone belongs to; empty if it is
    /// neither, or if there is no evidence.
    constexpr std::string_view region() const noexcept {
        return outpost() ? outpost_region() : local_zone_region();
    }

    /// The wire name of the parameter that names the Local Zone.
    constexpr std::string_view local_zone_parameter() const noexcept {
        return self().zone_id() && !parameters().destination_availability_zone
                   ? "DestinationAvailabilityZoneId"
                   : "DestinationAvailabilityZone";
    }

    /// Whether two are the same state.
    friend constexpr bool operator==(const Self& left, const Self& right) noexcept {
        return left.parameters() == right.parameters();
    }

private:
    constexpr const Self& self() const noexcept { return static_cast<const Self&>(*this); }
};

/// Where a copy is put, where a zone has only its name: by default into the Region the request goes
/// to; otherwise as `on_outpost(arn)` or `in_local_zone(name)` say. Both at once cannot be said.
class OutpostOrLocalZone : public DestinationState<OutpostOrLocalZone> {
public:
    /// How the wire spells it.
    struct Parameters {
        Optional<OutpostArn> destination_outpost_arn{};           ///< DestinationOutpostArn
        Optional<LocalZoneName> destination_availability_zone{};  ///< DestinationAvailabilityZone

        /// Whether the wire spells two alike.
        friend constexpr bool operator==(const Parameters&, const Parameters&) noexcept = default;

        /// What writ knows of it.
        struct Model {
            /// What must hold before parameters are an `OutpostOrLocalZone`.
            using rules = Rules<struct outpost_and_local_zone_exclude_each_other>;
            /// Its members, in order.
            using members = Members<&Parameters::destination_outpost_arn,
                                    &Parameters::destination_availability_zone>;

            /// On the wire: DestinationOutpostArn, DestinationAvailabilityZone.
            template <class Self, class Row>
            static constexpr void wire_table(Self& self, Row& row) {
                row("DestinationOutpostArn", self.destination_outpost_arn);
                row("DestinationAvailabilityZone", self.destination_availability_zone);
            }
        };
    };

    /// The Region the request goes to; nothing is sent.
    constexpr OutpostOrLocalZone() noexcept = default;

private:
    friend DestinationState;
    friend struct writ::detail::StateMaker;

    constexpr explicit OutpostOrLocalZone(const Parameters& parameters) noexcept
        : parameters_(parameters) {}
    static constexpr Optional<LocalZoneId> zone_id() noexcept { return {}; }

    Parameters parameters_;
};

/// Where a copy is put: by default into the Region the request goes to; otherwise as
/// `on_outpost(arn)`, `in_local_zone(name)` or `in_local_zone_id(id)` say. Two of them at once
/// cannot be said.
class Destination : public DestinationState<Destination> {
public:
    /// How the wire spells it.
    struct Parameters {
        Optional<OutpostArn> destination_outpost_arn{};            ///< DestinationOutpostArn
        Optional<LocalZoneName> destination_availability_zone{};   ///< DestinationAvailabilityZone
        Optional<LocalZoneId> destination_availability_zone_id{};  ///< …AvailabilityZoneId

        /// Whether the wire spells two alike.
        friend constexpr bool operator==(const Parameters&, const Parameters&) noexcept = default;

        /// What writ knows of it.
        struct Model {
            /// What must hold before parameters are a `Destination`.
            using rules = Rules<struct destinations_exclude_each_other>;
            /// Its members, in order.
            using members = Members<&Parameters::destination_outpost_arn,
                                    &Parameters::destination_availability_zone,
                                    &Parameters::destination_availability_zone_id>;

            /// On the wire: DestinationOutpostArn, DestinationAvailabilityZone,
            /// DestinationAvailabilityZoneId.
            template <class Self, class Row>
            static constexpr void wire_table(Self& self, Row& row) {
                row("DestinationOutpostArn", self.destination_outpost_arn);
                row("DestinationAvailabilityZone", self.destination_availability_zone);
                row("DestinationAvailabilityZoneId", self.destination_availability_zone_id);
            }
        };
    };

    /// The Region the request goes to; nothing is sent.
    constexpr Destination() noexcept = default;

    /// The same place.
    constexpr Destination(const OutpostOrLocalZone& place) noexcept
        : Destination(Parameters{place.parameters().destination_outpost_arn,
                                 place.parameters().destination_availability_zone,
                                 {}}) {}

private:
    friend DestinationState;
    friend struct writ::detail::StateMaker;

    constexpr explicit Destination(const Parameters& parameters) noexcept
        : parameters_(parameters) {}
    constexpr auto& zone_id() const noexcept {
        return parameters_.destination_availability_zone_id;
    }

    Parameters parameters_;
};

/// More than one destination is named. Only what is read can say this.
struct destinations_exclude_each_other : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "destinations_exclude_each_other",
        "an image is copied to one place: keep one of DestinationOutpostArn, "
        "DestinationAvailabilityZone and DestinationAvailabilityZoneId"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {
        "DestinationOutpostArn", "DestinationAvailabilityZone", "DestinationAvailabilityZoneId"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_CopyImage, the three parameters; EC2 model of 2026-08-07 (botocore 1.43.67)");

    /// Whether `given` keeps it.
    static constexpr bool holds(const Destination::Parameters& given) noexcept {
        return int{given.destination_outpost_arn.has_value()} +
                   int{given.destination_availability_zone.has_value()} +
                   int{given.destination_availability_zone_id.has_value()} <=
               1;
    }

    /// The last of those that exclude each other.
    static constexpr Place place(const Destination::Parameters& given) noexcept {
        return {{}, given.destination_availability_zone_id ? parameters[2] : parameters[1], {}};
    }
};

/// An Outpost and a Local Zone are named. Only what is read can say this.
struct outpost_and_local_zone_exclude_each_other : Refuses {
    /// The name and the sentence; no evidence tells EC2's code.
    static constexpr Reason reason{
        "outpost_and_local_zone_exclude_each_other",
        "a copy is put in one place: keep the Outpost or the Local Zone, and leave the other out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"DestinationAvailabilityZone",
                                                      "DestinationOutpostArn"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_CopySnapshot, the two parameters; EC2 model of 2026-08-07 (botocore 1.43.67)");

    /// Whether `given` keeps it.
    static constexpr bool holds(const OutpostOrLocalZone::Parameters& given) noexcept {
        return !given.destination_outpost_arn || !given.destination_availability_zone;
    }
};

}  // namespace ec2

/// Onto the Outpost `arn` (`DestinationOutpostArn`), which must lie in the Region of the request
/// and of the source.
constexpr ec2::OutpostOrLocalZone on_outpost(OutpostArn arn) noexcept {
    return detail::StateMaker::make<ec2::OutpostOrLocalZone>({arn, {}});
}

/// Into the Local Zone named `name` (`DestinationAvailabilityZone`), whose parent must be the
/// Region of the request and of the source.
constexpr ec2::OutpostOrLocalZone in_local_zone(LocalZoneName name) noexcept {
    return detail::StateMaker::make<ec2::OutpostOrLocalZone>({{}, name});
}

/// Into the Local Zone with the id `id` (`DestinationAvailabilityZoneId`), whose parent must be
/// the Region of the request and of the source.
constexpr ec2::Destination in_local_zone_id(LocalZoneId id) noexcept {
    return detail::StateMaker::make<ec2::Destination>({{}, {}, id});
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
