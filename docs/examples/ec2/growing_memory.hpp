// SPDX-License-Identifier: BSL-1.0
//
// Memory for requests of any size.
#pragma once

#include <cstddef>
#include <memory>

#include <writ/wire/reading_memory.hpp>

namespace tool {

// Memory that grows until a request can be read into it.
class GrowingMemory {
public:
    // Calls `read(memory)` as often as it takes, and returns what it gives.
    template <class Read>
    auto reading(const Read& read) {
        while (true) {
            writ::ReadingMemory memory(storage_.get(), size_);
            auto result = read(memory);
            if (memory.was_enough()) return result;
            size_ = memory.needed();
            storage_.reset();  // so that both are never there at once
            storage_ = std::make_unique_for_overwrite<std::byte[]>(size_);
        }
    }

private:
    std::size_t size_ = 8192;
    // It is not set to zero: a page that nothing is read into costs nothing.
    std::unique_ptr<std::byte[]> storage_ = std::make_unique_for_overwrite<std::byte[]>(size_);
};

}  // namespace tool
