// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ClientLoginBannerOptions, a structure in requests.
#ifndef WRIT_EC2_TYPES_CLIENT_LOGIN_BANNER_OPTIONS_HPP
#define WRIT_EC2_TYPES_CLIENT_LOGIN_BANNER_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ClientLoginBannerOptions, a structure in requests of CreateClientVpnEndpoint and
/// ModifyClientVpnEndpoint. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientLoginBannerOptions.html
struct ClientLoginBannerOptions {
    /// Enabled: yes or no.
    YesNo enabled{};
    /// BannerText: text.
    Optional<AnyText> banner_text{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ClientLoginBannerOptions&,
                                     const ClientLoginBannerOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientLoginBannerOptions::enabled,
                                &ClientLoginBannerOptions::banner_text>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
            row("BannerText", self.banner_text);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
