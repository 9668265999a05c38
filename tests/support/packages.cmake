# SPDX-License-Identifier: BSL-1.0
# Looks for what the tests of several folders need and can be skipped without. Boost.Hana's headers
# are looked for in tests/CMakeLists.txt, before any folder.

# It must link, too: RapidCheck's library may be built with another standard library.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES rapidcheck)
check_cxx_source_compiles("#include <rapidcheck.h>
int main() { return rc::check([] {}) ? 0 : 1; }" WRIT_HAS_RAPIDCHECK)
unset(CMAKE_REQUIRED_LIBRARIES)

# What random requests need and is not here, such as "RapidCheck and Boost.Hana"; nothing if all is.
set(missing "")
if(NOT WRIT_HAS_RAPIDCHECK)
  list(APPEND missing "RapidCheck")
endif()
if(NOT WRIT_HAS_boost_hana_hpp)
  list(APPEND missing "Boost.Hana")
endif()
list(JOIN missing " and " missing)
set(install_missing "install it, on Debian with: apt-get install librapidcheck-dev libboost-dev")

# Random requests, and who says what is right. Without optimisation many of them would take long; the
# laws themselves take longer to optimise than to run.
if(NOT missing AND NOT TARGET writ_random_requests)
  file(GLOB random CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/laws/*.cpp")
  # The first is for RapidCheck's own runs, the second in a library of its own.
  list(FILTER random EXCLUDE REGEX "/(parameters|oracle)[.]cpp$")
  add_library(writ_random_requests OBJECT ${random})
  target_include_directories(writ_random_requests PUBLIC "${CMAKE_CURRENT_LIST_DIR}/..")
  target_link_libraries(writ_random_requests PUBLIC writ::writ writ_dev writ_tree rapidcheck
                        fuzz_oracle)
  target_compile_options(
    writ_random_requests PRIVATE $<$<NOT:$<CONFIG:Release,RelWithDebInfo>>:-O1$<SEMICOLON>-g0>)
endif()

# A Python that has botocore.
if(NOT DEFINED CACHE{WRIT_PYTHON_WITH_BOTOCORE})
  foreach(python /usr/bin/python3 python3)
    execute_process(COMMAND "${python}" -c "import botocore" RESULT_VARIABLE failed ERROR_QUIET)
    if(NOT failed)
      set(WRIT_PYTHON_WITH_BOTOCORE "${python}" CACHE STRING "Python that has botocore")
      break()
    endif()
  endforeach()
endif()
