// SPDX-License-Identifier: BSL-1.0
/// Compiles the walks over schemas once for all files of a program, which is opt-in. Each file
/// compiles what it uses of them otherwise, and the linker keeps one.
#ifndef WRIT_EXT_SEPARATE_HPP
#define WRIT_EXT_SEPARATE_HPP

// Define WRIT_SEPARATE for all files that include writ, and have one of them, and only one, say
//
//     #include <writ/ext/separate.hpp>

#include <writ/core/config.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/rule/ask.hpp>
#include <writ/wire/filler.hpp>
#include <writ/wire/interpreter.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

template struct ReplyWalk<void>;
template struct ElementWalk<void>;
template struct AskingWalk<void>;
template struct FillingWalk<void>;
template struct WritingWalk<void>;
template struct QueryWalk<void>;
template struct SplittingWalk<void>;

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
