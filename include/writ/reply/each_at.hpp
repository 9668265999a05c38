// SPDX-License-Identifier: BSL-1.0
/// What lies at a place of a result, in all elements of the lists on the way.
#ifndef WRIT_REPLY_EACH_AT_HPP
#define WRIT_REPLY_EACH_AT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

template <class Member, class See>
constexpr void each_in(const Member& member, const See& see) {
    see(member);
}

template <class Value, class See>
constexpr void each_in(const Optional<Value>& member, const See& see) {
    if (member) see(*member);
}

template <class Element, class See>
constexpr void each_in(const XmlList<Element>& list, const See& see) {
    for (const Element& element : list) see(element);
}

}  // namespace detail

/// Calls `see` with `object`, at which the way ends; if it is a list, with each of its elements.
template <class See, class Object>
constexpr void each_at(const See& see, const Object& object) {
    detail::each_in(object, see);
}

/// Calls `see` with each that lies at the end of the way, which is a pointer to a member of
/// `object`, one to a member of what that is, and so on: `each_at(see, result,
/// &ec2::DescribeInstancesResult::reservations, &ec2::Reservation::instances,
/// &ec2::Instance::instance_id)`. A list on the way means each of its elements; what is not there
/// is passed over.
template <class See, class Object, class Owner, class Member, class... Rest>
constexpr void each_at(const See& see, const Object& object, Member Owner::*member, Rest... rest) {
    detail::each_in(object.*member, [&](const auto& inner) { each_at(see, inner, rest...); });
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
