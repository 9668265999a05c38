// SPDX-License-Identifier: BSL-1.0
/// What the tags of an image copy can go on.
#ifndef WRIT_VALUE_IMAGE_OR_SNAPSHOT_HPP
#define WRIT_VALUE_IMAGE_OR_SNAPSHOT_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no such resource type; `ImageOrSnapshot::reasons` has the sentence.
enum class image_or_snapshot_fault : unsigned char {
    none,
    neither_image_nor_snapshot,
};

/// A ResourceType that is `image` or `snapshot`: what an image copy makes, and so all that its
/// tags can go on; anything else fails the request (API_CopyImage, TagSpecification.N).
class ImageOrSnapshot : public TextValue<ImageOrSnapshot, image_or_snapshot_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ImageOrSnapshot(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ImageOrSnapshot)

    /// The bytes of both words need no escape.
    static constexpr bool is_unreserved = true;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<ImageOrSnapshot> inspect(std::string_view text) noexcept {
        using enum image_or_snapshot_fault;
        if (text == "image" || text == "snapshot") return {};
        return {neither_image_nor_snapshot, 0};
    }

    /// The sentence.
    static constexpr Reason reasons[] = {
        {"neither_image_nor_snapshot",
         "only what the request makes can be tagged; write image for an image, snapshot for a "
         "snapshot",
         "InvalidParameterValue"},
    };

private:
    friend TextValue;

    constexpr explicit ImageOrSnapshot(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
