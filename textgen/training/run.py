"""One training run: settings are unpacked here, and here alone, into the objects that do the work."""

from __future__ import annotations

import logging
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import lightning as L
import torch
from lightning.fabric.plugins.environments.slurm import SLURMEnvironment
from lightning.fabric.utilities.exceptions import MisconfigurationException
from rich.console import Console

from textgen.data.corpus import Corpus
from textgen.data.splits import SplitEnds
from textgen.errors import SettingsError, TrainingError
from textgen.model.allocator import keep_freed_memory
from textgen.model.language_model import LanguageModel
from textgen.settings.corpus import CorpusSettings
from textgen.settings.model import ModelSettings
from textgen.settings.parsing import format_duration, parse_interval
from textgen.settings.run import to_flat
from textgen.settings.training import TrainingSettings
from textgen.tokenizers import unit_name, varying_chars_per_token
from textgen.training.callbacks.best_model import BestModel
from textgen.training.callbacks.checkpointer import Checkpointer
from textgen.training.callbacks.console import ConsoleLogger, clock
from textgen.training.callbacks.divergence_guard import DivergenceGuard
from textgen.training.callbacks.early_stopping import EarlyStopping
from textgen.training.callbacks.gradient_flow import GradientFlow
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.callbacks.run_folder import RunFolder, check_name
from textgen.training.callbacks.run_summary import RunSummary
from textgen.training.callbacks.sample_logger import sampler_of
from textgen.training.callbacks.schedule import Schedule
from textgen.training.checkpoints import AtomicCheckpointIO, newest_state
from textgen.training.data import TextData, check_documents, check_size, describe_text, training_characters
from textgen.training.model_sizing import (
    SMALLER,
    check_memory,
    default_dropout,
    detect_accelerator,
    expected_epochs,
    model_config,
    parameter_count,
)
from textgen.training.module import TruncatedBPTT
from textgen.training.precision import LIGHTNING_NAMES, choose_precision
from textgen.training.run_length import Budget, max_steps_of, validation_interval
from textgen.training.signals import Signals
from textgen.training.start import (
    LIMITS,
    check_fits,
    check_resumable,
    initialise_from,
    is_finished,
    model_to_begin_with,
)


