// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The id of a declarative policies report.
#ifndef WRIT_EC2_TYPES_DECLARATIVE_POLICIES_REPORT_ID_HPP
#define WRIT_EC2_TYPES_DECLARATIVE_POLICIES_REPORT_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The id of a declarative policies report, such as `p-0abcdef123`: `p-`, and after it as a rule 10
/// characters. Known from AWS's documentation (model/facts/ids.txt).
class DeclarativePoliciesReportId : public PrefixedId<DeclarativePoliciesReportId> {
public:
    /// What each begins with.
    static constexpr std::string_view prefix = "p-";

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval DeclarativePoliciesReportId(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(DeclarativePoliciesReportId)

    /// The sentences, in the order of `prefixed_id_fault`.
    static constexpr Reason reasons[] = {
        {"wrong_prefix", "a declarative policies report id begins with p-, such as p-0abcdef123"},
        {"nothing_behind_prefix", "there is nothing behind p-; copy the id to its end"},
        {"no_byte_of_an_id",
         "behind p- a declarative policies report id has only letters, digits, hyphens, dots and "
         "underscores"},
    };

private:
    friend TextValue;

    constexpr explicit DeclarativePoliciesReportId(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
