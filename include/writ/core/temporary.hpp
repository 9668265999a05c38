// SPDX-License-Identifier: BSL-1.0
/// What is gone at the end of the line, and must not be viewed.
#ifndef WRIT_CORE_TEMPORARY_HPP
#define WRIT_CORE_TEMPORARY_HPP

#include <type_traits>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// Hands out other elements where it may be changed than where it may not: so it owns them.
template <class Object>
concept HandsOutItsOwn = requires(const Object& fixed, std::remove_const_t<Object>& open) {
    requires !std::is_same_v<decltype(fixed.data()), decltype(open.data())>;
};

// What owns its elements, or its characters, and goes away at the end of the line with them. A
// view, such as `std::span`, does not own them: it is plain data that hands out the same ones
// whether it is const itself or not. `Object` is deduced from `Object&&`.
template <class Object>
concept TemporaryOwner =
    !std::is_lvalue_reference_v<Object> &&
    (std::is_array_v<Object> || !std::is_trivially_copyable_v<Object> || HandsOutItsOwn<Object>);

// What has a grammar, a value or an element of XML, is a view: its members give out text that lies
// elsewhere, and nothing of the object itself.
template <class Type>
concept GivesOutNothingOfItself = requires {
    typename Type::fault_type;
};

// The one sentence about `->` of what is gone at the end of the line.
template <class Held>
constexpr void refuse_member_of_temporary() noexcept {
    static_assert(GivesOutNothingOfItself<Held>,
                  "what -> leads to is gone at the end of the line: keep the whole in a variable, "
                  "then use -> on that");
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
