# SPDX-License-Identifier: BSL-1.0
# How sources look: licence; and for C++ guard, size, ASCII, macros, a `///` on every public
# name.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

set(most_lines 400)
set(most_columns 100)
set(foreign "[^ -~\t${OPEN}${CLOSE}${SEMICOLON}${BACKSLASH}]")  # what is not ASCII

headers_by_hand(files)
list(REMOVE_ITEM files include/writ/ec2.hpp include/writ/any.hpp)  # which umbrella.cmake writes
tree(tests tests cpp hpp cmake txt sh)
tree(examples docs/examples cpp txt)
tree(benchmarks benchmarks cpp hpp txt py)
tree(model model py)
list(APPEND files ${tests} ${examples} ${benchmarks} ${model} benchmarks/run model/derive
     CMakeLists.txt .ci/run)
list(FILTER files EXCLUDE REGEX "^tests/vectors/")

foreach(file IN LISTS files)
  read_lines("${ROOT}/${file}" lines)
  if(NOT lines MATCHES "^(#![^;]*;)?(//|#) SPDX-License-Identifier: BSL-1.0(;|$)")
    problem("${file}:1: must begin with the SPDX line")
  endif()

  set(is_header OFF)
  if(file MATCHES "^include/(.*)$")
    set(is_header ON)
    string(TOUPPER "${CMAKE_MATCH_1}" guard)
    string(REGEX REPLACE "[/.]" "_" guard "${guard}")
    if(NOT lines MATCHES ";#ifndef ${guard};#define ${guard};.*;#endif$")
      problem("${file}: must stand between #ifndef ${guard}, #define ${guard} and #endif")
    endif()
    list(LENGTH lines length)
    if(length GREATER most_lines)
      problem("${file}: has ${length} lines; ${most_lines} are allowed")
    endif()
  endif()

  if(NOT file MATCHES "[.][ch]pp$")
    continue()
  endif()
  set(number 0)
  set(previous "")
  set(is_detail OFF)
  set(is_public OFF)
  foreach(line IN LISTS lines)
    math(EXPR number "${number} + 1")
    string(REGEX REPLACE "${foreign}+" "?" ascii "${line}")
    string(LENGTH "${ascii}" columns)
    if(columns GREATER most_columns AND NOT line MATCHES "^/// https://[^ ]+$")
      problem("${file}:${number}: is wider than ${most_columns} columns")
    endif()
    if(line MATCHES "(TO[D]O|FIX[M]E|XX[X])")
      problem("${file}:${number}: do it or open an issue, ${CMAKE_MATCH_1}")
    endif()
    if(is_header)
      string(REGEX REPLACE "//.*$" "" code "${line}")
      if(code MATCHES "${foreign}")
        problem("${file}:${number}: only comments may hold other characters than ASCII")
      endif()
      if(code MATCHES "^ *# *define" AND NOT code MATCHES "define (${guard}$|WRIT_(VERSION_|LIFETIMEBOUND( |$)|MALFORMED_|USES_GNU_EXTENSIONS |TRAP|LOWEST_BIT|LITERAL_SIZE|FUNCTION_NAME ))")
        problem("${file}:${number}: leaks a macro to users: ${code}")
      endif()

      # What a `///` says is a sentence, behind which an example may stand.
      if(line MATCHES "^(    )?[A-Za-z~${OPEN}]" AND previous MATCHES "^ *///"
         AND NOT previous MATCHES "([.]|`|///     .*|/// https://[^ ]+)$")
        problem("${file}:${number}: the /// above it does not end like a sentence")
      endif()

      # It stands on every member of a struct or behind `public:`.
      if(line MATCHES "^(class|struct) .*{$")
        set(is_public OFF)
        if(CMAKE_MATCH_1 STREQUAL "struct")
          set(is_public ON)
        endif()
      elseif(line MATCHES "^(public|protected|private):$")
        set(is_public OFF)
        if(CMAKE_MATCH_1 STREQUAL "public")
          set(is_public ON)
        endif()
      elseif(line MATCHES "^}")
        set(is_public OFF)
      elseif(is_public AND NOT is_detail
             AND line MATCHES "^    [A-Za-z~${OPEN}]"
             AND NOT line MATCHES "^    (public:|protected:|private:|static_assert|WRIT_MALFORMED_|friend [A-Za-z]+${SEMICOLON}$)"
             AND previous MATCHES "(^$|^ *#|:$|^(    )?([^ ].*)?[{}]$|${SEMICOLON}$)"
             AND NOT line MATCHES "///<"
             AND NOT previous MATCHES "^ *///")
        problem("${file}:${number}: has no /// above it: ${line}")
      endif()

      # And on a declaration, which begins in the first column, where nothing is left open above it.
      if(line MATCHES "^namespace .*detail {")
        set(is_detail ON)
      elseif(line MATCHES "^}  // namespace .*detail$")
        set(is_detail OFF)
      elseif(NOT is_detail
             AND line MATCHES "^[A-Za-z${OPEN}]"
             AND NOT line MATCHES "^(namespace |public:|protected:|private:|template <>)"
             AND NOT line MATCHES "^(static_assert|(class|struct) [A-Za-z0-9_]+${SEMICOLON}(  // .*)?$)"
             AND previous MATCHES "(^$|^#|^ *//|^[^ ].*[{}]$|${SEMICOLON}$)"
             AND NOT previous MATCHES "^///")
        problem("${file}:${number}: has no /// above it: ${line}")
      endif()
    endif()
    set(previous "${line}")
  endforeach()
endforeach()

verdict()
