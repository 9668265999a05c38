# SPDX-License-Identifier: BSL-1.0
# include/single/writ.hpp is all that is written by hand, and the actions that are described, but no bridges to other
# libraries, in one file: compared with the tree, or rewritten if -DREFRESH=ON.
#
# For a copy in a namespace of your own, with your own names for the macros; or for one with just the actions that you
# name and what they need, which include/single/make calls so:
#
#     cmake -DNAMESPACE=acme_writ -DOUTPUT=acme_writ.hpp -P tests/repo/single_header.cmake
#     cmake "-DACTIONS=RunInstances;CreateTags" -DOUTPUT=writ.hpp -P tests/repo/single_header.cmake
if(NOT DEFINED ROOT)
  cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH ROOT)
  cmake_path(GET ROOT PARENT_PATH ROOT)
endif()
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

set(refresh "cmake --build --preset test --target refresh")
set(standard "")  # the standard library's headers, as lines
set(seen "")
set(body "")

# Adds the text of `header` to `body`, behind that of all it includes.
function(add header)
  if(header IN_LIST seen)
    return()
  endif()
  list(APPEND seen "${header}")
  set(text "")
  read_lines("${ROOT}/include/${header}" lines)
  list(POP_FRONT lines)  # the licence: it stands once, on top
  set(depth 0)  # of conditions, the guard among them
  foreach(line IN LISTS lines)
    if(line MATCHES "^#if")
      math(EXPR depth "${depth} + 1")
    elseif(line MATCHES "^#endif")
      math(EXPR depth "${depth} - 1")
    endif()
    if(line MATCHES "^#include <(writ/.*)>")
      add("${CMAKE_MATCH_1}")
    elseif(line MATCHES "^#include (<[^>]*>)" AND depth EQUAL 1)
      list(APPEND standard "#include ${CMAKE_MATCH_1}")
    else()
      string(APPEND text "${line}\n")
    endif()
  endforeach()
  string(APPEND body "\n${text}")
  set(standard "${standard}" PARENT_SCOPE)
  set(seen "${seen}" PARENT_SCOPE)
  set(body "${body}" PARENT_SCOPE)
endfunction()

set(holds "All of writ in one file that is written by hand, and the actions that are described, but no bridges to other libraries
/// (`ext/`).")
if(ACTIONS)
  # A name that is no action is that of a header, such as `any/actions`.
  set(headers "")
  foreach(name IN LISTS ACTIONS)
    string(REGEX REPLACE "([a-z0-9])([A-Z])" "\\1_\\2" header "${name}")
    string(TOLOWER "${header}" header)
    if(EXISTS "${ROOT}/include/writ/ec2/${header}.hpp")
      set(header "ec2/${header}")
    elseif(NOT EXISTS "${ROOT}/include/writ/${header}.hpp")
      message(FATAL_ERROR "there is no action ${name}, and no header writ/${header}.hpp")
    endif()
    list(APPEND headers "include/writ/${header}.hpp")
  endforeach()
  list(JOIN ACTIONS ", " holds)
  set(holds "${holds} of writ in one file, with all that they need.")
else()
  headers_by_hand(headers)
  list(FILTER headers INCLUDE REGEX "^include/writ/[^/]+/")
  list(FILTER headers EXCLUDE REGEX "^include/writ/ext/")
endif()
foreach(header IN LISTS headers)
  string(REGEX REPLACE "^include/" "" header "${header}")
  add("${header}")
endforeach()
list(SORT standard)
list(REMOVE_DUPLICATES standard)
list(JOIN standard "\n" standard)
string(REGEX REPLACE "\n\n\n+" "\n\n" body "${body}")
string(REPLACE "${OPEN}" "[" body "${body}")
string(REPLACE "${CLOSE}" "]" body "${body}")
string(REPLACE "${SEMICOLON}" ";" body "${body}")
string(REPLACE "${BACKSLASH}" "\\" body "${body}")

file(STRINGS "${ROOT}/LICENSE" licence)
list(TRANSFORM licence PREPEND "// ")
list(JOIN licence "\n" licence)
string(REPLACE "// \n" "//\n" licence "${licence}")

set(want "// SPDX-License-Identifier: BSL-1.0
/// ${holds} Copy it to where you want it; each header has kept its guard, so that one source may also include the headers.
/// Derived from the tree: `${refresh}`
//
${licence}
#ifndef WRIT_WRIT_HPP
#define WRIT_WRIT_HPP

${standard}
${body}
#endif
")

if(NAMESPACE)
  string(MAKE_C_IDENTIFIER "${NAMESPACE}_" prefix)
  string(REGEX REPLACE "__+" "_" prefix "${prefix}")
  string(TOUPPER "${prefix}" prefix)
  string(REPLACE "WRIT_" "${prefix}" want "${want}")
  string(REGEX REPLACE "([^a-z_])writ::" "\\1${NAMESPACE}::" want "${want}")
endif()

if(OUTPUT)
  file(WRITE "${OUTPUT}" "${want}")
  return()
endif()
set(file "${ROOT}/include/single/writ.hpp")
set(is "")
if(EXISTS "${file}")
  file(READ "${file}" is)
endif()
if(REFRESH AND NOT is STREQUAL want)
  file(WRITE "${file}" "${want}")
  message("wrote include/single/writ.hpp")
elseif(NOT is STREQUAL want)
  problem("include/single/writ.hpp is not what the tree says; run: ${refresh}")
endif()
verdict()
