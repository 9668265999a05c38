// SPDX-License-Identifier: BSL-1.0
/// What a schema holds, for its maker and for what walks it.
#ifndef WRIT_SCHEMA_SCHEMA_DATA_HPP
#define WRIT_SCHEMA_SCHEMA_DATA_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/schema/member_view.hpp>
#include <writ/schema/value_schema.hpp>
#include <writ/text/copy.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

class Schema;

/// What a parameter is.
enum class FieldKind : unsigned char {
    text,       ///< a text
    number,     ///< a whole number
    yes_no,     ///< true or false
    structure,  ///< a structure, which has parameters of its own
    extra,      ///< those that this version does not know: each has its own name
};

namespace detail {

// A parameter in a schema, as small as can be: a program has thousands of them.
struct FieldRecord {
    union {
        const ValueSchema* value = nullptr;
        const Schema* structure;
    };
    std::uint16_t name_at = 0;       // where `&Name=` stands among the schema's names
    std::uint16_t element_size = 0;  // in bytes
    std::uint8_t name_size = 0;      // without `&` and `=`
    FieldKind kind = FieldKind::extra;
    bool is_list : 1 = false;
    bool is_required : 1 = false;
    bool is_unreserved : 1 = false;
    std::uint8_t state = 0;  // the place of its state's name, from 1; 0 if it is in none
};

// What every query string of a request begins with.
inline constexpr std::string_view action_is = "Action=";
inline constexpr std::string_view version_is = "&Version=";

// All that a schema holds.
struct SchemaData {
    const FieldRecord* records = nullptr;
    // `&Name=` of each parameter; behind them the name of the structure, or of a request
    // `Action=…&Version=…`. From where each begins, `least_text` bytes can be read.
    const char* names = nullptr;
    const std::string_view* states = nullptr;
    void (*view_members)(const void* object, MemberView* views) noexcept = nullptr;
    std::uint16_t size = 0;
    std::uint16_t name_at = 0;
    std::uint16_t name_size = 0;
    std::uint16_t version_size = 0;  // 0 if it is no request

    static constexpr std::size_t least_text = 32;

    constexpr std::string_view name() const noexcept { return view(names + name_at, name_size); }

    constexpr std::string_view version() const noexcept {
        return view(names + name_at + name_size + version_is.size(), version_size);
    }

    // What every query string of the request begins with.
    constexpr std::string_view front() const noexcept {
        return view(names + name_at - action_is.size(),
                    action_is.size() + name_size + version_is.size() + version_size);
    }
};

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
