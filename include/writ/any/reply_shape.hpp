// SPDX-License-Identifier: BSL-1.0
/// What lies within what in a reply, as data.
#ifndef WRIT_ANY_REPLY_SHAPE_HPP
#define WRIT_ANY_REPLY_SHAPE_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/reply_schema.hpp>
#include <writ/schema/held.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// The schema of a structure in replies, and of each member the structure that it is; of a list,
// that of its elements; null of values.
struct ReplyShape {
    const ReplyData& data;
    const ReplyShape* const* inner;
};

// Of replies of which nothing is known.
inline constexpr ReplyData empty_reply_data{};
inline constexpr ReplyShape empty_reply_shape{empty_reply_data, nullptr};

template <class Structure>
struct ReplyShapeOf;

template <class Structure>
inline constexpr ReplyShape reply_shape_of{reply_data_of<Structure, true>,
                                           ReplyShapeOf<Structure>::inner.shapes};

template <class Value>
constexpr const ReplyShape* shape_of_value() noexcept {
    constexpr ReplyKind kind = reply_kind_of<Value>();
    static_assert(kind != ReplyKind::list, "a list in a reply has no lists as elements");
    if constexpr (kind == ReplyKind::structure) {
        return &reply_shape_of<Value>;
    } else {
        return nullptr;
    }
}

template <class Member>
constexpr const ReplyShape* shape_of_member() noexcept {
    using Value = typename ValueOf<Member>::type;
    if constexpr (reply_kind_of<Value>() == ReplyKind::list) {
        return shape_of_value<typename Value::value_type>();
    } else {
        return shape_of_value<Value>();
    }
}

template <std::size_t Size>
struct ReplyShapes {
    const ReplyShape* shapes[Size == 0 ? 1 : Size] = {};
};

// A row of a reply table that notes the shape of each member.
class ReplyShapeRow {
public:
    constexpr explicit ReplyShapeRow(const ReplyShape** shapes) noexcept : at_(shapes) {}

    template <class Member>
    constexpr void operator()(std::string_view, const Member&) noexcept {
        *at_++ = shape_of_member<Member>();
    }

private:
    const ReplyShape** at_;
};

template <class Structure>
struct ReplyShapeOf {
    static constexpr ReplyShapes<ReplySchemaOf<Structure>::size.fields> inner = [] {
        ReplyShapes<ReplySchemaOf<Structure>::size.fields> found;
        ReplyShapeRow row(found.shapes);
        visit_reply_table(blank<Structure>, row);
        return found;
    }();
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
