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
  { digest $sources
    "${CLANG:-clang}" $common "$@" -S -emit-llvm "${sources%% *}" -o - | portable
  } > "$target"
}
digest() { echo "; sources $(cat "$@" | sha256sum | cut -d ' ' -f 1)"; }
portable() {
  sed -E -e '/^target (datalayout|triple)/d' -e '/^(; ModuleID|source_filename|!llvm.ident)/d' \
    -e 's/ ?"(target-cpu|target-features|tune-cpu)"="[^"]*"//g'
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
sources="$engines/kernels.c $engines/add_pairs.ll"
# AVX512 for vectors as arguments; LLVM splits them elsewhere
compile $engines/kernels.ll "$sources" -ffp-contract=off -mavx512f
# add_pairs is put in place of its calls after clang's optimizer has run, which would rewrite it
sed '/^declare .*@add_pairs/d' $engines/kernels.ll | cat - $engines/add_pairs.ll > $engines/kernels.joined
{ digest $sources
  "${CLANG:-clang}" -O0 -S -emit-llvm -Wno-override-module -x ir $engines/kernels.joined -o - | portable
} > $engines/kernels.ll
rm $engines/kernels.joined
