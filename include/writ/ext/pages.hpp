// SPDX-License-Identifier: BSL-1.0
/// The pages of a listing as a range over your own function that sends.
#ifndef WRIT_EXT_PAGES_HPP
#define WRIT_EXT_PAGES_HPP

#include <cstddef>
#include <iterator>
#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/reply/reply.hpp>
#include <writ/wire/reading_memory.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// What sending gives back: a status and a body that it owns.
template <class Answer>
concept PageAnswer = requires(const Answer& answer) {
    static_cast<int>(answer.http_status);
    std::string_view(answer.body);
};

}  // namespace detail

/// The replies to a request and to those for the pages behind it, each read when it is walked to:
/// an input range, which can be walked over once. `pages` makes it.
template <class Request, class Send>
class Pages {
public:
    /// What one of them is.
    using reply_type = Reply<typename Request::Model::result_type>;

    /// Walks over the pages.
    class iterator {
    public:
        /// What it walks over.
        using value_type = reply_type;
        /// The distance of two iterators, which nobody asks for.
        using difference_type = std::ptrdiff_t;

        /// The reply, which views what was sent back: it is gone with the next page.
        const reply_type& operator*() const noexcept { return *pages_->reply_; }

        /// Sends the request for the next page, if there is one.
        iterator& operator++() {
            pages_->go_on();
            return *this;
        }

        /// The same.
        void operator++(int) { ++*this; }

        /// Whether it stands behind the last page.
        friend bool operator==(const iterator& at, std::default_sentinel_t) noexcept {
            return at.is_behind();
        }

    private:
        friend class Pages;

        explicit iterator(Pages& pages) noexcept : pages_(&pages) {}

        bool is_behind() const noexcept { return !pages_->reply_.has_value(); }

        Pages* pages_;
    };

    /// For `pages`.
    Pages(const Request& first, Send send) : request_(first), send_(std::move(send)) {}

    /// It is walked over where it is.
    Pages(const Pages&) = delete;
    /// It is walked over where it is.
    Pages(Pages&&) = delete;
    /// It is walked over where it is.
    Pages& operator=(const Pages&) = delete;
    /// It is walked over where it is.
    Pages& operator=(Pages&&) = delete;
    /// What was sent back goes with it.
    ~Pages() = default;

    /// Sends the first request. Asked again, it stands at the page where the walk is.
    iterator begin() {
        if (!kept_[at_].answer) ask(request_);
        return iterator(*this);
    }

    /// Behind the last page.
    std::default_sentinel_t end() const noexcept { return {}; }

    /// Whether the walk has ended since EC2 answered with the token that it was asked with: the
    /// listing is not complete. Only that is told: tokens that come round again, such as a, b, a,
    /// are followed without end.
    bool token_repeats() const noexcept { return token_repeats_; }

private:
    using Answer = std::remove_cvref_t<std::invoke_result_t<Send&, const Request&>>;
    static_assert(detail::PageAnswer<Answer>,
                  "send takes a request and gives back an object with the members http_status and "
                  "body, which owns the body: a std::string, not a view");
    static_assert(!std::is_trivially_destructible_v<
                      std::remove_cvref_t<decltype(std::declval<Answer&>().body)>>,
                  "send gives back a view of a body that nobody keeps: give back a std::string");

    // What came for one request, where it does not move: the next request views the token in it.
    struct Kept {
        std::optional<Answer> answer;
        std::unique_ptr<std::byte[]> decoded;
    };

    Reply<typename Request::Model::result_type> read(Kept& kept) {
        const int status = static_cast<int>(kept.answer->http_status);
        const std::string_view body(kept.answer->body);
        ReadingMemory none;
        const auto reply = read_reply<Request>(status, body, none);
        if (none.was_enough()) return reply;
        kept.decoded = std::make_unique<std::byte[]>(none.needed());
        ReadingMemory memory(kept.decoded.get(), none.needed());
        return read_reply<Request>(status, body, memory);
    }

    // If sending throws, all is as before.
    void ask(const Request& request) {
        Kept& other = kept_[1 - at_];
        other.answer.emplace(send_(request));
        reply_.emplace(read(other));
        request_ = request;
        at_ = 1 - at_;
    }

    void go_on() {
        if (!reply_->result()) return reply_.reset();
        const auto next = ec2::next_page(request_, *reply_->result());
        token_repeats_ = next.token_repeats();
        if (!next) return reply_.reset();
        ask(*next);
    }

    Request request_;
    Send send_;
    Kept kept_[2];
    std::size_t at_ = 0;  // which of them the reply is in; the request's token is in the other
    std::optional<reply_type> reply_;
    bool token_repeats_ = false;
};

/// The pages of a listing: `for (const auto& reply : pages(ec2::DescribeInstances{}, send))`.
/// `send` takes a request, checks it, sends it and gives back an object with the members
/// `http_status` and `body`, which owns the body. A reply without a result is the last. Give the
/// range a name where you ask it afterwards whether a token repeated.
template <class Request, class Send>
Pages<Request, Send> pages(const Request& first, Send send) {
    return {first, std::move(send)};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
