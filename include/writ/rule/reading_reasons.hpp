// SPDX-License-Identifier: BSL-1.0
/// What can be wrong with names and values that are read.
#ifndef WRIT_RULE_READING_REASONS_HPP
#define WRIT_RULE_READING_REASONS_HPP

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What can be wrong with names and values before any rule is asked.
struct ReadingReasons {
    /// A required parameter is not there.
    static constexpr Reason missing{"missing", "this parameter is required; give it",
                                    "MissingParameter"};
    /// The request has no such parameter.
    static constexpr Reason unknown_parameter{
        "unknown_parameter",
        "the request has no parameter of this name, which is case-sensitive; correct it, or keep "
        "it as an extra parameter if it is newer than this version",
        "UnknownParameter"};
    /// A parameter is there more than once.
    static constexpr Reason given_twice{"given_twice",
                                        "this parameter has been given before; give it once"};
    /// A list's indices are not 1, 2, 3 and so on.
    static constexpr Reason list_index_gap{
        "list_index_gap", "the indices of a list begin at 1 and leave none out; number them anew"};
    /// The caller's memory does not hold the lists, or the decoded text.
    static constexpr Reason memory_too_small{
        "memory_too_small",
        "there is too little memory to read into; lend as much as ReadingMemory::needed says"};
    /// Action is there and names another action.
    static constexpr Reason wrong_action{
        "wrong_action", "this is a request for another action than the one read", "InvalidAction"};
    /// Version is there and names another version.
    static constexpr Reason wrong_version{
        "wrong_version", "this is a request for another version of the API than the one read",
        "NoSuchVersion"};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
