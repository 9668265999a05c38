// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EC2's error codes.
#ifndef WRIT_EC2_TYPES_ERROR_CODE_HPP
#define WRIT_EC2_TYPES_ERROR_CODE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/reply/remedy.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The codes of EC2's errors-overview page (read 2026-11-27), by name, with what to do after each.
/// EC2 also answers with others: `remedy_of` says what to do after any.
struct ErrorCode {
    /// Correct the request, or what it speaks of.
    static constexpr std::string_view ACodeThatNeedsTwoLinesWithItsOwnName_NotFound =
        "ACodeThatNeedsTwoLinesWithItsOwnName.NotFound";
    /// See to your rights, your credentials or your account.
    static constexpr std::string_view MayNot = "MayNot";
    /// Wait, or change the state of what it is about.
    static constexpr std::string_view Later = "Later";
    /// Make room under a limit, or have it raised.
    static constexpr std::string_view TooMany = "TooMany";
    /// Send the same again, after a longer pause each time.
    static constexpr std::string_view Busy_Now = "Busy.Now";
    /// It was a dry run, and the request would have succeeded.
    static constexpr std::string_view ItWasOnlyADryRun = "ItWasOnlyADryRun";

    /// A code, and what to do after it.
    struct Documented {
        std::string_view code;  ///< the code
        Remedy remedy;          ///< what to do
    };

    /// All of them.
    static constexpr Documented documented[] = {
        {ACodeThatNeedsTwoLinesWithItsOwnName_NotFound, Remedy::correct},
        {MayNot, Remedy::ask_for_rights},
        {Later, Remedy::wait},
        {TooMany, Remedy::raise_limit},
        {Busy_Now, Remedy::retry},
        {ItWasOnlyADryRun, Remedy::nothing_failed},
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
