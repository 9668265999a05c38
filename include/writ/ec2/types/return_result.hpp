// SPDX-License-Identifier: BSL-1.0
/// What EC2 answers to an action that gives nothing back.
#ifndef WRIT_EC2_TYPES_RETURN_RESULT_HPP
#define WRIT_EC2_TYPES_RETURN_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to an action of which the service model knows no result, such as CreateTags:
/// that it is done (EC2 API reference, "Response Elements"; read 2026-11-28).
struct ReturnResult {
    /// return: whether it has been done; if it has not, EC2 answers with an error instead.
    XmlBoolean is_done{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReturnResult&, const ReturnResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReturnResult::is_done, &ReturnResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("return", self.is_done);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
