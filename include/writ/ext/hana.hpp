// SPDX-License-Identifier: BSL-1.0
/// Requests, structures, states and results as Structs of Boost.Hana: an SDK built on Hana folds
/// over them. The keys are the names of the members, in their order.
///
///     hana::for_each(hana::keys(request), …);
///     hana::at_key(request, BOOST_HANA_STRING("source_region"))
///
/// The only header that includes Boost; it includes no action. A struct lists its members in its
/// `Model`; one of a user's own can, too. A state's members are those of its `Parameters`, and they
/// can only be read: a state is made by its functions, such as `encrypted_with(key)`.
#ifndef WRIT_EXT_HANA_HPP
#define WRIT_EXT_HANA_HPP

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#include <boost/hana/accessors.hpp>
#include <boost/hana/concept/struct.hpp>
#include <boost/hana/core/when.hpp>
#include <boost/hana/fwd/equal.hpp>
#include <boost/hana/pair.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/tuple.hpp>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

//=== members ===//

// The name of the member that `Pointer` points to, out of the compiler's name of this function.
template <auto Pointer>
constexpr std::string_view member_name() noexcept {
    std::string_view name = WRIT_FUNCTION_NAME;
    name = name.substr(name.find("Pointer = &"));
    name = name.substr(0, name.find_first_of(";]"));
    return name.substr(name.rfind(':') + 1);
}

// The same as a key of Hana.
template <auto Pointer, std::size_t... Index>
constexpr auto member_key(std::index_sequence<Index...>) noexcept {
    return boost::hana::string<member_name<Pointer>()[Index]...>{};
}

template <auto Pointer>
constexpr auto member_key() noexcept {
    return member_key<Pointer>(std::make_index_sequence<member_name<Pointer>().size()>{});
}

// Gives a member of a struct, to be read and, unless the struct is constant, to be assigned.
template <auto Pointer>
struct MemberAccess {
    template <class Struct>
    constexpr decltype(auto) operator()(Struct&& object) const noexcept {
        return (static_cast<Struct&&>(object).*Pointer);
    }
};

// Gives a member of a state's parameters, to be read.
template <auto Pointer>
struct StateMemberAccess {
    template <class State>
    constexpr const auto& operator()(const State& state) const noexcept {
        return state.parameters().*Pointer;
    }
};

//=== the lists are whole ===//

// Initialises a member of any type.
struct AnyMember {
    template <class Member>
    operator Member() const noexcept;
};

template <class Struct, std::size_t... Index>
constexpr bool has_members(std::index_sequence<Index...>) noexcept {
    return requires {
        Struct{(static_cast<void>(Index), AnyMember{})...};
    };
}

template <class Struct, std::size_t Count>
inline constexpr bool has_members_exactly =
    has_members<Struct>(std::make_index_sequence<Count>{}) &&
    !has_members<Struct>(std::make_index_sequence<Count + 1>{});

// Whether no member is listed twice.
template <class Struct, auto... Pointers>
constexpr bool are_distinct() noexcept {
    const Struct object = make_blank<Struct>();
    const void* const members[] = {&(object.*Pointers)...};
    for (std::size_t at = 1; at != sizeof...(Pointers); ++at) {
        for (std::size_t before = 0; before != at; ++before) {
            if (members[before] == members[at]) return false;
        }
    }
    return true;
}

// Pairs of the names of all members of `Struct`, in order, and what gives them.
template <class Struct, template <auto> class Access, auto... Pointers>
constexpr auto accessors(Members<Pointers...>) noexcept {
    static_assert(has_members_exactly<Struct, sizeof...(Pointers)>,
                  "a Model lists all members of its struct");
    static_assert(are_distinct<Struct, Pointers...>(),
                  "a Model lists each member of its struct once");
    return boost::hana::make_tuple(
        boost::hana::make_pair(member_key<Pointers>(), Access<Pointers>{})...);
}

//=== what Hana asks ===//

template <class Struct>
concept HanaStruct = requires {
    typename Struct::Model::members;
};

template <class State>
concept HanaState = requires(const State& state) {
    requires HanaStruct<typename State::Parameters>;
    { state.parameters() } -> std::same_as<const typename State::Parameters&>;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

/// A request, a structure or a result is a Struct.
template <class Listed>
struct boost::hana::accessors_impl<Listed, boost::hana::when<writ::detail::HanaStruct<Listed>>> {
    /// Pairs of a member's name and a function that gives the member.
    static constexpr auto apply() noexcept {
        return writ::detail::accessors<Listed, writ::detail::MemberAccess>(
            typename Listed::Model::members());
    }
};

/// A state is a Struct whose members can only be read.
template <class State>
struct boost::hana::accessors_impl<State, boost::hana::when<writ::detail::HanaState<State>>> {
    /// Pairs of a parameter's name and a function that gives the parameter.
    static constexpr auto apply() noexcept {
        using Parameters = typename State::Parameters;
        return writ::detail::accessors<Parameters, writ::detail::StateMemberAccess>(
            typename Parameters::Model::members());
    }
};

/// Two of a kind are equal if `==` says so. Without this, the Hana of Boost 1.74 cannot choose
/// between that and comparing the members.
template <class Listed>
    requires writ::detail::HanaStruct<Listed> || writ::detail::HanaState<Listed>
struct boost::hana::equal_impl<Listed, Listed> {
    /// Whether `left` and `right` are equal.
    static constexpr bool apply(const Listed& left, const Listed& right) noexcept {
        return left == right;
    }
};

#endif
