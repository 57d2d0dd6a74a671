"""An optimizer step as a CUDA graph: some thousand kernels that are launched as one."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import cast

import lightning as L
import torch
from torch import Tensor
from torch.nn.utils import get_total_norm

from textgen.data.lanes import Window
from textgen.errors import warn
from textgen.model.recurrent import State
from textgen.training.checkpoints import restore_rng_state, rng_state
from textgen.training.module import TruncatedBPTT
from textgen.training.optimizer import FRESH, MuonAdamW

Work = Callable[[], object]
OUTPUTS = ("loss", "cross_entropy", "chars_per_token", "grad_norm")
COUNTS = ("skipped", "skipped_in_a_row")
LARGEST_DIFFERENCE = {"loss": 1e-3, "grad_norm": 2e-2, "update": 2e-2}
"""Relative differences that the first captured step may have from the same eager one: sums may have another order."""


class StepGraph:
    """Takes optimizer steps that were captured once, with the results of eager ones.

    A step of a small network takes the host longer than the GPU. A graph needs the host for a few launches: the window
    is copied into fixed buffers, learning rates are written into tensors, and everything else (hidden state, weights,
    optimizer state, counts of skipped steps) is updated in place on the device.

    There are two graphs, with Muon's orthogonalisation and without. Some windows need other kernels and are left to
    eager steps, see `suits`. The first captured step of a kind is compared with the same eager one. If they differ, or
    the capture fails, a warning says so and all further steps are eager.

    Args:
        trainer: with a `TruncatedBPTT` on a single device and a `MuonAdamW`, without accumulated or scaled gradients.
        capture: returns what repeats the work of a function on the device, without doing it now.
    """

    def __init__(self, trainer: L.Trainer, capture: Callable[[Work], Work] | None = None) -> None:
        self._context = trainer.precision_plugin.train_step_context
        self._module = cast(TruncatedBPTT, trainer.lightning_module)
        self._optimizer = cast(MuonAdamW, trainer.optimizers[0])
        self._capture = capture or CudaCapture()
        self._replays: dict[bool, Work] = {}
        self._loads = self._optimizer.loads
        self._failed = False
        device = self._module.device
        self._window: Window | None = None
        self._state = State(torch.empty(0, device=device), torch.empty(0, device=device))
        dtype = torch.float32 if device.type == "cuda" else torch.float64  # as AdamW's kernels want it
        self._rates = [torch.zeros((), dtype=dtype, device=device) for _ in self._optimizer.param_groups]
        self._numbers = {name: torch.zeros((), device=device) for name in (*OUTPUTS, *COUNTS)}

    def suits(self, batch: Window) -> bool:
        """Whether a window's step can be a captured one: not one of the first FRESH, and the window neither begins nor
        ends an epoch nor has resets.
        """
        return (
            not self._failed
            and not batch.first
            and batch.resets is None
            and batch.scored == batch.inputs.numel()
            and self._module.state is not None
            and all(group["turn"] >= FRESH for group in self._optimizer.param_groups)
        )

    def step(self, batch: Window) -> dict[str, Tensor] | None:
        """Takes an optimizer step; returns what the module's `training_step` returns, with the loss detached. None if
        the step cannot be captured: nothing has changed then.
        """
        self._fill(batch)
        kind = self._optimizer.refreshes
        if kind not in self._replays and not self._make(kind):
            return None
        self._replays[kind]()
        for group in self._optimizer.param_groups:
            group["turn"] += 1
        outputs = {name: self._numbers[name].clone() for name in OUTPUTS}  # the next step overwrites the numbers
        self._module.grad_norm = outputs.pop("grad_norm")
        return outputs

    def _fill(self, batch: Window) -> None:
        """Copies into the buffers what the host changes, and what eager steps and restored states have changed."""
        module, state = self._module, self._module.state
        assert state is not None
        if self._loads != self._optimizer.loads or self._window is None:
            self._replays, self._loads = {}, self._optimizer.loads
            self._window = Window(batch.inputs.clone(), batch.targets.clone(), batch.scored, first=False)
            self._state = State(state.h.clone(), state.c.clone())
        self._window.inputs.copy_(batch.inputs)
        self._window.targets.copy_(batch.targets)
        if state is not self._state:
            self._state.h.copy_(state.h)
            self._state.c.copy_(state.c)
            module.state = self._state
        for name in COUNTS:
            if (count := getattr(module, name)) is not self._numbers[name]:
                self._numbers[name].copy_(count)
                setattr(module, name, self._numbers[name])
        for rate, group in zip(self._rates, self._optimizer.param_groups, strict=True):
            rate.fill_(group["lr"])

    def _work(self) -> None:
        """Takes a step from the buffers, and stores its results in them; changes nothing on the host."""
        module, optimizer, groups = self._module, self._optimizer, self._optimizer.param_groups
        before = [(group["lr"], group["turn"], group["capturable"]) for group in groups]
        capturing = module.device.type == "cuda" and torch.cuda.is_current_stream_capturing()
        try:
            for group, rate in zip(groups, self._rates, strict=True):
                group["lr"], group["capturable"] = rate, capturing
            for p in module.parameters():
                p.grad = None
            with self._context():
                outputs = module.training_step(cast(Window, self._window), 0)
            outputs["loss"].backward()  # type: ignore[no-untyped-call]
            module.configure_gradient_clipping(optimizer)
            optimizer.step()
            with torch.no_grad():
                for name in (*OUTPUTS, *COUNTS):
                    self._numbers[name].copy_(outputs[name] if name in outputs else getattr(module, name))
                for kept, new in zip(self._state, cast(State, module.state), strict=True):
                    kept.copy_(new)
        finally:
            module.state = self._state
            for name in ("grad_norm", *COUNTS):
                setattr(module, name, self._numbers[name])
            for group, (lr, turn, capturable) in zip(groups, before, strict=True):
                group["lr"], group["turn"], group["capturable"] = lr, turn, capturable

    def _make(self, kind: bool) -> bool:
        """Captures the step of a kind; returns whether it computes the same as an eager one. Nothing changes."""
        before: Snapshot | None = None
        try:
            before = Snapshot(self._changed())
            eager = self._results(self._work, before)
            if not all(map(math.isfinite, eager.values())):
                return False  # a step that is skipped proves nothing; another one will
            replay = self._capture(self._work)
            captured = self._results(replay, before)
        except RuntimeError as error:
            for p in self._module.parameters():
                p.grad = None
            if before:
                before.restore()
            return self._give_up(first_line(error))
        for name, largest in LARGEST_DIFFERENCE.items():
            if not abs(captured[name] - eager[name]) <= largest * abs(eager[name]):
                return self._give_up(f"its {name} was {captured[name]:.6g} in place of {eager[name]:.6g}")
        self._replays[kind] = replay
        return True

    def _results(self, work: Work, before: Snapshot) -> dict[str, float]:
        """Takes a step; returns its loss, gradient norm and the norm of the weights' change, and takes it back."""
        work()
        found = {name: float(self._numbers[name]) for name in ("loss", "grad_norm")}
        found["update"] = float(get_total_norm(before.changes(len(list(self._module.parameters())))))
        before.restore()
        return found

    def _give_up(self, why: str) -> bool:
        warn(f"training goes on without a CUDA graph, more slowly: {why}; --no-cuda-graph avoids this warning")
        self._failed = True
        return False

    def _changed(self) -> list[Tensor]:
        """Returns all tensors that a step changes in place."""
        kept = [each for values in self._optimizer.state.values() for each in values.values() if torch.is_tensor(each)]
        return [*self._module.parameters(), *kept, *self._optimizer.targets, *self._state, *self._numbers.values()]


