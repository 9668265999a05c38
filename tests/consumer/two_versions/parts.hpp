// SPDX-License-Identifier: BSL-1.0
#ifndef WRIT_CONSUMER_PARTS_HPP
#define WRIT_CONSUMER_PARTS_HPP

#include <string_view>

// Where a part's copy of writ has a certain object, and the request it makes with that copy.
struct Told {
    const void* place;
    std::string_view body;
};

Told first();
Told second();

#endif
