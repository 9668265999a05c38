# SPDX-License-Identifier: BSL-1.0
# Boost.Hana's bridge knows each request, structure, state and result: what has a wire or reply table
# or is a struct of ec2/ outside of namespace detail, but for rules and reasons. That it has all
# members of each, the bridge itself asserts; their order, its test.
include("${CMAKE_CURRENT_LIST_DIR}/common.cmake")

set(bridge include/writ/ext/hana.hpp)
set(test tests/unit/ext/hana.cpp)
read_code("${ROOT}/${bridge}" listed)
read_code("${ROOT}/${test}" tried)

set(count 0)
tree(headers include/writ/ec2 hpp)
foreach(header IN LISTS headers)
  set(structs "")
  set(is_detail OFF)
  read_lines("${ROOT}/${header}" lines)
  foreach(line IN LISTS lines)
    if(line MATCHES "^namespace .*detail {")
      set(is_detail ON)
    elseif(line MATCHES "^}  // namespace .*detail$")
      set(is_detail OFF)
    elseif(is_detail OR line MATCHES "^struct [A-Za-z0-9]+Reasons {")
      continue()
    elseif(line MATCHES "(^struct |same_as<const [A-Za-z]+, const )([A-Za-z0-9_:]+)( {|>)")
      list(APPEND structs "${CMAKE_MATCH_2}")
    endif()
  endforeach()

  list(REMOVE_DUPLICATES structs)
  foreach(struct IN LISTS structs)
    math(EXPR count "${count} + 1")
    if(NOT listed MATCHES "struct HanaMembers<ec2::${struct}>")
      problem("${header}: Hana does not know ${struct}; list its members in ${bridge}")
    elseif(NOT tried MATCHES "keys_of<ec2::${struct}>")
      problem("${header}: the keys of ${struct} are not in ${test}")
    endif()
  endforeach()
endforeach()

if(count EQUAL 0)
  problem("include/writ/ec2: no struct is found")
endif()

verdict()