class Snapshot:
    """Copies of tensors, and the random state, to be restored."""

    def __init__(self, tensors: list[Tensor]) -> None:
        self._tensors = tensors
        self._copies = [tensor.detach().clone() for tensor in tensors]
        self._random = rng_state()

    def changes(self, number: int) -> list[Tensor]:
        """Returns how the first tensors have changed."""
        return [*torch._foreach_sub([tensor.detach() for tensor in self._tensors[:number]], self._copies[:number])]

    @torch.no_grad()
    def restore(self) -> None:
        """Writes the copies into the tensors."""
        for tensor, copy in zip(self._tensors, self._copies, strict=True):
            tensor.copy_(copy)
        restore_rng_state(self._random)


def first_line(error: BaseException) -> str:
    """Returns the first line of the error that led to this one: the end of a failed capture raises one of its own."""
    while error.__context__ is not None:
        error = error.__context__
    return str(error).strip().split("\n")[0]


class CudaCapture:
    """Makes CUDA graphs of the kernels that functions launch (pytorch.org/docs/stable/notes/cuda.html).

    The graphs of one object share their memory: what one has computed is lost when another one is launched.
    """

    def __init__(self) -> None:
        self._pool = torch.cuda.graph_pool_handle()

    def __call__(self, work: Work) -> Work:
        """Returns what launches the kernels of a function."""
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self._pool):
            work()
        return graph.replay
