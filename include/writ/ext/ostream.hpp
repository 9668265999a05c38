// SPDX-License-Identifier: BSL-1.0
/// `operator<<` for values, members, structs, states, results, places and what is wrong: for logs.
///
/// Texts are written as they are; what is sent on the wire comes from the query writers. Include it
/// in all sources of a program or in none, where templates ask whether a type can be printed.
#ifndef WRIT_EXT_OSTREAM_HPP
#define WRIT_EXT_OSTREAM_HPP

#include <ostream>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ext/pieces.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

template <class Type>
concept Printable = requires(std::ostream& out, const Type& object) {
    out << object;
};

// Prints the rows of a wire table or a reply table, but for what is left out.
class TablePrinter {
public:
    explicit TablePrinter(std::ostream& out) : out_(out) {}

    // What a struct with this `Model` has; members that are sensitive have only a name.
    template <class Model>
    static TablePrinter of(std::ostream& out) {
        TablePrinter printer(out);
        if constexpr (requires { Model::sensitive; }) printer.sensitive_ = Model::sensitive;
        return printer;
    }

    template <class Member>
    void operator()(std::string_view name, const Member& member) {
        if (is_left_out(member)) return;
        out_ << separator_ << name << '=';
        separator_ = ", ";
        if (is_sensitive(name)) {
            out_ << "(sensitive)";
        } else {
            out_ << member;
        }
    }

    template <class State>
    void operator()(const State& state) {
        visit_wire_table(state.parameters(), *this);
    }

    void extra(const List<Parameter>& parameters) {
        for (const Parameter& parameter : parameters) (*this)(parameter.name, parameter.value);
    }

private:
    bool is_sensitive(std::string_view name) const {
        bool is_listed = false;
        for (const std::string_view one : sensitive_) is_listed = is_listed || one == name;
        return is_listed;
    }

    template <class Member>
    static bool is_left_out(const Member& member) {
        if constexpr (std::is_same_v<Member, YesNo>) {
            return !member.is_said();
        } else if constexpr (std::is_same_v<Member, XmlText>) {
            return member == std::string_view();
        } else if constexpr (SpeltInReply<Member>) {
            return member.text() == std::string_view();
        } else if constexpr (requires { member.has_value(); }) {
            return !member.has_value();
        } else if constexpr (requires {
                                 typename Member::value_type;
                                 member.data();
                             }) {
            return member.size() == 0;
        } else if constexpr (requires { member.begin(); }) {
            return member.empty();
        } else {
            return false;
        }
    }

    std::ostream& out_;
    List<std::string_view> sensitive_{};
    std::string_view separator_ = {};
};

template <class Elements>
std::ostream& print_list(std::ostream& out, const Elements& list) {
    out << '[';
    std::string_view separator = {};
    for (const auto& element : list) {
        out << separator << element;
        separator = ", ";
    }
    return out << ']';
}

template <class Struct>
concept WireStruct = requires {
    Struct::Model::template wire_table<const Struct, TablePrinter>;
};

template <class Struct>
concept ReplyStruct = requires {
    Struct::Model::template reply_table<const Struct, TablePrinter>;
};

template <class State>
concept WireState = requires(const State& state) {
    requires WireStruct<typename State::Parameters>;
    state.parameters();
};

}  // namespace detail

/// The text of a value, a place or a text in XML; `Name=My server` for a parameter, and
/// `SourceImageId: wrong_prefix: an image id begins with ami-` for a fault, in front of which a
/// reason has no parameter.
template <detail::HasPieces Object>
std::ostream& operator<<(std::ostream& out, const Object& object) {
    detail::each_piece(object, [&](std::string_view piece) { out << piece; });
    return out;
}

/// The value, or `(nothing)`.
template <detail::Printable Value>
std::ostream& operator<<(std::ostream& out, const Optional<Value>& optional) {
    return optional ? out << *optional : out << detail::left_out;
}

/// The value.
template <detail::Printable Value, class Reason>
std::ostream& operator<<(std::ostream& out, const Required<Value, Reason>& required) {
    return out << *required;
}

/// The elements: `[a, b]`
template <detail::Printable Element>
std::ostream& operator<<(std::ostream& out, const List<Element>& list) {
    return detail::print_list(out, list);
}

/// The elements of a list in a reply: `[a, b]`
template <class Element>
std::ostream& operator<<(std::ostream& out, const XmlList<Element>& list) {
    return detail::print_list(out, list);
}

namespace ec2 {

/// What a request or a structure says, under the names of the wire: `{Key=owner, Value=me}`
template <writ::detail::WireStruct Struct>
std::ostream& operator<<(std::ostream& out, const Struct& object) {
    auto printer = writ::detail::TablePrinter::of<typename Struct::Model>(out << '{');
    writ::detail::visit_wire_table(object, printer);
    return out << '}';
}

/// What a state says, under the names of the wire: `{Encrypted=true}`
template <writ::detail::WireState State>
std::ostream& operator<<(std::ostream& out, const State& state) {
    return out << state.parameters();
}

/// What a result says, under the names of the reply: `{imageId=ami-4d3c2b1a}`
template <writ::detail::ReplyStruct Result>
std::ostream& operator<<(std::ostream& out, const Result& result) {
    auto printer = writ::detail::TablePrinter::of<typename Result::Model>(out << '{');
    writ::detail::visit_reply_table(result, printer);
    return out << '}';
}

}  // namespace ec2

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
