// SPDX-License-Identifier: BSL-1.0
/// What is measured: in each scenario several contenders do the same work on the same input. All
/// are compiled in one source with the same flags and called through a pointer, so that the
/// optimiser knows neither the input nor what becomes of the output.
#ifndef WRIT_BENCHMARKS_CONTENDERS_HPP
#define WRIT_BENCHMARKS_CONTENDERS_HPP

#include "body.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What a contender works on: a request or a text.
struct Input {
    const Body* body = nullptr;
    std::string_view text = {};
};

/// Where contenders write to.
extern char output[16384];

/// One way to do it.
struct Contender {
    /// `writ`, `hand_written` and so on.
    std::string name;
    /// How many bytes it wrote to `output` or takes, or whether it accepts the input.
    std::size_t (*run)(const Input& input);
};

/// One piece of work. All contenders must come to the same result.
struct Scenario {
    std::string name;
    Input input;
    std::vector<Contender> contenders;
    /// Whether the result is how many bytes of `output` were written.
    bool writes = false;
    /// For parsers: texts that all of them must refuse.
    std::vector<std::string> refused = {};
    /// Whether it takes milliseconds: then its instructions are not counted.
    bool is_long = false;
};

/// All scenarios. The contenders that need a package are there if it was found.
std::vector<Scenario> scenarios();

/// Those that show how cost grows: the work on a request with `tags` tags of `value_size` bytes.
std::vector<Scenario> scenarios_of(const Body& body, const std::string& suffix);

/// What is wrong if two contenders of a scenario come to different results; empty if none do.
std::string difference();

/// What is wrong if two contenders come to different results; empty if none do.
std::string difference();

#endif
