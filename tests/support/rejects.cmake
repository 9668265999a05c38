# SPDX-License-Identifier: BSL-1.0
#
# Compiles the cases of one test file that the compiler must reject, and looks for the words that it
# must say then:
#
#   cmake -DCOMPILER=g++ -DSOURCE=tests/unit/ec2/types/image_id.cpp [-DCASE=ImageId_wrong_prefix]
#         [-DFLAGS=-stdlib=libc++] [-DREPORT=image_id.txt] [-DAT_ONCE=ON] -P tests/support/rejects.cmake
#
# Four kinds of line, all at the beginning of a line, make a case; see harness.hpp:
#
#   REFUSES(ImageId, wrong_prefix, ...    case ImageId_wrong_prefix; words: malformed<ImageId, ...>
#   DOUBTS(ClientToken, some_doubt, ...   case ClientToken_some_doubt; words: literal_is_in_doubt<...>
#   BREAKS(some_rule, ...                     case some_rule, words request_breaks_rule<...some_rule>
#   // rejects <case>: <regex>            with WRIT_TWIN(<case>, accepted, rejected) somewhere below
#   // rejects <case> (<kind>): <regex>   the same, and a line of that part of refusals.md
#   // rejects or warns <case> …          the same, but Clang may only warn, and the words may stand
#                                             behind another error
#
# The file as it is must compile, which proves all accepted twins. Then it is compiled once for each
# case, with nothing but that twin exchanged. It must fail, and one line of what the compiler says
# must match: one line, since CMake's `.` crosses lines; none that echoes the source, since a log
# viewer does not echo it; and with -Wfatal-errors, since a compiler that goes on can say the wanted
# words for another reason.
#
# With AT_ONCE all cases are exchanged in one compilation: the words must stand in what the compiler
# says of the lines of each case, of every REFUSES, DOUBTS and BREAKS among them. A case whose words do not
# stand there is tried by itself; that the accepted twins compile is left to the test program.
#
# REPORT is a file to write, from which docs/reference/refusals.md is derived: the compiler's
# version; then for each case a line with its name, how many lines down the first line that matches
# stands in a terminal, and that line without the place that it speaks of.

cmake_minimum_required(VERSION 3.20)
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
get_filename_component(SOURCE "${SOURCE}" ABSOLUTE)
file(RELATIVE_PATH name "${root}/tests" "${SOURCE}")
set(ENV{LC_ALL} C)

# Stops. Not with the reason as the error: CMake would wrap its lines.
function(fail)
  message(NOTICE "${name}: " ${ARGN})
  message(FATAL_ERROR "${name}: rejects.cmake failed")
endfunction()

if(DEFINED REPORT)
  file(REMOVE "${REPORT}")
endif()

#=== which cases there are ===#

file(READ "${SOURCE}" text)
set(text "\n${text}")
set(cases "")

# Fails if `left` and `right`, two lists of names found in different ways, are not as long.
function(must_be_as_many left right what)
  list(LENGTH ${left} left_size)
  list(LENGTH ${right} right_size)
  if(NOT left_size EQUAL right_size)
    fail("${what} (${left_size} and ${right_size})")
  endif()
endfunction()

# spelt(TYPE OUT): how compilers call a type of a test, which may be made of a template.
function(spelt type out)
  if(text MATCHES "\nusing ${type} = ([A-Za-z0-9_]+)<")
    set(type "${CMAKE_MATCH_1}")
  endif()
  set(${out} "${type}" PARENT_SCOPE)
endfunction()

string(REGEX MATCHALL "REFUSES\\(" all_lines "${text}")
string(REGEX MATCHALL "\nREFUSES\\([A-Za-z0-9_]+, [a-z0-9_]+," lines "${text}")
must_be_as_many(all_lines lines "a REFUSES that no case can be read from")
foreach(line IN LISTS lines)
  string(REGEX MATCH "\\(([A-Za-z0-9_]+), ([a-z0-9_]+)" ignored "${line}")
  set(case "${CMAKE_MATCH_1}_${CMAKE_MATCH_2}")
  set(reason "${CMAKE_MATCH_2}")
  spelt("${CMAKE_MATCH_1}" type)
  list(APPEND cases "${case}")
  set(words_${case} "[^A-Za-z0-9_]malformed(\\(\\) \\[with Value =)?[^A-Za-z0-9_](.*[^A-Za-z0-9_])?\
${type}[^A-Za-z0-9_].*[^A-Za-z0-9_]${reason}([^A-Za-z0-9_]|$)")
  set(has_sentence_${case} TRUE)
endforeach()

