// SPDX-License-Identifier: BSL-1.0
/// A URL that carries its own signature.
#ifndef WRIT_VALUE_PRESIGNED_URL_HPP
#define WRIT_VALUE_PRESIGNED_URL_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/percent.hpp>
#include <writ/value/partition.hpp>
#include <writ/value/region.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no presigned URL; `PresignedUrl::reasons` has the sentences.
enum class presigned_url_fault : unsigned char {
    none,
    no_http_scheme,
    no_host,
    character_not_of_a_url,
};

namespace detail {

// The host of `url`, which has a scheme, without user and port.
constexpr std::string_view host_of_url(std::string_view url) noexcept {
    url.remove_prefix(url.find("://") + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    url.remove_prefix(url.rfind('@') + 1);  // of the whole if there is none: npos + 1 is 0
    return url.substr(0, url.find(':'));
}

}  // namespace detail

/// The presigned URL of a request for the source Region, such as
/// `https://ec2.us-east-1.amazonaws.com/?Action=CopySnapshot&…&X-Amz-Signature=…`: `https://`
/// or `http://` in any case, a host, and visible ASCII characters, of which a URL is made (RFC
/// 3986). Whether the signature is right only the service knows. It lets whoever has it carry the
/// request out: keep it out of logs.
class PresignedUrl : public TextValue<PresignedUrl, presigned_url_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval PresignedUrl(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(PresignedUrl)

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<PresignedUrl> inspect(std::string_view text) noexcept {
        using enum presigned_url_fault;
        const std::size_t host = begins_with(text, "https://")  ? 8
                                 : begins_with(text, "http://") ? 7
                                                                : 0;
        if (host == 0) return {no_http_scheme, 0};
        if (detail::host_of_url(text).empty()) return {no_host, host};
        if (const std::size_t at = CharSet('!', '~').first_outside(text); at != text.size()) {
            return {character_not_of_a_url, at};
        }
        return {};
    }

    /// The sentences, in the order of `presigned_url_fault`; the code as recorded in 2026-09
    /// (radkawar/stackd 9dc356f5, testdata/aws/ebs/copy_data_failures_contract).
    static constexpr Reason reasons[] = {
        {"no_http_scheme", "a presigned URL begins with https:// or http://; give it whole",
         "InvalidParameterValue"},
        {"no_host",
         "there is no host behind ://; sign for the endpoint of the source Region, such as "
         "ec2.us-east-1.amazonaws.com"},
        {"character_not_of_a_url",
         "a URL has only visible ASCII characters; percent-encode this one before you sign"},
    };

private:
    friend TextValue;

    // `scheme` is in lower case; a URL's may be in any (RFC 3986, 3.1).
    static constexpr bool begins_with(std::string_view text, std::string_view scheme) noexcept {
        if (text.size() < scheme.size()) return false;
        for (std::size_t i = 0; i < scheme.size(); ++i) {
            const bool is_upper = upper_case_letters.contains(text[i]);
            const char lower = is_upper ? static_cast<char>(text[i] + ('a' - 'A')) : text[i];
            if (lower != scheme[i]) return false;
        }
        return true;
    }

    constexpr explicit PresignedUrl(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

namespace detail {

// The Region whose EC2 endpoint the host of `url` is; empty if it is none.
constexpr std::string_view ec2_region_of_url(std::string_view url) noexcept {
    std::string_view host = host_of_url(url);
    const std::size_t dot = host.find('.');
    const std::string_view service = host.substr(0, dot);
    if (service != "ec2" && service != "ec2-fips") return {};
    host.remove_prefix(dot == std::string_view::npos ? host.size() : dot + 1);
    const std::string_view region = host.substr(0, host.find('.'));
    const OptionalReference<Partition> partition = partition_of_region(region);
    if (!partition) return {};
    host.remove_prefix(region.size() == host.size() ? region.size() : region.size() + 1);
    const bool is_endpoint =
        host == partition->dns_suffix || host == partition->dual_stack_dns_suffix;
    return is_endpoint ? region : std::string_view();
}

// The query string of `url`: what stands between its `?` and its `#`.
constexpr std::string_view query_of_url(std::string_view url) noexcept {
    url = url.substr(0, url.find('#'));
    const std::size_t mark = url.find('?');
    return mark == std::string_view::npos ? std::string_view() : url.substr(mark + 1);
}

// Whether `encoded` is `text`, of 32 bytes at most, percent-encoded.
constexpr bool decodes_to(std::string_view encoded, std::string_view text) noexcept {
    char decoded[3 * 32] = {};
    if (encoded.size() > sizeof decoded) return false;
    const PercentDecoded result = writ::percent_decode(encoded, decoded);
    return result.is_well_formed && view(decoded, result.size) == text;
}

// What a query string says of a parameter.
struct QuerySays {
    bool wanted = false;   // it has the value that is wanted
    bool another = false;  // it has another one, be it once more
};

// Whether `query`, a query string, gives the parameter `name` the value `value`, which is of 32
// bytes at most, and whether it gives it another one. An empty `value` is not known: any is wanted.
constexpr QuerySays query_says(std::string_view query, std::string_view name,
                               std::string_view value) noexcept {
    QuerySays says;
    while (!query.empty()) {
        const std::string_view piece = query.substr(0, query.find('&'));
        query.remove_prefix(piece.size() == query.size() ? piece.size() : piece.size() + 1);
        const std::size_t equals = piece.find('=');
        if (!decodes_to(piece.substr(0, equals), name)) continue;
        const std::string_view said =
            equals == std::string_view::npos ? std::string_view() : piece.substr(equals + 1);
        (value.empty() || decodes_to(said, value) ? says.wanted : says.another) = true;
    }
    return says;
}

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
