// SPDX-License-Identifier: BSL-1.0
#include <writ/ext/pages.hpp>

#include "support/harness.hpp"

#include <ranges>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <writ/ec2/describe_volumes.hpp>

using namespace writ;

struct SentBack {
    int http_status = 200;
    std::string body;
};

struct ViewedBack {
    int http_status = 200;
    std::string_view body;
};

// rejects body_is_a_view: give back a std::string
[[maybe_unused]] inline bool is_listed(
    SentBack (*owns)(const ec2::DescribeVolumes&),
    [[maybe_unused]] ViewedBack (*views)(const ec2::DescribeVolumes&)) {
    auto listing = pages(ec2::DescribeVolumes{}, WRIT_TWIN(body_is_a_view, owns, views));
    return listing.token_repeats();
}

#ifndef WRIT_CASES

namespace {

#define VOLUMES(content) "<DescribeVolumesResponse>" content "</DescribeVolumesResponse>"

// Answers one request after another with these bodies, and keeps the tokens that it was asked with.
struct Service {
    std::vector<SentBack> bodies;
    std::vector<std::string> tokens = {};

    auto send() {
        return [this](const ec2::DescribeVolumes& request) {
            tokens.emplace_back(request.next_token ? request.next_token->text() : "none");
            return bodies.at(tokens.size() - 1);
        };
    }
};

std::string ids(const Reply<ec2::DescribeVolumesResult>& reply) {
    if (!reply.result()) return "no result;";
    std::string all;
    for (const ec2::Volume& volume : reply.result()->volumes) {
        all += volume.volume_id.text().to<std::string>() + ";";
    }
    return all;
}

}  // namespace

static_assert(std::ranges::input_range<
              Pages<ec2::DescribeVolumes, SentBack (*)(const ec2::DescribeVolumes&)>>);

TEST_CASE("a listing is walked over page by page") {
    Service service{{{200, VOLUMES("<volumeSet><item><volumeId>vol-1</volumeId></item></volumeSet>"
                                   "<nextToken>two, which is so long that it is on the heap"
                                   "</nextToken>")},
                     {200, VOLUMES("<nextToken>three, which is so long that it is on the heap"
                                   "</nextToken>")},
                     {200, VOLUMES("<volumeSet><item><volumeId>vol-2</volumeId></item>"
                                   "</volumeSet><nextToken/>")}}};
    std::string all;
    auto listing = pages(ec2::DescribeVolumes{.max_results = 5}, service.send());
    for (const auto& reply : listing) all += ids(reply) + "|";
    CHECK(all == "vol-1;||vol-2;|");
    CHECK(service.tokens ==
          std::vector<std::string>{"none", "two, which is so long that it is on the heap",
                                   "three, which is so long that it is on the heap"});
    CHECK_FALSE(listing.token_repeats());
}

// What the reference says: only a token that repeats at once ends the walk.
TEST_CASE("tokens that come round again are followed") {
    Service service{{{200, VOLUMES("<nextToken>a</nextToken>")},
                     {200, VOLUMES("<nextToken>b</nextToken>")},
                     {200, VOLUMES("<nextToken>a</nextToken>")},
                     {200, VOLUMES("<nextToken>a</nextToken>")}}};
    int count = 0;
    auto listing = pages(ec2::DescribeVolumes{}, service.send());
    for (const auto& reply : listing) count += reply.result() ? 1 : 0;
    CHECK(count == 4);
    CHECK(listing.token_repeats());
    CHECK(service.tokens == std::vector<std::string>{"none", "a", "b", "a"});
}

TEST_CASE("a token that is written with references is decoded") {
    Service service{{{200, VOLUMES("<nextToken>a&amp;b</nextToken>")},
                     {200, VOLUMES("<nextToken>c&lt;d</nextToken>")},
                     {200, VOLUMES("")}}};
    int count = 0;
    for (const auto& reply : pages(ec2::DescribeVolumes{}, service.send())) {
        count += reply.result() ? 1 : 0;
    }
    CHECK(count == 3);
    CHECK(service.tokens == std::vector<std::string>{"none", "a&b", "c<d"});
}

TEST_CASE("where sending throws, the walk stands where it was") {
    Service service{{{200, VOLUMES("<nextToken>two</nextToken>")}, {200, VOLUMES("")}}};
    const auto send = service.send();
    bool is_broken = true;
    auto listing = pages(ec2::DescribeVolumes{}, [&](const ec2::DescribeVolumes& request) {
        if (request.next_token && is_broken) throw std::runtime_error("no connection");
        return send(request);
    });
    auto page = listing.begin();
    CHECK_THROWS_AS(++page, std::runtime_error);
    CHECK((*page).result()->next_token->text() == "two");
    is_broken = false;
    ++page;
    CHECK((*page).result().has_value());
    CHECK_FALSE(listing.token_repeats());
    CHECK(service.tokens == std::vector<std::string>{"none", "two"});
}

TEST_CASE("a walk is not begun anew") {
    Service service{{{200, VOLUMES("<nextToken>two</nextToken>")}, {200, VOLUMES("")}}};
    auto listing = pages(ec2::DescribeVolumes{}, service.send());
    ++listing.begin();
    CHECK_FALSE((*listing.begin()).result()->next_token.has_value());
    CHECK(service.tokens.size() == 2);
}

TEST_CASE("a reply without a result is the last") {
    Service service{{{200, VOLUMES("<nextToken>two</nextToken>")}, {500, "<html/>"}}};
    std::string all;
    for (const auto& reply : pages(ec2::DescribeVolumes{}, service.send())) all += ids(reply) + "|";
    CHECK(all == "|no result;|");
}

TEST_CASE("a token that repeats ends the walk, and is told") {
    const SentBack two{200, VOLUMES("<nextToken>two</nextToken>")};
    Service service{{two, two, two}};
    int count = 0;
    auto listing = pages(ec2::DescribeVolumes{}, service.send());
    for (const auto& reply : listing) count += reply.result() ? 1 : 0;
    CHECK(count == 2);
    CHECK(listing.token_repeats());
}

#endif
