// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ClientData, a structure in requests.
#ifndef WRIT_EC2_TYPES_CLIENT_DATA_HPP
#define WRIT_EC2_TYPES_CLIENT_DATA_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/double.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ClientData, a structure in requests of ImportImage and ImportSnapshot. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientData.html
struct ClientData {
    /// Comment: text.
    Optional<AnyText> comment{};
    /// UploadEnd: a time.
    Optional<Timestamp> upload_end{};
    /// UploadSize: a number.
    Optional<Double> upload_size{};
    /// UploadStart: a time.
    Optional<Timestamp> upload_start{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ClientData&, const ClientData&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientData::comment, &ClientData::upload_end,
                                &ClientData::upload_size, &ClientData::upload_start>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Comment", self.comment);
            row("UploadEnd", self.upload_end);
            row("UploadSize", self.upload_size);
            row("UploadStart", self.upload_start);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
