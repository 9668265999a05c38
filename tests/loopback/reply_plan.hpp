// SPDX-License-Identifier: BSL-1.0
//
// What a reply consists of, with the type of each value, as data. writ's own schema of a reply does
// not tell the types: it only reads, and who writes a reply needs them.
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/core/blank.hpp>
#include <writ/reply/reply_schema.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/schema/value_schema.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>

namespace loopback {

// What a value in a reply is.
struct ReplyValue {
    const writ::ValueSchema* type = nullptr;  // null of a text of which no more is known
    std::string_view prefix = {};             // of an id: what one of its kind begins with
};

struct ReplyPlan;

// What an element of a reply is.
struct ReplyMember {
    std::string_view name = {};
    bool is_list = false;
    const ReplyPlan* structure = nullptr;  // of a list: what its elements are; null of values
    ReplyValue value = {};
};

// What is in a structure of a reply.
struct ReplyPlan {
    const ReplyMember* members;
    std::size_t size;

    const ReplyMember* begin() const noexcept { return members; }
    const ReplyMember* end() const noexcept { return members + size; }
};

template <class Structure>
struct ReplyPlanOf;

template <class Structure>
inline constexpr ReplyPlan reply_plan_of{ReplyPlanOf<Structure>::rows.members,
                                         ReplyPlanOf<Structure>::size};

template <class Value>
constexpr ReplyValue reply_value() noexcept {
    if constexpr (std::is_same_v<Value, writ::XmlText>) {
        return {};
    } else if constexpr (std::is_same_v<Value, writ::XmlInteger>) {
        return {&writ::value_schema_of<writ::Long>, {}};
    } else if constexpr (std::is_same_v<Value, writ::XmlBoolean>) {
        return {&writ::value_schema_of<writ::YesNo>, {}};
    } else if constexpr (requires { typename Value::spelt_type; }) {
        return reply_value<typename Value::spelt_type>();
    } else if constexpr (requires { typename Value::Listed; }) {
        return {&writ::value_schema_of<Value>, {}};  // one of whose words may be called prefix
    } else if constexpr (requires { Value::prefix; }) {
        return {&writ::value_schema_of<Value>, Value::prefix};
    } else if constexpr (requires { Value::prefixes; }) {
        return {&writ::value_schema_of<Value>, Value::prefixes[0]};
    } else {
        return {&writ::value_schema_of<Value>, {}};
    }
}

// A row of a reply table that notes what each member is.
class ReplyPlanRow {
public:
    constexpr explicit ReplyPlanRow(ReplyMember* members) noexcept : at_(members) {}

    template <class Member>
    constexpr void operator()(std::string_view name, const Member&) noexcept {
        using Value = typename writ::detail::ValueOf<Member>::type;
        at_->name = name;
        if constexpr (writ::detail::reply_kind_of<Value>() == writ::detail::ReplyKind::list) {
            at_->is_list = true;
            note<typename Value::value_type>();
        } else {
            note<Value>();
        }
        ++at_;
    }

private:
    template <class Value>
    constexpr void note() noexcept {
        if constexpr (writ::detail::reply_kind_of<Value>() == writ::detail::ReplyKind::structure) {
            at_->structure = &reply_plan_of<Value>;
        } else {
            at_->value = reply_value<Value>();
        }
    }

    ReplyMember* at_;
};

template <class Structure>
struct ReplyPlanOf {
    static constexpr std::size_t size = writ::detail::ReplySchemaOf<Structure>::size.fields;

    struct Rows {
        ReplyMember members[size == 0 ? 1 : size] = {};
    };
    static constexpr Rows rows = [] {
        Rows filled;
        ReplyPlanRow row(filled.members);
        writ::detail::visit_reply_table(writ::detail::blank<Structure>, row);
        return filled;
    }();
};

}  // namespace loopback