def train(
    corpus: Corpus,
    corpus_settings: CorpusSettings,
    model_settings: ModelSettings,
    settings: TrainingSettings,
    resumed: Path | None,
    console: Console,
    next_command: Callable[[str, Path], str],
) -> None:
    """Trains a model on a text, from the beginning or from where a run was.

    Args:
        corpus: the text.
        corpus_settings, model_settings, settings: everything that was asked for.
        resumed: folder of the run to go on with.
        console: where rank 0 shows the run.
        next_command: what to type to "write" with the model of a run's folder, or to "resume" the run.

    Raises:
        TextgenError: what was asked cannot be done on this text or this machine; nothing is left behind.
        Stopped: a signal ended the run; what was learnt is kept.
    """
    quieten()
    keep_freed_memory()
    parent = resumed.parent if resumed else Path(settings.checkpoints)
    state = newest_state(resumed) if resumed else None
    asked = to_flat(corpus_settings, model_settings, settings)
    if settings.max_seconds:
        asked["max-time"] = format_duration(settings.max_seconds)
    asked["learning-rate"] = settings.highest_rate
    if resumed and state:
        check_resumable(resumed, state, asked, corpus)

    B, T, accumulate = settings.batch_size, settings.window, settings.accumulate
    parts, tokenizer = corpus.split_ends, corpus.tokenizer
    check_size(corpus.place, len(corpus.ids), parts, B, T, unit_name(tokenizer))
    if settings.document_reset:
        check_documents(corpus.place, len(corpus.documents))
    documents = corpus.documents if settings.document_reset else None
    if settings.validation_characters:
        parts = SplitEnds(parts.training, min(parts.validation, parts.training + settings.validation_characters))
    data = TextData(corpus.ids, parts, B, T, settings.seed if settings.jitter else None, documents)
    windows = len(data.training_lanes())
    budget = Budget(max_steps_of(settings, windows), settings.max_seconds)
    if resumed and state and is_finished(state, asked, budget):
        used_up = budget.progress(state.step, state.seconds) >= 1.0  # otherwise it was patience that ended it
        names = [name for name in LIMITS if name in asked and not (used_up and name == "patience")]
        limits = ", ".join(f"--{name} {asked[name]}" for name in names)
        done = f"{state.step:,} steps, {clock(state.seconds)} of training"
        console.print(f"{resumed} is finished: {done} ({limits}); larger limits train it on", soft_wrap=True)
        return

    if not resumed:
        check_name(parent, settings.run)
    config = model_config(model_settings, tokenizer)
    check_memory(config, B, T)
    accelerator = detect_accelerator(settings.accelerator)
    dropout = model_settings.dropout
    if dropout is None:
        dropout = default_dropout(
            expected_epochs(
                tokens=parts.training,
                parameters=parameter_count(config),
                accelerator=accelerator,
                tokens_per_step=B * T * accumulate,
                max_steps=budget.max_steps,
                max_seconds=budget.max_seconds,
            )
        )
    begin_with = None
    if settings.init_from and not state:
        begin_with = model_to_begin_with(settings.init_from, parent, model_settings)
    L.seed_everything(settings.seed, verbose=False)
    model = LanguageModel(
        config,
        dropout=dropout,
        input_dropout=model_settings.input_dropout,
        output_dropout=model_settings.output_dropout,
        recurrent_dropout=model_settings.recurrent_dropout,
        embedding_dropout=model_settings.embedding_dropout,
        orthogonal=model_settings.orthogonal,
        forget_bias=model_settings.forget_bias,
    )
    origin = initialise_from(model, begin_with, tokenizer, corpus.ids) if begin_with else None
    widths = varying_chars_per_token(tokenizer)
    module = TruncatedBPTT(
        model,
        settings.highest_rate,
        settings.weight_decay,
        settings.clip_norm,
        settings.muon_learning_rate if settings.optimizer == "muon" else None,
        settings.activation_regularization,
        settings.temporal_regularization,
        settings.state_reset,
        settings.ema,
        settings.fit_temperature,
        None if widths is None else torch.tensor(widths),
    )

    if state:
        check_fits(state, module)

    validation_ids = parts.validation - parts.training
    validate_every = settings.validate_every or validation_interval(
        validation_ids, B * T * accumulate, windows / accumulate, budget.max_steps, budget.max_seconds
    )
    precision = choose_precision(settings.precision, accelerator, model_settings.cell, model_settings.hidden, B, T)
    resolved = asked | {"dropout": dropout, "precision": precision, "validate-every": validate_every}
    if state:  # where the text lay when the run began: a path from here may mean nothing there
        resolved |= {name: state.settings[name] for name in ("corpus", "corpora") if name in state.settings}
    resolved.pop("run", None)  # the folder's name: the settings are for other runs to use again

    run = RunFolder(
        parent,
        resumed.name if resumed else settings.run,
        resumed is not None,
        resolved,
        config,
        corpus,
        settings.wandb,
        settings.wandb_project,
    )
    schedule = Schedule(budget, settings.warmup, B * T * accumulate, validation_ids, settings.schedule)
    learnt = training_characters(corpus)
    characters = B * T * learnt / parts.training
    journal = MetricsLogger(lambda: run.sinks, settings.log_every, characters, windows, budget, schedule)
    flow = GradientFlow(journal, settings.gradient_flow)
    patience = EarlyStopping(journal, settings.patience)
    closing = RunSummary(run, budget, journal, patience, corpus.ids[parts.training : parts.validation], tokenizer)
    keeper = BestModel(run)
    guard = DivergenceGuard(run, schedule, keeper)
    write_samples = None
    if settings.sample_length:
        write_samples = sampler_of(config, tokenizer, settings.sample_length, settings.seed)
    display = ConsoleLogger(
        console,
        run,
        budget,
        schedule,
        journal,
        keeper,
        patience,
        closing,
        describe_text(corpus, learnt),
        origin,
        precision,
        write_samples,
        next_command,
    )
    every_steps, every_seconds = parse_interval(settings.checkpoint_every)
    identity = {"settings": resolved, "corpus": corpus.sha256}
    signals = Signals()
    saver = Checkpointer(run, keeper, every_steps, every_seconds, signals, identity, state)
    callbacks = [closing, run, schedule, journal, flow, patience, keeper, guard, display, saver]
    trainer = build_trainer(settings, precision, validate_every, callbacks)
    if B % trainer.world_size:
        raise SettingsError(
            f"--batch-size {B} cannot be divided among {trainer.world_size} processes; "
            f"choose a multiple of {trainer.world_size}"
        )
    signals.take()
    try:
        trainer.fit(module, datamodule=data, ckpt_path=state.path if state else None)
    except torch.OutOfMemoryError as error:
        raise TrainingError(f"the GPU has too little memory: {SMALLER}") from error
    except RuntimeError as error:
        if not lost_peer(error):
            raise
        if not trainer.is_global_zero:
            sys.exit(2)  # rank 0 says why
        raise TrainingError("another process of this run has ended unexpectedly") from error
    finally:
        signals.give_back()


