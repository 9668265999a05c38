#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# run.sh aws_sdk_js|botocore PROGRAM FOLDER PYTHON: has the client serialise random requests that
# PROGRAM makes, and compares. FOLDER is for its files. Exit 77: skipped.
# run.sh aws_sdk_js|botocore PROGRAM FOLDER PYTHON PART: the same with that part of the derived actions,
# whose requests derived.py makes.
# run.sh aws_sdk_js|botocore PROGRAM FOLDER PYTHON PART replies: has the client read random replies of that part of all
# actions, which replies.py makes, PROGRAM read the same, and compares.
# run.sh aws_sdk_js|botocore PROGRAM FOLDER PYTHON PART tool: has the tool for any action, which PROGRAM is, read the bodies
# of that part of the derived actions; tool.py compares.
# run.sh botocore PROGRAM FOLDER PYTHON PART steps: compares how both go on from page to page, and wait; steps.py says
# of what.
#
#     WRIT_CONFORMANCE_INPUTS=100000 WRIT_CONFORMANCE_SEED=1 ctest --preset all -L conformance
set -eu
kind=$1 program=$2 folder=$3 python=$4 part=${5-} what=${6-requests}
here=$(cd "$(dirname "$0")" && pwd)
if [ -n "$part" ]; then count=20; else count=2000; fi
count=${WRIT_CONFORMANCE_INPUTS:-$count}
seed=${WRIT_CONFORMANCE_SEED:-$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')}

skip() {
    echo "skipped: $1"
    exit 77
}

mkdir -p "$folder"
case $kind in
    aws_sdk_js)
        command -v node >/dev/null || skip "no Node.js"
        command -v npm >/dev/null || skip "no npm"
        major=$(node -p 'process.versions.node.split(".")[0]')
        [ "$major" -ge 20 ] || skip "Node.js $major is too old for the SDK; 20 is enough"
        # The lock file pins each package by its hash.
        if ! cmp -s "$here/package-lock.json" "$folder/installed.json"; then
            cp "$here/package.json" "$here/package-lock.json" "$folder"
            npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --fetch-retries=1 \
                >"$folder/npm.log" 2>&1 || {
                cat "$folder/npm.log"
                skip "npm cannot install the SDK"
            }
            cp "$here/package-lock.json" "$folder/installed.json"
        fi
        cp "$here/serialize.mjs" "$here/parse.mjs" "$folder" # modules are looked for beside them
        serialize() { node "$folder/serialize.mjs"; }
        parse() { node "$folder/parse.mjs"; }
        ;;
    botocore)
        [ -n "$python" ] || skip "no Python here has botocore"
        serialize() { "$python" "$here/serialize.py"; }
        parse() { "$python" "$here/parse.py"; }
        ;;
esac

echo "to try the same again: WRIT_CONFORMANCE_INPUTS=$count WRIT_CONFORMANCE_SEED=$seed"
if [ "$what" = replies ]; then
    python3 "$here/replies.py" bodies "$part" "$seed" "$count" >"$folder/reply_bodies"
    parse <"$folder/reply_bodies" >"$folder/theirs"
    "$program" <"$folder/reply_bodies" >"$folder/ours"
    python3 "$here/replies.py" compare "$folder/ours" "$folder/theirs"
elif [ "$what" = steps ]; then
    "$python" "$here/steps.py" try "$part" "$seed" "$count" "$program"
elif [ -n "$part" ]; then
    python3 "$here/derived.py" inputs "$part" "$seed" "$count" >"$folder/derived_inputs"
    serialize <"$folder/derived_inputs" >"$folder/derived_bodies"
    if [ "$what" = tool ]; then
        python3 "$here/tool.py" "$program" "$folder/derived_inputs" "$folder/derived_bodies"
    else
        "$program" <"$folder/derived_bodies"
    fi
else
    "$program" inputs "$seed" "$count" >"$folder/inputs"
    serialize <"$folder/inputs" >"$folder/bodies"
    "$program" compare "$seed" "$count" <"$folder/bodies"
fi
