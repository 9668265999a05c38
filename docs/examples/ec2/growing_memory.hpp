// SPDX-License-Identifier: BSL-1.0
//
// Memory for requests of any size.
#pragma once

#include <cstddef>
#include <vector>

#include <writ/wire/reading_memory.hpp>

namespace tool {

// Memory that grows until a request can be read into it.
class GrowingMemory {
public:
    // Calls `read(memory)` as often as it takes, and returns what it gives.
    template <class Read>
    auto reading(const Read& read) {
        while (true) {
            writ::ReadingMemory memory(storage_.data(), size());
            auto result = read(memory);
            if (memory.was_enough()) return result;
            storage_.resize(memory.needed() / sizeof(std::max_align_t) + 1);
        }
    }

private:
    std::size_t size() const { return storage_.size() * sizeof(std::max_align_t); }

    std::vector<std::max_align_t> storage_ = std::vector<std::max_align_t>(512);
};

}  // namespace tool
