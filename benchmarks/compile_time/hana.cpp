// SPDX-License-Identifier: BSL-1.0
// The same, with the bridge to Boost.Hana.
#include "static_request.cpp"

#include <writ/ext/hana.hpp>
