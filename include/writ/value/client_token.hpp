// SPDX-License-Identifier: BSL-1.0
/// The token that makes a retry safe.
#ifndef WRIT_VALUE_CLIENT_TOKEN_HPP
#define WRIT_VALUE_CLIENT_TOKEN_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/text/copy.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no client token; `ClientToken::reasons` has the sentences.
enum class client_token_fault : unsigned char {
    none,
    empty,
    not_printable_ascii,
    too_long,
};

/// A client token is longer than the guide to idempotency says.
struct client_token_is_longer_than_documented : Doubt {
    /// The name and the sentence.
    static constexpr Reason reason{
        "client_token_is_longer_than_documented",
        "the guide to idempotency allows a client token 64 characters, the API model 128; a UUID "
        "has 36"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("EC2 developer guide, ec2-api-idempotency (read 2026-09-26)");
};

/// The caller's name for one request, by which EC2 knows a retry (ClientToken). 1 to 128 printable
/// ASCII characters: 128 is the model's limit (`CopyImageClientToken`, botocore 1.43.67,
/// 2026-08-07), while the guide to idempotency says 64 (ec2-api-idempotency, read 2026-09-26), so
/// that a longer one is in doubt.
///
/// writ never invents one: a retry needs the token of the first try.
class ClientToken : public TextValue<ClientToken, client_token_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ClientToken(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ClientToken)

    /// The length up to which the guide and the model agree.
    static constexpr std::size_t documented_length = 64;

    /// How many characters it has.
    static constexpr Limits limits{1, 128};

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<ClientToken> inspect(std::string_view text) noexcept {
        using enum client_token_fault;
        if (text.empty()) return {empty, 0};
        const std::string_view front = text.substr(0, limits.longest());
        if (const std::size_t at = printable_ascii.first_outside(front); at != front.size()) {
            return {not_printable_ascii, at};
        }
        if (text.size() > limits.longest()) return {too_long, limits.longest()};
        return {};
    }

    /// What may be odd about one.
    using doubts = Doubts<client_token_is_longer_than_documented>;

    /// Which of its doubts `text` is in, which has no fault.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return text.size() > documented_length ? 1 : 0;
    }

    /// The sentences, in the order of `client_token_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "an empty token protects no retry; give one, or leave ClientToken out"},
        {"not_printable_ascii",
         "a client token has only printable ASCII characters; a UUID is a good one"},
        {"too_long", "a client token has at most 128 characters, better at most 64; a UUID has 36"},
    };

private:
    friend TextValue;

    constexpr explicit ClientToken(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

/// The text of a random (version 4) UUID, made from the caller's randomness; keep it as long as
/// the request, and for its retries.
class Uuid {
public:
    /// The UUID of 16 random bytes, six bits of which give way to the version and the variant
    /// (RFC 9562 section 5.4). `Byte` is `std::byte`, `unsigned char` or `std::uint8_t`.
    template <class Byte>
        requires(sizeof(Byte) == 1)
    constexpr explicit Uuid(const Byte (&random)[16]) noexcept {
        constexpr std::string_view hex = "0123456789abcdef";
        std::size_t at = 0;
        for (std::size_t index = 0; index != 16; ++index) {
            if (index == 4 || index == 6 || index == 8 || index == 10) text_[at++] = '-';
            auto byte = static_cast<unsigned>(static_cast<unsigned char>(random[index]));
            if (index == 6) byte = (byte & 0x0FU) | 0x40U;
            if (index == 8) byte = (byte & 0x3FU) | 0x80U;
            text_[at++] = hex[byte >> 4U];
            text_[at++] = hex[byte & 15U];
        }
    }

    /// The 36 characters, which live as long as this object.
    constexpr std::string_view text() const& noexcept WRIT_LIFETIMEBOUND {
        return detail::view(text_, 36);
    }

    /// The UUID as a client token, which views this object.
    constexpr ClientToken client_token() const& noexcept WRIT_LIFETIMEBOUND {
        return *ClientToken::parse(text());
    }

    /// Refused: the characters would be gone at the end of the line. Give the UUID a name.
    std::string_view text() const&& = delete;
    /// Refused: the characters would be gone at the end of the line. Give the UUID a name.
    ClientToken client_token() const&& = delete;

private:
    char text_[36] = {};
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
