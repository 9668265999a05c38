// SPDX-License-Identifier: BSL-1.0
/// Tells what a struct or a value type means, in full names: for order.py.
#ifndef WRIT_TESTS_HEADERS_ORDER_HPP
#define WRIT_TESTS_HEADERS_ORDER_HPP

#include <cstddef>
#include <iostream>
#include <string_view>

#include <writ/schema/table.hpp>

namespace writ_test {

/// The name of a type as the compiler spells it, with every namespace.
template <class Type>
constexpr std::string_view name_of() {
    return __PRETTY_FUNCTION__;
}

/// A row of a wire table is printed.
struct TellRow {
    template <class Member>
    void operator()(std::string_view wire, const Member&) {
        std::cout << "  row " << wire << ": " << name_of<Member>() << '\n';
    }
    template <class State>
    void operator()(const State&) {
        std::cout << "  row of a state: " << name_of<State>() << '\n';
    }
    template <class Member>
    void extra(const Member&) {
        std::cout << "  row of extra parameters: " << name_of<Member>() << '\n';
    }
};

/// Has room for a struct, and makes none.
template <class Struct>
union Room {
    Room() {}
    ~Room() {}
    Struct value;
    char nothing;
};

template <class Struct, auto... Member>
void tell_members(writ::Members<Member...>) {
    const Room<Struct> room;
    ((std::cout << "  member " << name_of<decltype(Member)>() << " at "
                << reinterpret_cast<const char*>(&(room.value.*Member)) - &room.nothing << '\n'),
     ...);
}

/// What a value type has.
template <class Type>
void tell_value() {
    if constexpr (requires { Type::reasons; }) {
        std::cout << "  " << name_of<typename Type::fault_type>() << '\n';
        for (const auto& reason : Type::reasons) {
            std::cout << "  " << reason.name << ": " << reason.text << '\n';
        }
    }
    if constexpr (requires { Type::prefix; }) std::cout << "  begins with " << Type::prefix << '\n';
    if constexpr (requires { typename Type::doubts; }) {
        std::cout << "  " << name_of<typename Type::doubts>() << '\n';
    }
    if constexpr (requires { Type::list; }) {
        for (std::size_t at = 0; at != Type::list.size; ++at) {
            std::cout << "  " << Type::list[at] << '\n';
        }
    }
}

/// Prints what there is to say of `Type`.
template <class Type>
void tell() {
    std::cout << name_of<Type>() << ": " << sizeof(Type) << " bytes\n";
    if constexpr (requires { typename Type::Model::members; }) {
        tell_members<Type>(typename Type::Model::members());
        const Room<Type> room;
        TellRow row;
        if constexpr (requires { Type::Model::wire_table(room.value, row); }) {
            Type::Model::wire_table(room.value, row);
        }
    }
    if constexpr (requires { typename Type::Model::rules; }) {
        std::cout << "  " << name_of<typename Type::Model::rules>() << '\n';
    }
    if constexpr (requires { Type::Model::action; }) {
        std::cout << "  " << Type::Model::action << ' ' << Type::Model::version << '\n';
    }
    if constexpr (!requires { typename Type::Model; }) tell_value<Type>();
}

}  // namespace writ_test

#endif
