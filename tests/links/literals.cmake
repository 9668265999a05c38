# SPDX-License-Identifier: BSL-1.0
# literals.cpp in each PLACE that it has: a program with a right literal; with a wrong one none, and the
# compiler or the linker says that it is malformed.
set(source "${CMAKE_CURRENT_LIST_DIR}/literals.cpp")
file(STRINGS "${source}" places REGEX "^#(el)?if PLACE == [0-9]+$")
list(TRANSFORM places REPLACE "^.* " "")
if(NOT places)
  message(FATAL_ERROR "literals.cpp has no places")
endif()
foreach(place IN LISTS places)
  set(compile "${COMPILER}" -std=c++20 -Wall -Wextra -Wpedantic -Wno-unused-function
              -Wno-unused-variable "-I${INCLUDE}" "-DPLACE=${place}" "${source}" -o "${PROGRAM}")
  execute_process(COMMAND ${compile} -Werror RESULT_VARIABLE status ERROR_VARIABLE said)
  if(NOT status EQUAL 0)
    message(SEND_ERROR "a right literal in place ${place} is no program:\n${said}")
  endif()
  execute_process(COMMAND ${compile} -DWRONG RESULT_VARIABLE status ERROR_VARIABLE said)
  if(status EQUAL 0)
    message(SEND_ERROR "a wrong literal in place ${place} becomes a program")
  elseif(NOT said MATCHES "malformed[<(]|literal_is_(malformed|in_doubt)[<(]")
    message(SEND_ERROR "a wrong literal in place ${place} is refused in other words:\n${said}")
  endif()
endforeach()
