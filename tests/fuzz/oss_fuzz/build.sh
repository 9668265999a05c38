#!/bin/bash -eu
# SPDX-License-Identifier: BSL-1.0
# What OSS-Fuzz runs: it gives the compiler, its flags ($CXXFLAGS), $LIB_FUZZING_ENGINE, $SRC and
# $OUT. Each target goes to $OUT with its seeds, its dictionary and its options.
cd "$SRC/writ"
cmake -S . -B "$WORK/writ" -DWRIT_FUZZERS=ON "-DWRIT_FUZZ_ENGINE=$LIB_FUZZING_ENGINE"
for source in tests/fuzz/*.cpp; do
    target=$(basename "$source" .cpp)
    cmake --build "$WORK/writ" --target "fuzz_$target" --parallel "$(nproc)"
    cp "$WORK/writ/tests/fuzz/fuzz_$target" "$OUT/"
    cp tests/fuzz/dictionary "$OUT/fuzz_$target.dict"
    {
        echo "[libfuzzer]"
        sed -n 's|^// libFuzzer: -||p' "$source" | tr ' ' '\n'
    } >"$OUT/fuzz_$target.options"
    (cd "tests/fuzz/seeds/$target" && python3 -m zipfile -c "$OUT/fuzz_${target}_seed_corpus.zip" *)
done
