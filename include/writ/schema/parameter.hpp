// SPDX-License-Identifier: BSL-1.0
/// A parameter as a name and a value.
#ifndef WRIT_SCHEMA_PARAMETER_HPP
#define WRIT_SCHEMA_PARAMETER_HPP

#include <writ/core/config.hpp>
#include <writ/schema/table.hpp>
#include <writ/text/viewed_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The wire name and the value of a parameter, neither of them percent-encoded. Both are viewed,
/// and must live as long as it.
struct Parameter {
    /// The wire name: `TagSpecification.1.Tag.2.Key`.
    ViewedText name;
    /// The value.
    ViewedText value;

    /// Whether two have the same name and the same value.
    friend constexpr bool operator==(const Parameter&, const Parameter&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Parameter::name, &Parameter::value>;
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
