# SPDX-License-Identifier: BSL-1.0
# What the tree has, by the names of its headers: `support/tree.hpp`, for targets that link
# `writ_tree`. So nothing that is tried or told for every value or action has a list of its own.
include("${CMAKE_CURRENT_LIST_DIR}/pascal_case.cmake")
set(include "${PROJECT_SOURCE_DIR}/include")

# The type that a header is named after: `image_id.hpp` → ImageId. Empty if there is none, as in a
# helper, or if it is a template.
function(type_of header out)
  cmake_path(GET header STEM name)
  pascal_case("${name}" type)
  file(READ "${include}/writ/${header}" code)
  if(NOT code MATCHES "[^>]\n(class|struct) ${type}[ \n]")
    set(type "")
  endif()
  set(${out} "${type}" PARENT_SCOPE)
endfunction()

# Whether a header in ec2/types/ holds a value type of EC2's own: it judges texts or numbers.
function(is_value_type header out)
  file(STRINGS "${include}/writ/${header}" inspects REGEX "static constexpr Malformed<[A-Za-z]+> inspect" LIMIT_COUNT 1)
  set(${out} FALSE PARENT_SCOPE)
  if(inspects)
    set(${out} TRUE PARENT_SCOPE)
  endif()
endfunction()

# Value types, what stands in ec2/, and reasons outside of value types.
set(includes "")
set(values "")
set(actions "")
set(reasons "")
include("${CMAKE_CURRENT_LIST_DIR}/derived.cmake")
file(GLOB_RECURSE headers RELATIVE "${include}/writ" CONFIGURE_DEPENDS "${include}/writ/*.hpp")
leave_out_derived(headers "${include}/writ")
foreach(header IN LISTS headers)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${include}/writ/${header}")
  cmake_path(GET header PARENT_PATH folder)
  cmake_path(GET header STEM name)
  if(folder MATCHES "^(value|ec2|ec2/types)$")
    type_of("${header}" type)
    is_value_type("${header}" is_value)
    if(NOT type STREQUAL "" AND (is_value OR NOT folder STREQUAL "ec2/types"))
      string(APPEND includes "#include <writ/${header}>\n")
      if(folder STREQUAL "value")
        string(APPEND values "    take.template operator()<writ::${type}>(\"${name}\", \"${type}\");\n")
      elseif(folder STREQUAL "ec2/types")
        string(APPEND values "    take.template operator()<writ::ec2::${type}>(\"${name}\", \"${type}\");\n")
      else()
        string(APPEND actions
               "    take.template operator()<writ::ec2::${type}>(\"${name}\", \"${type}\");\n")
      endif()
    endif()
  endif()
  file(STRINGS "${include}/writ/${header}" lines
       REGEX "^struct [A-Za-z]+Reasons {|static constexpr Reason [a-z_]+{")
  set(owner "")
  foreach(line IN LISTS lines)
    if(line MATCHES "^struct ([A-Za-z]+Reasons) {")
      set(owner "${CMAKE_MATCH_1}")
      set(scope "writ::")
      if(folder STREQUAL "ec2")
        set(scope "writ::ec2::")
      endif()
      string(APPEND includes "#include <writ/${header}>\n")
    elseif(owner AND line MATCHES "Reason ([a-z_]+){")
      string(APPEND reasons "    take(\"${owner}\", ${scope}${owner}::${CMAKE_MATCH_1});\n")
    endif()
  endforeach()
endforeach()
file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/support/tree.hpp" @ONLY CONTENT
"// Made by tests/support/tree.cmake from the names of the headers.
@includes@
template <class Take>
void each_value_type(Take take) {
@values@}

template <class Take>
void each_ec2_type(Take take) {
@actions@}

template <class Take>
void each_reason(Take take) {
@reasons@}
")

add_library(writ_tree INTERFACE)
target_include_directories(writ_tree INTERFACE "${CMAKE_CURRENT_BINARY_DIR}")
