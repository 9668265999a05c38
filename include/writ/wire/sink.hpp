// SPDX-License-Identifier: BSL-1.0
/// Where a query string is written to.
#ifndef WRIT_WIRE_SINK_HPP
#define WRIT_WIRE_SINK_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
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
    constexpr BufferSink(char* data, std::size_t capacity) noexcept : at_(data), room_(capacity) {}

    /// Writes `text`, or as much of it as there is room for.
    constexpr void copy(std::string_view text) noexcept {
        needed_ += text.size();
        if (text.size() > room_) text = text.substr(0, room_);
        std::char_traits<char>::copy(at_, text.data(), text.size());
        at_ += text.size();
        room_ -= text.size();
    }

    /// Writes `text` percent-encoded, or as much of that as there is room for.
    constexpr void escape(std::string_view text) noexcept {
        if (text.size() <= room_ / 3) {  // each byte takes three at the most
            char* const end = percent_encode(text, at_);
            const auto written = static_cast<std::size_t>(end - at_);
            needed_ += written;
            room_ -= written;
            at_ = end;
        } else {
            for (const char byte : text) {
                char encoded[3] = {};
                copy(std::string_view(
                    encoded, static_cast<std::size_t>(percent_encode(byte, encoded) - encoded)));
            }
        }
    }

    /// How many bytes there were, with or without room.
    constexpr std::size_t needed() const noexcept { return needed_; }

private:
    char* at_;
    std::size_t room_;
    std::size_t needed_ = 0;
};

/// Hands text on, piece by piece, to a callable that takes a `std::string_view`.
template <class Put>
class PieceSink {
public:
    /// Hands text on to `put`.
    constexpr explicit PieceSink(Put& put) noexcept : put_(put) {}

    /// Hands `text` on.
    constexpr void copy(std::string_view text) { put_(text); }

    /// Hands `text` on percent-encoded, in pieces.
    constexpr void escape(std::string_view text) {
        constexpr std::size_t most = 32;
        char encoded[3 * most] = {};
        while (!text.empty()) {
            const std::string_view front = text.substr(0, most);
            const char* const end = percent_encode(front, encoded);
            put_(std::string_view(encoded, static_cast<std::size_t>(end - encoded)));
            text.remove_prefix(front.size());
        }
    }

private:
    Put& put_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
