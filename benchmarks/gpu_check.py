"""Checks textgen on an NVIDIA GPU in nine minutes: correctness, rates, resume, writing, quality.

    make gpu-check    or    python benchmarks/gpu_check.py [--corpus shakespeare.txt] [--minutes 9] [--tiny]

Each row of the table at the end has a figure and what it decides. --tiny runs every part with the smallest sizes, on a
CPU as well, and shows only that the script works.

The rates of `train.py` are compared with those of a bare step (AdamW, no dropout, no Lightning), eager and as a CUDA
graph. Tiny Shakespeare is used if it is `shakespeare.txt` in this folder; without it, quality is not measured.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import torch
import torch.nn.functional as F
from rich.console import Console
from rich.table import Table
from torch import nn

from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.training.optimizer import make_optimizer
from textgen.training.precision import loss_scale

ROOT = Path(__file__).resolve().parent.parent
CUDA = torch.cuda.is_available()
DEVICE = torch.device("cuda" if CUDA else "cpu")
DTYPE = torch.float16 if CUDA else torch.float32
V = 65


class Row(NamedTuple):
    """A figure and what it decides."""

    what: str
    figure: str
    decides: str


@dataclass
class Check:
    """The parts of a check, in order; each yields rows.

    Attributes:
        corpus: text of the training runs.
        tiny: whether sizes are the smallest.
        folder: of the runs.
        ends: time at which the check must be over, by the monotonic clock.
        rates: of captured bare steps in tokens a second, by the size of the model.
        output: what the last training run has printed.
    """

    corpus: str
    tiny: bool
    folder: Path
    ends: float
    rates: dict[str, float] = field(default_factory=dict)
    output: str = ""

    @property
    def left(self) -> float:
        """Seconds that are left."""
        return self.ends - time.monotonic()

    @property
    def parts(self) -> dict[str, Callable[[], Iterator[Row]]]:
        """The parts by title."""
        return {
            "number format of recurrent layers": self.formats,
            "kernels of a layer": self.layers,
            "a step, eager and captured": self.steps,
            "tests": self.tests,
            "rates of train.py": self.training,
            "validations, states and samples": self.rounds,
            "NCCL, kill and resume": self.resume,
            "writing": self.writing,
            "quality": self.quality,
        }

    def formats(self) -> Iterator[Row]:
        """Dtype of an LSTM under bf16 autocast, and its gradient's error by the number of tokens of a step."""
        H, B, T = (8, 2, 4) if self.tiny else (512, 128, 64)
        lstm, x = nn.LSTM(H, H).to(DEVICE), torch.randn(T, B, H, device=DEVICE)
        dy = torch.randn(T, B, H, device=DEVICE)

        def gradient(autocast: bool, tokens: int, scale: float) -> tuple[torch.dtype, torch.Tensor]:
            lstm.zero_grad()
            with torch.autocast(DEVICE.type, torch.bfloat16, enabled=autocast):
                y, _ = lstm(x)
            (y.float() * dy).sum().mul(0.02 * scale / tokens).backward()  # type: ignore[no-untyped-call]
            found = torch.cat([p.grad.flatten() for p in lstm.parameters() if p.grad is not None])
            return y.dtype, found.double() * tokens / scale

        _, exact = gradient(False, 1, 1.0)
        for tokens in (1024, 131_072):
            dtype, plain = gradient(True, tokens, 1.0)
            _, scaled = gradient(True, tokens, loss_scale(tokens))
            errors = [float((found - exact).norm() / exact.norm()) for found in (plain, scaled)]
            figure = f"{str(dtype)[6:]}; {errors[0]:.4f} without a loss scale, {errors[1]:.4f} with it"
            yield Row(f"gradient error at {tokens:,} tokens", figure, "whether the loss scale is needed, and is enough")

    def layers(self) -> Iterator[Row]:
        """Microseconds of a time step, forward and backward, for shapes that take the persistent kernel or miss it."""
        T = 8 if self.tiny else 256
        shapes = [(8, 8, 2)] if self.tiny else [(512, 512, 128), (512, 64, 128), (512, 512, 256), (1000, 1000, 128)]
        shapes += [] if self.tiny else [(1024, 1024, 128), (192, 192, 128), (256, 128, 16)]
        for H, E, B in shapes:
            layer = nn.LSTM(E, H).to(DEVICE, DTYPE)
            x = torch.randn(T, B, E, device=DEVICE, dtype=DTYPE, requires_grad=True)
            seconds = seconds_of(lambda layer=layer, x=x: layer(x)[0].sum().backward(), 5)
            yield Row(f"H {H}, E {E}, B {B}", f"{1e6 * seconds / T:.1f} us a time step", "shapes that are advised")

    def steps(self) -> Iterator[Row]:
        """Rates of a bare loop: the step of training without Lightning, eager and as a CUDA graph."""
        shapes = [(8, 2, 4)] if self.tiny else [(256, 16, 64), (512, 128, 256), (1024, 128, 256)]
        for H, B, T in shapes:
            step = bare_step(H, B, T)
            eager = B * T / seconds_of(step, 10)
            figure = f"{eager:,.0f} tokens/s eager"
            if CUDA:
                graph = torch.cuda.CUDAGraph()
                with torch.cuda.graph(graph):
                    step()
                captured = self.rates[f"3x{H}"] = B * T / seconds_of(graph.replay, 20)
                figure += f", {captured:,.0f} captured"
            yield Row(f"bare step of 3x{H}, B {B}, T {T}", figure, "the rate that train.py is compared with")

    def tests(self) -> Iterator[Row]:
        """The tests that are marked `gpu`."""
        chosen = ["-m", "gpu", "tests/model", "tests/generation/engines", "tests/training"]
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--tb=line", *chosen]
        if self.tiny:
            command += ["--collect-only"]
        result = run_for(command, 200)
        lines = result.stdout.strip().splitlines()
        for line in [line for line in lines if line.startswith(("FAILED", "ERROR"))][:20]:
            yield Row("failed", line[:110], "a defect")
        sums = [line.strip("= ") for line in lines if " in " in line and line.strip("= ")[:1].isdigit()]
        yield Row("marked tests", (sums or [f"exit status {result.returncode}"])[-1], "correctness of the GPU's way")

    def training(self) -> Iterator[Row]:
        """Median rates of train.py, steady, for shapes and ways through a step."""
        quiet = ["--sample-length", 0, "--gradient-flow", 0, "--validate-every", 10**6, "--checkpoint-every", 10**6]
        large = [] if self.tiny else ["--batch-size", 128, "--window", 256]
        tries: dict[str, tuple[str, list[object]]] = {
            "default": ("256", []),
            "3x512": ("512", ["--hidden", 512, *large]),
            "3x512, no CUDA graph": ("512", ["--hidden", 512, *large, "--no-cuda-graph"]),
            "3x512, AdamW": ("512", ["--hidden", 512, *large, "--optimizer", "adamw"]),
            "3x512, E 64": ("512", ["--hidden", 512, *large, "--embedding", 64]),
            "3x1024": ("1024", ["--hidden", 1024, *large]),
        }
        for name, (width, flags) in list(tries.items())[: 2 if self.tiny else None]:
            steps = 8 if self.tiny else 300
            run = f"rate-{'-'.join(name.replace(',', '').split())}"
            every = 2 if self.tiny else 50
            records, problem = self.train(run, *flags, "--max-steps", steps, "--log-every", every, *quiet)
            rates = [record["chars_per_second"] for record in records if "chars_per_second" in record][1:]
            if not rates:
                yield Row(name, problem, "a defect")
                continue
            rate = statistics.median(rates)
            captured = self.rates.get(f"3x{width}")
            share = f", {rate / captured:.0%} of the captured bare step" if captured else ""
            yield Row(f"train.py, {name}", f"{rate:,.0f} characters/s{share}", "90 % at 3x512 and 3x1024; 4 M at 3x512")

    def rounds(self) -> Iterator[Row]:
        """Share of a run's time that validations take, with states, models and samples."""
        limit = ["--max-steps", 30] if self.tiny else ["--max-time", "40s"]
        records, problem = self.train("rounds", "--hidden", 512, *limit)
        trained = [record for record in records if "chars_per_second" in record]
        if not trained:
            yield Row("rounds", problem, "a defect")
            return
        step = trained[-1]["step"]
        rate = statistics.median(record["chars_per_second"] for record in trained)
        seconds = self.training_characters * records[-1]["epoch"] / rate
        share = max(1 - seconds / trained[-1]["time"], 0.0)
        number = sum("val/loss" in record for record in records)
        figure = f"{share:.1%} of the time for {number} validations in {step:,} steps"
        yield Row("validations, states, models, samples", figure, "at most 3 %")

    @property
    def training_characters(self) -> int:
        """Characters of the training split, by the output of the last run."""
        (line,) = [line for line in self.output.splitlines() if line.startswith("text ")][-1:]
        return int(line.split("(")[1].split()[0].replace(",", ""))

    def resume(self) -> Iterator[Row]:
        """A run of one process under DDP, killed when a validation is due, and resumed."""
        ddp = ["--strategy", "ddp", "--devices", 1]
        steps = ["--max-steps", 4000, "--validate-every", 40 if not self.tiny else 5, "--sample-length", 0]
        command = self.command("killed", *ddp, *steps)
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        metrics, began = self.folder / "killed" / "metrics.jsonl", time.monotonic()
        while time.monotonic() - began < 60 and process.poll() is None:
            if metrics.exists() and "val/loss" in metrics.read_text():
                break
            time.sleep(0.2)
        process.send_signal(signal.SIGKILL)
        process.wait()
        again = [sys.executable, str(ROOT / "train.py"), "--resume", str(self.folder / "killed"), *map(str, ddp)]
        result = run_for([*again, "--max-time", "5s" if self.tiny else "30s"], 90)
        said = (result.stdout if result.returncode == 0 else result.stderr).strip().splitlines()
        resumed = [line for line in said if "resumed" in line or line.startswith("error")][:1] or said[-1:]
        backend = "NCCL" if CUDA else "gloo"
        figure = f"exit status {result.returncode}: {' '.join(resumed)[:90]}"
        yield Row(f"{backend}, one process, killed and resumed", figure, "collectives take tensors of the GPU only")

    def writing(self) -> Iterator[Row]:
        """Seconds to write texts on the GPU and on the CPU, and whether they are the same."""
        run, length = self.folder / "rate-3x512", 20 if self.tiny else 2000
        if not (run / "model" / "weights.safetensors").exists():
            yield Row("writing", "there is no model", "a defect of the part before")
            return
        texts: dict[str, str] = {}
        for number in (1, 4) if self.tiny else (1, 64, 1000):
            for engine in ("torch", "llvm"):
                if engine == "llvm" and number == 1000:
                    continue
                flags = ["--checkpoint", run, "--prompt", "The ", "--engine", engine, "--seed", 1]
                flags += ["--num-samples", number]
                command = [sys.executable, str(ROOT / "generate.py"), *map(str, flags), "--length", str(length)]
                began = time.monotonic()
                result = run_for(command, min(60, max(self.left - 80, 10)))
                seconds = time.monotonic() - began
                texts[engine] = result.stdout if number == 1 else texts[engine]
                figure = f"{seconds:.1f} s" if result.returncode == 0 else result.stderr.strip()[:90]
                yield Row(f"{number:,} x {length:,} characters, --engine {engine}", figure, "which engine auto takes")
        same = len(set(texts.values())) == 1
        yield Row("one text on both engines", "the same" if same else "differs", "a defect if it differs")

    def quality(self) -> Iterator[Row]:
        """Loss of a run in the time that is left, at most three minutes."""
        seconds = int(min(self.left - 20, 180))
        if seconds < 60 and not self.tiny:
            yield Row("quality", "no time was left", "")
            return
        if "shakespeare" not in self.corpus.lower() and not self.tiny:
            yield Row("quality", "not measured: --corpus is not tiny Shakespeare", "at most 1.36 nats in 180 s")
            return
        limit = ["--max-steps", 30] if self.tiny else ["--max-time", f"{seconds}s"]
        records, problem = self.train("quality", *limit, "--sample-length", 0)
        losses = [record["val/loss"] for record in records if "val/loss" in record]
        figure = f"{min(losses):.4f} nats in {records[-1]['time']:.0f} s" if losses else problem
        yield Row("train.py with its own sizes", figure, "tiny Shakespeare: at most 1.36 in 180 s")

    def train(self, run: str, *flags: object) -> tuple[list[dict[str, float]], str]:
        """Trains a run; returns its records, and the last line of its errors."""
        result = run_for(self.command(run, *flags), max(self.left, 30))
        self.output = result.stdout
        metrics = self.folder / run / "metrics.jsonl"
        records = [json.loads(line) for line in metrics.read_text().splitlines()] if metrics.exists() else []
        return records, (result.stderr.strip().splitlines() or ["no output"])[-1][:110]

    def command(self, run: str, *flags: object) -> list[str]:
        """Returns the command line of a training run."""
        given = [sys.executable, str(ROOT / "train.py"), "--corpus", self.corpus, "--split", "90/10"]
        given += ["--wandb", "disabled"]
        small = ["--layers", "1", "--batch-size", "2", "--window", "8", "--accelerator", "cpu"] if self.tiny else []
        flags = tuple("16" if self.tiny and flag in (512, 1024) else flag for flag in flags)
        return [*given, "--checkpoints", str(self.folder), "--run", run, *small, *map(str, flags)]


