// SPDX-License-Identifier: BSL-1.0
/// What a type is called in the source.
#ifndef WRIT_SCHEMA_TYPE_NAME_HPP
#define WRIT_SCHEMA_TYPE_NAME_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/text/copy.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

#if WRIT_USES_GNU_EXTENSIONS

// The last name in what the compiler calls this function: `CopyImage` of `writ::ec2::CopyImage`,
// and `Encryption::Parameters` for what lies in a class is `Parameters`.
template <class Type>
constexpr std::string_view spelt_type_name() noexcept {
    std::string_view name = WRIT_FUNCTION_NAME;
    name.remove_prefix(name.find("Type = ") + 7);
    std::size_t end = 0;
    while (name[end] != ';' && name[end] != ']') ++end;
    name = name.substr(0, end);
    return name.substr(name.rfind(':') + 1);
}

#else

// The same out of what any compiler calls it: `[with Type = writ::ec2::Tag; …]` GCC,
// `[Type = writ::ec2::Tag]` Clang, `spelt_type_name<struct writ::ec2::Tag>(void)` Microsoft's.
constexpr std::string_view last_name_in(std::string_view function) noexcept {
    std::string_view before = "Type = ";
    if (function.find(before) == std::string_view::npos) before = "spelt_type_name<";
    std::string_view name = function.substr(function.find(before) + before.size());
    name = name.substr(0, name.find_first_of(";]>"));
    return name.substr(name.find_last_of(": ") + 1);
}

template <class Type>
constexpr std::string_view spelt_type_name() noexcept {
    return last_name_in(WRIT_FUNCTION_NAME);
}

#endif

// Only the name itself goes into a program.
template <class Type>
struct TypeName {
    static constexpr std::size_t size = spelt_type_name<Type>().size();

    constexpr TypeName() noexcept {
        const std::string_view name = spelt_type_name<Type>();
        for (std::size_t at = 0; at != size; ++at) characters[at] = name[at];
    }

    char characters[size] = {};
};

template <class Type>
inline constexpr TypeName<Type> kept_type_name;

// The name of `Type` without its namespace.
template <class Type>
inline constexpr std::string_view type_name = view(kept_type_name<Type>.characters,
                                                   TypeName<Type>::size);

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
