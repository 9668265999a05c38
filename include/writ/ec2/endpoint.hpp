// SPDX-License-Identifier: BSL-1.0
/// The host that EC2 requests for a Region are sent to.
#ifndef WRIT_EC2_ENDPOINT_HPP
#define WRIT_EC2_ENDPOINT_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/result.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/text/copy.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>
#include <writ/wire/sink.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Which of a Region's endpoints.
enum class EndpointVariant : unsigned char {
    standard,         ///< IPv4: `ec2.us-east-1.amazonaws.com`
    fips,             ///< with FIPS 140 validated cryptography: `ec2-fips.us-east-1.amazonaws.com`
    dual_stack,       ///< IPv4 and IPv6: `ec2.us-east-1.api.aws`
    fips_dual_stack,  ///< both: `ec2-fips.us-east-1.api.aws`
};

/// Why there is no endpoint.
struct EndpointReasons {
    /// No Region was told to `check`.
    static constexpr Reason region_not_told{
        "region_not_told",
        "the request was checked for no Region; check it with in_region(...), or name the Region"};
    /// No known partition owns the Region.
    static constexpr Reason domain_not_known{
        "domain_not_known",
        "no partition that this version knows has Regions named like this, and a domain is never "
        "guessed; give the HTTP client the host yourself"};
};

/// The host of an endpoint; the scheme is `https`, the path `/`.
class Endpoint {
public:
    /// The host of `region`, which lies in `partition` (EC2's endpoint rule set, botocore 1.43.67,
    /// 2026-08-07).
    constexpr Endpoint(const Partition& partition, std::string_view region,
                       EndpointVariant variant) noexcept {
        const bool is_fips =
            variant == EndpointVariant::fips || variant == EndpointVariant::fips_dual_stack;
        const bool is_dual_stack =
            variant == EndpointVariant::dual_stack || variant == EndpointVariant::fips_dual_stack;
        // All endpoints of GovCloud are FIPS endpoints; only the dual-stack ones say so.
        const bool says_fips = is_fips && (is_dual_stack || partition.name != "aws-us-gov");
        BufferSink sink(host_, sizeof host_);
        sink.copy(says_fips ? "ec2-fips." : "ec2.");
        sink.copy(region);
        sink.copy(".");
        sink.copy(is_dual_stack ? partition.dual_stack_dns_suffix : partition.dns_suffix);
        size_ = sink.needed();
    }

    /// The host, which lives as long as this object.
    constexpr std::string_view host() const& noexcept WRIT_LIFETIMEBOUND {
        return writ::detail::view(host_, size_);
    }

    /// Refused: the host would be gone at the end of the line. Give the endpoint a name.
    std::string_view host() const&& = delete;

private:
    char host_[96] = {};  // 9 for `ec2-fips.`, 32 for the Region, 1, and 28 for the longest domain
    std::size_t size_ = 0;
};

/// The endpoint of `region`, or a fault if no known partition owns it.
constexpr Result<Endpoint, Fault> endpoint(
    Region region, EndpointVariant variant = EndpointVariant::standard) noexcept {
    const OptionalReference<Partition> partition = region.partition();
    if (!partition || !region.is_checked()) {
        return Fault{Place{{}, "Region", {}}, &EndpointReasons::domain_not_known};
    }
    return Endpoint(*partition, region.text(), variant);
}

/// The endpoint of the Region that a request was checked for, or a fault if none was told or no
/// known partition owns it.
template <class Request>
constexpr Result<Endpoint, Fault> endpoint(
    const Checked<Request>& checked, EndpointVariant variant = EndpointVariant::standard) noexcept {
    if (!checked.region()) {
        return Fault{Place{{}, "Region", {}}, &EndpointReasons::region_not_told};
    }
    return endpoint(*checked.region(), variant);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
