// SPDX-License-Identifier: BSL-1.0
/// `std::format` for values, places, faults and reasons, where the standard library has it; nothing
/// elsewhere. The texts are those of `writ/ext/ostream.hpp`.
#ifndef WRIT_EXT_FORMAT_HPP
#define WRIT_EXT_FORMAT_HPP

#include <version>

#ifdef __cpp_lib_format

#include <format>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/ext/pieces.hpp>

/// The text of a value, with the options of a text: `{:>20}`
template <writ::ValueType Value>
struct std::formatter<Value, char> : std::formatter<std::string_view, char> {
    /// Writes the text of `value`.
    template <class Context>
    typename Context::iterator format(const Value& value, Context& context) const {
        const auto text = writ::detail::printed_text(value);
        return std::formatter<std::string_view, char>::format(std::string_view(text), context);
    }
};

/// The text of a place, a fault, a reason, a parameter or a text in XML; it takes no options.
template <writ::detail::HasPieces Object>
    requires(!writ::ValueType<Object>)
struct std::formatter<Object, char> {
    /// Takes no options: `std::format` refuses what is there.
    template <class Context>
    constexpr typename Context::iterator parse(Context& context) const noexcept {
        return context.begin();
    }

    /// Writes the text of `object`.
    template <class Context>
    typename Context::iterator format(const Object& object, Context& context) const {
        typename Context::iterator out = context.out();
        writ::detail::each_piece(object, [&](std::string_view piece) {
            for (const char byte : piece) *out++ = byte;
        });
        return out;
    }
};

#endif

#endif
