// SPDX-License-Identifier: BSL-1.0
/// What every value type is: a view of text that its grammar has passed.
#ifndef WRIT_VALUE_TEXT_VALUE_HPP
#define WRIT_VALUE_TEXT_VALUE_HPP

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/doubt.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/result.hpp>
#include <writ/core/taken.hpp>
#include <writ/text/copy.hpp>
#include <writ/text/viewed_text.hpp>
#include <writ/value/unlisted.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// What a value type holds; core/doubt.hpp tells what the state means.
struct ValueText {
    std::string_view text = {};
    std::uint8_t state = unchecked_state;
    // Where in the text the Region stands that it names; of size 0 if it names none.
    std::uint8_t region_size = 0;
    std::uint16_t region_at = 0;

    constexpr bool is_checked() const noexcept {
        return state != unchecked_state && !is_malformed();
    }
    constexpr bool is_right() const noexcept { return state == right_state; }
    constexpr bool is_malformed() const noexcept { return state == malformed_state; }
};

// What a `Value` holds of a text that its grammar has passed.
template <class Value>
constexpr ValueText see_text(std::string_view text, std::uint8_t state) noexcept {
    ValueText value{text, state};
    if constexpr (requires { Value::region_in(text); }) {
        const std::string_view region = Value::region_in(text);
        if (region.empty() || region.size() > UINT8_MAX) return value;
        const auto at = static_cast<std::size_t>(region.data() - text.data());
        if (at <= UINT16_MAX) {
            value.region_size = static_cast<std::uint8_t>(region.size());
            value.region_at = static_cast<std::uint16_t>(at);
        }
    }
    return value;
}

}  // namespace detail

/// The base of a value type `Self`, whose faults are `Fault`. `Self` says what its grammar is
/// (`static constexpr Malformed<Self> inspect(std::string_view)`) and why a text is refused
/// (`reasons`, in the order of `Fault`), perhaps what is odd about one that is not (as `Doubt`
/// tells), which Region it names if it does (`static constexpr std::string_view
/// region_in(std::string_view)`, asked of a text that has no fault), and holds a
/// `detail::ValueText value_`; all else stands here. The base itself holds
/// nothing: Clang 14 and 16 lay out what a consteval constructor makes wrongly if there is anything
/// in a base.
///
/// A value views its text: the text must live as long as the value does.
template <class Self, class Fault>
class TextValue {
public:
    /// Why a text is no `Self`.
    using fault_type = Fault;

    /// What it is.
    static constexpr ValueKind kind = ValueKind::text;

    /// `text` as a value, or the first fault in it. Throws nothing; `text` must outlive the value.
    static constexpr Result<Self, Malformed<Self>> parse(
        std::string_view text WRIT_LIFETIMEBOUND) noexcept {
        if (const Malformed<Self> malformed = Self::inspect(text)) return malformed;
        return Self(detail::see_text<Self>(text, detail::state_of<Self>(text)));
    }

    /// Refused: the value would view characters that are gone at the end of the line.
    template <TemporaryText Text>
    static constexpr Result<Self, Malformed<Self>> parse(Text&& text) noexcept {
        detail::refuse_temporary<Text>();
        return parse(std::string_view(text));
    }

    /// `text` as a value without a look at it: for what AWS knows and this version does not. It
    /// is escaped like any other text when it is written.
    static constexpr Self unchecked(std::string_view text WRIT_LIFETIMEBOUND) noexcept {
        return Self(detail::ValueText{text});
    }

    /// Refused, as above.
    template <TemporaryText Text>
    static constexpr Self unchecked(Text&& text) noexcept {
        detail::refuse_temporary<Text>();
        return unchecked(std::string_view(text));
    }

    /// `text` as a value that a reply has. One that is malformed refuses nothing there, and is
    /// kept; `check` refuses the request that it goes into.
    static constexpr Self of_reply(std::string_view text WRIT_LIFETIMEBOUND) noexcept {
        return Self(look_at_reply(text));
    }

    /// Refused, as above.
    template <TemporaryText Text>
    static constexpr Self of_reply(Text&& text) noexcept {
        detail::refuse_temporary<Text>();
        return of_reply(std::string_view(text));
    }

    /// Whether an `Unlisted` that keeps a `Kept` becomes such a value.
    template <class Kept>
    static constexpr bool takes_unlisted = std::is_same_v<Kept, std::string_view>;

