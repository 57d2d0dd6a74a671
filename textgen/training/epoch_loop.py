"""Lightning's training epoch loop with a shorter way through a step."""

from __future__ import annotations

from typing import Any

import lightning as L
from lightning.pytorch.loops.fetchers import _DataFetcher
from lightning.pytorch.loops.training_epoch_loop import _TrainingEpochLoop
from lightning.pytorch.strategies import SingleDeviceStrategy

from textgen.data.lanes import Window
from textgen.training.callbacks.callback import BATCH_HOOKS, Callback
from textgen.training.step_graph import StepGraph


class ShortEpochLoop(_TrainingEpochLoop):
    """Epoch loop that calls the module, the optimizer and the callbacks of a step directly.

    Lightning enters a profiler's context around each of some thirty hooks of a step, most of them empty. In small
    networks that takes a fifth of the time (`benchmarks/training_speed.py --loop`). Here a step on a single device
    runs the same functions in the same order without them, and has the same bits. The first batch after a restart,
    gradient accumulation, gradient scaling and runs of several processes go Lightning's own way. On an NVIDIA GPU, the
    kernels of most steps are launched as one, see `StepGraph`.
    """

    def __init__(self, trainer: L.Trainer, *, cuda_graph: bool = True) -> None:
        super().__init__(trainer)
        self._cuda_graph = cuda_graph
        self._graph: StepGraph | None = None

    def reset(self) -> None:
        """Prepares an epoch; looks up which callbacks define which hooks."""
        super().reset()
        hooks = {name: [getattr(callback, name) for callback in self.trainer.callbacks] for name in BATCH_HOOKS}
        self._hooks = {name: [hook for hook in found if callable(hook)] for name, found in hooks.items()}
        ours = [each for each in self.trainer.callbacks if isinstance(each, Callback)]
        self._observers = [each for each in ours if type(each).observes_step is not Callback.observes_step]
        on_cuda = self.trainer.strategy.root_device.type == "cuda"
        self._graph = StepGraph(self.trainer) if self._cuda_graph and on_cuda and self._is_plain else None

    def advance(self, data_fetcher: _DataFetcher) -> None:
        """Trains on one window."""
        if self.restarting or not self._is_plain:
            super().advance(data_fetcher)
            return
        self.val_loop.restarting = False
        strategy, batches = self.trainer.strategy, self.batch_progress
        batch = self._next_window(data_fetcher)
        batch_idx = self.batch_idx + 1
        batches.is_last_batch = data_fetcher.done
        if strategy.root_device.type != "cpu":
            batch = strategy.batch_to_device(batch)
        batches.increment_ready()
        self._call("on_train_batch_start", batch, batch_idx)
        batches.increment_started()
        output = self._graph_step(batch) or self._step(batch, batch_idx)
        batches.increment_processed()
        self._call("on_train_batch_end", output, batch, batch_idx)
        batches.increment_completed()

    def _broadcast_sigterm_tensor(self) -> None:
        """Does nothing. Lightning's method makes all ranks wait for each other at every window; signals are shared by
        `Checkpointer`, now and then.
        """

    def _next_window(self, fetcher: _DataFetcher) -> Any:
        """Returns the next item of the one endless data loader, counted as Lightning's fetcher and loader count it."""
        loader = fetcher.combined_loader._iterator
        assert loader
        fetcher.fetched += 1
        loader._idx += 1
        return next(loader.iterators[0])

    @property
    def _is_plain(self) -> bool:
        """Whether a step has neither another process, nor accumulated or scaled gradients."""
        trainer = self.trainer
        return (
            isinstance(trainer.strategy, SingleDeviceStrategy)
            and trainer.accumulate_grad_batches == 1
            and getattr(trainer.precision_plugin, "scaler", None) is None
        )

    def _graph_step(self, batch: Window) -> dict[str, Any] | None:
        """Takes an optimizer step by the graph; None if it is to be an eager one."""
        if self._graph is None or not self._graph.suits(batch) or self._is_observed:
            return None
        output = self._graph.step(batch)
        if output is not None:
            steps = self.automatic_optimization.optim_progress.optimizer
            for progress in (steps.zero_grad, steps.step):
                progress.increment_ready()
                progress.increment_completed()
            steps.zero_grad.increment_started()
        return output

    @property
    def _is_observed(self) -> bool:
        """Whether a callback looks at the gradients of the coming step."""
        return any(each.observes_step(self.trainer) for each in self._observers)

    def _step(self, batch: Any, batch_idx: int) -> dict[str, Any]:
        """Takes an optimizer step; returns what the module's `training_step` returned, with the loss detached."""
        trainer, module = self.trainer, self.trainer.lightning_module
        optimizer, steps = trainer.optimizers[0], self.automatic_optimization.optim_progress.optimizer
        steps.step.increment_ready()
        with trainer.precision_plugin.train_step_context():
            output: dict[str, Any] = module.training_step(batch, batch_idx)
        steps.zero_grad.increment_ready()
        self._call("on_before_zero_grad", optimizer)
        steps.zero_grad.increment_started()
        for p in (p for group in optimizer.param_groups for p in group["params"]):
            p.grad = None
        steps.zero_grad.increment_completed()
        self._call("on_before_backward", output["loss"])
        output["loss"].backward()
        output["loss"] = output["loss"].detach()
        self._call("on_after_backward")
        self._call("on_before_optimizer_step", optimizer)
        module.configure_gradient_clipping(optimizer)
        optimizer.step()
        steps.step.increment_completed()
        return output

    def _call(self, hook: str, *arguments: Any) -> None:
        for function in self._hooks[hook]:
            function(self.trainer, self.trainer.lightning_module, *arguments)
