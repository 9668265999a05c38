# SPDX-License-Identifier: BSL-1.0
# Runs a program, case by case, and compares what it says; for scripts that are called with
# -DPROGRAM=... [-DEMULATOR=...].
set(cases 0)
set(failed 0)

# expect(<what is tried> <exit code> <standard output> <"kind: Parameter: name" lines> <argument>...)
function(expect what exit_wanted output_wanted reports_wanted)
  math(EXPR count "${cases} + 1")
  set(cases ${count} PARENT_SCOPE)
  # One by one, since a list would lose the empty ones.
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  if(ARGC GREATER 4)
    foreach(index RANGE 4 ${last})
      string(APPEND arguments " [==[${ARGV${index}}]==]")
    endforeach()
  endif()
  cmake_language(EVAL CODE "execute_process(COMMAND ${EMULATOR} [==[${PROGRAM}]==] ${arguments} ${input}
      RESULT_VARIABLE exit OUTPUT_VARIABLE output ERROR_VARIABLE errors)")
  if(EMULATOR MATCHES "/wine$")  # Windows ends lines in its own way
    string(REPLACE "\r\n" "\n" output "${output}")
    string(REPLACE "\r\n" "\n" errors "${errors}")
  endif()
  # Of each report all but the sentence, which must be there.
  string(REGEX REPLACE "(^|\n)((fault|advice): [^\n]*: [a-z0-9_]+): [^\n]+" "\\1\\2" reports
                       "${errors}")
  if(exit_wanted EQUAL 64 AND NOT errors STREQUAL "")
    set(reports "")  # it says how it is used
  endif()
  if(NOT exit STREQUAL exit_wanted OR NOT output STREQUAL output_wanted
     OR NOT reports STREQUAL reports_wanted)
    math(EXPR count "${failed} + 1")
    set(failed ${count} PARENT_SCOPE)
    message("${what}: wanted exit ${exit_wanted}, output\n${output_wanted}\nand\n${reports_wanted}\n"
            "got exit ${exit}, output\n${output}\nand\n${errors}")
  endif()
endfunction()

# given(<text>): what the program reads on standard input from here on.
function(given lines)
  set(file "${CMAKE_CURRENT_BINARY_DIR}/given.txt")
  file(WRITE "${file}" "${lines}")
  set(input "INPUT_FILE [==[${file}]==]" PARENT_SCOPE)
endfunction()

macro(verdict)
  message("${cases} cases, ${failed} failed")
  if(failed)
    message(FATAL_ERROR "${PROGRAM} does not do what it says")
  endif()
endmacro()
