# SPDX-License-Identifier: BSL-1.0
# What the checks share. Each runs as `cmake -DROOT=… -P check.cmake`, collects what is wrong with
# `problem`, and ends with `verdict`.
cmake_minimum_required(VERSION 3.25)
if(NOT IS_DIRECTORY "${ROOT}/include/writ")
  message(FATAL_ERROR "-DROOT=… must be the root of writ")
endif()

# Brackets, semicolons and backslashes mean something in CMake's lists: these stand for them.
string(ASCII 1 OPEN)
string(ASCII 2 CLOSE)
string(ASCII 3 SEMICOLON)
string(ASCII 4 BACKSLASH)

macro(problem text)
  set_property(GLOBAL APPEND_STRING PROPERTY problems "  ${text}\n")
endmacro()

# The text of `file`, with those stand-ins.
function(read_text file out)
  file(READ "${file}" text)
  string(REPLACE "\\" "${BACKSLASH}" text "${text}")
  string(REPLACE "[" "${OPEN}" text "${text}")
  string(REPLACE "]" "${CLOSE}" text "${text}")
  string(REPLACE ";" "${SEMICOLON}" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# The same as a list of lines.
function(read_lines file out)
  read_text("${file}" text)
  string(REGEX REPLACE "\n$" "" text "${text}")
  string(REPLACE "\n" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# The same without comments. A `//` counts where a line begins or white space is in front of it.
function(read_code file out)
  read_text("${file}" text)
  string(REGEX REPLACE "(^|[ \t\n])//[^\n]*" "\\1" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

# The files under `folder` of the given kinds, from the root, sorted.
function(tree out folder)
  list(TRANSFORM ARGN PREPEND "${ROOT}/${folder}/*." OUTPUT_VARIABLE patterns)
  file(GLOB_RECURSE files RELATIVE "${ROOT}" ${patterns})
  list(SORT files)
  set(${out} "${files}" PARENT_SCOPE)
endfunction()

include("${CMAKE_CURRENT_LIST_DIR}/../support/derived.cmake")

# The headers of include/writ that are written by hand.
function(headers_by_hand out)
  tree(headers include/writ hpp)
  leave_out_derived(headers "${ROOT}")
  set(${out} "${headers}" PARENT_SCOPE)
endfunction()

function(verdict)
  get_property(problems GLOBAL PROPERTY problems)
  if(problems)
    cmake_path(GET CMAKE_SCRIPT_MODE_FILE STEM check)
    message("${check}:\n${problems}")
    message(FATAL_ERROR "the tree breaks the rules above; tests/repo/${check}.cmake holds them")
  endif()
endfunction()
