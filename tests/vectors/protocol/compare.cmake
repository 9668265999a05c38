# SPDX-License-Identifier: BSL-1.0
# Compares the ids of the protocol's published test cases with those that are stated here, by name:
#
#     cmake "-DPUBLISHED=FILE;..." -DTESTS=outputs.cpp -DPAGE=protocol.md -DHEADING=Outputs \
#           -P compare.cmake
#
# Each published id is a TEST_CASE in TESTS, behind `input: ` or `output: `, or stands in a table under
# `## HEADING` of PAGE, not both; and nothing else is in either.
cmake_minimum_required(VERSION 3.25)

set(published "")
foreach(file IN LISTS PUBLISHED)
  file(READ "${file}" json)
  string(JSON suites LENGTH "${json}")
  math(EXPR last_suite "${suites} - 1")
  foreach(suite RANGE ${last_suite})
    string(JSON cases GET "${json}" ${suite} cases)
    string(JSON count LENGTH "${cases}")
    math(EXPR last_case "${count} - 1")
    foreach(case RANGE ${last_case})
      string(JSON id GET "${cases}" ${case} id)
      list(APPEND published "${id}")
    endforeach()
  endforeach()
endforeach()

file(STRINGS "${TESTS}" tested REGEX "^TEST_CASE\\(\"(in|out)put: [A-Za-z0-9_]+\", ")
list(TRANSFORM tested REPLACE "^TEST_CASE\\(\"[a-z]+: ([A-Za-z0-9_]+)\".*" "\\1")

file(STRINGS "${PAGE}" lines ENCODING UTF-8 REGEX "^(## |[|] `)")
set(listed "")
set(is_under OFF)
foreach(line IN LISTS lines)
  if(line MATCHES "^## (.*)$")
    string(COMPARE EQUAL "${CMAKE_MATCH_1}" "${HEADING}" is_under)
  elseif(is_under AND line MATCHES "^[|] `([A-Za-z0-9_]+)`")
    list(APPEND listed "${CMAKE_MATCH_1}")
  endif()
endforeach()

set(problems "")
foreach(id IN LISTS published)
  if(id IN_LIST tested AND id IN_LIST listed)
    string(APPEND problems "  ${id} is tested and stands in the table\n")
  elseif(NOT id IN_LIST tested AND NOT id IN_LIST listed)
    string(APPEND problems "  ${id} is published, but neither tested nor in the table\n")
  endif()
endforeach()
foreach(id IN LISTS tested listed)
  if(NOT id IN_LIST published)
    string(APPEND problems "  ${id} is not published\n")
  endif()
endforeach()
list(LENGTH published all)
list(LENGTH tested tests)
list(LENGTH listed others)
if(problems OR all EQUAL 0)
  message(FATAL_ERROR "of ${all} published cases ${tests} are tested, ${others} in the table:\n"
                      "${problems}")
endif()
message(STATUS "${all} published cases: ${tests} are tested, ${others} stand in the table")
