// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ExportClientVpnClientCertificateRevocationList.
#ifndef WRIT_EC2_TYPES_EXPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_RESULT_HPP
#define WRIT_EC2_TYPES_EXPORT_CLIENT_VPN_CLIENT_CERTIFICATE_REVOCATION_LIST_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/client_certificate_revocation_list_status_code.hpp
class ClientCertificateRevocationListStatusCode;

/// ClientCertificateRevocationListStatus, a structure in what EC2 answers to
/// ExportClientVpnClientCertificateRevocationList.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientCertificateRevocationListStatus.html
struct ClientCertificateRevocationListStatus {
    /// code: `pending` or `active`.
    XmlValue<ClientCertificateRevocationListStatusCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClientCertificateRevocationListStatus&,
                                     const ClientCertificateRevocationListStatus&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientCertificateRevocationListStatus::code,
                                &ClientCertificateRevocationListStatus::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// What EC2 answers to ExportClientVpnClientCertificateRevocationList. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportClientVpnClientCertificateRevocationList.html
struct ExportClientVpnClientCertificateRevocationListResult {
    /// certificateRevocationList: text.
    XmlText certificate_revocation_list{};
    /// status: a ClientCertificateRevocationListStatus.
    Optional<ClientCertificateRevocationListStatus> status{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const ExportClientVpnClientCertificateRevocationListResult&,
        const ExportClientVpnClientCertificateRevocationListResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ExportClientVpnClientCertificateRevocationListResult::certificate_revocation_list,
            &ExportClientVpnClientCertificateRevocationListResult::status,
            &ExportClientVpnClientCertificateRevocationListResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("certificateRevocationList", self.certificate_revocation_list);
            row("status", self.status);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
