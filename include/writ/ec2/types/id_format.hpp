// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IdFormat, a structure in replies.
#ifndef WRIT_EC2_TYPES_ID_FORMAT_HPP
#define WRIT_EC2_TYPES_ID_FORMAT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IdFormat, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IdFormat.html
struct IdFormat {
    /// deadline: a time.
    XmlValue<Timestamp> deadline{};
    /// resource: text.
    XmlText resource{};
    /// useLongIds: yes or no.
    XmlBoolean use_long_ids{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IdFormat&, const IdFormat&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IdFormat::deadline, &IdFormat::resource, &IdFormat::use_long_ids>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("deadline", self.deadline);
            row("resource", self.resource);
            row("useLongIds", self.use_long_ids);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
