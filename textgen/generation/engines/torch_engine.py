"""The model's step in torch: on a GPU many streams go on side by side, and draw their characters there too."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textgen.errors import ConstraintError, SettingsError
from textgen.generation.engines.network import arrange
from textgen.generation.engines.protocol import EngineState, Floats, Ids
from textgen.model.cells import WITH_CELL_STATE, run_step
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.model.recurrent import State

CHUNK = 1024  # characters of a prompt that are read at once: bounds its memory
BLOCK = 64  # characters whose random numbers and ids lie where a captured graph finds them
WARM_UPS = 3  # runs before a capture, as PyTorch's notes on CUDA graphs have it: they load kernels, allocate workspaces
KEPT = 8  # writers, and so graphs, that an engine keeps: numbers of texts and filters change, but seldom
_gpu_in_use = threading.Lock()


class TorchEngine:
    """Runs a trained language model with torch, in true float32 also on GPUs that would rather use TF32.

    `step` and `read` bring logits and state back to the host each time. `write` does not until its last character.
    They take a lock while they are on a GPU, because TF32 is a setting of the whole process.

    Args:
        config: shape of the model.
        weights: its parameters by name, float32.
        device: as torch names it; None for the GPU if there is one, else the CPU.

    Raises:
        KeyError, ValueError, TypeError: the weights do not fit the config.
        SettingsError: there is no such GPU, or too little memory in it; any method may find the latter.
    """

    name = "torch"

    def __init__(self, config: ModelConfig, weights: Mapping[str, Floats], device: str | None = None) -> None:
        self.vocabulary = len(arrange(config, weights).output)  # which says what does not fit
        self._device = _device(device)
        with torch.device("meta"):  # no time for initial weights, and no random numbers
            model = LanguageModel(config)
        # Copies: the caller's arrays may be read-only, or change.
        cpu = torch.device("cpu")
        parameters = {name: torch.tensor(weights[name], dtype=torch.float32, device=cpu) for name in model.state_dict()}
        model.load_state_dict(parameters, assign=True)
        with _memory_errors():
            self._model = model.to(self._device).requires_grad_(False).eval()
        self._writers: dict[tuple[int, Filters], Writer] = {}
        self._lock = threading.RLock()  # the writers' buffers serve one call at a time

    def initial_state(self, streams: int = 1) -> EngineState:
        """The state of N streams before their first character."""
        stack = self._model.stack
        shape = (len(stack.layers), streams, stack.hidden_size)
        return EngineState(np.zeros(shape, np.float32), np.zeros(shape, np.float32))

    def step(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """Reads one id of each of N streams, (N,); returns the logits of the next, (N, V), and the new state."""
        with self._at_work():
            logits, h, c = one_step(self._model, self._there(ids, torch.int64), *self._state_there(state))
            return logits.cpu().numpy(), _state_here(State(torch.stack(h), torch.stack(c)))

    def read(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """Reads T ids of one stream, T at least 1; returns the logits after each, (T, V), and the state after the last.

        oneDNN's and cuDNN's kernels for sequences do it, a layer at a time.
        """
        logits = np.empty((len(ids), self.vocabulary), np.float32)
        with self._at_work():
            there, after = self._there(ids, torch.int64), self._state_there(state)
            for begin in range(0, len(ids), CHUNK):
                part, after = self._model(there[None, begin : begin + CHUNK], after)
                logits[begin : begin + CHUNK] = part[0].cpu().numpy()
            return logits, _state_here(after)

    def write(
        self,
        ids: Ids,
        state: EngineState,
        uniforms: NDArray[np.float64],
        temperature: float,
        top_k: int | None = None,
        top_p: float | None = None,
        bias: NDArray[np.float64] | None = None,
    ) -> tuple[NDArray[np.int64], EngineState]:
        """Draws T characters of each of N streams; on a GPU without a word with the host in between.

        The same, but for rounding, as T times

            logits, state = engine.step(ids, state)
            ids = sampler(logits)

        with a `Sampler` that has these filters and random numbers. So the first drawn ids come from the logits after
        reading `ids`, and the last drawn ids have not been read in the state returned: both go into the next call.

        Args:
            ids: (N,), the last id of each stream, not read yet.
            state: of the N streams, before `ids`.
            uniforms: (T, N), one number in [0, 1) for each character.
            temperature, top_k, top_p, bias: see `Sampler`.

        Returns:
            The ids (T, N), and the state before the last of them.

        Raises:
            ConstraintError: the bias forbids every character.
            ValueError: the random numbers or the state are for another number of streams.
        """
        if uniforms.ndim != 2 or not uniforms.shape[1] == state.h.shape[1] == len(ids):
            raise ValueError(f"random numbers {uniforms.shape} and a state {state.h.shape} for {len(ids)} streams")
        if bias is not None and bias.max() == -np.inf:
            raise ConstraintError("the bias leaves no character to write; loosen it")
        greedy = temperature == 0.0
        filters = Filters(
            bias=bias is not None,
            greedy=greedy,
            top_k=not greedy and top_k is not None and top_k < self.vocabulary,
            top_p=not greedy and top_p is not None and top_p < 1.0,
        )
        with self._at_work():
            writer = self._writer(len(ids), filters)
            if bias is not None:
                writer.bias.copy_(self._there(bias, torch.float64))
            for knob, value in ((writer.temperature, temperature), (writer.top_k, top_k), (writer.top_p, top_p)):
                if value is not None:
                    knob.fill_(value)
            written, after = writer.write(
                self._there(ids, torch.int64), self._state_there(state), self._there(uniforms, torch.float64)
            )
            return written.cpu().numpy(), _state_here(after)

    def _writer(self, streams: int, filters: Filters) -> Writer:
        """The one that is kept for them, or a new one in place of the one not used for longest."""
        key = (streams, filters)
        writer = self._writers.pop(key, None)
        if writer is None:
            while len(self._writers) >= KEPT:
                del self._writers[next(iter(self._writers))]
            writer = Writer(self._model, self._device, streams, filters)
        self._writers[key] = writer
        return writer

    def _there(self, array: NDArray[Any], dtype: torch.dtype) -> Tensor:
        """A copy of an array on the engine's device."""
        return torch.tensor(np.ascontiguousarray(array), dtype=dtype, device=self._device)

    def _state_there(self, state: EngineState) -> State:
        return State(self._there(state.h, torch.float32), self._there(state.c, torch.float32))

    @contextlib.contextmanager
    def _at_work(self) -> Iterator[None]:
        """No gradients; on a GPU, this one, in true float32."""
        with self._lock, torch.inference_mode(), _memory_errors():
            if self._device.type == "cuda":
                with _gpu_in_use, torch.cuda.device(self._device), true_float32():
                    yield
            else:
                yield


