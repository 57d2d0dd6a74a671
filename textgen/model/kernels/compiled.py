"""Compilation of the kernels' LLVM IR for the processor at hand, and calls on PyTorch's own threads.

clang compiles `layer.c` and `orthogonal.c` to LLVM IR text when the sources change (`make kernels`). A user needs no
compiler: llvmlite turns the IR into machine code in a fraction of a second at first use.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import platform
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import torch
from torch import Tensor

from textgen.model.kernels.machine_code import machine_code

KernelCell = Literal["lstm", "coupled", "gru", "rnn_tanh", "rnn_relu"]
Variant = Literal["amx", "avx512_bf16", "portable"]

FOLDER = Path(__file__).parent
SOURCES = ("layer.c", "cells.h", "tiles.h", "vectors.h")
"""Files that the IR is made of."""

_SYS_ARCH_PRCTL, _ARCH_REQ_XCOMP_PERM, _XFEATURE_XTILEDATA = 158, 0x1023, 18
"""Linux: the system call with which a process asks for AMX's tile registers."""


class Layer(ctypes.Structure):
    """Arguments of the kernels, in the order of the struct in `layer.c`, which says what they are."""

    _fields_ = (
        *((name, ctypes.c_int64) for name in ("T", "B", "E", "H")),
        *((name, ctypes.c_void_p) for name in ("team_size", "yield_processor")),
        ("next_thread", ctypes.c_int64),
        *(
            (name, ctypes.c_void_p)
            for name in (
                *("arrivals", "x", "W_x", "W_h", "b_x", "b_h", "h_0", "c_0", "h", "h_T", "c_T", "kept", "carry"),
                *("P_x", "P_h", "bias", "dh", "dh_T", "dc_T", "d_left", "d_right", "transposed", "dx", "dW_x", "dW_h"),
                *("db_x", "db_h", "dh_0", "dc_0", "d_bias", "d_carry", "work"),
            )
        ),
        ("work_size", ctypes.c_int64),
    )


@dataclass(frozen=True)
class Kernel:
    """Machine code of one kind of layer."""

    forward: int  # address of the function
    backward: int
    engine: Any  # owns the machine code


@functools.cache
def compiled(cell: KernelCell, variant: Variant) -> Kernel:
    """Returns the kernel of a kind of layer, compiled for this processor; see `machine_code` for errors."""
    engine = machine_code(FOLDER / "ir" / f"{cell}.{variant}.ll")
    return Kernel(engine.get_function_address("forward"), engine.get_function_address("backward"), engine)


_chosen: ContextVar[tuple[Variant | None] | None] = ContextVar("variant", default=None)


@contextlib.contextmanager
def use_variant(variant: Variant | None) -> Iterator[None]:
    """Within the block, bf16 layers on the CPU run on this variant of the kernels, or on PyTorch's (None)."""
    token = _chosen.set((variant,))
    try:
        yield
    finally:
        _chosen.reset(token)


def variant_in_use() -> Variant | None:
    """Returns the variant that bf16 layers and Muon on the CPU run on; None if that is PyTorch's kernels."""
    chosen = _chosen.get()
    return fastest_variant() if chosen is None else chosen[0]


@functools.cache
def fastest_variant() -> Variant | None:
    """Returns the variant that is faster than PyTorch's kernels on this processor; None if there is none.

    It depends on the processor's features alone, never on a measurement: each variant is faster than PyTorch's kernels
    on the same instructions at every size that was measured (`benchmarks/README.md`).
    """
    if platform.system() != "Linux" or platform.machine() != "x86_64" or team() is None:
        return None
    try:
        import llvmlite.binding as llvm

        features = llvm.get_host_cpu_features()
    except (ImportError, RuntimeError):
        return None
    if not all(features.get(name) for name in ("avx512bf16", "avx512bw", "avx512dq", "avx512vl")):
        return None
    if not all(features.get(name) for name in ("amx-tile", "amx-bf16")):
        return "avx512_bf16"
    refused = _libc().syscall(_SYS_ARCH_PRCTL, _ARCH_REQ_XCOMP_PERM, _XFEATURE_XTILEDATA)
    return "avx512_bf16" if refused else "amx"


@functools.cache
def team() -> Any:
    """Returns the OpenMP library whose threads PyTorch uses; None if it cannot be found.

    A team of our own would compete with PyTorch's threads, which spin for a while after each of its operations.
    """
    torch.ones(1)
    try:
        with Path("/proc/self/maps").open() as maps:
            path = next((line.split(maxsplit=5)[5].strip() for line in maps if "libgomp" in line), None)
    except OSError:
        return None
    if path is None:
        return None
    library = ctypes.CDLL(path)
    library.GOMP_parallel.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint, ctypes.c_uint)
    library.GOMP_parallel.restype = None
    return library


def call(function: int, sizes: tuple[int, int, int, int], work_size: int, arrays: Mapping[str, Tensor | None]) -> None:
    """Calls a kernel on as many threads as PyTorch uses.

    Args:
        function: address.
        sizes: T, B, E, H.
        work_size: numbers of float32 that each thread works with.
        arrays: contiguous tensors, by their names in `layer.c`; None is a null pointer.
    """
    threads = team_size()
    arrivals = torch.zeros(threads, 8, dtype=torch.int64)
    work = torch.empty(threads, work_size)
    layer = Layer(*sizes, work_size=work_size, arrivals=arrivals.data_ptr(), work=work.data_ptr())
    for name, array in arrays.items():
        if array is not None:
            assert array.is_contiguous(), name
            setattr(layer, name, array.data_ptr())
    if threads > 1:
        layer.team_size = ctypes.cast(team().omp_get_num_threads, ctypes.c_void_p).value
        layer.yield_processor = ctypes.cast(_libc().sched_yield, ctypes.c_void_p).value
    run_on_team(function, layer, threads)


def team_size() -> int:
    """Returns the number of threads that PyTorch uses; 1 if its team cannot be found."""
    return torch.get_num_threads() if team() is not None else 1


def run_on_team(function: int, arguments: ctypes.Structure, threads: int) -> None:
    """Calls the function at an address with a pointer to its arguments, once on each of so many threads."""
    if threads == 1:
        ctypes.CFUNCTYPE(None, ctypes.c_void_p)(function)(ctypes.addressof(arguments))
    else:
        team().GOMP_parallel(function, ctypes.addressof(arguments), threads, 0)


@functools.cache
def _libc() -> ctypes.CDLL:
    """Returns the C library of this process."""
    return ctypes.CDLL(None)
