"""Engine in torch; on a GPU it can also draw the tokens of many streams without returning to the host."""

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
from textgen.generation.engines.network import Automaton, EngineState, Floats, Ids, arrange
from textgen.model.cells import WITH_CELL_STATE, CoupledLSTM, run_step
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.model.recurrent import State
from textgen.model.tf32 import without_tf32

PREFILL_TOKENS = 1024  # of one stream: bounds the memory
GRAPH_TOKENS = 64  # tokens whose random numbers and ids fit into the fixed buffers of a captured graph
WARM_UPS = 3  # runs before a capture, as PyTorch's notes on CUDA graphs advise: they load kernels, allocate workspaces
MAX_GENERATORS = 8  # and so graphs, that an engine keeps: the number of streams and the filters change rarely
_gpu_in_use = threading.Lock()


class TorchEngine:
    """Runs a trained language model with torch, in float32 also on GPUs whose default is TF32.

    `step` and `forward` return logits and state to the host; `generate` does so only after its last token. They hold a
    lock while they use a GPU, because TF32 is a setting of the whole process. `device` is named as in torch; None is
    the GPU if there is one, else the CPU.

    Raises:
        KeyError, ValueError, TypeError: the weights do not fit the config.
        SettingsError: there is no such GPU, or it has too little memory, which any method may find.
    """

    name = "torch"
    filters = frozenset(("top_k", "top_p"))
    tokens_at_once = 256

    def __init__(self, config: ModelConfig, weights: Mapping[str, Floats], device: str | None = None) -> None:
        self.vocabulary = len(arrange(config, weights).output)  # raises if they do not fit
        self._device = _device(device)
        with torch.device("meta"):  # initialises no weights and draws no random numbers
            model = LanguageModel(config)
        # Copies, because the caller's arrays may be read-only or change later.
        cpu = torch.device("cpu")
        parameters = {name: torch.tensor(weights[name], dtype=torch.float32, device=cpu) for name in model.state_dict()}
        model.load_state_dict(parameters, assign=True)
        with _memory_errors():
            self._model = model.to(self._device).requires_grad_(False).eval()
            for layer in self._model.stack.layers:
                if isinstance(layer, CoupledLSTM):
                    layer.fix()
        self._generators: dict[tuple[int, FilterSwitches], DeviceGenerator] = {}
        self._lock = threading.RLock()  # the generators' buffers serve one call at a time

    def initial_state(self, streams: int = 1) -> EngineState:
        """Returns the state of N streams before their first token."""
        stack = self._model.stack
        shape = (len(stack.layers), streams, stack.hidden_size)
        return EngineState(np.zeros(shape, np.float32), np.zeros(shape, np.float32))

    def step(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """See `Engine.step`."""
        with self._computing():
            logits, h, c = one_step(self._model, self._copy(ids, torch.int64), *self._to_device(state))
            return logits.cpu().numpy(), to_host(State(torch.stack(h), torch.stack(c)))

    def forward(self, ids: Ids, state: EngineState) -> tuple[Floats, EngineState]:
        """See `Engine.forward`. Uses oneDNN's and cuDNN's kernels for sequences, layer by layer."""
        logits = np.empty((len(ids), self.vocabulary), np.float32)
        with self._computing():
            there, after = self._copy(ids, torch.int64), self._to_device(state)
            for begin in range(0, len(ids), PREFILL_TOKENS):
                part, after = self._model(there[None, begin : begin + PREFILL_TOKENS], after)
                logits[begin : begin + PREFILL_TOKENS] = part[0].cpu().numpy()
            return logits, to_host(after)

    def generate(
        self,
        ids: Ids,
        state: EngineState,
        uniforms: NDArray[np.float64],
        temperature: float,
        top_k: int | None = None,
        top_p: float | None = None,
        bias: NDArray[np.float64] | None = None,
        automaton: Automaton | None = None,
    ) -> tuple[NDArray[np.int64], EngineState]:
        """See `SamplingEngine.generate`; on a GPU nothing returns to the host in between.

        Raises:
            ConstraintError: the bias forbids every token.
            ValueError: the random numbers or the state are for another number of streams.
        """
        if uniforms.ndim != 2 or not uniforms.shape[1] == state.h.shape[1] == len(ids):
            raise ValueError(f"random numbers {uniforms.shape} and a state {state.h.shape} for {len(ids)} streams")
        if bias is not None and bias.max() == -np.inf:
            raise ConstraintError("the bias forbids every token; loosen it")
        greedy = temperature == 0.0
        filters = FilterSwitches(
            bias=bias is not None or automaton is not None,
            states=1 if automaton is None else len(automaton.bias),
            greedy=greedy,
            top_k=not greedy and top_k is not None and top_k < self.vocabulary,
            top_p=not greedy and top_p is not None and top_p < 1.0,
        )
        with self._computing():
            generator = self._generator(len(ids), filters)
            if automaton is not None:
                generator.bias.copy_(self._copy(automaton.bias, torch.float64))
                generator.next.copy_(self._copy(automaton.next, torch.int64))
                generator.states.copy_(self._copy(automaton.states, torch.int64))
            elif bias is not None:
                generator.bias.copy_(self._copy(bias[None], torch.float64))
            generator.temperature.fill_(temperature)
            if top_k is not None:
                generator.top_k.fill_(top_k)
            if top_p is not None:
                generator.top_p.fill_(top_p)
            drawn, after = generator.generate(
                self._copy(ids, torch.int64), self._to_device(state), self._copy(uniforms, torch.float64)
            )
            return drawn.cpu().numpy(), to_host(after)

    def _generator(self, streams: int, filters: FilterSwitches) -> DeviceGenerator:
        """Returns the generator kept for them, or a new one in place of the least recently used."""
        key = (streams, filters)
        generator = self._generators.pop(key, None)
        if generator is None:
            while len(self._generators) >= MAX_GENERATORS:
                del self._generators[next(iter(self._generators))]
            generator = DeviceGenerator(self._model, self._device, streams, filters)
        self._generators[key] = generator
        return generator

    def _copy(self, array: NDArray[Any], dtype: torch.dtype) -> Tensor:
        """Returns a copy of an array on the engine's device."""
        return torch.tensor(np.ascontiguousarray(array), dtype=dtype, device=self._device)

    def _to_device(self, state: EngineState) -> State:
        """Returns a copy of a state on the engine's device."""
        return State(self._copy(state.h, torch.float32), self._copy(state.c, torch.float32))

    @contextlib.contextmanager
    def _computing(self) -> Iterator[None]:
        """Context without gradients; on a GPU, for this device and in float32 without TF32."""
        with self._lock, torch.inference_mode(), _memory_errors():
            if self._device.type == "cuda":
                with _gpu_in_use, torch.cuda.device(self._device), without_tf32():
                    yield
            else:
                yield


class FilterSwitches(NamedTuple):
    """Which filters are applied to the logits; their values are in the buffers of `DeviceGenerator`."""

    bias: bool
    states: int  # of the automaton that chooses the bias; 1 without one
    greedy: bool  # then neither of the next two
    top_k: bool
    top_p: bool


class DeviceGenerator:
    """Draws tokens of N streams in fixed buffers.

    On a GPU the kernels of one token are captured once as a CUDA graph and then launched as one unit
    (pytorch.org/docs/stable/notes/cuda.html#cuda-graphs). On a CPU the same function runs directly.

    Args:
        model: its parameters require no gradients.
        device: the model's.
        streams: N.
        filters: filters to apply.

    Attributes:
        bias, temperature, top_k, top_p: parameters of the filters; those in use are set before `generate`.
        next, states: of the automaton, see `Automaton`; the same.
    """

    def __init__(self, model: LanguageModel, device: torch.device, streams: int, filters: FilterSwitches) -> None:
        self._model = model
        self._filters = filters
        V = model.output.out_features
        self.bias = torch.zeros(filters.states, V, dtype=torch.float64, device=device)
        self.next = torch.zeros(filters.states, V, dtype=torch.int64, device=device)
        self.states = torch.zeros(streams, dtype=torch.int64, device=device)
        self.temperature = torch.ones((), dtype=torch.float64, device=device)
        self.top_k = torch.full((), V, dtype=torch.int64, device=device)
        self.top_p = torch.ones((), dtype=torch.float64, device=device)
        self._ranks = torch.arange(V, device=device)
        self._ids = torch.zeros(streams, dtype=torch.int64, device=device)
        shape = (len(model.stack.layers), streams, model.stack.hidden_size)
        self._h, self._c = torch.zeros(shape, device=device), torch.zeros(shape, device=device)
        self._position = torch.zeros(1, dtype=torch.int64, device=device)  # of the next token in the two buffers below
        self._uniforms = torch.zeros(GRAPH_TOKENS, streams, dtype=torch.float64, device=device)
        self._drawn = torch.zeros(GRAPH_TOKENS, streams, dtype=torch.int64, device=device)
        self._next_token = self._captured().replay if device.type == "cuda" else self._draw_token

    def generate(self, ids: Tensor, state: State, uniforms: Tensor) -> tuple[Tensor, State]:
        """See `TorchEngine.generate`."""
        self._ids.copy_(ids)
        self._h.copy_(state.h)
        self._c.copy_(state.c)
        drawn = torch.empty_like(uniforms, dtype=torch.int64)
        for begin in range(0, len(uniforms), GRAPH_TOKENS):
            block = uniforms[begin : begin + GRAPH_TOKENS]
            self._uniforms[: len(block)].copy_(block)
            self._position.zero_()
            for _ in range(len(block)):
                self._next_token()
            drawn[begin : begin + GRAPH_TOKENS].copy_(self._drawn[: len(block)])
        return drawn, State(self._h.clone(), self._c.clone())

    def _captured(self) -> torch.cuda.CUDAGraph:
        """Returns `_draw_token` as a graph. Warm-up runs on its stream first, so that no initialisation is captured."""
        current = torch.cuda.current_stream()
        side_stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        side_stream.wait_stream(current)
        with torch.cuda.stream(side_stream):
            for _ in range(WARM_UPS):
                self._draw_token()
        current.wait_stream(side_stream)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, stream=side_stream):
            self._draw_token()
        return graph

    def _draw_token(self) -> None:
        """Runs the ids, draws the next ones and stores them."""
        logits, h, c = one_step(self._model, self._ids, self._h, self._c)
        torch.stack(h, out=self._h)
        if self._model.stack.cell in WITH_CELL_STATE:  # others return the c they were given
            torch.stack(c, out=self._c)
        self._ids.copy_(self._sample(logits))
        if self._filters.states > 1:
            self.states.copy_(self.next[self.states, self._ids])
        self._drawn.index_copy_(0, self._position, self._ids[None])
        self._position.add_(1)

    def _sample(self, logits: Tensor) -> Tensor:
        """Returns the next ids (N,), given the logits (N, V), as `textgen.generation.sampling.filters` would.

        `draw` and `top_p` compare with shares of the sum in place of dividing by it: fewer kernels.
        """
        x = logits + self.bias[self.states] if self._filters.bias else logits.double()
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
        return draw(weights, self._uniforms.index_select(0, self._position)[0])