class Filters(NamedTuple):
    """What is done with the logits; how much of it is in the buffers of `Writer`."""

    bias: bool
    greedy: bool  # then neither of the others
    top_k: bool
    top_p: bool


class Writer:
    """Draws characters of N streams, one kernel after the other in memory that stays where it is.

    So on a GPU all that a character takes is captured once as a CUDA graph, and launched as one thing from then on
    (pytorch.org/docs/stable/notes/cuda.html#cuda-graphs). Elsewhere the same function just runs.

    Args:
        model: with no gradients wanted.
        device: the model's.
        streams: N.
        filters: to use.

    Attributes:
        bias, temperature, top_k, top_p: set them before `write` as far as `filters` says that they are used.
    """

    def __init__(self, model: LanguageModel, device: torch.device, streams: int, filters: Filters) -> None:
        self._model = model
        self._filters = filters
        V = model.output.out_features
        self.bias = torch.zeros(V, dtype=torch.float64, device=device)
        self.temperature = torch.ones((), dtype=torch.float64, device=device)
        self.top_k = torch.full((), V, dtype=torch.int64, device=device)
        self.top_p = torch.ones((), dtype=torch.float64, device=device)
        self._ranks = torch.arange(V, device=device)
        self._ids = torch.zeros(streams, dtype=torch.int64, device=device)
        shape = (len(model.stack.layers), streams, model.stack.hidden_size)
        self._h, self._c = torch.zeros(shape, device=device), torch.zeros(shape, device=device)
        self._place = torch.zeros(1, dtype=torch.int64, device=device)  # of the next character in these two
        self._uniforms = torch.zeros(BLOCK, streams, dtype=torch.float64, device=device)
        self._written = torch.zeros(BLOCK, streams, dtype=torch.int64, device=device)
        self._one_character = self._captured().replay if device.type == "cuda" else self._go_on

    def write(self, ids: Tensor, state: State, uniforms: Tensor) -> tuple[Tensor, State]:
        """See `TorchEngine.write`."""
        self._ids.copy_(ids)
        self._h.copy_(state.h)
        self._c.copy_(state.c)
        written = torch.empty_like(uniforms, dtype=torch.int64)
        for begin in range(0, len(uniforms), BLOCK):
            block = uniforms[begin : begin + BLOCK]
            self._uniforms[: len(block)].copy_(block)
            self._place.zero_()
            for _ in range(len(block)):
                self._one_character()
            written[begin : begin + BLOCK].copy_(self._written[: len(block)])
        return written, State(self._h.clone(), self._c.clone())

    def _captured(self) -> torch.cuda.CUDAGraph:
        """`_go_on` as a graph. Its stream runs first what must not be captured, the beginnings of libraries."""
        here = torch.cuda.current_stream()
        aside = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        aside.wait_stream(here)
        with torch.cuda.stream(aside):
            for _ in range(WARM_UPS):
                self._go_on()
        here.wait_stream(aside)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, stream=aside):
            self._go_on()
        return graph

    def _go_on(self) -> None:
        """Reads the ids, draws the next ones and notes them down."""
        logits, h, c = one_step(self._model, self._ids, self._h, self._c)
        torch.stack(h, out=self._h)
        if self._model.stack.cell in WITH_CELL_STATE:  # others return the c they were given
            torch.stack(c, out=self._c)
        self._ids.copy_(self._chosen(logits))
        self._written.index_copy_(0, self._place, self._ids[None])
        self._place.add_(1)

    def _chosen(self, logits: Tensor) -> Tensor:
        """The next ids (N,), given the logits (N, V): `textgen.generation.sampling.filters`, but for divisions by sums.

        `draw` and `top_p` compare shares of the sum instead: fewer kernels.
        """
        x = logits + self.bias if self._filters.bias else logits.double()
        if self._filters.greedy:
            return x.argmax(dim=-1)
        weights = ((x - x.amax(dim=-1, keepdim=True)) / self.temperature).exp()
        if self._filters.top_k or self._filters.top_p:
            ranked, order = weights.sort(dim=-1, descending=True, stable=True)
            if self._filters.top_k:
                ranked *= self._ranks < self.top_k
            if self._filters.top_p:
                reached = ranked.cumsum(dim=-1)
                ranked[:, 1:].mul_(reached[:, :-1] < self.top_p * reached[:, -1:])
            weights.scatter_(-1, order, ranked)
        return draw(weights, self._uniforms.index_select(0, self._place)[0])


