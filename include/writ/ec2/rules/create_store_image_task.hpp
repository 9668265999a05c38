// SPDX-License-Identifier: BSL-1.0
/// The rules of CreateStoreImageTask alone.
#ifndef WRIT_EC2_RULES_CREATE_STORE_IMAGE_TASK_HPP
#define WRIT_EC2_RULES_CREATE_STORE_IMAGE_TASK_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The object would get more than ten tags.
struct more_than_10_object_tags : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "more_than_10_object_tags",
        "this is the 11th tag of the object; S3 allows 10, though EC2 has not been seen to refuse "
        "more: better leave some out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"S3ObjectTag.N.Key"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("object-tagging in the S3 user guide, read 2026-11-25; no refusal is recorded");

    /// The 11th tag's key.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        constexpr std::size_t most = 10;
        if (request.s3_object_tags.size() > most) put(Place{{}, "S3ObjectTag.N.Key", {most + 1}});
    }
};

/// The object would get two tags with the same key.
struct object_tag_key_given_twice : Refuses {
    /// The name and the sentence.
    static constexpr Reason reason{
        "object_tag_key_given_twice",
        "an earlier tag of the object has this key, and keys are unique, case-sensitively; keep "
        "one of the two"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"S3ObjectTag.N.Key"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("object-tagging in the S3 user guide, read 2026-11-25; no refusal is recorded");

    /// Each further place of a key; behind the 256th tag nothing is compared, for the work must
    /// end.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        constexpr std::size_t most = 256;
        const auto& tags = request.s3_object_tags;
        for (std::size_t at = 1; at < tags.size() && at != most; ++at) {
            for (std::size_t before = 0; before != at; ++before) {
                if (*tags[before].key != *tags[at].key || tags[at].key->text().empty()) continue;
                put(Place{{}, "S3ObjectTag.N.Key", {static_cast<std::uint32_t>(at + 1)}});
                break;
            }
        }
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
