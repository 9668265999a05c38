# SPDX-License-Identifier: BSL-1.0
# Which headers model/derive makes of the facts alone: their second line says so. Those of actions that
# somebody has described in model/curation.txt say so too; they have tests and pages of their own.

# leave_out_derived(LIST ROOT): takes the former out of LIST, whose headers are named from ROOT.
function(leave_out_derived list root)
  set(kept "")
  foreach(header IN LISTS ${list})
    if(header MATCHES "(^|/)ec2/")
      file(STRINGS "${root}/${header}" head LIMIT_COUNT 2)
      if(head MATCHES "// Made by model/derive of the facts[^ ]")
        continue()
      endif()
    endif()
    list(APPEND kept "${header}")
  endforeach()
  set(${list} "${kept}" PARENT_SCOPE)
endfunction()
