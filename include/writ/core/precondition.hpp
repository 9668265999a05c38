// SPDX-License-Identifier: BSL-1.0
/// Where a program stops that asks for what is not there.
#ifndef WRIT_CORE_PRECONDITION_HPP
#define WRIT_CORE_PRECONDITION_HPP

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// Each is called where its name is true, in every build type. It prints nothing and throws nothing:
// it traps, and a debugger, a core dump and a sanitizer's trace show its name. While compiling it
// is no constant, and the compiler prints the name. It is never inlined and cold, so that a right
// program pays a comparison at most. Its name lies on the stack too: a linker that folds equal
// functions would otherwise show one for the other. What to do stands in the line of the
// declaration, which compilers show beside the error.
// clang-format off

[[noreturn, gnu::cold, gnu::noinline]] inline void
result_holds_no_value() noexcept {  // ask it first: if (result)
    [[maybe_unused]] const char* volatile name = __func__;
    WRIT_TRAP();
}

[[noreturn, gnu::cold, gnu::noinline]] inline void
result_holds_no_error() noexcept {  // ask it first: if (!result)
    [[maybe_unused]] const char* volatile name = __func__;
    WRIT_TRAP();
}

[[noreturn, gnu::cold, gnu::noinline]] inline void
optional_holds_no_value() noexcept {  // ask it first: if (member)
    [[maybe_unused]] const char* volatile name = __func__;
    WRIT_TRAP();
}

[[noreturn, gnu::cold, gnu::noinline]] inline void
list_has_no_such_element() noexcept {  // give an index below size()
    [[maybe_unused]] const char* volatile name = __func__;
    WRIT_TRAP();
}

[[noreturn, gnu::cold, gnu::noinline]] inline void
iterator_is_at_the_end() noexcept {  // compare it with end() first
    [[maybe_unused]] const char* volatile name = __func__;
    WRIT_TRAP();
}

[[noreturn, gnu::cold, gnu::noinline]] inline void
malformed_holds_no_fault() noexcept {  // compare its fault with none first
    [[maybe_unused]] const char* volatile name = __func__;
    WRIT_TRAP();
}

[[noreturn, gnu::cold, gnu::noinline]] inline void
text_is_not_base64() noexcept {  // make the value by parse, which says what is wrong
    [[maybe_unused]] const char* volatile name = __func__;
    WRIT_TRAP();
}

// clang-format on

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
