# SPDX-License-Identifier: BSL-1.0
# Every header has its test of the same path, which includes it first and asserts something; and the
# path of a value type or an action is its name.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../support/pascal_case.cmake")

headers_by_hand(headers)
list(FILTER headers INCLUDE REGEX "^include/writ/[^/]+/")
foreach(header IN LISTS headers)
  string(REGEX REPLACE "^include/writ/(.*)[.]hpp$" "tests/unit/\\1.cpp" test "${header}")
  if(NOT EXISTS "${ROOT}/${test}")
    problem("${header}: its test ${test} is missing")
  endif()

  # A header that has nothing outside namespace detail is a helper and has no such name.
  if(header MATCHES "/(value|ec2)/([^/]+)[.]hpp$")
    pascal_case("${CMAKE_MATCH_2}" type)
    read_code("${ROOT}/${header}" code)
    if(code MATCHES "\nnamespace writ::[^\n]*NAMESPACE(::ec2)? {"
       AND NOT code MATCHES "\n(class|struct|enum class) ${type}[ \n]")
      problem("${header}: declares no ${type}")
    endif()
  endif()
endforeach()

tree(tests tests/unit cpp)
foreach(test IN LISTS tests)
  string(REGEX REPLACE "^tests/unit/(.*)[.]cpp$" "writ/\\1.hpp" header "${test}")
  if(NOT EXISTS "${ROOT}/include/${header}")
    problem("${test}: there is no include/${header}")
  endif()
  read_code("${ROOT}/${test}" code)
  if(NOT code MATCHES "^[^#]*#include <([^>\n]+)>" OR NOT CMAKE_MATCH_1 STREQUAL header)
    problem("${test}: must include <${header}> before all else")
  endif()
  if(NOT code MATCHES
     "\n[^#\n]*(CHECK|REQUIRE|static_assert|ACCEPTS|REFUSES|DOUBTS|BREAKS|BOTH)[A-Z_]*\\(")
    problem("${test}: asserts nothing")
  endif()
endforeach()

verdict()
