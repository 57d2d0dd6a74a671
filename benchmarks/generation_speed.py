"""Generation speed: one stream, many streams, time to the first character, and ten million characters.

The limit for one stream is the bytes of the weights over the rate at which this core reads that many bytes again and
again, from whichever cache or memory they fit in. It is measured in the same run, and so is every peer, in turns.

    python benchmarks/generation_speed.py [--seconds 1] [--characters 10000000] [--train 60s]
"""

from __future__ import annotations

import argparse
import ctypes
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import torch
from rich.console import Console
from rich.table import Table

from textgen.commands.ui.progress import prepare_corpus
from textgen.data.corpus import ends_by_share
from textgen.evaluation.score import ScoreSummary, scores
from textgen.generation.engines import Engine, make_engine
from textgen.generation.engines.llvm_engine import WIDTH, LLVMEngine
from textgen.generation.engines.network import arrange, quantize_weights
from textgen.generation.sampling.sampler import Sampler
from textgen.model.config import ModelConfig
from textgen.model.kernels.machine_code import machine_code
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import create_model_folder, read_model, write_weights
from textgen.settings.generation import GenerationSettings
from textgen.settings.parsing import parse_split
from textgen.settings.run import CorpusSettings
from textgen.tokenizers import CharacterTokenizer
from textgen.units import bits_per_character

ROOT = Path(__file__).parent.parent
ALPHABET = "".join(chr(code) for code in range(32, 96)) + "x"  # V = 65, as tiny Shakespeare
SHAPES = ((2, 128), (2, 256), (2, 512), (3, 1024))
ROUNDS = 5
console = Console(width=130)


