// SPDX-License-Identifier: BSL-1.0
/// What came back: the action's result, a service error, or something that is no reply.
#ifndef WRIT_REPLY_REPLY_HPP
#define WRIT_REPLY_REPLY_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reason.hpp>
#include <writ/reply/reply_filler.hpp>
#include <writ/reply/reply_schema.hpp>
#include <writ/reply/service_error.hpp>
#include <writ/reply/xml.hpp>
#include <writ/reply/xml_markup.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/text/viewed_text.hpp>
#include <writ/wire/reading_memory.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Something that is no reply, an empty body, a proxy's page, XML cut short; or a reply that there
/// is too little memory to read.
struct NotAReply {
    /// What is wrong with it; never null.
    const Reason* reason = &no_reason;
    /// The byte offset in the body at which it shows; 0 if it has no place.
    std::size_t offset = 0;
    /// The HTTP status that came with it.
    int http_status = 0;

    /// The stable name of what is wrong.
    constexpr std::string_view name() const noexcept { return reason->name; }

    /// What is wrong and what to do about it.
    constexpr std::string_view text() const noexcept { return reason->text; }

    /// The class of the HTTP status, by which one may still try again.
    constexpr HttpStatusClass status_class() const noexcept {
        return http_status_class(http_status);
    }
};

namespace detail {

struct ReplyReader;

// What came in place of a result.
struct NoResult {
    Optional<ServiceError> service_error{};
    Optional<NotAReply> not_a_reply{};
};

}  // namespace detail

/// One of three: the `Result` of an action, a service error, or no reply at all.
template <class Result>
class Reply {
public:
    /// The action was carried out.
    constexpr Reply(const Result& result) noexcept : result_(result) {}
    /// The service refused it, or failed.
    constexpr Reply(const ServiceError& error) noexcept : other_{error, {}} {}
    /// This did not come from the service, or not all of it.
    constexpr Reply(const NotAReply& other) noexcept : other_{{}, other} {}

    /// The result; nothing if it is another of the three.
    constexpr const Optional<Result>& result() const& noexcept WRIT_LIFETIMEBOUND {
        return result_;
    }

    /// The result, out of a reply that is gone at the end of the line.
    constexpr Optional<Result> result() const&& noexcept { return result_; }

    /// The service error; nothing if it is another of the three.
    constexpr const Optional<ServiceError>& service_error() const& noexcept WRIT_LIFETIMEBOUND {
        return other_.service_error;
    }

    /// The service error, out of a reply that is gone at the end of the line.
    constexpr Optional<ServiceError> service_error() const&& noexcept {
        return other_.service_error;
    }

    /// What is wrong with something that is no reply; nothing if it is another of the three.
    constexpr const Optional<NotAReply>& not_a_reply() const& noexcept WRIT_LIFETIMEBOUND {
        return other_.not_a_reply;
    }

    /// What is wrong, out of a reply that is gone at the end of the line.
    constexpr Optional<NotAReply> not_a_reply() const&& noexcept { return other_.not_a_reply; }

private:
    friend struct detail::ReplyReader;

    constexpr Reply() noexcept = default;

    Optional<Result> result_ = {};
    detail::NoResult other_ = {};
};

