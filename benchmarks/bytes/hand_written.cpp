// SPDX-License-Identifier: BSL-1.0
// The encoder written by hand, which checks nothing.
#include "../run_time/hand_written.hpp"

char* write(const hand_written::CopyImage& request, char* out) {
    return hand_written::write(request, out);
}