def build_trainer(
    settings: TrainingSettings, precision: str, validate_every: int, callbacks: list[L.Callback]
) -> L.Trainer:
    """Lightning's Trainer for these settings.

    Raises:
        SettingsError: Lightning does not accept --accelerator, --devices, --num-nodes or --strategy.
    """
    if "spawn" in settings.strategy or "fork" in settings.strategy:
        raise SettingsError(f"--strategy {settings.strategy}: processes are started as commands here; choose ddp")
    plugins: list[Any] = [AtomicCheckpointIO()]
    if SLURMEnvironment.detect():
        plugins.append(SLURMEnvironment(auto_requeue=False))  # Checkpointer requeues, at a batch's end
    devices = "1" if settings.devices == "auto" and settings.accelerator == "cpu" else settings.devices
    try:
        return L.Trainer(
            accelerator=settings.accelerator,
            devices=devices,
            num_nodes=settings.num_nodes,
            strategy=settings.strategy,
            precision=LIGHTNING_NAMES[precision],
            max_epochs=-1,  # Schedule ends the run, so that the last validation is never left out
            val_check_interval=validate_every * settings.accumulate,
            check_val_every_n_epoch=None,
            num_sanity_val_steps=0,
            accumulate_grad_batches=settings.accumulate,
            use_distributed_sampler=False,  # it would deal out the lanes' windows in turn
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
            callbacks=callbacks,
            plugins=plugins,
        )
    except (ValueError, TypeError, RuntimeError, ImportError, MisconfigurationException) as error:
        raise SettingsError(f"--accelerator, --devices, --num-nodes or --strategy: {error}") from error


def lost_peer(error: RuntimeError) -> bool:
    """Whether a collective operation failed because another process has left."""
    return isinstance(error, torch.distributed.DistBackendError) or "gloo" in str(error) or "Connection" in str(error)


def quieten() -> None:
    """Leaves out Lightning's notices that say nothing to a user of this program."""
    logging.getLogger("lightning.pytorch").setLevel(logging.ERROR)
    logging.getLogger("lightning.fabric").setLevel(logging.ERROR)
    for message in (
        ".*does not have many workers.*",
        ".*isinstance.treespec, LeafSpec.*",
        ".*no logger.*",
        ".*all_gather is dep.*",
    ):
        warnings.filterwarnings("ignore", message)
