// SPDX-License-Identifier: BSL-1.0
/// A list parameter: a view of the caller's array.
#ifndef WRIT_CORE_LIST_HPP
#define WRIT_CORE_LIST_HPP

#include <concepts>
#include <cstddef>
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

}  // namespace detail

/// Views elements that the caller keeps, in order; empty means that nothing is sent. In a
/// `static_query` the array must stand at namespace scope.
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

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

/// A list is a view, cheap to copy. What this specialises is declared by <string_view>, too, for a
/// string_view is one itself.
template <class Element>
inline constexpr bool std::ranges::enable_view<writ::List<Element>> = true;

/// The elements outlive it.
template <class Element>
inline constexpr bool std::ranges::enable_borrowed_range<writ::List<Element>> = true;

#endif
