// SPDX-License-Identifier: BSL-1.0
/// Values out of a reply, as a list for the next request.
#ifndef WRIT_REPLY_VALUES_OF_HPP
#define WRIT_REPLY_VALUES_OF_HPP

#include <concepts>
#include <cstddef>
#include <new>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/each_at.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_markup.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/text/copy.hpp>
#include <writ/wire/reading_memory.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// The text of a value without white space around it; what does not stand in the reply as it is, is
// decoded into `memory`. Nothing if that is too small.
inline Optional<std::string_view> decoded_text(const XmlText& text,
                                               ReadingMemory& memory) noexcept {
    if (text.is_plain()) return without_space(text.plain());
    const std::size_t size = text.size();
    char* const data = memory.take<char>(size);
    if (data == nullptr) return {};
    text.copy(data);
    return without_space(view(data, size));
}

constexpr XmlText text_of(const XmlText& text) noexcept {
    return text;
}

template <class Value>
constexpr XmlText text_of(const XmlValue<Value>& value) noexcept {
    return value.text();
}

constexpr bool says_something(const XmlText& text) noexcept {
    return text.is_plain() ? !without_space(text.plain()).empty() : text.size() != 0;
}

// What values can be made of.
template <class Found>
concept TextInReply = requires(const Found& found) {
    { detail::text_of(found) } -> std::same_as<XmlText>;
};

template <class Value, class Object, class... Way>
Optional<List<Value>> collect_values(ReadingMemory& memory, const Object& result,
                                     const Way&... way) noexcept {
    std::size_t count = 0;
    each_at(
        [&]<class Found>(const Found& found) {
            static_assert(TextInReply<Found>,
                          "the way to the values ends at an XmlValue or an XmlText");
            if constexpr (TextInReply<Found>) count += says_something(text_of(found)) ? 1U : 0U;
        },
        result, way...);
    if (count == 0) return List<Value>();
    Value* const values = memory.take<Value>(count);
    bool was_enough = values != nullptr;
    std::size_t at = 0;
    each_at(
        [&]<TextInReply Found>(const Found& found) {
            const XmlText written = text_of(found);
            if (!says_something(written)) return;
            const auto text = decoded_text(written, memory);
            was_enough = was_enough && text;
            if (!was_enough) return;
            ::new (static_cast<void*>(values + at)) Value(Value::of_reply(*text));
            ++at;
        },
        result, way...);
    if (!was_enough) return {};
    return List<Value>(values, count);
}

}  // namespace detail

/// The values that lie at the end of a way through `result`, a result or a structure in one, as a
/// list that a request takes: `values_of<ec2::InstanceId>(memory, result,
/// &ec2::RunInstancesResult::instances, &ec2::Instance::instance_id)`. `Value` is what the request
/// takes, so `ec2::AnyResourceId` for CreateTags. `each_at` says what a way is. The list lies in
/// `memory`, the texts of its values in the reply. Values that are not there are passed over; one
/// that is malformed is in the list, and `check` refuses the request that it goes into. Nothing if
/// the memory is too small: `memory.needed()` tells how many bytes are enough.
template <class Value, class Object, class... Way>
Optional<List<Value>> values_of(ReadingMemory& memory, const Object& result,
                                const Way&... way) noexcept {
    return detail::collect_values<Value>(memory, result, way...);
}

/// The values of a list of a reply, as above: `values_of(memory, result.instance_ids)`.
template <class Value>
Optional<List<Value>> values_of(ReadingMemory& memory,
                                const XmlList<XmlValue<Value>>& list) noexcept {
    return detail::collect_values<Value>(memory, list);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
