// SPDX-License-Identifier: BSL-1.0
/// The reply to any action.
#ifndef WRIT_ANY_ANY_REPLY_HPP
#define WRIT_ANY_ANY_REPLY_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/any/action.hpp>
#include <writ/any/reply_shape.hpp>
#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/reply_filler.hpp>
#include <writ/reply/reply_schema.hpp>
#include <writ/reply/xml.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/text/decimal.hpp>
#include <writ/text/viewed_text.hpp>
#include <writ/wire/parameter_visitor.hpp>
#include <writ/wire/reading_memory.hpp>
#include <writ/wire/sink.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

struct AnyReplyReader;

// Room for where a value lies. EC2's longest is 200 bytes when its indices have 10 digits each.
// Only a structure that holds its own kind can lie so deep that it is cut.
inline constexpr std::size_t longest_reply_place = 512;

struct ReplyValues {
    // What is told of each value: `take` is called with where it lies and its text.
    void (*tell)(void* take, std::string_view place, const XmlText& text);
    void* take;
    char* place;

    // Goes through what is in `parent`, which lies at the first `size` bytes of the place.
    void of_structure(const ReplyShape& shape, const XmlElement& parent, std::size_t size) const {
        for (MemberElements members(shape.data, parent); members.is_at_one(); members.go_on()) {
            const XmlElement element = members.element();
            const ReplyRecord& record = members.record();
            const ReplyShape* const inner = shape.inner[members.index()];
            const std::size_t end = behind(size, shape.data.name_of(record));
            if (record.kind != ReplyKind::list) {
                of_element(inner, element, end);
                continue;
            }
            std::uint32_t index = 0;
            for (const XmlElement& item : element.children()) {
                const Decimal number(++index);
                of_element(inner, item, behind(end, number));
            }
        }
    }

private:
    void of_element(const ReplyShape* inner, const XmlElement& element, std::size_t size) const {
        if (inner != nullptr) {
            of_structure(*inner, element, size);
        } else if (const XmlText text = element.text(); text.size() != 0) {
            tell(take, view(place, size), text);
        }
    }

    // Writes `text` behind the first `size` bytes of the place, and a dot between; returns where it
    // ends.
    std::size_t behind(std::size_t size, std::string_view text) const noexcept {
        BufferSink sink(place + size, longest_reply_place - size);
        if (size != 0) sink.copy(".");
        sink.copy(text);
        const std::size_t end = size + sink.needed();
        return end < longest_reply_place ? end : longest_reply_place;
    }
};

// Whether there is anything but white space in a text.
constexpr bool has_content(const XmlText& text) noexcept {
    bool has_some = false;
    text.each_piece(
        [&](std::string_view piece) { has_some = has_some || !without_space(piece).empty(); });
    return has_some;
}

// Whether what every such reply has is in `parent`, as the reader with the type has it. Lists are
// not asked: nothing in their elements is required.
constexpr bool has_all_required(const ReplyData& data, const XmlElement& parent) noexcept {
    MemberElements members(data, parent);
    for (; members.is_at_one(); members.go_on()) {
        const ReplyRecord& record = members.record();
        if (record.kind == ReplyKind::structure) {
            if (!has_all_required(*record.structure, members.element())) return false;
        } else if (record.kind == ReplyKind::value && record.is_required) {
            if (!has_content(members.element().text())) return false;
        }
    }
    return !members.lack_one();
}

}  // namespace detail

/// What an action gave, if its type is not known: the values that its model knows. It is a view of
/// the body of the reply.
class AnyResult {
public:
    /// The action.
    constexpr const Action& action() const noexcept { return *action_; }

    /// The id of the request; empty if the reply has none.
    constexpr XmlText request_id() const noexcept {
        const auto found = detail::find_request_id(response_);
        return found ? found->text() : XmlText();
    }

    /// Calls `take(place, text)` for each value that the model knows and that is not empty, in the
    /// order of the reply. `place` tells where it lies by AWS's element names, with the indices of
    /// lists from 1: `imagesSet.1.imageId`; it is gone when `take` returns. `text` is an `XmlText`.
    template <class Take>
    void each_value(Take&& take) const {
        struct Call {
            std::remove_reference_t<Take>& take;
        } call{take};
        const auto tell = [](void* called, std::string_view where, const XmlText& text) {
            static_cast<Call*>(called)->take(where, text);
        };
        char place[detail::longest_reply_place];
        detail::ReplyValues{tell, &call, place}.of_structure(*action_->data().reply, response_, 0);
    }

private:
    friend struct detail::AnyReplyReader;

    constexpr AnyResult(const Action& action, const XmlElement& response) noexcept
        : action_(&action), response_(response) {}

    const Action* action_;
    XmlElement response_;
};

namespace detail {

struct AnyReplyReader {
    static constexpr Reply<AnyResult> read(const Action& action, int http_status,
                                           std::string_view body) noexcept {
        NoResult other;
        const auto response = find_response(http_status, body, action.name(), other);
        if (response && has_all_required(action.data().reply->data, *response)) {
            return AnyResult(action, *response);
        }
        if (response) return NotAReply{&ReplyReasons::missing_element, 0, http_status};
        if (other.service_error) return *other.service_error;
        return *other.not_a_reply;
    }
};

}  // namespace detail

/// Reads the reply to a request of the action, out of the HTTP status and the body, which must live
/// as long as what is read. It has an `AnyResult`, a service error, or what is wrong with something
/// that is no reply: exactly when the reader with the type has its result.
constexpr Reply<AnyResult> read_reply(const Action& action, int http_status,
                                      std::string_view body WRIT_LIFETIMEBOUND) noexcept {
    return detail::AnyReplyReader::read(action, http_status, body);
}

/// Refused: the body would be gone at the end of the line.
template <TemporaryText Text>
constexpr Reply<AnyResult> read_reply(const Action&, int, Text&&) noexcept {
    detail::refuse_temporary<Text>();
    return NotAReply();
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
