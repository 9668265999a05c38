// SPDX-License-Identifier: BSL-1.0
/// Lists for a request out of what a program has: values out of any range of texts, such as a
/// `std::vector<std::string>`, and tags out of a `std::map<std::string, std::string>`.
///
/// What is made views the texts, which must outlive it.
#ifndef WRIT_EXT_PARSE_ALL_HPP
#define WRIT_EXT_PARSE_ALL_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/precondition.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/temporary.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/value_kind.hpp>
#include <writ/wire/read_pairs.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What is wrong with one of many texts.
template <class Value>
struct MalformedElement {
    /// Which of the texts it is, counted from 0.
    std::size_t index = 0;
    /// What is wrong with it, and where.
    Malformed<Value> malformed = {};

    /// The stable name of the fault: `wrong_prefix`.
    constexpr std::string_view name() const noexcept { return malformed.name(); }

    /// What is wrong and what to do about it.
    constexpr std::string_view text() const noexcept { return malformed.text(); }

    /// The error code EC2 answers with in this case; empty where no evidence tells one.
    constexpr std::string_view ec2_code() const noexcept { return malformed.ec2_code(); }
};

/// The one half of a pair or the other.
enum class PairPart : unsigned char {
    key,    ///< what stands first
    value,  ///< what stands second
};

/// What is wrong with one half of one of many pairs.
struct MalformedPair {
    /// Which of the pairs it is, counted from 0.
    std::size_t index = 0;
    /// Which half.
    PairPart part = PairPart::key;
    /// What is wrong with it; never null.
    const Reason* reason = &no_reason;
    /// The byte offset in the text, from 0, at which the fault shows.
    std::size_t offset = 0;

    /// The stable name of the fault: `reserved_prefix`.
    constexpr std::string_view name() const noexcept { return reason->name; }

    /// What is wrong and what to do about it.
    constexpr std::string_view text() const noexcept { return reason->text; }

    /// The error code EC2 answers with in this case; empty where no evidence tells one.
    constexpr std::string_view ec2_code() const noexcept { return reason->ec2_code; }
};

namespace detail {
struct AllParser;
}

/// All of many, in their order; or, if anything is wrong with any, all that is.
template <class Element, class Wrong>
class [[nodiscard]] ParsedAll {
public:
    /// Whether nothing is wrong. All of none is there, too.
    bool has_value() const noexcept { return wrong_.empty(); }

    /// Whether nothing is wrong.
    explicit operator bool() const noexcept { return has_value(); }

    /// The elements, which must be there. A `List` of them views this.
    const std::vector<Element>& operator*() const& noexcept WRIT_LIFETIMEBOUND {
        if (!has_value()) detail::result_holds_no_value();
        return elements_;
    }

    /// The elements, which must be there, out of what is gone at the end of the line.
    std::vector<Element> operator*() const&& { return **this; }

    /// A member of the vector of elements, which must be there.
    const std::vector<Element>* operator->() const& noexcept WRIT_LIFETIMEBOUND { return &**this; }

    /// Refused: the vector would be gone at the end of the line. Give the whole a name.
    const std::vector<Element>* operator->() const&& = delete;

    /// All that is wrong, in the order of the elements; there must be something.
    const std::vector<Wrong>& error() const& noexcept WRIT_LIFETIMEBOUND {
        if (has_value()) detail::result_holds_no_error();
        return wrong_;
    }

    /// All that is wrong, out of what is gone at the end of the line.
    std::vector<Wrong> error() const&& { return error(); }

private:
    friend struct detail::AllParser;

    std::vector<Element> elements_;
    std::vector<Wrong> wrong_;
};