def bare_step(H: int, B: int, T: int) -> Callable[[], object]:
    """Returns a training step on random tokens, with nothing of Lightning around it, that can be captured."""
    torch.manual_seed(0)
    model = LanguageModel(ModelConfig(vocabulary=V, embedding=min(H, 128), hidden=H, layers=3)).to(DEVICE)
    options = {"learning_rate": 1e-3, "muon_learning_rate": None, "weight_decay": 0.1, "precision": "bf16-mixed"}
    optimizer = make_optimizer(model, **options)
    for group in optimizer.param_groups:
        group["lr"], group["capturable"] = torch.tensor(1e-3, device=DEVICE), CUDA
    ids, targets = (torch.randint(0, V, (B, T), device=DEVICE) for _ in range(2))
    state, scale, parameters = model.initial_state(B), loss_scale(B * T), list(model.parameters())

    def step() -> None:
        for p in parameters:
            p.grad = None
        with torch.autocast(DEVICE.type, torch.bfloat16, cache_enabled=False):
            logits, after = model(ids, state)
        loss = F.cross_entropy(logits.flatten(0, 1).float(), targets.flatten())
        (loss * scale).backward()  # type: ignore[no-untyped-call]
        torch._foreach_mul_([p.grad for p in parameters if p.grad is not None], 1.0 / scale)
        norm = nn.utils.get_total_norm([p.grad for p in parameters if p.grad is not None])
        nn.utils.clip_grads_with_norm_(parameters, 1.0, norm)
        optimizer.step()
        with torch.no_grad():
            for kept, new in zip(state, after, strict=True):
                kept.copy_(new)

    return step


