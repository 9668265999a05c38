# SPDX-License-Identifier: BSL-1.0
# Where a test runs. Without a word about it `tests/run.sh` builds and runs it. What takes long, or
# does not depend on the headers, has the label `all`: `tests/run.sh --all` builds and runs that too.

include_guard(GLOBAL)

# Builds what only `tests/run.sh --all` runs.
add_custom_target(tests_of_all)

# only_with_all(TEST…): these run with --all only.
function(only_with_all)
  foreach(test IN LISTS ARGN)
    set_property(TEST "${test}" APPEND PROPERTY LABELS all)
  endforeach()
endfunction()

# built_with_all(TARGET…): these are built with --all only.
function(built_with_all)
  set_target_properties(${ARGN} PROPERTIES EXCLUDE_FROM_ALL ON)
  add_dependencies(tests_of_all ${ARGN})
endfunction()

# add_skipped_test(NAME REASON CURE): a test that only says why it is skipped, and what to do to
# have it.
function(add_skipped_test name reason cure)
  add_test(NAME "${name}" COMMAND "${CMAKE_COMMAND}" -E echo "skipped: ${reason}; ${cure}")
  set_tests_properties("${name}" PROPERTIES SKIP_REGULAR_EXPRESSION "skipped: ")
endfunction()

#=== what a file costs to compile ===#

# compile_times.txt has a line for each file that was compiled: seconds of CPU, target, file.
set(WRIT_COMPILE_TIMES "${CMAKE_BINARY_DIR}/compile_times.txt")
set_property(GLOBAL PROPERTY RULE_LAUNCH_COMPILE
  "sh ${CMAKE_CURRENT_LIST_DIR}/timed.sh ${WRIT_COMPILE_TIMES} <TARGET_NAME> <SOURCE>")
