# SPDX-License-Identifier: BSL-1.0
# Spoils a small tree, one line at a time: style.cmake must say what is wrong with each, and nothing
# before.
cmake_minimum_required(VERSION 3.25)

set(header [[
// SPDX-License-Identifier: BSL-1.0
/// What a header is like.
#ifndef WRIT_CORE_LIKE_HPP
#define WRIT_CORE_LIKE_HPP

namespace writ {

/// Some numbers.
struct Numbers {
    /// The first.
    int first = 0;
    int second = 0;  ///< the second

    /// Both together.
    constexpr int sum() const { return first + second; }
};

/// A text and where it ends.
class Text {
public:
    /// Nothing.
    constexpr Text() = default;

private:
    int size_ = 0;
};

/// Twice `number`.
constexpr int twice(int number) {
    return 2 * number;
}

namespace detail {

constexpr int helper = 1;

}  // namespace detail

/// What is twice one.
inline constexpr int two = twice(1);

}  // namespace writ

#endif
]])

function(ask code)
  file(REMOVE_RECURSE "${SCRATCH}")
  file(WRITE "${SCRATCH}/CMakeLists.txt" "# SPDX-License-Identifier: BSL-1.0\n")
  foreach(script .ci/run benchmarks/run model/derive)
    file(WRITE "${SCRATCH}/${script}" "#!/bin/sh\n# SPDX-License-Identifier: BSL-1.0\n")
  endforeach()
  file(WRITE "${SCRATCH}/include/writ/core/like.hpp" "${code}")
  execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${SCRATCH}"
                          -P "${CMAKE_CURRENT_LIST_DIR}/style.cmake"
                  RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
  set(status "${status}" PARENT_SCOPE)
  set(said "${said}" PARENT_SCOPE)
endfunction()

# With `from` replaced by `to`, the check must fail and say `wanted`.
function(spoilt from to wanted)
  string(REPLACE "${from}" "${to}" code "${header}")
  if(code STREQUAL header)
    message(SEND_ERROR "there is no '${from}' to spoil")
  endif()
  ask("${code}")
  string(FIND "${said}" "${wanted}" at)
  if(status EQUAL 0 OR at EQUAL -1)
    message(SEND_ERROR "'${to}': wanted '${wanted}', the check ended with ${status}\n${said}")
  endif()
endfunction()

ask("${header}")
if(NOT status EQUAL 0)
  message(SEND_ERROR "what is right must pass\n${said}")
endif()

set(lacks "has no /// above it:")
spoilt("/// Some numbers.\n" "" "${lacks} struct Numbers")
spoilt("/// Some numbers.\n" "// Some numbers.\n" "${lacks} struct Numbers")
spoilt("/// Some numbers." "/// Some numbers" "does not end like a sentence")
spoilt("    /// The first.\n" "" "${lacks}     int first")
spoilt("  ///< the second" "" "${lacks}     int second")
spoilt("    /// Both together.\n" "" "${lacks}     constexpr int sum")
spoilt("    /// Nothing.\n" "" "${lacks}     constexpr Text")
spoilt("/// Twice `number`.\n" "" "${lacks} constexpr int twice")
spoilt("/// What is twice one.\n" "" "${lacks} inline constexpr int two")
spoilt("// SPDX-License-Identifier: BSL-1.0\n" "" "must begin with the SPDX line")
spoilt("ifndef WRIT_CORE_LIKE_HPP" "ifndef WRIT_LIKE_HPP" "must stand between")
spoilt("namespace writ {" "#define LIKE 1\nnamespace writ {" "leaks a macro to users")
spoilt("2 * number" "2 * number /* é */" "only comments may hold other characters")
string(REPEAT " " 100 wide)
spoilt("    return 2" "${wide}return 2" "is wider than 100 columns")
string(REPEAT "\n" 400 empty)
spoilt("namespace writ {" "${empty}namespace writ {" "400 are allowed")
