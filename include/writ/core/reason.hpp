// SPDX-License-Identifier: BSL-1.0
/// What every refusal says: a stable name, a sentence with the cure, the service's error code.
#ifndef WRIT_CORE_REASON_HPP
#define WRIT_CORE_REASON_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/precondition.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// A literal as a view. The compiler's own function tells its length: the standard library's counts
/// character by character, which every including file would pay for.
constexpr std::string_view words(const char* literal WRIT_LIFETIMEBOUND) noexcept {
    return std::string_view(literal, WRIT_LITERAL_SIZE(literal));
}

/// Why something is refused, or advised against.
struct Reason {
    /// No reason: all empty.
    constexpr Reason() noexcept = default;

    /// These literals.
    constexpr Reason(const char* name_ WRIT_LIFETIMEBOUND, const char* text_ WRIT_LIFETIMEBOUND,
                     const char* ec2_code_ WRIT_LIFETIMEBOUND = "") noexcept
        : name(words(name_)), text(words(text_)), ec2_code(words(ec2_code_)) {}

    /// The stable name, the same that the compiler prints: `wrong_prefix`.
    std::string_view name = {};
    /// What is wrong and what to do about it, one sentence.
    std::string_view text = {};
    /// The error code EC2 answers with in this case; empty where no evidence tells one.
    std::string_view ec2_code = {};
};

/// The reason of nothing: all empty.
inline constexpr Reason no_reason{};

/// A type of values: it has a grammar, reasons why a text is none of them, and the text of one that
/// is; of a number, its decimal digits.
template <class Type>
concept ValueType = requires(const Type& value) {
    typename Type::fault_type;
    Type::reasons;
    requires std::is_convertible_v<const decltype(value.text())&, std::string_view>;
};

/// Why a text is no `Value`, and where. Its `fault` is `none` when there is nothing wrong.
template <class Value>
struct Malformed {
    /// Which of the type's faults it is.
    typename Value::fault_type fault{};
    /// The byte offset in the text, from 0, at which the fault shows.
    std::size_t offset = 0;

    /// The fault's name, sentence and error code; there must be a fault.
    constexpr const Reason& reason() const noexcept {
        if (!*this) detail::malformed_holds_no_fault();
        return Value::reasons[static_cast<std::size_t>(fault) - 1];
    }

    /// The fault's stable name; there must be a fault.
    constexpr std::string_view name() const noexcept { return reason().name; }

    /// What is wrong and what to do about it; there must be a fault.
    constexpr std::string_view text() const noexcept { return reason().text; }

    /// The error code EC2 answers with; empty where no evidence tells one.
    constexpr std::string_view ec2_code() const noexcept { return reason().ec2_code; }

    /// Whether there is a fault.
    constexpr explicit operator bool() const noexcept {
        return fault != typename Value::fault_type{};
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
