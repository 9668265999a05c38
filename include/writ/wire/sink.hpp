// SPDX-License-Identifier: BSL-1.0
/// Where a query string is written to.
#ifndef WRIT_WIRE_SINK_HPP
#define WRIT_WIRE_SINK_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/percent.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What the writer writes to: something that takes text as it is (`copy`) and text to be
/// percent-encoded on the way (`escape`).
template <class Type>
concept Sink = requires(Type& sink, std::string_view text) {
    sink.copy(text);
    sink.escape(text);
};

/// Counts bytes and keeps none.
class CountingSink {
public:
    /// Counts the bytes of `text`.
    constexpr void copy(std::string_view text) noexcept { size_ += text.size(); }

    /// Counts the bytes of `text` percent-encoded.
    constexpr void escape(std::string_view text) noexcept { size_ += percent_encoded_size(text); }

    /// How many bytes there were.
    constexpr std::size_t size() const noexcept { return size_; }

private:
    std::size_t size_ = 0;
};

/// Writes into the caller's memory, never behind its end, and counts what had no room.
class BufferSink {
public:
    /// Writes to the `capacity` bytes at `data`.
    constexpr BufferSink(char* data WRIT_LIFETIMEBOUND, std::size_t capacity) noexcept
        : begin_(data), at_(data), end_(data + capacity) {}

    /// Writes `text`, or as much of it as there is room for.
    constexpr void copy(std::string_view text) noexcept {
        const std::size_t room = static_cast<std::size_t>(end_ - at_);
        const std::size_t size = text.size() < room ? text.size() : room;
        std::char_traits<char>::copy(at_, text.data(), size);
        at_ += size;
        missed_ += text.size() - size;
    }

    /// Writes `text` percent-encoded, or as much of that as there is room for.
    constexpr void escape(std::string_view text) noexcept {
        if (text.size() <= static_cast<std::size_t>(end_ - at_) / 3) {  // three for each at most
            at_ = percent_encode(text, at_);
            return;
        }
        for (const char& byte : text) {
            char encoded[3] = {};
            const char* const end = percent_encode(detail::view(&byte, 1), encoded);
            copy(detail::view(encoded, static_cast<std::size_t>(end - encoded)));
        }
    }

    /// How many bytes there were, with or without room.
    constexpr std::size_t needed() const noexcept {
        return static_cast<std::size_t>(at_ - begin_) + missed_;
    }

private:
    char* begin_;
    char* at_;
    char* end_;
    std::size_t missed_ = 0;
};

/// Hands text on, piece by piece, to a callable that takes a `std::string_view`.
template <class Put>
class PieceSink {
public:
    /// Hands text on to `put`.
    constexpr explicit PieceSink(Put& put WRIT_LIFETIMEBOUND) noexcept : put_(put) {}

    /// Hands `text` on.
    constexpr void copy(std::string_view text) { put_(text); }

    /// Hands `text` on percent-encoded, in pieces.
    constexpr void escape(std::string_view text) {
        constexpr std::size_t most = 32;
        char encoded[3 * most] = {};
        while (!text.empty()) {
            const std::string_view front = text.substr(0, most);
            const char* const end = percent_encode(front, encoded);
            put_(detail::view(encoded, static_cast<std::size_t>(end - encoded)));
            text.remove_prefix(front.size());
        }
    }

private:
    Put& put_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
