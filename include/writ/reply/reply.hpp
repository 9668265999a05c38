// SPDX-License-Identifier: BSL-1.0
/// What came back: the action's result, a service error, or something that is no reply.
#ifndef WRIT_REPLY_REPLY_HPP
#define WRIT_REPLY_REPLY_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/required.hpp>
#include <writ/reply/service_error.hpp>
#include <writ/reply/xml.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/text/copy.hpp>
#include <writ/wire/reading_memory.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What is wrong with a reply that is XML, but neither a result nor a service error.
struct ReplyReasons {
    /// The outermost element is another.
    static constexpr Reason other_element{
        "other_element",
        "the reply is XML, but neither this action's result nor a service error; see what answers "
        "in the service's place"};
    /// A part that every such reply has is not there.
    static constexpr Reason missing_element{
        "missing_element",
        "a part that every such reply has is not there; do not rely on the rest"};
    /// The status says that the request failed, the body that it succeeded.
    static constexpr Reason status_contradicts_reply{
        "status_contradicts_reply",
        "the HTTP status says that the request failed, its reply that it succeeded; see what "
        "stands between you and the service"};
    /// The caller's memory does not hold what had to be decoded.
    static constexpr Reason memory_too_small{
        "memory_too_small",
        "there is too little memory for the text; lend as much as ReadingMemory::needed says"};
};

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

/// One of three: the `Result` of an action, a service error, or no reply at all.
template <class Result>
class Reply {
public:
    /// The action was carried out.
    constexpr Reply(const Result& result) noexcept : result_(result) {}
    /// The service refused it, or failed.
    constexpr Reply(const ServiceError& error) noexcept : service_error_(error) {}
    /// This did not come from the service, or not all of it.
    constexpr Reply(const NotAReply& other) noexcept : not_a_reply_(other) {}

    /// The result; nothing if it is another of the three.
    constexpr const Optional<Result>& result() const& noexcept { return result_; }

    /// The result, out of a reply that is gone at the end of the line.
    constexpr Optional<Result> result() const&& noexcept { return result_; }

    /// The service error; nothing if it is another of the three.
    constexpr const Optional<ServiceError>& service_error() const& noexcept {
        return service_error_;
    }

    /// The service error, out of a reply that is gone at the end of the line.
    constexpr Optional<ServiceError> service_error() const&& noexcept { return service_error_; }

    /// What is wrong with something that is no reply; nothing if it is another of the three.
    constexpr const Optional<NotAReply>& not_a_reply() const& noexcept { return not_a_reply_; }

    /// What is wrong, out of a reply that is gone at the end of the line.
    constexpr Optional<NotAReply> not_a_reply() const&& noexcept { return not_a_reply_; }

private:
    Optional<Result> result_ = {};
    Optional<ServiceError> service_error_ = {};
    Optional<NotAReply> not_a_reply_ = {};
};

// The reply table of a result is one plain function beside it,
//
//     template <class Self, class Row> constexpr void reply_table(Self& result, Row& row);
//
// which calls `row("elementName", result.member)` for each element.

namespace detail {

// The request id, which results and errors spell differently.
constexpr Optional<XmlElement> find_request_id(const XmlElement& response) noexcept {
    const auto request_id = response.child("requestId");
    return request_id ? request_id : response.child("RequestID");
}

// A visitor of a reply table that fills a result from the elements of `parent`.
class ReplyFiller {
public:
    constexpr ReplyFiller(const XmlElement& parent, ReadingMemory& memory) noexcept
        : parent_(parent), memory_(memory) {}

    // Whether something stopped it.
    constexpr bool is_refused() const noexcept { return is_refused_; }

    // What stopped it.
    constexpr const Reason* reason() const noexcept { return reason_; }

    template <class Value, class Why>
    constexpr void operator()(std::string_view name, Required<Value, Why>& member) noexcept {
        const auto child = parent_.child(name);
        const std::string_view text = child ? trimmed(child->text()) : std::string_view();
        if (!text.empty()) {
            member = value<Value>(text);
        } else if (!is_refused_) {
            refuse(ReplyReasons::missing_element);
        }
    }

    template <class Value>
    constexpr void operator()(std::string_view name, Optional<Value>& member) noexcept {
        if (const auto child = parent_.child(name)) member = value<Value>(trimmed(child->text()));
    }

    constexpr void operator()(std::string_view name, XmlText& member) noexcept {
        if (const auto child =
                name == "requestId" ? find_request_id(parent_) : parent_.child(name)) {
            member = child->text();
        }
    }

private:
    constexpr void refuse(const Reason& reason) noexcept {
        reason_ = &reason;
        is_refused_ = true;
    }

    // A reply is not refused because an id in it has a shape of tomorrow.
    template <class Value>
    static constexpr Value value(std::string_view text) noexcept {
        if (const auto parsed = Value::parse(text)) return *parsed;
        return Value::unchecked(text);
    }

    // The text of a value, without white space around it.
    constexpr std::string_view trimmed(const XmlText& xml) noexcept {
        std::string_view text = xml.is_plain() ? xml.plain() : decoded(xml);
        text.remove_prefix(xml_space.first_outside(text));
        while (!text.empty() && xml_space.contains(text.back())) text.remove_suffix(1);
        return text;
    }

    std::string_view decoded(const XmlText& text) noexcept {
        const std::size_t size = text.size();
        if (size == 0) return {};
        char* const data = memory_.take<char>(size);
        if (data == nullptr) {
            refuse(ReplyReasons::memory_too_small);
            return {};
        }
        text.copy(data);
        return detail::view(data, size);
    }

    const XmlElement& parent_;
    ReadingMemory& memory_;
    const Reason* reason_ = &no_reason;
    bool is_refused_ = false;
};

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

}  // namespace detail

/// Reads the reply to a `Request`: its HTTP status and its body, which must outlive what is read.
/// Elements are known by their names without namespace, in any order. A value that does not stand
/// in the body as it is, such as an id with a reference in it, which EC2 does not send, is decoded
/// into `memory`; if that is too small, read the same reply again with more. Throws nothing,
/// allocates nothing.
template <class Request>
constexpr Reply<typename Request::result_type> read_reply(int http_status, std::string_view body,
                                                          ReadingMemory& memory) noexcept {
    using Result = typename Request::result_type;
    const auto document = read_xml(body);
    if (!document) {
        return NotAReply{&document.error().reason(), document.error().offset, http_status};
    }
    if (const auto error = detail::find_error(*document)) {
        const auto request_id = detail::find_request_id(*document);
        return ServiceError(http_status, *error, request_id ? request_id->text() : XmlText());
    }
    if (!detail::is_response_to(document->name(), Request::action)) {
        return NotAReply{&ReplyReasons::other_element, 0, http_status};
    }
    if (http_status_class(http_status) != HttpStatusClass::successful) {
        return NotAReply{&ReplyReasons::status_contradicts_reply, 0, http_status};
    }
    Result result = detail::make_blank<Result>();
    detail::ReplyFiller filler(*document, memory);
    reply_table(result, filler);
    if (filler.is_refused()) return NotAReply{filler.reason(), 0, http_status};
    return result;
}

/// Reads the reply to a `Request` as above, without memory to decode text into.
template <class Request>
constexpr Reply<typename Request::result_type> read_reply(int http_status,
                                                          std::string_view body) noexcept {
    ReadingMemory none;
    return read_reply<Request>(http_status, body, none);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
