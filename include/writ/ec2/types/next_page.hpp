// SPDX-License-Identifier: BSL-1.0
/// From one page of a listing to the next.
#ifndef WRIT_EC2_TYPES_NEXT_PAGE_HPP
#define WRIT_EC2_TYPES_NEXT_PAGE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What follows a page: the request for the next one; or nothing, if that was the last. An
/// `Optional<Request>` takes it.
template <class Request>
class NextPage {
public:
    /// Nothing follows.
    constexpr NextPage() noexcept = default;

    /// This request follows. If its token repeats that of the request before it, none does.
    constexpr NextPage(const Request& request, bool token_repeats) noexcept
        : token_repeats_(token_repeats) {
        if (!token_repeats) request_ = request;
    }

    /// Whether there is a next page to ask for.
    constexpr bool has_value() const noexcept { return request_.has_value(); }

    /// Whether there is a next page to ask for.
    constexpr explicit operator bool() const noexcept { return has_value(); }

    /// The request for it, which must be there.
    constexpr const Request& operator*() const& noexcept WRIT_LIFETIMEBOUND { return *request_; }

    /// The request for it, which must be there, out of what is gone at the end of the line.
    constexpr Request operator*() const&& noexcept { return *request_; }

    /// A member of the request, which must be there.
    constexpr const Request* operator->() const& noexcept WRIT_LIFETIMEBOUND { return &*request_; }

    /// Refused: it is gone at the end of the line.
    const Request* operator->() const&& = delete;  // gone at the end of the line: name it first

    /// Whether EC2 answered with the token that it was asked with. The listing would have no end:
    /// it stops here, and is not complete. Only a token that repeats at once is told: none is kept
    /// that came before, so that tokens which come round again (a, b, a) have no end.
    constexpr bool token_repeats() const noexcept { return token_repeats_; }

private:
    Optional<Request> request_ = {};
    bool token_repeats_ = false;
};

/// What follows the page `result`, which answered `request`. The next request views the token in
/// the body of the reply. Keep that until the reply to the next request was given to `next_page`,
/// which compares both tokens.
template <class Request>
constexpr NextPage<Request> next_page(const Request& request,
                                      const typename Request::Model::result_type& result) noexcept {
    using Result = typename Request::Model::result_type;
    if constexpr (requires { Result::Model::has_more(result); }) {
        if (!Result::Model::has_more(result)) return {};
    }
    if (!result.next_token || result.next_token->text().empty()) return {};
    Request next = request;
    next.next_token = result.next_token;
    return {next, request.next_token && request.next_token->text() == result.next_token->text()};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