def run_for(command: Sequence[str], seconds: float) -> subprocess.CompletedProcess[str]:
    """Runs a command for so many seconds at most; returns what it has printed by then, with exit status 124."""
    try:
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired as error:
        found = [each.decode() if isinstance(each, bytes) else each or "" for each in (error.stdout, error.stderr)]
        return subprocess.CompletedProcess(command, 124, *found)


def seconds_of(call: Callable[[], object], calls: int) -> float:
    """Returns the mean seconds of a call, after three others."""
    for _ in range(3):
        call()
    synchronize()
    began = time.perf_counter()
    for _ in range(calls):
        call()
    synchronize()
    return (time.perf_counter() - began) / calls


def synchronize() -> None:
    """Waits for the GPU, if there is one."""
    if CUDA:
        torch.cuda.synchronize()


def device_name() -> str:
    """Returns the device and the versions of PyTorch and cuDNN."""
    name = torch.cuda.get_device_name() if CUDA else "CPU"
    return f"{name}, torch {torch.__version__}, cuDNN {torch.backends.cudnn.version()}"


def main() -> None:
    """Runs all parts and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shakespeare = "shakespeare.txt" if Path("shakespeare.txt").exists() else "python-stdlib"
    parser.add_argument("--corpus", default=shakespeare, help="text of the training runs (default: %(default)s)")
    parser.add_argument("--minutes", type=float, default=9.0, help="time limit of the whole check")
    parser.add_argument("--tiny", action="store_true", help="the smallest sizes, on a CPU as well")
    arguments = parser.parse_args()
    if not (CUDA or arguments.tiny):
        sys.exit("error: PyTorch finds no NVIDIA GPU here; --tiny shows on a CPU that the check runs")
    os.environ["WANDB_MODE"] = "disabled"
    console, rows = Console(highlight=False, soft_wrap=True), []
    console.print(device_name())
    folder = Path(tempfile.mkdtemp(prefix="gpu-check-"))
    check = Check(arguments.corpus, arguments.tiny, folder, time.monotonic() + 60 * arguments.minutes)
    try:
        for title, part in check.parts.items():
            console.print(f"{title} ({check.left:.0f} s left)")
            try:
                for row in part():
                    rows.append(row)
                    console.print(f"  {row.what}: {row.figure}", markup=False)
            except Exception as error:  # one part must not keep the others from running
                rows.append(Row(title, f"{type(error).__name__}: {str(error).strip()[:100]}", "a defect"))
                console.print(f"  {rows[-1].figure}", markup=False)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    table = Table("", "figure", "decides")
    for row in rows:
        table.add_row(*row)
    console.print(table, soft_wrap=False)


if __name__ == "__main__":
    main()