def reader() -> Callable[[np.ndarray], None]:
    """Returns a function that reads a float32 array as fast as a core can: the bandwidth limit."""
    engine = machine_code(Path(__file__).with_name("read.ll"))
    function = ctypes.CFUNCTYPE(ctypes.c_float, ctypes.c_void_p, ctypes.c_int64)(engine.get_function_address("read"))

    def read(array: np.ndarray, code: object = engine) -> None:  # the machine code lives as long as its engine
        function(array.ctypes.data, array.size // 128 * 128)

    return read


def config_of(layers: int, hidden: int) -> ModelConfig:
    """Configuration of the timed model."""
    return ModelConfig(vocabulary=len(ALPHABET), embedding=hidden, hidden=hidden, layers=layers)


def in_turns(steps: Mapping[str, Callable[[], object]], seconds: float) -> dict[str, float]:
    """Median seconds of a call of each function; the functions are called alternately."""
    measured: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(ROUNDS):
        for name, step in steps.items():
            step()
            count, began = 0, time.perf_counter()
            while (spent := time.perf_counter() - began) < seconds / ROUNDS or count < 3:
                step()
                count += 1
            measured[name].append(spent / count)
    return {name: statistics.median(values) for name, values in measured.items()}


def torch_step(model: LanguageModel, onednn: bool) -> Callable[[], object]:
    """One step of a plain `nn.LSTM`."""
    state, ids = model.initial_state(1), torch.zeros(1, 1, dtype=torch.int64)

    @torch.inference_mode()
    def step() -> None:
        nonlocal state
        with torch.backends.mkldnn.flags(enabled=onednn):
            _, state = model(ids, state)

    return step


def engine_step(engine: Engine, streams: int = 1) -> Callable[[], object]:
    """One step of an engine."""
    state, ids = engine.initial_state(streams), np.zeros(streams, np.intp)

    def step() -> None:
        nonlocal state
        _, state = engine.step(ids, state)

    return step


def written(engine: LLVMEngine, streams: int) -> Callable[[], object]:
    """`tokens_at_once` tokens of each stream, sampled at temperature 0.8."""
    state, ids = engine.initial_state(streams), np.zeros(streams, np.int64)
    sampler = Sampler(range(streams), 0, GenerationSettings(temperature=0.8), vocabulary=engine.vocabulary)

    def generate() -> None:
        nonlocal state, ids
        tokens, state = engine.generate(ids, state, sampler.uniforms(engine.tokens_at_once), 0.8)
        ids = tokens[-1]

    return generate


def one_stream(seconds: float) -> None:
    """Table of one stream: peers and limits."""
    read = reader()
    torch.set_num_threads(1)
    table = Table(title="One stream, one core: microseconds a step")
    columns = "model|bytes fp32|GB/s|limit|nn.LSTM|without oneDNN|numpy|llvm fp32|of the limit|against nn.LSTM"
    for column in (*columns.split("|"), "limit 8-bit", "llvm 8-bit", "against fp32"):
        table.add_column(column, justify="right")
    for layers, hidden in SHAPES:
        config = config_of(layers, hidden)
        model = LanguageModel(config).eval()
        weights = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
        # What a step reads: all matrices but the first layer's input weights, which are a table with a row a character.
        numbers = sum(array.size for name, array in weights.items() if array.ndim == 2 and "embedding" not in name)
        numbers -= weights["stack.layers.0.weight_ih_l0"].size
        four, one = np.ones(numbers, np.float32), np.ones(numbers // 4, np.float32)
        steps: dict[str, Callable[[], object]] = {
            "limit": lambda four=four: read(four),
            "limit 8-bit": lambda one=one: read(one),
            "nn.LSTM": torch_step(model, onednn=True),
            "without oneDNN": torch_step(model, onednn=False),
            "numpy": engine_step(make_engine(config, weights, "numpy")),
            "llvm": engine_step(make_engine(config, weights, "llvm")),
            "8-bit": engine_step(make_engine(config, weights, "llvm", "int8")),
        }
        us = {name: 1e6 * value for name, value in in_turns(steps, seconds).items()}
        table.add_row(
            f"{layers}x{hidden}",
            f"{4 * numbers / 1e6:.1f} MB",
            f"{4 * numbers / us['limit'] / 1e3:.0f}",
            *(f"{us[name]:.1f}" for name in ("limit", "nn.LSTM", "without oneDNN", "numpy", "llvm")),
            f"{us['limit'] / us['llvm']:.0%}",
            f"{us['nn.LSTM'] / us['llvm']:.0f}x",
            f"{us['limit 8-bit']:.1f}",
            f"{us['8-bit']:.1f}",
            f"{us['llvm'] / us['8-bit']:.1f}x",
        )
    console.print(table)


def many_streams(seconds: float) -> None:
    """Table of many streams."""
    layers, hidden = 2, 256
    config = config_of(layers, hidden)
    weights = {name: tensor.numpy() for name, tensor in LanguageModel(config).state_dict().items()}
    engines = {"fp32": LLVMEngine(arrange(config, weights, WIDTH))}
    engines["int8"] = LLVMEngine(arrange(config, quantize_weights(weights), WIDTH), eight_bit=True)
    a, b = np.ones((2048, 1024), np.float32), np.ones((1024, 1024), np.float32)
    flops = 2 * ((2 * layers - 1) * 4 * hidden * hidden + hidden * len(ALPHABET))
    table = Table(title=f"Many streams, {layers}x{hidden}, characters sampled at temperature 0.8")
    for column in ("streams", "us a step", "characters/s", "against one", "GFLOP/s", "matrix product", "share", "int8"):
        table.add_column(column, justify="right")
    alone = 0.0
    for streams in (1, 2, 8, 31, 64, 256, 1000):
        steps = {name: written(engine, streams) for name, engine in engines.items()}
        took = in_turns({**steps, "product": lambda: a @ b}, seconds)
        rate, rate_8bit = (streams * LLVMEngine.tokens_at_once / took[name] for name in engines)
        top = 2 * a.shape[0] * a.shape[1] * b.shape[1] / took["product"]
        alone = alone or rate
        table.add_row(
            f"{streams:,}",
            f"{1e6 * streams / rate:,.0f}",
            f"{rate:,.0f}",
            f"{rate / alone:.1f}x",
            f"{flops * rate / 1e9:.0f}",
            f"{top / 1e9:.0f}",
            f"{flops * rate / top:.0%}",
            f"{rate_8bit:,.0f}",
        )
    console.print(table)


def untrained(folder: Path, layers: int, hidden: int) -> Path:
    """Writes a model folder with random weights (the speed does not depend on them)."""
    config = config_of(layers, hidden)
    weights = {name: tensor.numpy() for name, tensor in LanguageModel(config).state_dict().items()}
    folder.mkdir(parents=True)
    create_model_folder(folder, config, CharacterTokenizer(ALPHABET), {})
    write_weights(folder, weights, {})
    return folder


def start(folder: Path) -> None:
    """Time of a whole process that generates one character."""
    command = [sys.executable, str(ROOT / "generate.py"), "--checkpoint", str(folder), "--prompt", "x", "--length", "1"]
    commands = {
        "generate.py --prompt x --length 1": command,
        "import torch alone": [sys.executable, "-c", "import torch"],
    }
    took = in_turns(
        {name: lambda c=c: subprocess.run(c, check=True, stdout=subprocess.DEVNULL) for name, c in commands.items()}, 5
    )
    console.print("Start, whole process: " + "; ".join(f"{name} {value:.2f} s" for name, value in took.items()))


def long_text(folder: Path, characters: int, target: Path) -> None:
    """Speed and memory of a long text, for each tenth of it."""
    command = [sys.executable, str(ROOT / "generate.py"), "--checkpoint", str(folder), "--length", str(characters)]
    tenths: list[tuple[float, float]] = []
    with target.open("wb") as file:
        process = subprocess.Popen(command, stdout=file)
        began = time.perf_counter()
        while process.poll() is None:
            time.sleep(0.02)
            if target.stat().st_size >= characters * (len(tenths) + 1) / 10.01:
                memory = Path(f"/proc/{process.pid}/statm")
                pages = int(memory.read_text().split()[1]) if memory.exists() else 0
                tenths.append((time.perf_counter() - began, pages * os.sysconf("SC_PAGE_SIZE") / 1e6))
                began = time.perf_counter()
    table = Table(title=f"{characters:,} characters to a file, 2x128 fp32")
    for column in ("tenth", "characters/s", "memory, MB"):
        table.add_column(column, justify="right")
    for n, (seconds, memory) in enumerate(tenths, 1):
        table.add_row(str(n), f"{characters / 10 / seconds:,.0f}", f"{memory:.0f}")
    console.print(table)


def trained(max_time: str, corpus: str, folder: Path) -> None:
    """Bits per character of a trained model in 8 bits and in fp32, and the position where greedy texts first differ."""
    flags = f"--corpus {corpus} --layers 2 --hidden 512 --max-time {max_time} --wandb disabled --sample-length 0"
    command = [sys.executable, str(ROOT / "train.py"), *flags.split(), "--checkpoints", str(folder), "--run", "bench"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    model = read_model(folder / "bench" / "model")
    ids = np.asarray(validation_ids(corpus)[:100_000])
    engines = {
        "torch": make_engine(model.config, model.weights, "torch"),
        "numpy": make_engine(model.config, model.weights, "numpy"),
        "llvm": make_engine(model.config, model.weights, "llvm"),
        "llvm 8-bit": make_engine(model.config, model.weights, "llvm", "int8"),
        "numpy 8-bit": make_engine(model.config, model.weights, "numpy", "int8"),
    }
    table = Table(
        title=f"2x512 after {max_time} on {corpus}: the first {len(ids):,} characters of the validation split"
    )
    for column in ("engine", "bits per character", "against torch", "greedy text: first of 10,000 that differs"):
        table.add_column(column, justify="right")
    reference = None
    texts: dict[str, np.ndarray] = {}
    for name, engine in engines.items():
        summary = ScoreSummary(0)
        for some in scores(engine, ids[1:], ids[:1]):
            summary.add(some)
        bits = bits_per_character(summary.nats_per_character)
        reference = bits if reference is None else reference
        texts[name] = greedy(engine, int(ids[0]), 10_000)
        differs = np.flatnonzero(texts[name] != texts["torch"])
        place = f"{differs[0]:,}" if differs.size else "none"
        table.add_row(name, f"{bits:.5f}", f"{bits - reference:+.5f}", place)
    console.print(table)


def validation_ids(corpus: str) -> np.ndarray:
    """Ids of the validation split of a corpus."""
    text = prepare_corpus(console, CorpusSettings(corpus=(corpus,)))
    parts = ends_by_share(len(text.ids), parse_split(CorpusSettings.split))
    return np.asarray(text.ids[parts.training : parts.validation])


def greedy(engine: Engine, first: int, characters: int) -> np.ndarray:
    """Greedy decoding from one id."""
    ids, state, text = np.array([first]), engine.initial_state(), []
    for _ in range(characters):
        logits, state = engine.step(ids, state)
        ids = logits.argmax(axis=1)
        text.append(int(ids[0]))
    return np.array(text)


def main() -> None:
    """Measures everything and prints the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=2.0, help="per figure")
    parser.add_argument("--characters", type=int, default=10_000_000, help="length of the long text; 0 skips it")
    parser.add_argument("--train", default="2m", help="training time of the model for the 8-bit comparison; 0 skips it")
    parser.add_argument("--corpus", default="python-stdlib", help="text that it is trained on")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one_stream(options.seconds)
        many_streams(options.seconds)
        start(untrained(folder / "2x256", 2, 256))
        if options.train != "0":
            trained(options.train, options.corpus, folder)
        if options.characters:
            long_text(untrained(folder / "2x128", 2, 128), options.characters, folder / "text.txt")


if __name__ == "__main__":
    main()
