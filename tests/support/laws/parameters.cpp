// SPDX-License-Identifier: BSL-1.0
// How many cases a law is tried with, and with which seed: `WRIT_LAWS_CASES` (500 unless told)
// and `WRIT_LAWS_SEED` (another one each time unless told). Both are printed. RapidCheck's own
// RC_PARAMS, where it is given, takes the place of both.
#include <cstdlib>
#include <iostream>
#include <random>
#include <string>

namespace {

std::string from_environment(const char* name, const std::string& otherwise) {
    const char* const value = std::getenv(name);
    return value == nullptr || *value == '\0' ? otherwise : value;
}

// RapidCheck reads its parameters when the first law is tried.
const bool are_set = [] {
    const std::string cases = from_environment("WRIT_LAWS_CASES", "500");
    const std::string seed =
        from_environment("WRIT_LAWS_SEED", std::to_string(std::random_device{}()));
    setenv("RC_PARAMS", ("max_success=" + cases + " seed=" + seed).c_str(), 0);
    std::cout << "laws: RC_PARAMS=\"" << std::getenv("RC_PARAMS") << "\"; to try the same again: "
              << "WRIT_LAWS_CASES=" << cases << " WRIT_LAWS_SEED=" << seed << std::endl;
    return true;
}();

}  // namespace
