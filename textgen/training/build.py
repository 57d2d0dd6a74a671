"""Objects of a training run, built from its plan: settings become plain arguments here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import lightning as L
import numpy as np
import torch
from lightning.fabric.plugins.environments.slurm import SLURMEnvironment
from lightning.fabric.plugins.environments.torchelastic import TorchElasticEnvironment
from lightning.fabric.utilities.exceptions import MisconfigurationException
from lightning.pytorch.strategies import StrategyRegistry
from numpy.typing import NDArray
from rich.console import Console

from textgen.errors import SettingsError
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import Model, find_model, read_model, run_name
from textgen.settings.parsing import flag, parse_interval
from textgen.settings.run import ModelSettings, TrainingSettings
from textgen.tokenizers import Tokenizer, unit_name, varying_chars_per_token
from textgen.training.callbacks.best_model import BestModel
from textgen.training.callbacks.checkpointer import Checkpointer
from textgen.training.callbacks.console import ConsoleLogger, NextCommand
from textgen.training.callbacks.divergence_guard import DivergenceGuard
from textgen.training.callbacks.early_stopping import EarlyStopping
from textgen.training.callbacks.gradient_flow import GradientFlow
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.callbacks.run_summary import RunSummary
from textgen.training.callbacks.sample_logger import SampleLogger
from textgen.training.callbacks.schedule import Schedule
from textgen.training.callbacks.threads import Threads
from textgen.training.checkpoints import AtomicCheckpointIO
from textgen.training.data import TextData, describe_text, training_characters
from textgen.training.device import Accelerator, process_counts
from textgen.training.epoch_loop import ShortEpochLoop
from textgen.training.module import TruncatedBPTT
from textgen.training.plan import RunPlan
from textgen.training.precision import LIGHTNING_NAMES
from textgen.training.signals import Signals
from textgen.training.sinks import WandbOptions
from textgen.training.text_length import is_short, short_text_note
from textgen.units import token_counts

UNSEEN_BIAS = -14.0
"""Output bias of a token that the training split does not have; at first it is a millionth as probable as others."""
NAMED = 12
"""Most tokens that the line about --init-from names."""


def build_model(plan: RunPlan) -> tuple[LanguageModel, str | None]:
    """Returns the initial model, random or of --init-from, and a line about the latter; errors as `initial_model`."""
    settings, tokenizer = plan.model, plan.corpus.tokenizer
    old = None
    if plan.training.init_from and not plan.state:
        old = initial_model(plan.training.init_from, plan.runs, settings)
    L.seed_everything(plan.training.seed, verbose=False)
    model = LanguageModel(
        plan.config,
        dropout=plan.dropout,
        input_dropout=settings.input_dropout,
        output_dropout=settings.output_dropout,
        recurrent_dropout=settings.recurrent_dropout,
        embedding_dropout=settings.embedding_dropout,
        orthogonal=settings.orthogonal,
        forget_bias=settings.forget_bias,
    )
    if old is None:
        ids = plan.corpus.ids[: plan.corpus.split_ends.training]
        make_improbable(model, np.flatnonzero(token_counts(ids, tokenizer.vocabulary_size) == 0))
        return model, None
    copy_weights(model, old, tokenizer)
    return model, describe_origin(old, tokenizer, plan.corpus.ids)


@torch.no_grad()
def make_improbable(model: LanguageModel, tokens: NDArray[np.intp]) -> None:
    """Lowers the output biases of tokens that the training split does not have, such as most bytes of byte fallback.

    A model learns only slowly that they never occur, and a short run would write halves of characters.
    """
    model.output.bias[torch.from_numpy(tokens)] = UNSEEN_BIAS


def initial_model(given: str, checkpoints: Path, settings: ModelSettings) -> Model:
    """Returns the model of `--init-from`; raises SettingsError if settings ask for another, ModelError if damaged."""
    old = read_model(find_model(given, checkpoints))
    for name in ("forget_bias", "orthogonal"):
        if getattr(settings, name) != getattr(ModelSettings, name):
            raise SettingsError(f"{flag(name)} is for random weights; --init-from {given} has its own")
    for field in fields(settings):
        asked = getattr(settings, field.name)
        has = getattr(old.config, field.name, asked)
        if asked != has:
            raise SettingsError(f"{flag(field.name)} {asked} does not fit --init-from {given}, which has {has}")
    return old


def copy_weights(model: LanguageModel, old: Model, tokenizer: Tokenizer) -> None:
    """Copies the weights of a trained model into a new one with another vocabulary.

    Tokens are matched by their strings, whatever their ids are. A token that the old model does not know keeps its
    random embedding (with tied weights: the mean of all) and gets the mean output weights and bias. It is then about as
    improbable as the other tokens where they do not fit, and the loss starts near the old model's.
    """
    strings, ids = tokenizer.token_strings, {string: i for i, string in enumerate(old.tokenizer.token_strings)}
    shared = [i for i, string in enumerate(strings) if string in ids]
    old_ids = [ids[strings[i]] for i in shared]
    new = [i for i, string in enumerate(strings) if string not in ids]
    weights = model.state_dict()
    for name, array in old.weights.items():
        if name == "output.weight" and old.config.tied:
            continue  # a copy of the embedding, divided by the fitted temperature
        values = torch.from_numpy(array)
        if name in ("embedding.weight", "output.weight", "output.bias"):
            weights[name][shared] = values[old_ids]
            if old.config.tied or name != "embedding.weight":
                weights[name][new] = values.mean(dim=0)
        else:
            weights[name].copy_(values)


def describe_origin(old: Model, tokenizer: Tokenizer, ids: NDArray[np.unsignedinteger[Any]]) -> str:
    """Returns a line about a model whose weights a run starts from: its name, and which tokens are new or absent."""
    strings, old_strings = tokenizer.token_strings, old.tokenizer.token_strings
    known = set(old_strings)
    used = {strings[i] for i in np.flatnonzero(token_counts(ids))}
    new = [string for string in strings if string not in known]
    absent = [string for string in old_strings if string not in used]
    return (
        f"{run_name(old.folder)}, step {old.training.get('step', 0):,}; {len(used & known):,} "
        f"{unit_name(tokenizer)} known, {len(new):,} new, {len(absent):,} not in this text{_named('new', new)}"
        f"{_named('not in this text', absent)}"
    )


def _named(label: str, strings: Sequence[str]) -> str:
    """Returns `; new: 'a' '\\n'`, with the first NAMED strings."""
    more = " ..." if len(strings) > NAMED else ""
    return f"; {label}: {' '.join(map(repr, strings[:NAMED]))}{more}" if strings else ""


def build_module(plan: RunPlan, model: LanguageModel) -> TruncatedBPTT:
    """Returns the LightningModule that trains the model."""
    settings, per_token = plan.training, varying_chars_per_token(plan.corpus.tokenizer)
    return TruncatedBPTT(
        model,
        learning_rate=settings.highest_rate,
        weight_decay=plan.weight_decay,
        clip_norm=settings.clip_norm,
        muon_learning_rate=settings.muon_learning_rate if settings.optimizer == "muon" else None,
        activation_regularization=settings.activation_regularization,
        temporal_regularization=settings.temporal_regularization,
        state_reset=settings.state_reset,
        ema=settings.ema,
        fit_temperature=settings.fit_temperature,
        chars_per_token=None if per_token is None else torch.tensor(per_token),
        tokens_per_step=plan.tokens_per_step,
    )


def build_data(plan: RunPlan) -> TextData:
    """Returns the training and validation split as lanes."""
    settings = plan.training
    return TextData(
        plan.corpus.ids,
        plan.split_ends,
        batch_size=plan.batch_size,
        window=plan.window,
        jitter=settings.seed if settings.jitter else None,
        documents=plan.corpus.documents if settings.document_reset else None,
    )


def build_run_folder(plan: RunPlan) -> RunFolder:
    """Returns the callback that makes or reopens the run's folder."""
    return RunFolder(
        parent=plan.runs,
        name=plan.resumed.name if plan.resumed else plan.training.run,
        resumed=plan.resumed is not None,
        step=plan.state.step if plan.state else None,
        settings=plan.settings,
        config=plan.config,
        corpus=plan.corpus,
        wandb_options=WandbOptions(
            mode=plan.training.wandb,
            project=plan.training.wandb_project,
            tags=plan.training.wandb_tags,
            group=plan.training.wandb_group,
            notes=plan.training.wandb_notes,
            artifacts=plan.training.wandb_artifacts,
        ),
    )


