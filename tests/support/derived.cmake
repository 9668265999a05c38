# SPDX-License-Identifier: BSL-1.0
# Which headers model/derive makes: their second line says so.

# leave_out_derived(LIST ROOT): takes them out of LIST, whose headers are named from ROOT.
function(leave_out_derived list root)
  set(kept "")
  foreach(header IN LISTS ${list})
    if(header MATCHES "(^|/)ec2/")
      file(STRINGS "${root}/${header}" head LIMIT_COUNT 2)
      if(head MATCHES "// Made by model/derive ")
        continue()
      endif()
    endif()
    list(APPEND kept "${header}")
  endforeach()
  set(${list} "${kept}" PARENT_SCOPE)
endfunction()
