// SPDX-License-Identifier: BSL-1.0
/// A value that is one of the words of a list which AWS makes longer from time to time.
#ifndef WRIT_VALUE_WORD_HPP
#define WRIT_VALUE_WORD_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/word_list.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no word at all; the `reasons` of its type have the sentence.
enum class word_fault : unsigned char {
    none,
    empty,
    no_byte_of_a_word,
};

/// This version lists no such word.
struct word_is_not_listed : Doubt {
    /// The name and the sentence.
    static constexpr Reason reason{
        "word_is_not_listed",
        "this version of writ lists no such word for the parameter; see whether it is spelt right, "
        "capitals too: the type has a constant for each, and unlisted(\"...\") takes a newer one"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("the service model, botocore 1.43.67 (2026-08-07)");
};

/// The base of a type `Self` of words. `Self` has an enumeration `Listed` with a constant for each
/// word that is listed, in the order of its `static constexpr WordList list`, and holds a
/// `detail::ValueText value_`.
///
/// A literal is compared with the list by the compiler; `unlisted("...")` takes another one. At run
/// time a word that is not listed is an advice: AWS may have it today.
template <class Self>
class Word : public TextValue<Self, word_fault> {
public:
    /// What a word can be in doubt for.
    using doubts = Doubts<word_is_not_listed>;

    /// 0 if `text` is listed, else the doubt's place.
    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        return detail::word_doubt(Self::list, text);
    }

    /// Whether a `Given` goes in as it is: a constant of the type.
    template <class Given>
    static constexpr bool takes_all_of = std::is_same_v<Given, typename Self::Listed>;

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Self> inspect(std::string_view text) noexcept {
        const detail::WordFlaw found = detail::inspect_word(text);
        return {static_cast<word_fault>(found.fault), found.offset};
    }

    /// The sentences, in the order of `word_fault`.
    static constexpr Reason reasons[] = {
        {"empty", "there is no word; leave the parameter out instead"},
        {"no_byte_of_a_word",
         "a word has only letters, digits, blanks and -._:/()*+ in it; give the word alone"},
    };

protected:
    // The text of a constant.
    static constexpr detail::ValueText listed(std::size_t word) noexcept {
        return {Self::list[word], detail::right_state};
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
