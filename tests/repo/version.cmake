# SPDX-License-Identifier: BSL-1.0
# The version stands in core/config.hpp, the changelog begins with what is in it, and who looks for the
# package looks for that.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

file(STRINGS "${ROOT}/include/writ/core/config.hpp" version REGEX "^#define WRIT_VERSION_[A-Z]+ [0-9]+$")
list(TRANSFORM version REPLACE "[^0-9]+" "")
list(JOIN version "." version)
file(STRINGS "${ROOT}/docs/CHANGELOG.md" newest REGEX "^## " LIMIT_COUNT 1)
if(NOT newest STREQUAL "## ${version}")
  problem("docs/CHANGELOG.md: its first entry is '${newest}', the version is ${version}")
endif()

string(REGEX REPLACE "[.][0-9]+$" "" series "${version}")
foreach(file docs/how_to/vendor_it.md tests/consumer/find_package/CMakeLists.txt)
  file(STRINGS "${ROOT}/${file}" wanted REGEX "find_package[(]writ [0-9]")
  if(NOT wanted STREQUAL "find_package(writ ${series} CONFIG REQUIRED)")
    problem("${file}: '${wanted}' looks for another version than ${series}")
  endif()
endforeach()

verdict()