    /// Whether the compiler refuses `literal` as a value.
    template <std::size_t Size>
    static constexpr bool is_malformed_literal(const char (&literal)[Size]) noexcept {
        const std::string_view text = literal_text(literal);
        return Self::inspect(text).fault != Fault::none ||
               detail::stops_compiler<Self>(detail::state_of<Self>(text));
    }

    /// Whether it refuses what `unlisted` made of a literal.
    template <detail::TakenAsUnlisted<Self> Literal>
    static constexpr bool is_malformed_literal(const Literal& literal) noexcept {
        return Self::inspect(literal.kept()).fault != Fault::none;
    }

    /// The text, as it was given.
    constexpr std::string_view text() const noexcept { return self().value_.text; }

    /// Whether the grammar has passed the text; not after `unchecked`, nor if it is malformed in a
    /// reply.
    constexpr bool is_checked() const noexcept { return self().value_.is_checked(); }

    /// Whether it is like all of its type: neither unchecked, nor unlisted, nor in doubt, nor
    /// malformed.
    constexpr bool is_right() const noexcept { return self().value_.is_right(); }

    /// Whether it came in a reply and is malformed, so that `check` refuses it.
    constexpr bool is_malformed() const noexcept { return self().value_.is_malformed(); }

    /// The code of the Region that the value names, such as that in an ARN; empty if it names none,
    /// or if nobody has looked at it.
    constexpr std::string_view region_named() const noexcept {
        const detail::ValueText& value = self().value_;
        return detail::view(value.text.data() + value.region_at, value.region_size);
    }

    /// Why the value is in doubt; nothing if it is not, or if nobody has looked at it.
    constexpr OptionalReference<Reason> doubt() const noexcept {
        return detail::doubt_in<Self>(self().value_.state);
    }

    /// Whether two values have the same text.
    friend constexpr bool operator==(const Self& left, const Self& right) noexcept {
        return left.text() == right.text();
    }

    /// The order of two values is that of the bytes of their texts.
    friend constexpr std::strong_ordering operator<=>(const Self& left,
                                                      const Self& right) noexcept {
        return left.text().compare(right.text()) <=> 0;
    }

protected:
    // The text of a literal, which the compiler refuses if it has a fault, or most doubts.
    template <std::size_t Size>
    static consteval detail::ValueText check_literal(const char (&literal)[Size]) noexcept {
        const std::string_view text = literal_text(literal);
        reject<Self>(Self::inspect(text), text);
        const auto value = detail::see_text<Self>(text, detail::state_of<Self>(text));
        detail::reject_doubt<Self>(value.state, text);
        return value;
    }

    // The text of one that went through `unlisted`: it may be in doubt, of which nothing is said.
    template <detail::TakenAsUnlisted<Self> Literal>
    static consteval detail::ValueText check_unlisted(const Literal& literal) noexcept {
        reject<Self>(Self::inspect(literal.kept()), literal.kept());
        return detail::see_text<Self>(literal.kept(), detail::unlisted_state);
    }

    // What is held of `given`, a value of another type, whose texts are texts of this one. What is
    // malformed there may be none here.
    template <class Given>
    static constexpr detail::ValueText taken(const Given& given) noexcept {
        if (given.is_malformed()) return look_at_reply(given.text());
        if (!given.is_checked()) return {given.text()};
        return {given.text(), detail::state_of<Self>(given.text())};
    }

private:
    static constexpr detail::ValueText look_at_reply(std::string_view text) noexcept {
        if (Self::inspect(text)) return {text, detail::malformed_state};
        return detail::see_text<Self>(text, detail::state_of<Self>(text));
    }

    constexpr const Self& self() const noexcept { return static_cast<const Self&>(*this); }
};

/// `text` as a `Value` without a look at it: for what AWS knows and this version does not.
template <class Value>
constexpr Value unchecked(std::string_view text WRIT_LIFETIMEBOUND) noexcept {
    return Value::unchecked(text);
}

/// Refused: the value would view characters that are gone at the end of the line.
template <class Value, TemporaryText Text>
constexpr Value unchecked(Text&& text) noexcept {
    detail::refuse_temporary<Text>();
    return Value::unchecked(std::string_view(text));
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
