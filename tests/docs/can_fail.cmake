# SPDX-License-Identifier: BSL-1.0
# Spoils a copy of the pages, one page at a time: docs_test must say what is wrong with each, and its
# mode `refresh` must put right what is derived.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}")
file(COPY "${ROOT}/README.md" "${ROOT}/LICENSE" "${ROOT}/include" "${ROOT}/docs" "${ROOT}/model" "${ROOT}/tests"
     DESTINATION "${SCRATCH}")

function(ask mode)
  execute_process(COMMAND "${TEST}" ${mode} "${SCRATCH}" "${EXAMPLES}"
                  RESULT_VARIABLE status OUTPUT_VARIABLE said)
  set(status "${status}" PARENT_SCOPE)
  set(said "${said}" PARENT_SCOPE)
endfunction()

# With `from` replaced by `to` in `page`, docs_test must fail and say `wanted`.
function(spoilt mode page from to wanted)
  set(text "")
  if(EXISTS "${SCRATCH}/${page}")
    file(READ "${SCRATCH}/${page}" text)
  endif()
  if(from STREQUAL "")
    set(spoilt "${to}")
  else()
    string(REPLACE "${from}" "${to}" spoilt "${text}")
  endif()
  if(spoilt STREQUAL text)
    message(SEND_ERROR "${page} has no '${from}' to spoil")
  endif()
  file(WRITE "${SCRATCH}/${page}" "${spoilt}")
  ask(${mode})
  string(FIND "${said}" "${wanted}" at)
  if(status EQUAL 0 OR at EQUAL -1)
    message(SEND_ERROR "'${to}' in ${page}: wanted '${wanted}', docs_test ended with ${status}\n${said}")
  endif()
  if(text STREQUAL "")
    file(REMOVE "${SCRATCH}/${page}")
  else()
    file(WRITE "${SCRATCH}/${page}" "${text}")
  endif()
endfunction()

set(reference docs/reference)
set(derived "is not what it is derived from")
spoilt(pages README.md ".name = \"My server\"" ".name = \"Your server\"" "${derived}")
spoilt(pages ${reference}/value/image_id.md "begins with ami-" "begins with aki-" "${derived}")
spoilt(pages ${reference}/ec2/copy_image.md "| both |" "| always |" "${derived}")
spoilt(pages ${reference}/ec2/copy_image.md "| `imageId` | yes |" "| `imageId` |  |" "${derived}")
spoilt(pages docs/how_to/send_with_your_http_client.md "is_dry_run_success()) {" "is_dry_run()) {"
       "${derived}")
spoilt(pages docs/how_to/vendor_it.md "find_package(writ" "find_package(write" "${derived}")
spoilt(pages ${reference}/wire.md "(needs 115 bytes)" "(needs 116 bytes)" "${derived}")
spoilt(pages docs/index.md "The code of an AWS Region" "An AWS Region" "${derived}")
spoilt(pages README.md "#request -->" "#reqest -->" "there is no readme.cpp#reqest")
spoilt(pages README.md "readme.cpp -->" "readmi.cpp -->" "ends with an error")
spoilt(pages ${reference}/rule.md "<!-- code: check_at_run_time.cpp#copy -->" "" "has no mark")
spoilt(pages ${reference}/value/region.md "## Accepted" "## Taken" "headings of the second level")
spoilt(pages docs/decisions/0001-literals-are-checked-by-consteval.md "## Rejected" "Rejected:"
       "headings of the second level")
spoilt(pages ${reference}/value/tag_key.md "# TagKey" "# TagKeys" "begin with # TagKey")
spoilt(pages ${reference}/value/kms_key_id.md "<!-- derived: reasons KmsKeyId -->" ""
       "lacks <!-- derived: reasons KmsKeyId -->")
spoilt(pages ${reference}/value/arn.md "<!-- /derived -->" "" "no <!-- /derived -->")
spoilt(pages ${reference}/value/image_idd.md "" "# ImageIdd" "there is no header for this page")
spoilt(pages docs/index.md "(reference/endpoint.md)" "(reference/end.md)" "there is no reference/end")
spoilt(pages README.md "#names-and-values-in" "#names-and-values" "has no heading #names-and-values")

spoilt(pages ${reference}/fault/wrong_prefix.md "begins with ami-" "begins with aki-" "${derived}")
spoilt(pages ${reference}/fault/wrong_prefixx.md "" "# wrong_prefixx" "no fault or rule of this name")

foreach(unused IN ITEMS unused.cpp unused.hpp)
  file(WRITE "${SCRATCH}/docs/examples/${unused}" "")
  ask(pages)
  string(FIND "${said}" "${unused}:1: no page quotes this" at)
  if(at EQUAL -1)
    message(SEND_ERROR "nobody speaks of ${unused}:\n${said}")
  endif()
  file(REMOVE "${SCRATCH}/docs/examples/${unused}")
endforeach()

# A page that is missing.
file(REMOVE "${SCRATCH}/${reference}/value/arn.md")
ask(pages)
if(NOT said MATCHES "value/arn.md:1: must be there")
  message(SEND_ERROR "nobody misses arn.md:\n${said}")
endif()
file(COPY "${ROOT}/${reference}/value/arn.md" DESTINATION "${SCRATCH}/${reference}/value")

# What is derived is put right, and nothing else is touched.
set(page "${reference}/value/image_id.md")
file(READ "${SCRATCH}/${page}" text)
string(REPLACE "begins with ami-" "begins with aki-" spoilt "${text}")
file(WRITE "${SCRATCH}/${page}" "${spoilt}")
ask(refresh)
file(READ "${SCRATCH}/${page}" refreshed)
if(NOT status EQUAL 0 OR NOT refreshed STREQUAL text OR NOT said STREQUAL "wrote ${page}\n")
  message(SEND_ERROR "refresh ended with ${status} and left ${page} wrong:\n${said}")
endif()

# The compilers are asked; what the other pages quote of them would take long.
file(REMOVE_RECURSE "${SCRATCH}/docs/how_to")
ask(words)
if(status EQUAL 0)
  spoilt(words README.md "an image id begins with ami-" "an image id begins with aki-"
         "does not say this")
endif()