def build_callbacks(
    plan: RunPlan, *, signals: Signals, origin: str | None, console: Console, next_command: NextCommand
) -> list[L.Callback]:
    """Returns all callbacks in the order in which Lightning must call them.

    `origin` is a line about the model of --init-from; see `Checkpointer` and `ConsoleLogger` for the others.
    """
    settings, corpus, tokenizer = plan.training, plan.corpus, plan.corpus.tokenizer
    characters = training_characters(corpus)
    run = build_run_folder(plan)
    schedule = Schedule(
        plan.budget,
        warmup=settings.warmup,
        decay=settings.schedule,
        tokens_per_window=plan.tokens_per_window,
        validation_tokens=plan.validation_tokens,
        # In a run on a CPU that is limited by steps, they depend on no clock: a resumed run has the same ones.
        skips_validations=not settings.validate_every and (bool(settings.max_seconds) or plan.accelerator == "cuda"),
    )
    metrics = MetricsLogger(
        lambda: run.sinks,
        schedule,
        log_every=settings.log_every,
        characters_per_window=plan.tokens_per_window * characters / plan.split_ends.training,
        windows_per_epoch=plan.windows,
    )
    early_stopping = EarlyStopping(metrics, settings.patience)
    validation = corpus.ids[plan.split_ends.training : plan.split_ends.validation]
    limited = not settings.init_from and is_short(characters)  # a model that knows another text needs less
    samples = SampleLogger(run, plan.config, tokenizer, length=settings.sample_length, seed=settings.seed)
    summary = RunSummary(
        run, metrics, early_stopping, samples, corpus=corpus, validation=validation, short_text=limited
    )
    best_model = BestModel(run)
    every, identity = parse_interval(settings.checkpoint_every), {"settings": plan.settings, "corpus": corpus.sha256}
    checkpointer = Checkpointer(run, best_model, schedule, signals, every=every, identity=identity, resumed=plan.state)
    console_logger = ConsoleLogger(
        console,
        run=run,
        metrics=metrics,
        best_model=best_model,
        early_stopping=early_stopping,
        summary=summary,
        samples=samples,
        text=describe_text(corpus, characters),
        note=short_text_note(characters) if limited else None,
        choice=plan.choice,
        origin=origin,
        precision=plan.precision,
        verbose=settings.verbose,
        next_command=next_command,
    )
    return [
        summary,  # before RunFolder, which closes W&B when the run is stopped
        run,  # makes the folder and opens the sinks for all that follow
        *([Threads()] if plan.accelerator == "cpu" and plan.budget.max_seconds else []),
        schedule,  # sets progress and should_stop, which the others read
        metrics,  # the curve is up to date for those that follow
        GradientFlow(metrics, settings.gradient_flow),
        early_stopping,
        best_model,  # saves the model before the guard may restore another one
        DivergenceGuard(run, schedule, best_model),
        samples,
        console_logger,  # shows what all before it have found
        checkpointer,  # last: the state holds what the others have done in this step
    ]


