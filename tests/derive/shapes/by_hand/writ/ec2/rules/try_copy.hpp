// SPDX-License-Identifier: BSL-1.0
/// The rules of TryCopy alone.
#ifndef WRIT_EC2_RULES_TRY_COPY_HPP
#define WRIT_EC2_RULES_TRY_COPY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The copy has no name.
struct copy_has_no_name : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{"copy_has_no_name", "name the copy"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Name"};
    /// Where it comes from.
    static constexpr std::string_view source = "made up";

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return request.name.has_value();
    }
};

/// The copy is called like its Region.
struct copy_is_called_like_its_region : Refuses {
    /// The name and the sentence.
    static constexpr Reason reason{"copy_is_called_like_its_region", "give it another name"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Name", "SourceRegion"};
    /// Where it comes from.
    static constexpr std::string_view source = "made up";

    /// Whether `request` keeps it.
    template <class Request>
    static constexpr bool holds(const Request& request) noexcept {
        return !request.name || request.name->text() != request.source_region->text();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
