// SPDX-License-Identifier: BSL-1.0
/// How many elements a list may have.
#ifndef WRIT_EC2_RULES_LIST_LENGTH_HPP
#define WRIT_EC2_RULES_LIST_LENGTH_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// A list has more elements than AWS's service model gives it.
struct list_is_longer_than_documented : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "list_is_longer_than_documented",
        "the list has more elements than the service model of EC2 gives it, from this one on; send "
        "them in another request"};
    /// The list, by its own name; one that the model limits stands here for all.
    static constexpr std::string_view parameters[] = {"InstanceType.N"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "model/facts/lists.txt, as of the EC2 model of 2026-08-07 (botocore 1.43.67); EC2 is known "
        "to take more than the model says of other limits");

    /// The first element too many of each such list.
    template <class Object, class Put>
    static constexpr void each_place(const Object& object, Put put) noexcept {
        Object::Model::list_lengths(
            object, [&](std::string_view name, std::size_t size, std::uint32_t most) {
                if (size > most) put(Place{{}, name, {most + 1}});
            });
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