def check_hardware(settings: TrainingSettings, accelerator: Accelerator) -> None:
    """Refuses --accelerator, --devices and --strategy that this machine or Lightning does not have.

    Args:
        accelerator: that `detect_accelerator` found.

    Raises:
        SettingsError: names the flag.
    """
    asked, strategy = settings.accelerator, settings.strategy
    if accelerator == "cpu" and asked in ("gpu", "mps"):
        raise SettingsError(f"--accelerator {asked}: PyTorch finds none on this machine; choose cpu or auto")
    if settings.devices != "auto":
        check_devices(settings.devices, accelerator)
    if "spawn" in strategy or "fork" in strategy or "notebook" in strategy:
        raise SettingsError(f"--strategy {strategy}: processes are started as commands here; choose ddp")
    if strategy.lower() not in ("auto", *StrategyRegistry.available_strategies()):
        raise SettingsError(f"--strategy {strategy}: Lightning has none of this name; choose auto or ddp")
    if not strategy.lower().startswith(("auto", "ddp")):
        # Sharded gradients would be clipped by a norm of their own on each rank, and Muon needs whole matrices.
        raise SettingsError(f"--strategy {strategy}: each process needs the whole network here; choose auto or ddp")


def check_devices(devices: str, accelerator: Accelerator) -> None:
    """Refuses a value of --devices that is neither a number of devices nor, on GPUs, -1 or a list of their numbers.

    Raises:
        SettingsError: it is not, or this machine has fewer.
    """
    number = re.fullmatch(r"\s*\d+\s*", devices)
    if accelerator == "cpu":
        if not number or int(devices) < 1:
            raise SettingsError(f"--devices {devices}: on a CPU, write the number of processes, at least 1")
        return
    available = torch.cuda.device_count() if accelerator == "cuda" else 1
    listed = re.fullmatch(r"\s*\d+\s*(,\s*\d+\s*)*,?\s*", devices)
    if devices.strip() != "-1" and (not listed or (number and int(devices) < 1)):
        raise SettingsError(f"--devices {devices}: write a number of devices, -1 for all, or which ones: 0,1")
    highest = max((int(each) + (not number) for each in devices.split(",") if each.strip()), default=0)
    if highest > available:
        raise SettingsError(f"--devices {devices}: this machine has {available}, numbered from 0; choose among them")


