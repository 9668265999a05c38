# SPDX-License-Identifier: BSL-1.0
# Compiles way_out.cpp at each level and runs it. Run with -DCOMPILER=... -DINCLUDE=... -DPROGRAM=...
foreach(level O0 O1 O2 O3 Os)
  execute_process(
    COMMAND "${COMPILER}" -std=c++20 -${level} "-I${INCLUDE}" -o "${PROGRAM}.${level}"
            "${CMAKE_CURRENT_LIST_DIR}/way_out.cpp"
    RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "-${level}: the program is not compiled")
  endif()
  execute_process(COMMAND "${PROGRAM}.${level}" RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "-${level}: the running program writes something else than the compiler")
  endif()
endforeach()
