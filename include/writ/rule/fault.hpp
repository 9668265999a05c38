// SPDX-License-Identifier: BSL-1.0
/// What is wrong with a request: which parameter, what, where in it, and what to do.
#ifndef WRIT_RULE_FAULT_HPP
#define WRIT_RULE_FAULT_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/precondition.hpp>
#include <writ/core/reason.hpp>
#include <writ/rule/place.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// One thing that is wrong with a request, or (as an advice) unusual about it. It views the
/// request's own text and must not outlive it.
struct Fault {
    /// The parameter to look at; where several do not fit together, the one to change.
    Place parameter = {};
    /// What is wrong with it; never null.
    const Reason* reason = &no_reason;
    /// For a malformed text, the byte offset in it at which the fault shows; for
    /// `memory_too_small`, how many bytes would have been enough; 0 otherwise.
    std::size_t offset = 0;

    /// The stable name of the fault or rule: `wrong_prefix`, `kms_key_needs_encryption`.
    constexpr std::string_view name() const noexcept { return reason->name; }

    /// What is wrong and what to do about it.
    constexpr std::string_view text() const noexcept { return reason->text; }

    /// The error code EC2 answers with in this case; empty where no evidence tells one.
    constexpr std::string_view ec2_code() const noexcept { return reason->ec2_code; }
};

/// Up to `Capacity` faults, in the order they were found; how many more there were is counted.
template <std::size_t Capacity>
class FaultList {
public:
    /// Adds `fault`, or counts it if there is no more room.
    constexpr void add(const Fault& fault) noexcept {
        if (size_ == Capacity) {
            ++overflow_;
        } else {
            faults_[size_++] = fault;
        }
    }

    /// The first fault.
    constexpr const Fault* begin() const& noexcept WRIT_LIFETIMEBOUND { return faults_; }

    /// Refused: the faults would be gone at the end of the line. Give the list a name.
    const Fault* begin() const&& = delete;

    /// Behind the last fault.
    constexpr const Fault* end() const& noexcept WRIT_LIFETIMEBOUND { return faults_ + size_; }

    /// Refused, as above.
    const Fault* end() const&& = delete;

    /// How many faults are held.
    constexpr std::size_t size() const noexcept { return size_; }

    /// Whether there are none.
    constexpr bool empty() const noexcept { return size_ == 0; }

    /// How many faults there were beyond the capacity.
    constexpr std::size_t overflow() const noexcept { return overflow_; }

    /// The fault at `index`, counted from 0, which must be less than `size()`.
    constexpr const Fault& operator[](std::size_t index) const& noexcept WRIT_LIFETIMEBOUND {
        if (index >= size_) detail::list_has_no_such_element();
        return faults_[index];
    }

    /// The fault at `index`, out of a list that is gone at the end of the line.
    constexpr Fault operator[](std::size_t index) const&& noexcept { return (*this)[index]; }

private:
    Fault faults_[Capacity];
    std::size_t size_ = 0;
    std::size_t overflow_ = 0;
};

/// All that is wrong with a request.
using Faults = FaultList<32>;

/// All that is unusual about a request that nothing is wrong with.
using Advice = FaultList<8>;

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
