// SPDX-License-Identifier: BSL-1.0
/// The name of an S3 bucket, where a path may follow.
#ifndef WRIT_VALUE_BUCKET_HPP
#define WRIT_VALUE_BUCKET_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/text/utf8.hpp>
#include <writ/value/free_text.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no bucket; `Bucket::reasons` has the sentences.
enum class bucket_fault : unsigned char {
    none,
    uri_in_place_of_name,
    too_short,
    too_long,
    forbidden_character,
    not_utf8,
    holds_nul,
};

/// A bucket, and behind a `/` a path in it, which CreateStoreImageTask takes
/// (ami-store-restore in the EC2 user guide). The name has 3 to 255 ASCII letters, digits and
/// `. - _`: buckets made today have 3 to 63, in lower case and without `_`, but those that
/// us-east-1 had before March 2018 may have more (bucketnamingrules in the S3 user guide; both
/// read 2026-11-23).
class Bucket : public TextValue<Bucket, bucket_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Bucket(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Bucket)

    /// The name, without a path.
    constexpr std::string_view name() const noexcept {
        return value_.text.substr(0, value_.text.find('/'));
    }

    /// The path behind the name and its `/`; empty if there is none.
    constexpr std::string_view path() const noexcept {
        const std::size_t slash = value_.text.find('/');
        return slash == std::string_view::npos ? std::string_view() : value_.text.substr(slash + 1);
    }

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Bucket> inspect(std::string_view text) noexcept {
        using enum bucket_fault;
        constexpr std::size_t shortest = 3;
        constexpr std::size_t longest = 255;
        if (text.starts_with("s3:")) return {uri_in_place_of_name, 0};
        // No further than a name can reach: the rest of a hostile text is not looked at twice.
        const std::size_t end = allowed.first_outside(text.substr(0, longest + 1));
        const bool has_path = end < text.size() && text[end] == '/';
        if (end > longest) return {too_long, longest};
        if (end != text.size() && !has_path) return {forbidden_character, end};
        if (end < shortest) return {too_short, end};
        const Utf8Scan scan = scan_utf8(text, text.size());
        if (scan.end == Utf8Scan::End::at_nul) return {holds_nul, scan.offset};
        if (scan.end == Utf8Scan::End::at_error) return {not_utf8, scan.offset};
        return {};
    }

    /// The sentences, in the order of `bucket_fault`.
    static constexpr Reason reasons[] = {
        {"uri_in_place_of_name", "this is a URI; give the bucket's name without s3:// before it"},
        {"too_short", "a bucket's name has at least 3 characters; compare it with the list in S3"},
        {"too_long", "a bucket's name has at most 255 characters; write a / between it and a path"},
        {"forbidden_character",
         "a bucket's name has only ASCII letters, digits and . - _; behind a / a path may follow"},
        detail::not_utf8,
        detail::holds_nul,
    };

private:
    friend TextValue;

    constexpr explicit Bucket(const detail::ValueText& value) noexcept : value_(value) {}

    static constexpr CharSet allowed = alphanumerics + CharSet(".-_");

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
