// SPDX-License-Identifier: BSL-1.0
/// What came back: the action's result, a service error, or something that is no reply.
#ifndef WRIT_REPLY_REPLY_HPP
#define WRIT_REPLY_REPLY_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reason.hpp>
#include <writ/reply/reply_filler.hpp>
#include <writ/reply/service_error.hpp>
#include <writ/reply/xml.hpp>
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
    constexpr const Optional<Result>& result() const& noexcept WRIT_LIFETIMEBOUND {
        return result_;
    }

    /// The result, out of a reply that is gone at the end of the line.
    constexpr Optional<Result> result() const&& noexcept { return result_; }

    /// The service error; nothing if it is another of the three.
    constexpr const Optional<ServiceError>& service_error() const& noexcept WRIT_LIFETIMEBOUND {
        return service_error_;
    }

    /// The service error, out of a reply that is gone at the end of the line.
    constexpr Optional<ServiceError> service_error() const&& noexcept { return service_error_; }

    /// What is wrong with something that is no reply; nothing if it is another of the three.
    constexpr const Optional<NotAReply>& not_a_reply() const& noexcept WRIT_LIFETIMEBOUND {
        return not_a_reply_;
    }

    /// What is wrong, out of a reply that is gone at the end of the line.
    constexpr Optional<NotAReply> not_a_reply() const&& noexcept { return not_a_reply_; }

private:
    Optional<Result> result_ = {};
    Optional<ServiceError> service_error_ = {};
    Optional<NotAReply> not_a_reply_ = {};
};

namespace detail {

// The request id, which results and errors spell differently.
constexpr Optional<XmlElement> find_request_id(const XmlElement& response) noexcept {
    const auto request_id = response.child("requestId");
    return request_id ? request_id : response.child("RequestID");
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

}  // namespace detail

/// Reads the reply to a `Request`: its HTTP status and its body, which must outlive what is read.
/// Elements are known by their names without namespace, in any order. A value that does not stand
/// in the body as it is, such as an id with a reference in it, which EC2 does not send, is decoded
/// into `memory`; if that is too small, read the same reply again with more. Lists are looked
/// through here and read as they are walked over, without memory: a value in one of them that does
/// not stand there as it is refuses the reply, but for one with a character that XML does not have,
/// which is kept as it stands. Throws nothing, allocates nothing, and takes time
/// in proportion to the size of the body.
template <class Request>
constexpr Reply<typename Request::Model::result_type> read_reply(
    int http_status, std::string_view body WRIT_LIFETIMEBOUND, ReadingMemory& memory) noexcept {
    using Result = typename Request::Model::result_type;
    const auto document = read_xml(body);
    if (!document) {
        return NotAReply{&document.error().reason(), document.error().offset, http_status};
    }
    if (const auto error = detail::find_error(*document)) {
        const auto request_id = detail::find_request_id(*document);
        return ServiceError(http_status, *error, request_id ? request_id->text() : XmlText());
    }
    if (!detail::is_response_to(document->name(), Request::Model::action)) {
        return NotAReply{&ReplyReasons::other_element, 0, http_status};
    }
    if (http_status_class(http_status) != HttpStatusClass::successful) {
        return NotAReply{&ReplyReasons::status_contradicts_reply, 0, http_status};
    }
    Result result = detail::blank_member<Result>();
    detail::ReplyReading reading(memory);
    detail::fill_structure(*document, result, reading);
    if (reading.is_refused()) return NotAReply{reading.reason(), 0, http_status};
    return result;
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
