// SPDX-License-Identifier: BSL-1.0
/// Ids of which only what they begin with is known for sure.
#ifndef WRIT_VALUE_PREFIXED_ID_HPP
#define WRIT_VALUE_PREFIXED_ID_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no id of a kind of which only the prefix is known; the `reasons` of its type have
/// the sentences.
enum class prefixed_id_fault : unsigned char {
    none,
    wrong_prefix,
    nothing_behind_prefix,
    no_byte_of_an_id,
};

/// All ids of a kind that AWS shows are of one form, and this one is of another.
struct id_is_of_unusual_form : Doubt {
    /// The name and the sentence.
    static constexpr Reason reason{
        "id_is_of_unusual_form",
        "all ids of this kind that AWS shows have another form behind their prefix, 17 hexadecimal "
        "digits or a UUID in lower case; compare it with the one that EC2 shows"};
    /// Where it comes from.
    static constexpr std::string_view source = words("model/facts/ids.txt (2026-11-27)");
};

namespace detail {

// What an id can be made of.
inline constexpr CharSet of_ids = alphanumerics + CharSet("-._");

constexpr bool is_hex17(std::string_view id) noexcept {
    return id.size() == 17 && lower_case_hex_digits.contains_all(id);
}

// 8, 4, 4, 4 and 12 hexadecimal digits with hyphens between them.
constexpr bool is_uuid(std::string_view id) noexcept {
    if (id.size() != 36) return false;
    for (std::size_t at = 0; at != id.size(); ++at) {
        const bool is_hyphen = at == 8 || at == 13 || at == 18 || at == 23;
        if (is_hyphen ? id[at] != '-' : !lower_case_hex_digits.contains(id[at])) return false;
    }
    return true;
}

}  // namespace detail

/// The base of a type `Self` of ids that begin with its `prefix`; what may stand behind it AWS does
/// not say. `Self` also has `reasons` in the order of `prefixed_id_fault`.
template <class Self>
class PrefixedId : public TextValue<Self, prefixed_id_fault> {
public:
    /// The bytes that such an id is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Self> inspect(std::string_view text) noexcept {
        constexpr std::string_view prefix = Self::prefix;
        if (!text.starts_with(prefix)) return {prefixed_id_fault::wrong_prefix, 0};
        std::string_view id = text;
        id.remove_prefix(prefix.size());
        if (id.empty()) return {prefixed_id_fault::nothing_behind_prefix, text.size()};
        const std::size_t odd = detail::of_ids.first_outside(id);
        if (odd != id.size()) return {prefixed_id_fault::no_byte_of_an_id, prefix.size() + odd};
        return {};
    }
};

/// A `PrefixedId` where all ids that AWS shows have 17 lower-case hexadecimal digits behind the
/// prefix.
template <class Self>
class Hex17Id : public PrefixedId<Self> {
public:
    /// What an id can be in doubt for.
    using doubts = Doubts<id_is_of_unusual_form>;

    /// 0 if `text` is of that form, else the doubt's place.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return detail::is_hex17(text.substr(Self::prefix.size())) ? 0 : 1;
    }
};

/// A `PrefixedId` where all ids that AWS shows have a UUID behind the prefix.
template <class Self>
class UuidId : public PrefixedId<Self> {
public:
    /// What an id can be in doubt for.
    using doubts = Doubts<id_is_of_unusual_form>;

    /// 0 if `text` is of that form, else the doubt's place.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return detail::is_uuid(text.substr(Self::prefix.size())) ? 0 : 1;
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
