// SPDX-License-Identifier: BSL-1.0
/// Sees every allocation of the test program, whose `operator new` no_alloc.cpp replaces.
#ifndef WRIT_TESTS_SUPPORT_NO_ALLOC_HPP
#define WRIT_TESTS_SUPPORT_NO_ALLOC_HPP

#include <cstddef>

namespace writ_test {

/// Counts what is allocated by `new` from its construction on. For tests of one thread.
class AllocationWatch {
public:
    /// Begins to count.
    AllocationWatch() noexcept;

    /// How many allocations there have been.
    std::size_t allocations() const noexcept;

    /// How many bytes they asked for.
    std::size_t bytes() const noexcept;

private:
    std::size_t allocations_before_;
    std::size_t bytes_before_;
};

}  // namespace writ_test

#endif
