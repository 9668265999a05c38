# SPDX-License-Identifier: BSL-1.0
# pascal_case(image_id out): ImageId, the type that a header of this name holds.
function(pascal_case name out)
  string(REPLACE "_" ";" words "${name}")
  set(type "")
  foreach(word IN LISTS words)
    string(SUBSTRING "${word}" 0 1 first)
    string(SUBSTRING "${word}" 1 -1 rest)
    string(TOUPPER "${first}" first)
    string(APPEND type "${first}${rest}")
  endforeach()
  set(${out} "${type}" PARENT_SCOPE)
endfunction()
