// SPDX-License-Identifier: BSL-1.0
// Prints the request that both parts make, and with an argument that they share one copy of writ.
#include <iostream>

#include "parts.hpp"

int main(int count, char**) {
    const bool is_shared = first().place == second().place;
    const bool is_wanted = count > 1;
    if (is_shared != is_wanted || first().body != second().body) {
        std::cerr << (is_shared ? "the parts share" : "each part has") << " a copy of writ\n"
                  << first().body << '\n'
                  << second().body << '\n';
        return 1;
    }
    std::cout << first().body << '\n';
}
