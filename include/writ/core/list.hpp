// SPDX-License-Identifier: BSL-1.0
/// A list parameter: a view of the caller's array, or of one that is written in its place.
#ifndef WRIT_CORE_LIST_HPP
#define WRIT_CORE_LIST_HPP

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/precondition.hpp>
#include <writ/core/temporary.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// A container that goes away at the end of the line with its elements.
template <class Container>
concept TemporaryContainer = TemporaryOwner<Container> && requires(const Container& container) {
    container.data();
};

// What braces make does not.
template <class Element>
inline constexpr bool outlives_its_line = false;

}  // namespace detail

/// Views elements that the caller keeps, in order; empty means that nothing is sent. In a
/// `static_query` the array must stand at namespace scope, or in place as `list_of` and `list_from`
/// make it.
template <class Element>
class List {
public:
    /// What the list holds.
    using value_type = Element;

    /// No elements.
    constexpr List() noexcept = default;

    /// These `size` elements.
    constexpr List(const Element* data WRIT_LIFETIMEBOUND, std::size_t size) noexcept
        : data_(data), size_(size) {}

    /// The elements of an array, which must outlive the list.
    template <std::size_t Size>
    constexpr List(const Element (&elements WRIT_LIFETIMEBOUND)[Size]) noexcept
        : data_(elements), size_(Size) {}

    /// An array that is gone at the end of the line cannot be viewed: give it a name.
    template <std::size_t Size>
    List(const Element (&&elements)[Size]) = delete;

    /// The elements of a contiguous container (`std::array`, `std::span`, `std::vector`), which
    /// must outlive the list.
    template <class Container>
        requires requires(const Container& container) {
            { container.size() } -> std::convertible_to<std::size_t>;
            // An array of a derived class is no array of its base: only const may be added.
            requires std::is_convertible_v < std::remove_pointer_t<decltype(container.data())>(*)
            [], const Element(*)[] > ;
        }
    constexpr List(const Container& container) noexcept
        : data_(container.data()), size_(container.size()) {}

    /// A container that owns its elements and is gone at the end of the line cannot be viewed: give
    /// it a name.
    template <detail::TemporaryContainer Container>
    List(Container&& container) = delete;

    /// Refused: what braces make is gone at the end of the line.
    constexpr List(std::initializer_list<Element>) noexcept {
        static_assert(
            detail::outlives_its_line<Element>,
            "a list in braces is gone at the end of the line: name an array that lives as long as "
            "the request, or write list_of<\"...\", \"...\"> of literals, list_from<[] { return "
            "std::array{...}; }> of structures that the compiler knows");
    }

    /// The first element.
    constexpr const Element* begin() const noexcept { return data_; }

    /// Behind the last element.
    constexpr const Element* end() const noexcept { return data_ + size_; }

    /// How many elements there are.
    constexpr std::size_t size() const noexcept { return size_; }

    /// Whether there are none.
    constexpr bool empty() const noexcept { return size_ == 0; }

    /// Where the elements lie.
    constexpr const Element* data() const noexcept { return data_; }

    /// The element at `index`, counted from 0, which must be less than `size()`.
    constexpr const Element& operator[](std::size_t index) const noexcept {
        if (index >= size_) detail::list_has_no_such_element();
        return data_[index];
    }

    /// Whether both have the same elements, wherever they lie.
    friend constexpr bool operator==(const List& left, const List& right) noexcept {
        if (left.size_ != right.size_) return false;
        for (std::size_t at = 0; at != left.size_; ++at) {
            if (!(left.data_[at] == right.data_[at])) return false;
        }
        return true;
    }

private:
    const Element* data_ = nullptr;
    std::size_t size_ = 0;
};

namespace detail {

template <class Type>
inline constexpr bool is_literal = false;

// A literal as a template argument: the characters of a text, or a number.
template <class Type, std::size_t Size>
struct ListLiteral {
    consteval ListLiteral(const Type (&text)[Size]) noexcept {
        for (std::size_t at = 0; at != Size; ++at) kept[at] = text[at];
    }
    consteval ListLiteral(Type number) noexcept : kept{number} {}

    constexpr const auto& literal() const noexcept {
        if constexpr (std::is_same_v<Type, char>) {
            return kept;
        } else {
            return kept[0];
        }
    }

    Type kept[Size] = {};
};

// Anything else is none.
template <class Type>
struct ListLiteral<Type, 0> {
    consteval ListLiteral(const Type&) noexcept {
        static_assert(
            is_literal<Type>,
            "list_of takes literals, such as list_of<\"...\", \"...\">; for structures and "
            "for what has a name write list_from<[] { return std::array{...}; }>");
    }
};

template <std::size_t Size>
ListLiteral(const char (&)[Size]) -> ListLiteral<char, Size>;

template <class Type>
ListLiteral(Type)
    -> ListLiteral<Type, std::is_integral_v<Type> && sizeof(Type) >= sizeof(short) ? 1 : 0>;

template <class Element, ListLiteral... Literal>
inline constexpr Element elements_of[sizeof...(Literal)] = {Element(Literal.literal())...};

// Becomes a list of whatever takes the literals.
template <ListLiteral... Literal>
struct ListOf {
    template <class Element>
    constexpr operator List<Element>() const noexcept {
        static_assert((std::is_convertible_v<decltype(Literal.literal()), Element> && ...),
                      "list_of takes texts for a list of texts, numbers for one of numbers; for "
                      "structures write list_from<[] { return std::array{...}; }>");
        return elements_of<Element, Literal...>;
    }
};

template <class Array>
concept ListArray = requires(const Array& array) {
    array.size();
    requires !std::is_convertible_v<decltype(*array.data()), const char*>;
};

// What a list views, as it is.
template <class Array>
constexpr Array array_for_list(const Array& array) {
    static_assert(ListArray<Array>,
                  "list_from takes a function that returns an array: return "
                  "std::array{ec2::Tag{...}, ...}; for texts write list_of<\"...\", \"...\">");
    return array;
}

}  // namespace detail

/// The literals as a list, in place: `.image_ids = list_of<"ami-5731123e", "ami-5731123f">`. Each
/// is checked by the compiler as the list's values check it; the array lies in read-only data.
template <detail::ListLiteral... Literal>
inline constexpr detail::ListOf<Literal...> list_of{};

/// The array that `Make`, a lambda without captures, returns, in place: `.tags = list_from<[] {
/// return std::array{ec2::Tag{.key = "Name", .value = "web"}}; }>`. It lies in read-only data.
template <auto Make>
inline constexpr auto list_from = detail::array_for_list(Make());

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

/// A list is a view, cheap to copy. What this specialises is declared by <string_view>, too, for a
/// string_view is one itself.
template <class Element>
inline constexpr bool std::ranges::enable_view<writ::List<Element>> = true;

/// The elements outlive it.
template <class Element>
inline constexpr bool std::ranges::enable_borrowed_range<writ::List<Element>> = true;

#endif
