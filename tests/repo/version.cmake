# SPDX-License-Identifier: BSL-1.0
# The version stands in core/config.hpp, and the changelog begins with what is in it.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

file(STRINGS "${ROOT}/include/writ/core/config.hpp" version REGEX "^#define WRIT_VERSION_[A-Z]+ [0-9]+$")
list(TRANSFORM version REPLACE "[^0-9]+" "")
list(JOIN version "." version)
file(STRINGS "${ROOT}/docs/CHANGELOG.md" newest REGEX "^## " LIMIT_COUNT 1)
if(NOT newest STREQUAL "## ${version}")
  problem("docs/CHANGELOG.md: its first entry is '${newest}', the version is ${version}")
endif()

verdict()
