// SPDX-License-Identifier: BSL-1.0
/// Ids of which there are several kinds, each with a prefix of its own.
#ifndef WRIT_VALUE_ID_OF_SEVERAL_KINDS_HPP
#define WRIT_VALUE_ID_OF_SEVERAL_KINDS_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/prefixed_id.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no id of any kind; the `reasons` of its type have the sentences.
enum class id_of_several_kinds_fault : unsigned char {
    none,
    empty,
    no_byte_of_an_id,
};

/// The id begins like none of the kinds that AWS documents for its parameter.
struct id_begins_with_no_known_prefix : Doubt {
    /// The name and the sentence.
    static constexpr Reason reason{"id_begins_with_no_known_prefix",
                                   "no kind of id that AWS documents for this parameter begins "
                                   "like this one; see whether it is "
                                   "spelt right"};
    /// Where it comes from.
    static constexpr std::string_view source = words("model/facts/ids.txt (2026-11-27)");
};

namespace detail {

// A value type of ids that all begin alike.
template <class Id>
concept IdOfOneKind = requires {
    requires Id::reasons[0].name == "wrong_prefix";
};

}  // namespace detail

/// The base of a type `Self` of ids of several kinds: its `prefixes` are what they begin with.
/// A kind of tomorrow has another prefix, so that one is in doubt and not refused. `Self` also has
/// `reasons` in the order of `id_of_several_kinds_fault`.
template <class Self>
class IdOfSeveralKinds : public TextValue<Self, id_of_several_kinds_fault> {
public:
    /// The bytes that such an id is made of need no escape.
    static constexpr bool is_unreserved = true;

    /// The id of one kind goes in as it is.
    template <class Given>
    static constexpr bool takes_all_of = detail::IdOfOneKind<Given>;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Self> inspect(std::string_view text) noexcept {
        if (text.empty()) return {id_of_several_kinds_fault::empty, 0};
        const std::size_t odd = detail::of_ids.first_outside(text);
        if (odd != text.size()) return {id_of_several_kinds_fault::no_byte_of_an_id, odd};
        return {};
    }

    /// What an id can be in doubt for.
    using doubts = Doubts<id_begins_with_no_known_prefix>;

    /// 0 if `text` begins like an id of some kind or is a UUID, else the doubt's place.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        for (const std::string_view prefix : Self::prefixes) {
            if (text.size() > prefix.size() && text.starts_with(prefix)) return 0;
        }
        return detail::is_uuid(text) ? 0 : 1;
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
