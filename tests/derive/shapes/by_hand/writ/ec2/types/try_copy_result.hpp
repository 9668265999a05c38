// SPDX-License-Identifier: BSL-1.0
/// What is answered to TryCopy.
#ifndef WRIT_EC2_TYPES_TRY_COPY_RESULT_HPP
#define WRIT_EC2_TYPES_TRY_COPY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// That it has begun.
struct TryCopyResult {
    /// requestId
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TryCopyResult&, const TryCopyResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TryCopyResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
