// SPDX-License-Identifier: BSL-1.0
#include "support/no_alloc.hpp"

#include <cstdlib>
#include <new>

#if defined(_WIN32)
#include <malloc.h>
#endif

namespace {

std::size_t all_allocations = 0;
std::size_t all_bytes = 0;

void* counted(void* memory, std::size_t size) noexcept {
    if (memory == nullptr) std::abort();
    ++all_allocations;
    all_bytes += size;
    return memory;
}

// `aligned_alloc` wants a multiple of the alignment. Windows has not got it, and frees what it has
// in place of it in its own way.
void* aligned(std::size_t size, std::align_val_t alignment) noexcept {
    const auto step = static_cast<std::size_t>(alignment);
#if defined(_WIN32)
    return _aligned_malloc(size, step);
#else
    return std::aligned_alloc(step, (size + step - 1) / step * step);
#endif
}

void free_aligned(void* memory) noexcept {
#if defined(_WIN32)
    _aligned_free(memory);
#else
    std::free(memory);
#endif
}

}  // namespace

namespace writ_test {

AllocationWatch::AllocationWatch() noexcept
    : allocations_before_(all_allocations), bytes_before_(all_bytes) {}

std::size_t AllocationWatch::allocations() const noexcept {
    return all_allocations - allocations_before_;
}

std::size_t AllocationWatch::bytes() const noexcept {
    return all_bytes - bytes_before_;
}

}  // namespace writ_test

// No more is asked of malloc than of `new`, so that AddressSanitizer sees a read of one byte
// beyond.
void* operator new(std::size_t size) {
    return counted(std::malloc(size), size);
}
void* operator new[](std::size_t size) {
    return counted(std::malloc(size), size);
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return counted(aligned(size, alignment), size);
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
    return counted(aligned(size, alignment), size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return counted(std::malloc(size), size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
    return counted(std::malloc(size), size);
}
void* operator new(std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept {
    return counted(aligned(size, alignment), size);
}
void* operator new[](std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept {
    return counted(aligned(size, alignment), size);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    free_aligned(memory);
}
void operator delete[](void* memory, std::align_val_t) noexcept {
    free_aligned(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    free_aligned(memory);
}
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept {
    free_aligned(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t, const std::nothrow_t&) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::align_val_t, const std::nothrow_t&) noexcept {
    std::free(memory);
}