namespace detail {

// What can be walked and has texts.
template <class Range>
concept TextRange = requires(std::remove_reference_t<Range>& range) {
    requires std::is_convertible_v<decltype(*begin_of(range)), std::string_view>;
};

// Whether such a text is still there behind the line. What can be walked only once, such as an
// input, has one text at a time.
template <class Range>
constexpr bool keeps_texts() noexcept {
    using Kept = std::remove_cvref_t<Range>;
    using Iterator = decltype(begin_of(std::declval<std::remove_reference_t<Range>&>()));
    using Text = decltype(*std::declval<Iterator&>());
    constexpr bool is_view = std::ranges::enable_view<Kept> && std::is_copy_constructible_v<Kept>;
    constexpr bool is_kept = std::is_lvalue_reference_v<Range> || is_view;
    return !TemporaryOwner<std::remove_cvref_t<Text>> ||
           (std::is_lvalue_reference_v<Text> && is_kept && can_walk_twice<Iterator>());
}

// A structure of a key and a value, such as a tag.
template <class Structure>
concept KeyAndValue = requires {
    requires ValueType<typename ValueOf<decltype(Structure::key)>::type>;
    requires ValueType<typename ValueOf<decltype(Structure::value)>::type>;
};

// What is paired: pairs of texts, or parameters.
template <class Range>
concept ParameterSource = PairRange<Range> || std::is_convertible_v < std::remove_reference_t<Range>
&, List < Parameter >> ;

// Goes over a range and parses each. Once something is wrong, no element is kept any more.
struct AllParser {
    template <class Value, class Range>
    static auto values(Range& texts) {
        ParsedAll<Value, MalformedElement<Value>> all;
        std::size_t index = 0;
        for (const auto& text : texts) {
            const auto value = Value::parse(std::string_view(text));
            if (!value) {
                all.wrong_.push_back({index, value.error()});
            } else if (all.has_value()) {
                all.elements_.push_back(*value);
            }
            ++index;
        }
        return all;
    }

    template <class Structure, class Range>
    static auto pairs(Range& pairs) {
        using Key = typename ValueOf<decltype(Structure::key)>::type;
        using Value = typename ValueOf<decltype(Structure::value)>::type;
        ParsedAll<Structure, MalformedPair> all;
        std::size_t index = 0;
        for (const auto& pair : pairs) {
            const Parameter texts = parameter_of(pair);
            const auto key = Key::parse(std::string_view(texts.name));
            const auto value = Value::parse(std::string_view(texts.value));
            refuse(all, index, PairPart::key, key);
            refuse(all, index, PairPart::value, value);
            if (all.has_value()) all.elements_.push_back(Structure{.key = *key, .value = *value});
            ++index;
        }
        return all;
    }

private:
    template <class All, class Parsed>
    static void refuse(All& all, std::size_t index, PairPart part, const Parsed& parsed) {
        if (parsed) return;
        const auto& malformed = parsed.error();
        all.wrong_.push_back({index, part, &malformed.reason(), malformed.offset});
    }
};

}  // namespace detail

/// Each of `texts`, any range of them, as a `Value`; or all that is wrong, each with its index:
/// `parse_all<ImageId>(ids)`. The values view the texts, as those of `parse` do: texts that
/// are gone at the end of the line are refused.
template <ValueType Value, detail::TextRange Range>
ParsedAll<Value, MalformedElement<Value>> parse_all(Range&& texts) {
    static_assert(Value::kind != ValueKind::text || detail::keeps_texts<Range>(),
                  "values only view their texts: keep the texts in a variable, then parse that");
    return detail::AllParser::values<Value>(texts);
}

/// Each of `pairs`, any range of pairs of texts, as a structure of a key and a value; or all that
/// is wrong, each with its index: `parse_all<ec2::Tag>(map)`. The structures view the texts, not
/// the pairs: texts that are gone at the end of the line are refused.
template <detail::KeyAndValue Structure, detail::ParameterSource Range>
ParsedAll<Structure, MalformedPair> parse_all(Range&& pairs) {
    static_assert(detail::keeps_text<Range>(),
                  "tags only view their texts: keep the pairs in a variable, then parse that");
    return detail::AllParser::pairs<Structure>(pairs);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
