// SPDX-License-Identifier: BSL-1.0
/// A name out of a schema.
#ifndef WRIT_WIRE_FIELD_NAME_HPP
#define WRIT_WIRE_FIELD_NAME_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/text/copy.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// A name of a schema, without what stands in front of it.
struct FieldName {
    const char* text;     // `&Name=`
    std::uint32_t index;  // of a list, from 1; 0 if it is none
    std::uint32_t size;   // of the name alone

    constexpr std::string_view plain() const noexcept { return view(text + 1, size); }
};

// How many bytes `.12` takes, or nothing.
constexpr std::size_t index_size(std::uint32_t index) noexcept {
    if (index == 0) return 0;
    std::size_t size = 2;
    for (; index >= 10; index /= 10) ++size;
    return size;
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
