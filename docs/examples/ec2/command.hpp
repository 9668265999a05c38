// SPDX-License-Identifier: BSL-1.0
//
// What the command line says beside the parameters.
#pragma once

#include <string_view>

#include <writ/core/optional.hpp>
#include <writ/value/region.hpp>

#include "output.hpp"

namespace tool {

struct Command {
    writ::Optional<writ::Region> region = {};
    std::string_view output = {};
    Reporter report = {};
    bool is_refused = false;  // something in it is a fault already
};

}  // namespace tool