def draw(weights: Tensor, u: Tensor) -> Tensor:
    """The ids (N,) at which the cumulative weights (N, V) first exceed u (N,), a share of their sum, 0 <= u < 1.

    A GPU adds in parallel, and its cumulative sums may rise by a rounding error where the weight is 0, or fall and end
    below their largest value (github.com/pytorch/pytorch/issues/21780). So those of weight 0 are left out, and the
    largest is the sum: an id of weight 0 is never drawn.
    """
    cumulative = weights.cumsum(dim=-1).mul_(weights > 0)
    targets = u[:, None] * cumulative.amax(dim=-1, keepdim=True)
    return (cumulative > targets).view(torch.uint8).argmax(dim=-1)


def one_step(model: LanguageModel, ids: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, list[Tensor], list[Tensor]]:
    """One character of N streams: ids (N,), h and c (L, N, H).

    Returns:
        The logits (N, V), and each layer's new h and c, (N, H).
    """
    top, hs, cs = model.stack.run_layers(model.embedding(ids), h.unbind(), c.unbind(), run_step)
    return model.output(top), hs, cs


def _state_here(state: State) -> EngineState:
    return EngineState(state.h.cpu().numpy(), state.c.cpu().numpy())


def _device(name: str | None) -> torch.device:
    """Raises SettingsError if there is no such GPU."""
    found = torch.cuda.device_count() if torch.cuda.is_available() else 0
    device = torch.device(name or ("cuda" if found else "cpu"))
    if device.type == "cuda":
        if (device.index or 0) >= found:
            raise SettingsError(f"torch finds no GPU {device} here that it can use; choose --engine auto")
        if device.index is None:
            device = torch.device("cuda", torch.cuda.current_device())
    return device


@contextlib.contextmanager
def _memory_errors() -> Iterator[None]:
    """One line for what torch, CUDA and its libraries say when memory is used up."""
    try:
        yield
    except RuntimeError as error:
        if "out of memory" not in str(error) and "ALLOC_FAILED" not in str(error):
            raise
        raise SettingsError(
            "the GPU has too little memory; write fewer texts at once (--num-samples), or choose --engine auto"
        ) from error


@contextlib.contextmanager
def true_float32() -> Iterator[None]:
    """No TF32 in the products of cuBLAS and in cuDNN's LSTM, which has it by default."""
    settings: list[Any] = [torch.backends.cuda.matmul, torch.backends.cudnn.rnn]
    before = [setting.fp32_precision for setting in settings]
    try:
        for setting in settings:
            setting.fp32_precision = "ieee"
        yield
    finally:
        for setting, precision in zip(settings, before, strict=True):
            setting.fp32_precision = precision
