# SPDX-License-Identifier: BSL-1.0
# Spoils a copy of refusals.md, of the headers and of the tests: refusals_test must say what is wrong,
# and its mode `refresh` must put right what COMPILER's column says.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${SCRATCH}")
file(COPY "${ROOT}/docs/reference/refusals.md" DESTINATION "${SCRATCH}/docs/reference")
file(COPY "${ROOT}/include" DESTINATION "${SCRATCH}")
file(COPY "${ROOT}/tests/unit" "${ROOT}/tests/support" DESTINATION "${SCRATCH}/tests")
set(page docs/reference/refusals.md)

function(ask)
  execute_process(COMMAND "${TEST}" ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE said)
  set(status "${status}" PARENT_SCOPE)
  set(said "${said}" PARENT_SCOPE)
endfunction()

# With the first match of `from` replaced by `to` in `file`, it must fail and say `wanted`.
function(spoilt file from to wanted)
  file(READ "${SCRATCH}/${file}" text)
  string(FIND "${text}" "${from}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "${file} has no '${from}' to spoil")
    return()
  endif()
  string(REPLACE "${from}" "${to}" spoilt "${text}")
  file(WRITE "${SCRATCH}/${file}" "${spoilt}")
  ask(${ARGN})
  file(WRITE "${SCRATCH}/${file}" "${text}")
  string(FIND "${said}" "${wanted}" at)
  if(NOT status EQUAL 1 OR at EQUAL -1)
    message(SEND_ERROR "'${to}' in ${file}: wanted '${wanted}', it ended with ${status}\n${said}")
  endif()
endfunction()

set(derived "is not what it is derived from")
set(of_page page "${SCRATCH}")
spoilt(${page} "begins with ami-" "begins with aki-" "${derived}" ${of_page})
spoilt(${page} "am-5731123e" "aki-5731123e" "${derived}" ${of_page})
spoilt(${page} "\n| `tag_key_given_twice`" "\n\n| `tag_key_given_twice`" "${derived}" ${of_page})
spoilt(${page} "<!-- refusals: order -->" "" "has no <!-- refusals: order -->" ${of_page})
spoilt(tests/unit/ec2/types/image_id.cpp "REFUSES(ImageId, wrong_length" "REFUSES(ImageId, wrong"
       "ImageId wrong_length has no REFUSES" ${of_page})
spoilt(tests/unit/ec2/rules/tags.cpp "BREAKS(tag_specification_has_no_tags" "BREAKS(no_tags"
       "the rule tag_specification_has_no_tags has no BREAKS" ${of_page})
spoilt(include/writ/ec2/types/tag_specification.hpp "Key_given_right_and_in_order" "TagKey_given_right_and_in_order"
       "leaves out what TagKey_given_right_and_in_order names" ${of_page})
spoilt(tests/unit/wire/query.cpp "(unchecked):" "(unwritten):"
       "has no <!-- refusals: unwritten -->" ${of_page})

spoilt(${page} "begins with ami-" "begins with aki-" "there are no reports of g++-12"
       column "${SCRATCH}" "${SCRATCH}/no_reports" g++-12)

# A compiler of another version is skipped aloud.
ask(column "${SCRATCH}" "${REPORTS}" "${COMPILER}")
if(said MATCHES "skipped: ")
  message("skipped: nothing to spoil, the page has not ${COMPILER} as it is here")
  return()
elseif(NOT status EQUAL 0)
  message(SEND_ERROR "the page is wrong before it is spoilt:\n${said}")
endif()

file(COPY "${REPORTS}/${COMPILER}" DESTINATION "${SCRATCH}/reports")
set(of_column column "${SCRATCH}" "${SCRATCH}/reports" "${COMPILER}")
set(report "reports/${COMPILER}/ec2.types.image_id.txt")
file(READ "${SCRATCH}/${report}" report_text)
string(REGEX REPLACE "^[0-9.]+" "1.2.3" spoilt "${report_text}")
file(GLOB others RELATIVE "${SCRATCH}/reports/${COMPILER}" "${SCRATCH}/reports/${COMPILER}/*")
foreach(other IN LISTS others)
  file(WRITE "${SCRATCH}/other/${COMPILER}/${other}" "${spoilt}")
endforeach()
ask(column "${SCRATCH}" "${SCRATCH}/other" "${COMPILER}")
if(NOT said MATCHES "skipped: .* is version 1[.]2[.]3 here, the page tells of")
  message(SEND_ERROR "a compiler of another version is not skipped:\n${said}")
endif()
spoilt(${report} "ImageId_wrong_prefix sentence\t" "ImageId_wrong_prefix sentence\t9" "${derived}"
       ${of_column})
spoilt(${report} "begins with ami-" "begins with aki-" "does not say the sentence of" ${of_column})
spoilt("reports/${COMPILER}/ec2.copy_image.txt" "Name_given_right_and_in_order" "Name_is_wanted" "${derived}"
       ${of_column})
spoilt(${report} "ImageId_wrong_prefix\t" "other\t" "did not report ec2.types.image_id" ${of_column})

# What was spoilt above is newer than the reports: nothing is taken from them until they are, too.
ask(refresh "${SCRATCH}" "${SCRATCH}/reports")
if(NOT said MATCHES "skipped: the reports of .* are older than the sources")
  message(SEND_ERROR "refresh takes old reports:\n${said}")
endif()
file(GLOB reports "${SCRATCH}/reports/${COMPILER}/*")
file(TOUCH ${reports})
file(READ "${SCRATCH}/${page}" text)
string(REPLACE "ImageId_wrong_prefix sentence\t" "ImageId_wrong_prefix sentence\t9" spoilt "${report_text}")
file(WRITE "${SCRATCH}/${report}" "${spoilt}")
ask(refresh "${SCRATCH}" "${SCRATCH}/reports")
file(READ "${SCRATCH}/${page}" changed)
file(WRITE "${SCRATCH}/${report}" "${report_text}")
ask(refresh "${SCRATCH}" "${SCRATCH}/reports")
file(READ "${SCRATCH}/${page}" refreshed)
if(changed STREQUAL text OR NOT refreshed STREQUAL text)
  message(SEND_ERROR "refresh does not follow the reports:\n${said}")
endif()
