"""Training of one run, from its plan to its end."""

from __future__ import annotations

import contextlib
import logging
import sys
import traceback
import warnings
from pathlib import Path

import lightning as L
import torch
from lightning.pytorch.strategies import ParallelStrategy
from lightning.pytorch.trainer.connectors.checkpoint_connector import _CheckpointConnector
from rich.console import Console

from textgen.data.corpus import Corpus
from textgen.errors import CheckpointError, TrainingError, warn
from textgen.model.tf32 import without_tf32
from textgen.notice import settle
from textgen.runs.environment import choose_rendezvous, keep_freed_memory
from textgen.settings.run import CorpusSettings, ModelSettings, TrainingSettings
from textgen.training.build import build_callbacks, build_data, build_model, build_module, build_trainer
from textgen.training.callbacks.console import NextCommand, clock
from textgen.training.callbacks.run_folder import check_name
from textgen.training.checkpoints import SavedState, check_weights_fit, newest_state
from textgen.training.data import TextData
from textgen.training.device import Gpu, detect_accelerator, process_counts, slow_shape
from textgen.training.model_sizing import SMALLER
from textgen.training.module import TruncatedBPTT
from textgen.training.plan import RunPlan
from textgen.training.precision import choose_precision
from textgen.training.signals import Signals

STATE_ERRORS = (TypeError, ValueError, LookupError, AttributeError, ArithmeticError, AssertionError, RecursionError)
"""Errors of restoring a state whose values have other types or sizes than they must."""


def train(
    corpus: Corpus,
    settings: tuple[CorpusSettings, ModelSettings, TrainingSettings],
    *,
    resumed: Path | None,
    console: Console,
    next_command: NextCommand,
) -> None:
    """Trains a model on a text: a new run, or one that is resumed from its newest state.

    Raises:
        TextgenError: the settings do not fit this text or this machine; nothing is left behind.
        StoppedBySignal: a signal ended the run; its state is saved.
    """
    hide_lightning_notices()
    keep_freed_memory()
    choose_rendezvous()
    state = newest_state(resumed) if resumed else None
    plan = RunPlan.resolve(
        corpus,
        settings,
        accelerator=detect_accelerator(settings[-1].accelerator),
        choose_precision=choose_precision,
        resumed=resumed,
        state=state,
    )
    if state and plan.finished:
        settle()
        done = f"{state.step:,} steps, {clock(state.seconds)} of training"
        console.print(f"{resumed} is finished: {done} ({plan.ended_by}); larger limits continue it", soft_wrap=True)
        return
    if not resumed:
        check_name(plan.runs, plan.training.run)
    model, origin = build_model(plan)
    module = build_module(plan, model)
    if state:
        check_weights_fit(state, module)
    processes = process_counts(plan.training, plan.accelerator)[1]
    if plan.accelerator == "cuda":
        lanes = -(-plan.batch_size // processes)
        if words := slow_shape(plan.config, lanes, plan.precision, Gpu.first()):
            warn(words)
    signals = Signals(several_machines=plan.training.num_nodes > 1)
    callbacks = build_callbacks(plan, signals=signals, origin=origin, console=console, next_command=next_command)
    trainer = build_trainer(plan, callbacks)
    if plan.training.num_nodes > 1:
        report_waiting(trainer, console)
    with signals, without_tf32() if plan.precision == "fp32" else contextlib.nullcontext():
        fit(trainer, module, build_data(plan), state)


def report_waiting(trainer: L.Trainer, console: Console) -> None:
    """Prints, once on each machine, for which processes a run on several machines waits, and where."""
    strategy = trainer.strategy
    if trainer.local_rank or not isinstance(strategy, ParallelStrategy) or not strategy.cluster_environment:
        return
    others, place = trainer.world_size - trainer.num_devices, strategy.cluster_environment
    what = f"{others:,} process{'es' * (others > 1)} on other machines"
    settle()
    address = f"{place.main_address}:{place.main_port} (MASTER_ADDR, MASTER_PORT)"
    console.print(f"waiting for {what} at {address}", soft_wrap=True)


def fit(trainer: L.Trainer, module: TruncatedBPTT, data: TextData, state: SavedState | None) -> None:
    """Trains from the beginning or a state.

    Raises:
        TrainingError: the GPU's memory is full, or another process has ended.
        CheckpointError: the state's values do not fit each other, though its digest is right.
    """
    try:
        trainer.fit(module, datamodule=data, ckpt_path=state.path if state else None)
    except torch.OutOfMemoryError as error:
        raise TrainingError(f"the GPU has too little memory: {SMALLER}") from error
    except RuntimeError as error:
        named = "gloo" in str(error) or "Connection" in str(error)
        if not (named or isinstance(error, torch.distributed.DistBackendError)):
            if state is None or not raised_by_loading(error):
                raise
            raise unfit_state(state, error) from error
        if not trainer.is_global_zero:
            sys.exit(2)  # rank 0 reports it
        raise TrainingError(
            "another process of this run has ended unexpectedly: it was killed, or had too little memory"
        ) from error
    except STATE_ERRORS as error:
        if state is None or module.stepped:
            raise
        raise unfit_state(state, error) from error


def raised_by_loading(error: Exception) -> bool:
    """Whether an error comes from what puts the values of a state in place, and not from the steps after it."""
    connector = _CheckpointConnector
    loading = (connector._restore_modules_and_callbacks, connector.restore_training_state, TruncatedBPTT.restore)
    codes = {function.__code__ for function in loading}
    return any(frame.f_code in codes for frame, _ in traceback.walk_tb(error.__traceback__))


def unfit_state(state: SavedState, error: Exception) -> CheckpointError:
    """Returns the error about a state from which no step could be made."""
    return CheckpointError(f"{state.path} is no training state of this run ({type(error).__name__}: {error})")


def hide_lightning_notices() -> None:
    """Hides Lightning's notices that mean nothing to a user of this program."""
    logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
    logging.getLogger("lightning.fabric").setLevel(logging.ERROR)
    for message in (
        ".*does not have many workers.*",
        ".*isinstance.treespec, LeafSpec.*",
        ".*no logger.*",
        ".*all_gather is dep.*",
    ):
        warnings.filterwarnings("ignore", message)
