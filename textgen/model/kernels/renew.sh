#!/bin/sh
# Compiles layer.c to LLVM IR text, a file for each cell and variant: `make kernels`. CLANG=clang-19 names the compiler.
# What binds IR to the machine that it was made on (data layout, triple, processor) is removed; the first line is a digest
# of the sources, by which a test notices stale files.
set -eu
cd "$(dirname "$0")"
digest=$(cat layer.c cells.h tiles.h vectors.h | sha256sum | cut -d ' ' -f 1)
flags="-std=gnu11 -O2 -ffp-contract=fast -ffreestanding -fno-strict-aliasing -fno-stack-protector -fno-unwind-tables -fno-asynchronous-unwind-tables"
mkdir -p ir
for variant in amx portable; do
  case $variant in
    amx) features="-mavx512f -mavx512bw -mavx512vl -mavx512dq -mavx512bf16 -mamx-tile -mamx-bf16" ;;
    portable) features="-fno-unroll-loops -Wno-psabi" ;;
  esac
  for cell in lstm coupled gru rnn_tanh rnn_relu; do
    { echo "; sources $digest"
      "${CLANG:-clang}" $flags $features "-D$(echo $cell | tr a-z A-Z)" -S -emit-llvm layer.c -o - |
        sed -E -e '/^target (datalayout|triple)/d' -e '/^(; ModuleID|source_filename|!llvm.ident)/d' \
          -e 's/ ?"(target-cpu|target-features|tune-cpu)"="[^"]*"//g'
    } > "ir/$cell.$variant.ll"
  done
done
