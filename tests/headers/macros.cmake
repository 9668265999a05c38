# SPDX-License-Identifier: BSL-1.0
# Whether a macro of a common platform changes a header of writ, the derived ones too:
#
#   cmake -DCOMPILER=g++ -DROOT=... -DSCRATCH=FOLDER -P macros.cmake
#
# Each macro of macros.txt is defined behind the standard headers. Then every header of writ goes through the
# preprocessor, and no macro may be found in what comes out.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../repo/common.cmake")
tree(headers include/writ hpp)

# Names, some with their parameters.
file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/macros.txt" lines REGEX "^[^#]")
list(JOIN lines " " words)
string(REGEX REPLACE "\\([^)]*\\)" "()" words "${words}")
string(REGEX MATCHALL "[A-Za-z_0-9]+(\\(\\))?" macros "${words}")
list(LENGTH macros count)
list(REMOVE_DUPLICATES macros)
list(LENGTH macros different)
if(NOT count EQUAL different)
  problem("tests/headers/macros.txt has a macro twice")
endif()

# The standard headers that writ includes stand in front: what is in them is not looked at.
set(text "")
foreach(header IN LISTS headers)
  file(STRINGS "${ROOT}/${header}" includes REGEX "^#include <[a-z_0-9]+>$")
  list(APPEND text ${includes})
endforeach()
list(APPEND text "#include <boost/hana.hpp>")
list(REMOVE_DUPLICATES text)
list(TRANSFORM text REPLACE "#include (<.*>)" "#if __has_include(\\1)\n#include \\1\n#endif\n")
list(JOIN text "" text)
foreach(macro IN LISTS macros)
  string(REPLACE "()" "" name "${macro}")
  string(REPLACE "()" "(...)" head "${macro}")
  string(APPEND text "#undef ${name}\n#define ${head} macro_of_a_platform_${name}\n")
endforeach()
foreach(header IN LISTS headers)
  if(header STREQUAL "include/writ/ext/hana.hpp")
    string(APPEND text "#if __has_include(<boost/hana.hpp>)\n#include <writ/ext/hana.hpp>\n#endif\n")
  else()
    string(REGEX REPLACE "^include/" "" header "${header}")
    string(APPEND text "#include <${header}>\n")
  endif()
endforeach()
# Must be found, so that the test cannot pass without having looked.
string(APPEND text "interface\n")

file(WRITE "${SCRATCH}/macros.cpp" "${text}")
execute_process(COMMAND "${COMPILER}" -std=c++20 "-I${ROOT}/include" -E "${SCRATCH}/macros.cpp"
                        -o "${SCRATCH}/macros.ii"
                RESULT_VARIABLE result ERROR_VARIABLE said)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "the headers do not go through the preprocessor:\n${said}")
endif()

file(STRINGS "${SCRATCH}/macros.ii" lines REGEX "macro_of_a_platform_|^# [0-9]+ \"")
set(file "")
set(has_found_own OFF)
foreach(line IN LISTS lines)
  if(line MATCHES "^# [0-9]+ \"([^\"]*)\"")
    set(file "${CMAKE_MATCH_1}")
  elseif(file MATCHES "^${SCRATCH}/macros.cpp$" AND line MATCHES "^macro_of_a_platform_interface")
    set(has_found_own ON)
  elseif(line MATCHES "macro_of_a_platform_([A-Za-z_0-9]+)")
    set(macro "${CMAKE_MATCH_1}")
    string(REGEX REPLACE "^.*/include/writ/" "include/writ/" file "${file}")
    problem("${file}: ${macro} is a macro of a platform")
  endif()
endforeach()
if(NOT has_found_own)
  problem("the macro in macros.cpp itself is not found")
endif()
list(LENGTH headers headers)
get_property(problems GLOBAL PROPERTY problems)
if(problems)
  message(FATAL_ERROR "of ${different} macros before ${headers} headers some change one:\n${problems}")
endif()
message(STATUS "${different} macros of platforms change none of ${headers} headers")