def is_slurm_step() -> bool:
    """Whether SLURM's srun has started the processes of the run; inside SLURM, torchrun may have done so."""
    return bool(SLURMEnvironment.detect()) and not TorchElasticEnvironment.detect()


def build_trainer(plan: RunPlan, callbacks: list[L.Callback]) -> L.Trainer:
    """Returns Lightning's Trainer; raises SettingsError for hardware that is absent or does not divide the batch."""
    settings = plan.training
    check_hardware(settings, plan.accelerator)
    plugins: list[Any] = [AtomicCheckpointIO(background=True)]
    # One device, or as many as there are processes of a launcher on this machine.
    devices = str(process_counts(settings, plan.accelerator)[0]) if settings.devices == "auto" else settings.devices
    try:
        if is_slurm_step():
            plugins.append(SLURMEnvironment(auto_requeue=False))  # Checkpointer requeues, at the end of a batch
        trainer = L.Trainer(
            accelerator=plan.accelerator,
            devices=devices,
            num_nodes=settings.num_nodes,
            strategy=settings.strategy,
            precision=LIGHTNING_NAMES[plan.precision],
            max_epochs=-1,  # Schedule ends the run, so that the last validation is never left out
            val_check_interval=plan.validate_every * settings.accumulate,
            check_val_every_n_epoch=None,
            num_sanity_val_steps=0,
            accumulate_grad_batches=settings.accumulate,
            use_distributed_sampler=False,  # TextData gives each rank its lanes
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
            callbacks=callbacks,
            plugins=plugins,
        )
    except (ValueError, TypeError, RuntimeError, ImportError, MisconfigurationException) as error:
        raise SettingsError(f"--accelerator, --devices, --num-nodes or --strategy: {error}") from error
    trainer.fit_loop.epoch_loop = ShortEpochLoop(trainer, cuda_graph=settings.cuda_graph)
    if plan.batch_size % trainer.world_size:
        size = (
            f"--batch-size {plan.batch_size}" if settings.batch_size else f"the default --batch-size {plan.batch_size}"
        )
        multiple = -(-plan.batch_size // trainer.world_size) * trainer.world_size
        raise SettingsError(
            f"{size} cannot be divided among {trainer.world_size} processes; choose a multiple of "
            f"{trainer.world_size}, for instance --batch-size {multiple}"
        )
    return trainer
