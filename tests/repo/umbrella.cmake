# SPDX-License-Identifier: BSL-1.0
# The umbrella headers are derived from the tree: compared with it, or rewritten if -DREFRESH=ON.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

set(refresh "cmake --build --preset test --target refresh")

# An umbrella of the headers behind the sentence; what it declares itself is in `declared`.
function(umbrella name sentence)
  string(TOUPPER "WRIT_${name}_HPP" guard)
  list(TRANSFORM ARGN REPLACE "^include/(.*)$" "#include <\\1>\n" OUTPUT_VARIABLE includes)
  list(JOIN includes "" includes)
  set(want "// SPDX-License-Identifier: BSL-1.0
/// ${sentence}
/// Derived from the tree: `${refresh}`
#ifndef ${guard}
#define ${guard}

${includes}${declared}
#endif
")
  set(file "${ROOT}/include/writ/${name}.hpp")
  set(is "")
  if(EXISTS "${file}")
    file(READ "${file}" is)
  endif()
  if(is STREQUAL want)
    return()
  elseif(REFRESH)
    file(WRITE "${file}" "${want}")
    message("wrote include/writ/${name}.hpp")
  else()
    problem("include/writ/${name}.hpp is not what the tree says; run: ${refresh}")
  endif()
endfunction()

tree(headers include/writ hpp)
list(FILTER headers INCLUDE REGEX "^include/writ/[^/]+/")
list(FILTER headers EXCLUDE REGEX "^include/writ/ext/")
set(actions ${headers})
list(FILTER actions INCLUDE REGEX "^include/writ/ec2/[^/]+$")
umbrella(ec2 "Every action of EC2: some 7 s of the compiler's time in every file that includes it."
         ${actions})
set(names "")
foreach(header IN LISTS actions)
  file(READ "${ROOT}/${header}" text)
  if(text MATCHES "string_view action =[ \n]+\"([A-Za-z0-9]+)\"")
    list(APPEND names "    ${CMAKE_MATCH_1}")
  endif()
endforeach()
list(JOIN names ",\n" names)
set(any ${headers})
list(FILTER any INCLUDE REGEX "^include/writ/any/")
set(declared "
namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// clang-format off
/// Every action of EC2, to be found by its name.
struct AllActions : Actions<
${names}> {};
// clang-format on

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2
")
umbrella(any "Any action of EC2 by its name: a minute or two of the compiler, in a file that includes it."
         ${any} ${actions})
set(declared "")
list(FILTER headers EXCLUDE REGEX "^include/writ/ec2/")
umbrella(writ "Everything but the actions in `ec2/` and the bridges to other libraries in `ext/`."
         ${headers})
verdict()
