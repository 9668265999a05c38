// SPDX-License-Identifier: BSL-1.0
/// Parameters that are true, false or absent.
#ifndef WRIT_VALUE_YES_NO_HPP
#define WRIT_VALUE_YES_NO_HPP

#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is neither yes nor no; `YesNo::reasons` has the sentence.
enum class yes_no_fault : unsigned char {
    none,
    neither_true_nor_false,
};

/// How the wire spells a yes/no parameter. In a request such a parameter is an enumeration of its
/// own, whose value 0 says nothing (and sends nothing), 1 is true and 2 is false.
struct YesNo {
    /// Why a text is neither yes nor no.
    using fault_type = yes_no_fault;

    /// The word for yes.
    static constexpr std::string_view yes = "true";
    /// The word for no.
    static constexpr std::string_view no = "false";

    /// The fault of `text`, if it has one.
    static constexpr Malformed<YesNo> inspect(std::string_view text) noexcept {
        if (text == yes || text == no) return {};
        return {yes_no_fault::neither_true_nor_false, 0};
    }

    /// The sentence.
    static constexpr Reason reasons[] = {
        {"neither_true_nor_false", "write true or false, in lower case"},
    };
};

/// An enumeration that is a yes/no parameter of a request.
template <class Type>
concept YesNoParameter = std::is_enum_v<Type>;

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
