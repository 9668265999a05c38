// SPDX-License-Identifier: BSL-1.0
/// A structure that may be left out and lies elsewhere, as one in its own kind must.
#ifndef WRIT_CORE_OPTIONAL_REFERENCE_HPP
#define WRIT_CORE_OPTIONAL_REFERENCE_HPP

#include <writ/core/config.hpp>
#include <writ/core/precondition.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Views a `Structure` that the caller keeps, or nothing: for a structure that holds one of its
/// own kind, which an `Optional` in it could not. It must not lead back to itself.
template <class Structure>
class OptionalReference {
public:
    /// Nothing: no parameter of it is sent.
    constexpr OptionalReference() noexcept = default;

    /// `structure`, which must outlive this.
    constexpr OptionalReference(const Structure& structure WRIT_LIFETIMEBOUND) noexcept
        : structure_(&structure), has_value_(true) {}

    /// A structure that is gone at the end of the line cannot be viewed: give it a name.
    OptionalReference(const Structure&& structure) = delete;

    /// Whether there is a structure.
    constexpr bool has_value() const noexcept { return has_value_; }

    /// Whether there is a structure.
    constexpr explicit operator bool() const noexcept { return has_value(); }

    /// The structure, which must be there.
    constexpr const Structure& operator*() const noexcept {
        if (!has_value_) detail::optional_holds_no_value();
        return *structure_;
    }

    /// A member of the structure, which must be there.
    constexpr const Structure* operator->() const noexcept { return &**this; }

    /// Whether both view equal structures, wherever they lie, or both view none.
    friend constexpr bool operator==(const OptionalReference& left,
                                     const OptionalReference& right) noexcept {
        return left.has_value() == right.has_value() && (!left.has_value() || *left == *right);
    }

private:
    // GCC with -fsanitize=undefined compares no address of a variable with null while compiling.
    const Structure* structure_ = nullptr;
    bool has_value_ = false;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
