# SPDX-License-Identifier: BSL-1.0
# Spoils a copy of the pages: site.py must say what is wrong.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${SCRATCH}")
file(COPY "${ROOT}/README.md" "${ROOT}/LICENSE" "${ROOT}/mkdocs.yml" "${ROOT}/docs"
          "${ROOT}/include" "${ROOT}/model" "${ROOT}/tests"
     DESTINATION "${SCRATCH}")

function(spoil file from to)
  file(READ "${SCRATCH}/${file}" text)
  string(REPLACE "${from}" "${to}" spoilt "${text}")
  if(spoilt STREQUAL text)
    message(SEND_ERROR "${file} has no '${from}' to spoil")
  endif()
  file(WRITE "${SCRATCH}/${file}" "${spoilt}")
endfunction()

# site.py must fail and say each of `ARGN`.
function(must_say)
  execute_process(COMMAND "${ROOT}/tests/docs/site.py" "${SCRATCH}" "${SCRATCH}/built"
                  RESULT_VARIABLE status OUTPUT_VARIABLE said)
  if(said MATCHES "skipped: ")
    message("${said}")
    return()
  endif()
  foreach(wanted IN LISTS ARGN)
    string(FIND "${said}" "${wanted}" at)
    if(status EQUAL 0 OR at EQUAL -1)
      message(SEND_ERROR "wanted '${wanted}', site.py ended with ${status}\n${said}")
    endif()
  endforeach()
endfunction()

# MkDocs itself does not look for these.
spoil(docs/index.md "#names-and-values-in" "#names-and-values")
spoil(docs/site/hooks.py "left = sorted(set(pages) - set(ABOUT))"
      "left = sorted(set(pages) - set(ABOUT))[:-1]")
must_say("nothing there is called reference/wire.html#names-and-values" "the navigation lacks it")

# These are its warnings.
spoil(docs/index.md "(design.md)" "(desing.md)")
must_say("desing.md")
