"""Speed of a matrix-vector product of one layer: numpy, torch, ONNX Runtime, numba, our kernels, alternately.

One product is a layer's (4H, 2H) matrix times [x, h], at batch 1 and on one core: what a step of one stream consists
of. ONNX Runtime and numba are measured where they are installed; textgen needs neither.

    python benchmarks/engine_candidates.py [--seconds 1]
"""

from __future__ import annotations

import argparse
import contextlib
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from generation_speed import in_turns
from rich.console import Console
from rich.table import Table
from threadpoolctl import threadpool_limits

from textgen.generation.engines.llvm_engine import PackedMatrix
from textgen.model.quantization import quantize

Products = dict[str, Callable[[], object]]


def ours(W: np.ndarray, x: np.ndarray) -> Products:
    """Candidates: numpy's BLAS and our kernels."""
    packed, packed_8bit = PackedMatrix(W), PackedMatrix(quantize(W))
    x, a = x[None], np.zeros((1, len(W)), np.float32)
    return {
        "numpy, fp32": lambda: np.dot(W, x[0]),
        "llvm, fp32": lambda: packed.add(x, a),
        "llvm, int8": lambda: packed_8bit.add(x, a),
    }


@torch.inference_mode()
def of_torch(W: np.ndarray, x: np.ndarray) -> Products:
    """Candidates: torch in float32, bfloat16 and with its 8-bit kernels."""
    W32, x32 = torch.from_numpy(W), torch.from_numpy(x)[None]
    W16, x16 = W32.bfloat16(), x32.bfloat16()
    eight = quantize(W)
    W8, scales = torch.from_numpy(eight.values), torch.from_numpy(eight.scales).bfloat16()
    linear = torch.nn.Linear(W.shape[1], W.shape[0])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dynamic = torch.ao.quantization.quantize_dynamic(torch.nn.Sequential(linear), dtype=torch.qint8)
    return {
        "torch, fp32": torch.inference_mode()(lambda: torch.nn.functional.linear(x32, W32)),
        "torch, bf16": torch.inference_mode()(lambda: torch.nn.functional.linear(x16, W16)),
        "torch, int8 weights, bf16": torch.inference_mode()(lambda: torch._weight_int8pack_mm(x16, W8, scales)),
        "torch, int8 (fbgemm)": torch.inference_mode()(lambda: dynamic(x32)),
    }


def of_onnxruntime(W: np.ndarray, x: np.ndarray) -> Products:
    """Candidates: ONNX Runtime in float32 and with 8-bit weights per row."""
    import onnxruntime
    from onnx import TensorProto, helper, numpy_helper

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    R, K = W.shape
    eight = quantize(W)
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, R])

    def session(node: Any, kind: int, constants: dict[str, np.ndarray]) -> Any:
        x = helper.make_tensor_value_info("x", kind, [1, K])
        graph = helper.make_graph([node], "g", [x], [y], [numpy_helper.from_array(v, k) for k, v in constants.items()])
        opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=9).SerializeToString()
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    plain = session(helper.make_node("MatMul", ["x", "W"], ["y"]), TensorProto.FLOAT, {"W": W.T.copy()})
    names = ["x", "W", "x_scale", "W_scale", "x_zero"]
    node = helper.make_node("MatMulIntegerToFloat", names, ["y"], domain="com.microsoft")
    constants = {"W": eight.values.T.copy(), "x_scale": np.float32(0.01), "W_scale": eight.scales}
    quantized = session(node, TensorProto.UINT8, constants | {"x_zero": np.array(128, np.uint8)})
    x8 = np.clip(np.rint(x / 0.01) + 128, 0, 255).astype(np.uint8)[None]
    return {
        "ONNX Runtime, fp32": lambda: plain.run(None, {"x": x[None]}),
        "ONNX Runtime, int8": lambda: quantized.run(None, {"x": x8}),
    }


def of_numba(W: np.ndarray, x: np.ndarray) -> Products:
    """Candidates: plain loops compiled by numba."""
    import numba

    i32 = np.int32

    @numba.njit(fastmath={"reassoc", "contract", "nsz"}, error_model="numpy")
    def product(W: Any, x: Any, y: Any) -> None:
        for r in range(W.shape[0]):
            total = np.float32(0)
            for k in range(W.shape[1]):
                total += W[r, k] * x[k]
            y[r] = total

    @numba.njit(error_model="numpy")
    def product_8bit(W: Any, scales: Any, x: Any, y: Any) -> None:
        for r in range(W.shape[0]):
            total = i32(0)
            for k in range(W.shape[1]):
                total = i32(total + i32(i32(W[r, k]) * i32(x[k])))
            y[r] = np.float32(total) * scales[r]

    eight, y = quantize(W), np.empty(len(W), np.float32)
    x16 = np.rint(x * 1000).astype(np.int16)
    return {
        "numba, fp32": lambda: product(W, x, y),
        "numba, int8": lambda: product_8bit(eight.values, eight.scales, x16, y),
    }


def main() -> None:
    """Measures and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=1.0, help="per figure")
    options = parser.parse_args()
    torch.set_num_threads(1)
    widths = (128, 256, 512, 1024)
    rows: dict[str, list[str]] = {}
    with threadpool_limits(1):
        for H in widths:
            random = np.random.default_rng(0)
            W = random.standard_normal((4 * H, 2 * H), np.float32)
            x = random.standard_normal(2 * H, np.float32)
            products = ours(W, x) | of_torch(W, x)
            for candidate in (of_onnxruntime, of_numba):
                with contextlib.suppress(ImportError):
                    products |= candidate(W, x)
            for name, seconds in in_turns(products, options.seconds).items():
                size = W.size * (4 if "fp32" in name else 2 if name == "torch, bf16" else 1)
                rows.setdefault(name, []).append(f"{1e6 * seconds:.1f} ({size / seconds / 1e9:.0f})")
    table = Table(title="A layer's product (4H, 2H) x (2H): microseconds (GB/s of weights)")
    for column in ("", *(f"H = {H}" for H in widths)):
        table.add_column(column, justify="right")
    for name, cells in rows.items():
        table.add_row(name, *cells)
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