string(REGEX MATCHALL "DOUBTS\\(" all_lines "${text}")
string(REGEX MATCHALL "\nDOUBTS\\([A-Za-z0-9_]+, [a-z0-9_]+," lines "${text}")
must_be_as_many(all_lines lines "a DOUBTS that no case can be read from")
foreach(line IN LISTS lines)
  string(REGEX MATCH "\\(([A-Za-z0-9_]+), ([a-z0-9_]+)" ignored "${line}")
  set(case "${CMAKE_MATCH_1}_${CMAKE_MATCH_2}")
  set(reason "${CMAKE_MATCH_2}")
  spelt("${CMAKE_MATCH_1}" type)
  list(APPEND cases "${case}")
  set(words_${case} "literal_is_in_doubt(\\(\\) \\[with Value =)?[^A-Za-z0-9_](.*[^A-Za-z0-9_])?\
${type}[^A-Za-z0-9_].*[^A-Za-z0-9_]${reason}(_of)?([^A-Za-z0-9_]|$)")
  set(has_sentence_${case} TRUE)
endforeach()

string(REGEX MATCHALL "\n// rejects " all_lines "${text}")
string(REGEX MATCHALL "\n// rejects (or warns )?[A-Za-z0-9_]+( [(][a-z_]+[)])?: " lines "${text}")
must_be_as_many(all_lines lines "a comment that no case can be read from")
foreach(line IN LISTS lines)
  string(REGEX MATCH "rejects (or warns )?([A-Za-z0-9_]+)" ignored "${line}")
  set(case "${CMAKE_MATCH_2}")
  set(may_warn_${case} "${CMAKE_MATCH_1}")
  list(APPEND cases "${case}")
  string(REGEX MATCH "\n// rejects (or warns )?${case}( [(][a-z_]+[)])?: ([^\n]*)" ignored
         "${text}")
  set(words_${case} "${CMAKE_MATCH_3}")
  if(words_${case} STREQUAL "")
    fail("there are no words behind // rejects ${case}:")
  endif()
  if(NOT text MATCHES "WRIT_(TWIN\\([ \n]*|CASE_)${case}[^A-Za-z0-9_]")
    fail("there is no WRIT_TWIN(${case}, ...)")
  endif()
endforeach()

string(REGEX MATCHALL "WRIT_TWIN\\([ \n]*[A-Za-z0-9_]+" lines "${text}")
foreach(line IN LISTS lines)
  string(REGEX REPLACE "WRIT_TWIN|[( \n]" "" case "${line}")
  if(NOT case IN_LIST cases)
    fail("there is no comment // rejects ${case}: <regex>")
  endif()
endforeach()

# A rule that only advises stops no compiler.
set(advises FALSE)
set(rules "")
set(headers "")
if(text MATCHES "\nBREAKS\\(")
  include("${CMAKE_CURRENT_LIST_DIR}/derived.cmake")
  file(GLOB_RECURSE headers RELATIVE "${root}" "${root}/include/writ/ec2/*.hpp")
  leave_out_derived(headers "${root}")
endif()
foreach(header IN LISTS headers)
  file(STRINGS "${root}/${header}" lines REGEX "^struct [a-z0-9_]+ : (Refuses|Advises) {$")
  list(APPEND rules ${lines})
endforeach()
string(REGEX MATCHALL "BREAKS\\(" all_lines "${text}")
string(REGEX MATCHALL "\nBREAKS\\([ \n]*[a-z0-9_]+," lines "${text}")
must_be_as_many(all_lines lines "a BREAKS that no case can be read from")
foreach(line IN LISTS lines)
  string(REGEX REPLACE "[ \n(,]|BREAKS" "" case "${line}")
  if("struct ${case} : Refuses {" IN_LIST rules)
    list(APPEND cases "${case}")
    set(has_sentence_${case} TRUE)
    set(words_${case} "request_breaks_rule(<|\\(\\) \\[with Rule = )[A-Za-z0-9_:]*:${case}[];>]")
  elseif("struct ${case} : Advises {" IN_LIST rules)
    set(advises TRUE)
  endif()
endforeach()

list(REMOVE_DUPLICATES cases)
if(DEFINED CASE)
  if(NOT CASE IN_LIST cases)
    fail("it has no case ${CASE}, but ${cases}")
  endif()
  set(cases "${CASE}")
endif()
if(NOT cases AND advises)
  message(STATUS "${SOURCE}: its rules only advise")
  return()
endif()
if(NOT cases)
  fail("there are no cases")
endif()

#=== what the compiler says ===#

