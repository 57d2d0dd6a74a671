#!/bin/sh
# Compiles the C sources of the kernels to LLVM IR text: `make kernels`. CLANG=clang-19 names the compiler.
# What binds IR to the machine that it was made on (data layout, triple, processor) is removed; the first line is a digest
# of the sources, by which a test notices stale files.
set -eu
cd "$(dirname "$0")"
common="-std=gnu11 -O2 -ffreestanding -fno-strict-aliasing -fno-stack-protector -fno-unwind-tables
  -fno-asynchronous-unwind-tables -Wno-psabi"

# compile TARGET SOURCES FLAGS...: SOURCES are those that the digest is made of; the first one is compiled
compile() {
  target=$1 sources=$2
  shift 2
  { echo "; sources $(cat $sources | sha256sum | cut -d ' ' -f 1)"
    "${CLANG:-clang}" $common "$@" -S -emit-llvm "${sources%% *}" -o - |
      sed -E -e '/^target (datalayout|triple)/d' -e '/^(; ModuleID|source_filename|!llvm.ident)/d' \
        -e 's/ ?"(target-cpu|target-features|tune-cpu)"="[^"]*"//g'
  } > "$target"
}

layer="layer.c cells.h tiles.h vectors.h"
avx512_bf16="-mavx512f -mavx512bw -mavx512vl -mavx512dq -mavx512bf16"
amx="-mprefer-vector-width=512 $avx512_bf16 -mamx-tile -mamx-bf16"
mkdir -p ir
orthogonal="orthogonal.c tiles.h vectors.h"
compile ir/orthogonal.amx.ll "$orthogonal" -ffp-contract=fast $amx
compile ir/orthogonal.avx512_bf16.ll "$orthogonal" -ffp-contract=fast $avx512_bf16
compile ir/orthogonal.portable.ll "$orthogonal" -ffp-contract=fast -fno-unroll-loops
for cell in lstm coupled gru rnn_tanh rnn_relu; do
  name=$(echo $cell | tr a-z A-Z)
  compile ir/$cell.amx.ll "$layer" -ffp-contract=fast $amx -D$name
  compile ir/$cell.avx512_bf16.ll "$layer" -ffp-contract=fast $avx512_bf16 -D$name
  compile ir/$cell.portable.ll "$layer" -ffp-contract=fast -fno-unroll-loops -D$name
done
engines=../../generation/engines
compile $engines/kernels.ll "$engines/kernels.c $engines/band_8bit.ll" -ffp-contract=off
sed -i '/^declare .*@band_8bit/d' $engines/kernels.ll
cat $engines/band_8bit.ll >> $engines/kernels.ll
