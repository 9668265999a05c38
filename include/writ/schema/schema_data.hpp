// SPDX-License-Identifier: BSL-1.0
/// What a schema holds, for its maker and for what walks it.
#ifndef WRIT_SCHEMA_SCHEMA_DATA_HPP
#define WRIT_SCHEMA_SCHEMA_DATA_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/schema/value_schema.hpp>
#include <writ/text/copy.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

class Schema;
struct Place;

/// What a parameter is.
enum class FieldKind : unsigned char {
    text,       ///< a text
    number,     ///< a whole number
    yes_no,     ///< true or false
    structure,  ///< a structure, which has parameters of its own
    extra,      ///< those that this version does not know: each has its own name
};

namespace detail {

class Findings;

// What judges an object by the rules of its struct, which lies at a place in a request. What it
// consists of is known in rule/; the schema only tells where it is.
using JudgeObject = void (*)(const void* object, const Place& around, Findings& findings);
template <class Structure>
void judge_object(const void* object, const Place& around, Findings& findings);

template <class Structure>
constexpr JudgeObject judge_of() noexcept {
    if constexpr (requires { typename Structure::Model::rules; }) {
        return judge_object<Structure>;
    } else {
        return nullptr;
    }
}

// How a member holds what it is.
enum class FieldForm : unsigned char {
    single,     // it is just that
    optional,   // an Optional: that, and behind it whether it is there
    reference,  // an OptionalReference
    list,       // a List, or the slot
};

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
    FieldForm form : 2 = FieldForm::list;
    bool is_required : 1 = false;
    bool is_unreserved : 1 = false;
    std::uint8_t state = 0;  // the place of its state's name, from 1; 0 if it is in none
};

// A state in a schema: its name, and what must hold before parameters are one.
struct StateRecord {
    std::string_view name = {};
    JudgeObject judge = nullptr;
};

// What every query string of a request begins with.
inline constexpr std::string_view action_is = "Action=";
inline constexpr std::string_view version_is = "&Version=";

// The order in which names are looked up.
constexpr bool is_name_less(std::string_view left, std::string_view right) noexcept {
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

// All that a schema holds.
struct SchemaData {
    const FieldRecord* records = nullptr;
    // `&Name=` of each parameter; behind them the name of the structure, or of a request
    // `Action=…&Version=…`. From where each begins, `least_text` bytes can be read.
    const char* names = nullptr;
    const StateRecord* states = nullptr;
    // The fields by their names, the shorter before the longer ones: each by its place.
    const std::uint8_t* by_name = nullptr;
    // Notes where the members of an object lie.
    void (*place_members)(const void* object, const void** places) noexcept = nullptr;
    // Makes an object in which nothing has been read yet.
    void (*make_blank)(void* place) noexcept = nullptr;
    // Judges a structure; null if it has no rules. Those of a request are asked by who checks it,
    // so that what is only written has none of them in the program.
    JudgeObject judge = nullptr;
    std::uint16_t size = 0;
    std::uint16_t name_at = 0;
    std::uint16_t name_size = 0;
    std::uint16_t version_size = 0;  // 0 if it is no request

    static constexpr std::size_t least_text = 32;

    constexpr std::string_view name_of(const FieldRecord& record) const noexcept {
        return view(names + record.name_at + 1, record.name_size);
    }

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