execute_process(COMMAND "${COMPILER}" --version OUTPUT_VARIABLE version RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  fail("${COMPILER} --version does not run: ${result}")
endif()
set(is_clang FALSE)
if(version MATCHES "clang")
  set(is_clang TRUE)
endif()

# Where a compiler prints the sentence of a reason, after its own way: core/reject.hpp has both.
if(is_clang)
  set(line_with_sentence ": note: in call to '(malformed|literal_is_in_doubt|request_breaks_rule)[^(]*[(]&\"")
else()
  set(line_with_sentence ": (fatal error|error): .*[(]const char[*][)]\"")
endif()

# Compiles with the further arguments; sets `result` and `said`.
function(compile)
  execute_process(
    COMMAND "${COMPILER}" -std=c++20 ${FLAGS} "-I${root}/include" "-I${root}/tests" -fsyntax-only
            -DWRIT_CASES ${ARGN} "${SOURCE}"
    RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
  set(result "${result}" PARENT_SCOPE)
  set(said "${said}" PARENT_SCOPE)
endfunction()

# The first line of `said` that matches; sets `matches`, `line` and `number`. The lines are counted as
# a terminal shows them, but for the macros of the tests, which no user has. Not by a list: brackets
# and semicolons would garble it.
function(one_line_matches words)
  set(rest "${said}\n")
  set(matches FALSE)
  set(number 0)
  set(is_macro FALSE)
  while(NOT rest STREQUAL "" AND NOT matches)
    string(FIND "${rest}" "\n" end)
    string(SUBSTRING "${rest}" 0 ${end} line)
    math(EXPR end "${end} + 1")
    string(SUBSTRING "${rest}" ${end} -1 rest)
    set(is_said FALSE)
    if(is_clang)
      if(line MATCHES ":[0-9]+:[0-9]+: (fatal error|error|warning|note): ")
        set(is_said TRUE)
      endif()
    elseif(NOT line MATCHES "^ *[0-9]* [|]")
      set(is_said TRUE)
    endif()
    # The source that is echoed goes with the line above it.
    if(line MATCHES ": note: (in (definition|expansion) of macro|expanded from (macro|here))")
      set(is_macro TRUE)
    elseif(is_said OR line MATCHES "^In file included from ")
      set(is_macro FALSE)
    endif()
    if(is_macro)
      continue()
    endif()
    math(EXPR number "${number} + 1")
    if(is_said AND line MATCHES "${words}")
      set(matches TRUE)
    endif()
  endwhile()
  set(matches ${matches} PARENT_SCOPE)
  set(number ${number} PARENT_SCOPE)
  set(line "${line}" PARENT_SCOPE)
endfunction()

if(AT_ONCE)
  include("${CMAKE_CURRENT_LIST_DIR}/rejects_at_once.cmake")
else()
  compile()
  if(NOT result EQUAL 0)
    fail("an accepted twin does not compile with ${COMPILER}:\n${said}")
  endif()
endif()

list(LENGTH cases count)
if(AT_ONCE)
  reject_at_once()
endif()
set(failed "")
string(REGEX MATCH "[0-9]+[.][0-9]+[.][0-9]+" report "${version}")
string(APPEND report "\n")
foreach(case IN LISTS cases)
  if(may_warn_${case})
    compile("-DWRIT_CASE_${case}=~,")
  else()
    compile("-DWRIT_CASE_${case}=~," -Wfatal-errors)
    # GCC 16 can say that a call is no constant expression, and why in the error behind that.
    if(NOT is_clang AND said MATCHES ": call to consteval function [^\n]* is not a constant expression\n")
      compile("-DWRIT_CASE_${case}=~," -fmax-errors=2)
    endif()
  endif()
  if(result EQUAL 0 AND NOT (may_warn_${case} AND is_clang))
    list(APPEND failed "${case}")
    message(NOTICE "${name}: ${case} compiles, but must be rejected\n")
    continue()
  endif()
  one_line_matches("${words_${case}}")
  if(NOT matches)
    list(APPEND failed "${case}")
    message(NOTICE "${name}: ${case} is rejected for another reason; wanted, on one line:\n"
                   "  ${words_${case}}\nthe compiler said:\n${said}")
  endif()
  string(REGEX REPLACE "^[^ ]*:[0-9]+:[0-9]+: +" "" line "${line}")
  string(APPEND report "${case}\t${number}\t${line}\n")
  if(has_sentence_${case})
    one_line_matches("${line_with_sentence}")
    string(REGEX REPLACE "^[^ ]*:[0-9]+:[0-9]+: +" "" line "${line}")
    string(APPEND report "${case} sentence\t${number}\t${line}\n")
  endif()
endforeach()

if(failed)
  list(LENGTH failed failures)
  list(JOIN failed ", " failed)
  fail("${failures} of ${count} cases failed with ${COMPILER}: ${failed}")
endif()
if(DEFINED REPORT)
  file(WRITE "${REPORT}" "${report}")
endif()
message(STATUS "${name}: ${count} cases rejected by ${COMPILER}${how}")
