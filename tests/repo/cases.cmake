# SPDX-License-Identifier: BSL-1.0
# Every way to be refused has its case under tests/unit, and bears one name: the faults of the value
# types and their doubts, the rules, the reasons that stand alone, and the ways to stop a program. The headers tell which there are. That each
# case has an accepted twin is in its form, see tests/support/harness.hpp.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

set(cases "")
tree(tests tests/unit cpp)
foreach(test IN LISTS tests)
  read_code("${ROOT}/${test}" code)
  string(REGEX REPLACE "[ \n]+" " " code "${code}")
  string(REPLACE "( " "(" code "${code}")
  string(APPEND cases "\n${code}")
endforeach()

# Says that a case is missing, unless the tests hold the text `CALL(arguments` for one of the calls.
function(need_case header what arguments)
  foreach(call IN LISTS ARGN)
    string(FIND "${cases}" "${call}(${arguments}" at)
    if(NOT at EQUAL -1)
      return()
    endif()
  endforeach()
  list(JOIN ARGN "( or " calls)
  problem("${header}: ${what} has no case; write ${calls}(${arguments}… under tests/unit")
endfunction()

set(shared "")  # the names of reasons that several types refer to
headers_by_hand(headers)
foreach(header IN LISTS headers)
  read_code("${ROOT}/${header}" code)

  # The faults of a value type, and their sentences in the same order.
  string(REGEX MATCHALL "enum class [a-z_0-9]+_fault [^{]*{[^}]*}" enums "${code}")
  foreach(enum IN LISTS enums)
    string(REGEX MATCH "class ([a-z_0-9]+)[^{]*{([^}]*)}" all "${enum}")
    set(fault "${CMAKE_MATCH_1}")
    string(REGEX MATCHALL "[A-Za-z_0-9]+" names "${CMAKE_MATCH_2}")
    list(POP_FRONT names none)
    if(NOT none STREQUAL "none")
      problem("${header}: the first of ${fault} must be none")
    endif()

    if(code MATCHES "class ([A-Za-z]+)[ \n]+: public (TextValue|WholeNumber)<[^<>]*, ${fault}>")
    elseif(code MATCHES
           "(class|struct) ([A-Za-z]+) {[^{}]*using fault_type = ${fault}${SEMICOLON}")
      set(CMAKE_MATCH_1 "${CMAKE_MATCH_2}")
    else()
      problem("${header}: ${fault} belongs to no class")
      continue()
    endif()
    set(type "${CMAKE_MATCH_1}")

    # The base of many types, each of which has sentences of its own.
    if(code MATCHES "class ${type} : public TextValue<Self, ${fault}>"
       AND NOT code MATCHES "Reason reasons${OPEN}")
      list(REMOVE_ITEM enums "${enum}")
      foreach(name IN LISTS names)
        need_case("${header}" "${fault}::${name}" "${type}, ${name}," REFUSES REFUSES_TEXT)
      endforeach()
      continue()
    endif()

    string(REGEX REPLACE "^.*(class|struct) ${type} " "" class "${code}")
    string(REGEX MATCH "Reason reasons${OPEN}${CLOSE} = {(.*)" sentences "${class}")
    string(REGEX REPLACE "\n    }${SEMICOLON}.*" "" sentences "${CMAKE_MATCH_1}")
    string(REGEX MATCHALL "(\n        {[ \n]*\"|[ \n]detail::)[a-z_0-9]+" given "${sentences}")
    string(REGEX MATCHALL "detail::[a-z_0-9]+" referred "${sentences}")
    list(TRANSFORM referred REPLACE "detail::" "")
    list(APPEND shared ${referred})
    list(TRANSFORM given REPLACE "^.*[\":]" "")
    if(NOT given STREQUAL names)
      problem("${header}: ${fault} has ${names}, the reasons are ${given}")
    endif()

    foreach(name IN LISTS names)
      need_case("${header}" "${fault}::${name}" "${type}, ${name}," REFUSES REFUSES_TEXT)
    endforeach()
  endforeach()

  string(REGEX MATCHALL "Reason reasons${OPEN}" tables "${code}")
  list(LENGTH enums enum_count)
  list(LENGTH tables table_count)
  if(NOT enum_count EQUAL table_count)
    problem("${header}: has ${enum_count} enum class …_fault, but ${table_count} Reason reasons")
  endif()

  # What stops a program.
  string(REGEX MATCHALL "${OPEN}${OPEN}noreturn[^{]*void [a-z_0-9]+" stops "${code}")
  foreach(stop IN LISTS stops)
    string(REGEX REPLACE "^.* " "" name "${stop}")
    need_case("${header}" "${name}" "${name}," CHECK_STOPS)
  endforeach()

  # The doubts of a value type, and those there are.
  string(REGEX MATCHALL "class [A-Za-z]+[ \n]+: public (TextValue|WholeNumber)<" types "${code}")
  string(REGEX MATCHALL "using doubts = Doubts<[^>]*>" lists "${code}")
  foreach(list IN LISTS lists)
    string(REGEX REPLACE "^class ([A-Za-z]+).*" "\\1" type "${types}")
    string(REGEX REPLACE "^.*<" "" names "${list}")
    string(REGEX MATCHALL "[a-z_0-9]+" names "${names}")
    foreach(name IN LISTS names)
      list(APPEND doubts_listed "${name}")
      need_case("${header}" "${type} in the doubt ${name}" "${type}, ${name}," DOUBTS
                DOUBTS_SILENTLY)
    endforeach()
  endforeach()
  string(REGEX MATCHALL "struct [A-Za-z_0-9]+ : Doubt {" doubts "${code}")
  foreach(doubt IN LISTS doubts)
    string(REGEX MATCH "struct ([A-Za-z_0-9]+)" all "${doubt}")
    set(name "${CMAKE_MATCH_1}")
    if(NOT code MATCHES "struct ${name} : Doubt {[^}]*Reason reason{[ \n]*\"${name}\"")
      problem("${header}: the reason of the doubt ${name} must bear its name")
    endif()
    list(APPEND doubts_found "${name}")
  endforeach()

  # The rules. Those in a list must be among those found.
  string(REGEX MATCHALL "Rules<[a-z][^>]*>" lists "${code}")
  string(REGEX REPLACE "Rules<|[a-z_0-9]+::|struct " "" lists "${lists}")
  string(REGEX MATCHALL "[A-Za-z_0-9]+" names "${lists}")
  list(APPEND listed ${names})
  string(REGEX MATCHALL "struct [A-Za-z_0-9]+ : (Refuses|Advises) {[^}]*}" rules "${code}")
  foreach(rule IN LISTS rules)
    string(REGEX MATCH "struct ([A-Za-z_0-9]+)" all "${rule}")
    set(name "${CMAKE_MATCH_1}")
    if(NOT rule MATCHES "Reason reason{[ \n]*\"${name}\"")
      problem("${header}: the reason of the rule ${name} must bear its name")
    endif()
    list(APPEND found "${name}")
    need_case("${header}" "the rule ${name}" "${name}," BREAKS BREAKS_READ)
  endforeach()

  # The reasons that stand alone.
  string(REGEX MATCHALL "constexpr Reason [a-z_0-9]+{[ \n]*\"[^\"]*\"" reasons "${code}")
  foreach(reason IN LISTS reasons)
    string(REGEX MATCH "Reason ([a-z_0-9]+){[ \n]*\"([^\"]*)\"" all "${reason}")
    set(name "${CMAKE_MATCH_1}")
    if(name STREQUAL "reason")
      continue()  # a rule's
    endif()
    if(NOT name STREQUAL CMAKE_MATCH_2)
      problem("${header}: the reason ${name} calls itself ${CMAKE_MATCH_2}")
    endif()
    list(APPEND alone "${header}|${name}")
  endforeach()
endforeach()

list(REMOVE_ITEM listed ${found})
foreach(name IN LISTS listed)
  problem("the rule ${name} is in a list, but no `struct ${name} : Refuses {` or Advises is found")
endforeach()

foreach(name IN LISTS doubts_found)
  if(NOT name IN_LIST doubts_listed)
    problem("the doubt ${name} is in no list: no value type has it")
  endif()
endforeach()

foreach(reason IN LISTS alone)
  string(REGEX MATCH "^(.*)[|](.*)$" all "${reason}")
  string(FIND "${cases}" "\"${CMAKE_MATCH_2}\"" at)
  if(at EQUAL -1 AND NOT CMAKE_MATCH_2 IN_LIST shared)
    problem("${CMAKE_MATCH_1}: nothing under tests/unit expects \"${CMAKE_MATCH_2}\"")
  endif()
endforeach()

verdict()