namespace detail {

// The request id.
constexpr Optional<XmlElement> find_request_id(const XmlElement& response) noexcept {
    // As results have it, EC2's errors, and those of other services of AWS.
    constexpr std::string_view names[] = {"requestId", "RequestID", "RequestId"};
    for (const std::string_view name : names) {
        if (const auto request_id = response.child(name)) return request_id;
    }
    return {};
}

// The Error in the `Response` of a failed request.
constexpr Optional<XmlElement> find_error(const XmlElement& response) noexcept {
    if (response.name() != "Response") return {};
    const auto errors = response.child("Errors");
    const auto error = errors ? errors->child("Error") : Optional<XmlElement>();
    return error && error->child("Code") ? error : Optional<XmlElement>();
}

constexpr bool is_response_to(std::string_view name, std::string_view action) noexcept {
    return name.starts_with(action) && name.substr(action.size()) == "Response";
}

// Whether `text` begins with `word`, in letters of either case, and with no longer word.
constexpr bool begins_with_word(std::string_view text, std::string_view word) noexcept {
    if (text.size() < word.size()) return false;
    for (std::size_t at = 0; at != word.size(); ++at) {
        if (static_cast<char>(text[at] | 0x20) != word[at])
            return false;  // no letter stays as it is
    }
    return text.size() == word.size() || xml_name_end.contains(text[word.size()]);
}

// Whether `body` is HTML, which need not be well-formed. In front of it there can be a declaration
// and comments; what looks like it in one of these is taken for it.
constexpr bool is_web_page(std::string_view body) noexcept {
    constexpr std::string_view doctype = "<!doctype";
    if (body.starts_with(byte_order_mark)) body.remove_prefix(byte_order_mark.size());
    body.remove_prefix(xml_space.first_outside(body));
    while (body.starts_with("<?") || body.starts_with("<!--")) {
        const std::size_t next = body.find('<', 1);
        if (next == std::string_view::npos) return false;
        body.remove_prefix(next);
    }
    if (!begins_with_word(body, doctype)) return begins_with_word(body, "<html");
    body.remove_prefix(doctype.size());
    body.remove_prefix(xml_space.first_outside(body));
    return begins_with_word(body, "html");
}

// Notes what `body` is, in which a reply is looked for in vain for this `reason`.
[[gnu::noinline]] constexpr void note_no_reply(NoResult& other, int http_status,
                                               std::string_view body, const Reason& reason,
                                               std::size_t offset) noexcept {
    if (is_web_page(body)) {
        other.not_a_reply = NotAReply{&ReplyReasons::web_page, 0, http_status};
    } else {
        other.not_a_reply = NotAReply{&reason, offset, http_status};
    }
}

// Finds the response that holds the result of `action`; if there is none, `other` has what came in
// its place.
constexpr Optional<XmlElement> find_response(int http_status, std::string_view body,
                                             std::string_view action, NoResult& other) noexcept {
    const auto document = read_xml(body);
    if (!document) {
        note_no_reply(other, http_status, body, document.error().reason(), document.error().offset);
        return {};
    }
    if (const auto error = find_error(*document)) {
        const auto request_id = find_request_id(*document);
        other.service_error =
            ServiceError(http_status, *error, request_id ? request_id->text() : XmlText());
        return {};
    }
    if (!is_response_to(document->name(), action)) {
        note_no_reply(other, http_status, body, ReplyReasons::other_element, 0);
        return {};
    }
    if (http_status_class(http_status) != HttpStatusClass::successful) {
        other.not_a_reply = NotAReply{&ReplyReasons::status_contradicts_reply, 0, http_status};
        return {};
    }
    return *document;
}

// Whether the result that was read is one; if not, `other` has why.
constexpr bool is_result(const ReplyReading& reading, int http_status, NoResult& other) noexcept {
    if (reading.is_refused()) other.not_a_reply = NotAReply{reading.reason(), 0, http_status};
    return !reading.is_refused();
}

// A template only so that a program may compile it once: ext/separate.hpp says how.
template <class = void>
struct ReplyWalk {
    // Makes the result of `action` at `result`, out of its response; returns whether there is one.
    [[gnu::noinline]] static bool read_result(int http_status, std::string_view body,
                                              ReadingMemory& memory, std::string_view action,
                                              NoResult& other, const ReplyData& data,
                                              void* result) noexcept {
        const auto response = find_response(http_status, body, action, other);
        if (!response) return false;
        ReplyReading reading(memory);
        fill_structure(data, result, *response, reading);
        return is_result(reading, http_status, other);
    }
};

#ifdef WRIT_SEPARATE
extern template struct ReplyWalk<void>;
#endif

// Makes a `Reply`, into which it sees.
struct ReplyReader {
    template <class Request>
    static constexpr auto read(int http_status, std::string_view body,
                               ReadingMemory& memory) noexcept {
        using Result = typename Request::Model::result_type;
        constexpr std::string_view action = Request::Model::action;
        Reply<Result> reply;
        if (std::is_constant_evaluated()) {
            if (const auto response = find_response(http_status, body, action, reply.other_)) {
                Result result = blank_member<Result>();
                ReplyReading reading(memory);
                fill_by_table(reply_data_of<Result, false>, result, *response, reading);
                if (is_result(reading, http_status, reply.other_)) reply.result_ = result;
            }
        } else {
            *OptionalPlace::flag(reply.result_) = ReplyWalk<>::read_result(
                http_status, body, memory, action, reply.other_, reply_data_of<Result, false>,
                OptionalPlace::of(reply.result_));
        }
        return reply;
    }
};

}  // namespace detail

/// Reads the reply to a `Request`: its HTTP status and its body, which must outlive what is read.
/// Elements are known by their names without namespace, in any order. A required value or a token
/// for the next page that does not stand in the body as it is, such as one with a reference in it,
/// which EC2 does not send, is decoded into `memory`; if that is too small, read the same reply
/// again with more. Lists are read as they are walked over, without memory. Throws nothing,
/// allocates nothing, and takes time in proportion to the size of the body.
template <class Request>
constexpr Reply<typename Request::Model::result_type> read_reply(
    int http_status, std::string_view body WRIT_LIFETIMEBOUND, ReadingMemory& memory) noexcept {
    return detail::ReplyReader::read<Request>(http_status, body, memory);
}

/// Reads the reply to a `Request` as above, without memory to decode text into.
template <class Request>
constexpr Reply<typename Request::Model::result_type> read_reply(
    int http_status, std::string_view body WRIT_LIFETIMEBOUND) noexcept {
    ReadingMemory none;
    return read_reply<Request>(http_status, body, none);
}

/// Refused: what is read would view a body that is gone at the end of the line.
template <class Request, TemporaryText Text, class... Memory>
constexpr Reply<typename Request::Model::result_type> read_reply(int, Text&&,
                                                                 Memory&&...) noexcept {
    detail::refuse_temporary<Text>();
    return NotAReply();
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