def draw(weights: Tensor, u: Tensor) -> Tensor:
    """Returns the ids (N,) at which the cumulative weights (N, V) first exceed u (N,) times their sum, 0 <= u < 1.

    A GPU adds in parallel, and its cumulative sums may rise by a rounding error where the weight is 0, or fall and end
    below their largest value (github.com/pytorch/pytorch/issues/21780). So ids of weight 0 are masked, and the largest
    value serves as the sum: an id of weight 0 is never drawn.
    """
    cumulative = weights.cumsum(dim=-1).mul_(weights > 0)
    targets = u[:, None] * cumulative.amax(dim=-1, keepdim=True)
    return (cumulative > targets).view(torch.uint8).argmax(dim=-1)


def one_step(model: LanguageModel, ids: Tensor, h: Tensor, c: Tensor) -> tuple[Tensor, list[Tensor], list[Tensor]]:
    """Runs one token of N streams: ids (N,), h and c (L, N, H).

    Returns:
        The logits (N, V), and each layer's new h and c, (N, H).
    """
    top, hs, cs = model.stack.run_layers(model.embedding(ids), h.unbind(), c.unbind(), run_step)
    return model.output(top), hs, cs


def to_host(state: State) -> EngineState:
    """Returns a copy of a state in numpy arrays."""
    return EngineState(state.h.cpu().numpy(), state.c.cpu().numpy())


def _device(name: str | None) -> torch.device:
    """Returns the device of this name, by default a GPU if there is one.

    Raises:
        SettingsError: there is no such GPU.
    """
    found = torch.cuda.device_count() if torch.cuda.is_available() else 0
    device = torch.device(name or ("cuda" if found else "cpu"))
    if device.type == "cuda":
        if (device.index or 0) >= found:
            raise SettingsError(f"torch finds no usable GPU {device} here; choose --engine auto")
        if device.index is None:
            device = torch.device("cuda", torch.cuda.current_device())
    return device


@contextlib.contextmanager
def _memory_errors() -> Iterator[None]:
    """Context that turns the out-of-memory errors of torch, CUDA and its libraries into a SettingsError."""
    try:
        yield
    except RuntimeError as error:
        if "out of memory" not in str(error) and "ALLOC_FAILED" not in str(error):
            raise
        raise SettingsError(
            "the GPU has too little memory; generate fewer texts at once (--num-samples), or choose --engine auto"
        ) from error
