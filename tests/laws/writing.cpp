// SPDX-License-Identifier: BSL-1.0
// What is written: it reads back, it has the size announced, it stays within its buffer.
#include "support/laws/arbitrary.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>

#include "support/laws/oracle.hpp"

using namespace writ_test;

namespace {

// The parameters of a query string in another order, with a space as `+` here and there.
std::string shuffled(const std::string& query, Dice dice) {
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at <= query.size();) {
        const std::size_t end = std::min(query.find('&', at), query.size());
        pieces.push_back(query.substr(at, end - at));
        at = end + 1;
    }
    for (std::size_t at = pieces.size(); at > 1; --at) {
        std::swap(pieces[at - 1], pieces[dice.below(at)]);
    }
    std::string joined;
    for (std::string& piece : pieces) {
        if (const std::size_t at = piece.find("%20"); at != std::string::npos && dice.one_in(2)) {
            piece.replace(at, 3, "+");
        }
        joined += (joined.empty() ? "" : "&") + piece;
    }
    return joined;
}

// Reads `query` and calls `take` with what came of it.
template <class Request, class Take>
void read(const Case& any, const std::string& query, const Take& take) {
    const Built<Request> built(any);
    const ExactBuffer buffer(query);
    writ::ReadingMemory none;
    const auto read_with = [&](writ::ReadingMemory& memory) {
        return built.with_region([&](const auto&... option) {
            return writ::read_query<Request>(buffer.text(), memory, writ::keep_unknown, option...);
        });
    };
    static_cast<void>(read_with(none));
    const auto bytes = std::make_unique<std::byte[]>(none.needed());
    writ::ReadingMemory memory(bytes.get(), none.needed());
    take(read_with(memory));
}

TEST_CASE("law: reading undoes writing", "[writing]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        REQUEST_LAW(Request, Which::right, [](const Case& any) {
            const Built<Request> built(any);
            const auto checked = built.check();
            if (!checked) RC_FAIL("refused: " + lines_of(checked.error()).front());
            const auto text = writ::query<std::string>(*checked);
            read<Request>(any, text, [&](const auto& read) {
                if (!read) RC_FAIL("not read: " + lines_of(read.error()).front());
                RC_ASSERT(read->request() == built.request());
                RC_ASSERT(lines_of(read->advice()) == lines_of(checked->advice()));
                RC_ASSERT(writ::query<std::string>(*read) == text);
            });
            read<Request>(any, shuffled(text, Dice(any.seed)), [&](const auto& read) {
                if (!read) RC_FAIL("not read, shuffled: " + lines_of(read.error()).front());
                // The extra parameters keep the order that they come in.
                if (built.request().extra.empty()) {
                    RC_ASSERT(read->request() == built.request());
                }
                RC_ASSERT(writ::query_size(*read) == text.size());
            });
        });
    });
}

TEST_CASE("law: the announced size is the written size", "[writing]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        REQUEST_LAW(Request, Which::any, [](const Case& any) {
            const Built<Request> built(any);
            const auto unchecked = writ::unchecked(built.request());
            const std::size_t size = writ::query_size(unchecked);
            std::string pieces;
            writ::write_query(unchecked, [&](std::string_view piece) { pieces += piece; });
            std::string copied;
            writ::copy_query(unchecked, std::back_inserter(copied));
            RC_ASSERT(pieces.size() == size);
            RC_ASSERT(copied == pieces);
            RC_ASSERT(writ::query<std::string>(unchecked) == pieces);
            RC_ASSERT(writ::write_query(unchecked, nullptr, 0).needed == size);
        });
    });
}

// Appends to a string.
struct StringSink {
    std::string& text;

    void copy(std::string_view piece) { text += piece; }
    void escape(std::string_view piece) {
        const std::size_t before = text.size();
        text.resize(before + writ::percent_encoded_size(piece));
        writ::percent_encode(piece, text.data() + before);
    }
};

TEST_CASE("law: the schema, at run time, says what the table says", "[writing]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        REQUEST_LAW(Request, Which::any, [](const Case& any) {
            const Built<Request> built(any);
            std::string by_table;
            StringSink sink{by_table};
            writ::detail::write_by_table(built.request(), sink);
            RC_ASSERT(writ::query<std::string>(writ::unchecked(built.request())) == by_table);
        });
    });
}

TEST_CASE("law: no byte is written past the end of a buffer of any size", "[writing]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        REQUEST_LAW(
            Request, Which::any,
            [](const Case& any) {
                constexpr std::size_t guard = 8;
                constexpr char untouched = '\x5A';
                const Built<Request> built(any);
                const auto unchecked = writ::unchecked(built.request());
                const std::string whole = written(built.request());
                std::vector<char> memory(whole.size() + 1 + guard);
                for (std::size_t room = 0; room <= whole.size() + 1; ++room) {
                    std::memset(memory.data() + room, untouched, guard);
                    const writ::Written result = writ::write_query(unchecked, memory.data(), room);
                    const std::size_t size = std::min(room, whole.size());
                    const bool is_right = result.size == size && result.needed == whole.size() &&
                                          result.is_complete() == (room >= whole.size()) &&
                                          std::memcmp(memory.data(), whole.data(), size) == 0;
                    const bool is_past =
                        std::any_of(memory.data() + size, memory.data() + room + guard,
                                    [](char byte) { return byte != untouched; });
                    if (!is_right) RC_FAIL("wrong in a buffer of " + std::to_string(room));
                    if (is_past) RC_FAIL("past the end of a buffer of " + std::to_string(room));
                }
                // Once more where a sanitizer sees what lies behind.
                const std::size_t room = Dice(any.seed).below(whole.size() + 2);
                const auto exact = std::make_unique<char[]>(room);
                RC_ASSERT(writ::write_query(unchecked, exact.get(), room).size ==
                          std::min(room, whole.size()));
            },
            true);
    });
}

TEST_CASE("law: decoding undoes encoding, whatever the bytes", "[writing]") {
    LAW("any bytes", [] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        const ExactBuffer text(bytes);
        std::string encoded(writ::percent_encoded_size(text.text()), '?');
        const char* const end = writ::percent_encode(text.text(), encoded.data());
        RC_ASSERT(end == encoded.data() + encoded.size());
        RC_ASSERT(encoded.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                            "0123456789-._~%") == std::string::npos);
        const ExactBuffer exact(encoded);
        std::string decoded(encoded.size(), '?');
        const auto result = writ::percent_decode(exact.text(), decoded.data());
        RC_ASSERT(result.is_well_formed);
        decoded.resize(result.size);
        RC_ASSERT(decoded == bytes);
        RC_ASSERT(oracle::decoded(encoded) == bytes);
    });
}

TEST_CASE("law: what compares equal is written alike", "[writing]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        REQUEST_LAW(Request, Which::any, [](const Case& any) {
            // The same once more, elsewhere in memory; some of it unchecked, or one value changed.
            Case twin = any;
            change(twin, description_of<Request>(), Dice(any.seed));
            const Built<Request> left(any);
            const Built<Request> right(twin);
            const bool are_equal = left.request() == right.request();
            RC_ASSERT(are_equal == (written(left.request()) == written(right.request())));
            const Built<Request> same(any);
            RC_ASSERT(left.request() == same.request());
            RC_ASSERT(written(left.request()) == written(same.request()));
        });
    });
}

}  // namespace
