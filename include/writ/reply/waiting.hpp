// SPDX-License-Identifier: BSL-1.0
/// Whether to go on waiting for something, by what a reply says of it.
#ifndef WRIT_REPLY_WAITING_HPP
#define WRIT_REPLY_WAITING_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/each_at.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/service_error.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What to do after a reply.
enum class Verdict : unsigned char {
    wait,    ///< ask again, after the waiter's delay
    done,    ///< what was waited for has come
    failed,  ///< it will not come
};

/// What a waiter makes of a reply.
struct Judgement {
    /// What to do.
    Verdict verdict = Verdict::wait;
    /// Why: the state or the error code that decided, as the waiter has it; `found`, `not_found` or
    /// `success` where it asks only for that; `service_error` or `not_a_reply` if one came that it
    /// does not know; empty if nothing decided. It views what the waiter was given.
    std::string_view why = {};
};

namespace detail {

// Whether a pointer to a member is one to a list.
template <class Way>
inline constexpr bool is_way_to_list = false;
template <class Element, class Owner>
inline constexpr bool is_way_to_list<XmlList<Element> Owner::*> = true;

}  // namespace detail

/// What a waiter asks of a reply, one question after another. The first that is answered with yes
/// decides. A waiter of AWS's model is made of it; so can be one of your own. The texts that it is
/// given must outlive the judgement.
///
/// A value is what stands in an element, as botocore 1.43.67 takes it (2026-08-07): that of an
/// empty one is the empty text, and white space is part of one.
template <class Result>
class Waiting {
public:
    /// Asks about `reply`, which must outlive it.
    constexpr explicit Waiting(const Reply<Result>& reply WRIT_LIFETIMEBOUND) noexcept
        : reply_(reply) {}

    /// Refused: it is gone at the end of the line.
    explicit Waiting(const Reply<Result>&& reply) = delete;

    /// Whether there is a value at the end of the way through the result, and each is `expected`;
    /// `each_at` says what a way is.
    template <class... Way>
    constexpr Waiting& all_are(Verdict verdict, std::string_view expected, Way... way) noexcept {
        const Counts counts = count(expected, way...);
        return decide(verdict, expected, counts.all != 0 && counts.all == counts.expected);
    }

    /// Whether one of the values there is `expected`.
    template <class... Way>
    constexpr Waiting& any_is(Verdict verdict, std::string_view expected, Way... way) noexcept {
        return decide(verdict, expected, count(expected, way...).expected != 0);
    }

    /// Whether something is there: an element, if the way goes through a list; if it does not, a
    /// structure, or a text that is not empty.
    template <class... Way>
    constexpr Waiting& some_are_there(Verdict verdict, Way... way) noexcept {
        return decide(verdict, "found", has_some(way...));
    }

    /// Whether the request succeeded and nothing is there.
    template <class... Way>
    constexpr Waiting& none_are_there(Verdict verdict, Way... way) noexcept {
        return decide(verdict, "not_found", reply_.result() && !has_some(way...));
    }

    /// Whether the request succeeded.
    constexpr Waiting& succeeds(Verdict verdict) noexcept {
        return decide(verdict, "success", reply_.result().has_value());
    }

    /// Whether EC2 answered with an error of this code.
    constexpr Waiting& answers_error(Verdict verdict, std::string_view code) noexcept {
        const auto& error = reply_.service_error();
        return decide(verdict, code, error && error->code() == code);
    }

    /// What came of it. An error that nobody asked about has failed, unless the same request may
    /// succeed later. What is no reply says nothing of what is waited for; only a page that
    /// something else answered with a status of 3xx or 4xx, but for 429, has failed.
    constexpr Judgement judgement() const noexcept {
        if (decided_) return *decided_;
        if (const auto& error = reply_.service_error()) {
            return {error->is_worth_retrying() ? Verdict::wait : Verdict::failed, "service_error"};
        }
        if (const auto& other = reply_.not_a_reply()) {
            const HttpStatusClass status = other->status_class();
            const bool is_refusal =
                status == HttpStatusClass::redirection || status == HttpStatusClass::client_error;
            const bool has_failed = is_refusal && other->http_status != detail::too_many_requests;
            return {has_failed ? Verdict::failed : Verdict::wait, "not_a_reply"};
        }
        return {};
    }

private:
    struct Counts {
        std::size_t all = 0;
        std::size_t expected = 0;
    };

    // Of a structure it is only counted that it is there.
    template <class Found>
    constexpr static void see(const Found& found, std::string_view expected,
                              Counts& counts) noexcept {
        if constexpr (requires { found.text(); }) {
            see(found.text(), expected, counts);
        } else if constexpr (std::is_same_v<Found, XmlText>) {
            if (found.is_there()) add(found == expected, counts);
        } else if constexpr (std::is_same_v<Found, std::string_view>) {
            add(found == expected, counts);
        } else if constexpr (requires { *found; }) {
            see(*found, expected, counts);
        } else {
            ++counts.all;
        }
    }

    constexpr static void add(bool is_expected, Counts& counts) noexcept {
        ++counts.all;
        if (is_expected) ++counts.expected;
    }

    template <class... Way>
    constexpr Counts count(std::string_view expected, Way... way) const noexcept {
        Counts counts;
        if (decided_ || !reply_.result()) return counts;
        each_at([&](const auto& found) { see(found, expected, counts); }, *reply_.result(), way...);
        return counts;
    }

    // The model asks for the `length` of what is there, of a list or of a text. An empty text is
    // the one that is counted as expected.
    template <class... Way>
    constexpr bool has_some(Way... way) const noexcept {
        const Counts counts = count({}, way...);
        const bool counts_elements = (detail::is_way_to_list<Way> || ...);
        return counts.all != (counts_elements ? 0 : counts.expected);
    }

    constexpr Waiting& decide(Verdict verdict, std::string_view why, bool is_so) noexcept {
        if (is_so && !decided_) decided_ = Judgement{verdict, why};
        return *this;
    }

    const Reply<Result>& reply_;
    Optional<Judgement> decided_ = {};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
