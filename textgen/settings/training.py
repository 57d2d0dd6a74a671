"""Settings of training: length of the run, optimization, checkpoints, hardware and logging."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from textgen.errors import SettingsError
from textgen.settings.parsing import parse_duration, parse_interval
from textgen.settings.setting import check, setting

DEFAULT_MAX_TIME = "5m"
LIMITS = ("max_time", "max_steps", "epochs")
"""Settings that end a run; the first one that is reached does."""


@dataclass(frozen=True, kw_only=True)
class TrainingSettings:
    """Length of the run, optimization, checkpoints, hardware and logging."""

    max_time: str | None = setting(None, "Run length", parse=parse_duration, resumable=True, everyday=True)
    """Stop after this much time of training and validation: 90s, 2m, 1h30m (default: 5m without other limits)."""
    epochs: int | None = setting(None, "Run length", low=1, high=10**6, resumable=True, everyday=True)
    """Stop after this many epochs."""
    max_steps: int | None = setting(None, "Run length", low=1, high=10**12, resumable=True, everyday=True)
    """Stop after this many optimizer steps."""
    patience: int = setting(5, "Run length", low=0, high=10**6, resumable=True, everyday=True)
    """Early stopping: stop after this many overfitted validations in a row (over 2 % worse than the best); 0: never."""
    batch_size: int = setting(16, "Optimization", low=1, high=2**20, everyday=True)
    """Batch size B: lanes of text that are trained side by side."""
    window: int = setting(64, "Optimization", low=1, high=2**20, everyday=True)
    """Tokens T per window of truncated back-propagation through time."""
    learning_rate: float | None = setting(None, "Optimization", above=0.0, high=100.0, everyday=True)
    """Peak learning rate of AdamW (default: 0.016, or 0.008 without Muon)."""
    optimizer: Literal["adamw", "muon"] = setting("muon", "Optimization")
    """Optimizer of the recurrent matrices; AdamW moves all other weights."""
    muon_learning_rate: float = setting(4e-2, "Optimization", above=0.0, high=100.0)
    """Peak learning rate of Muon."""
    schedule: Literal["linear", "cosine", "trapezoid"] = setting("linear", "Optimization")
    """Learning rate decay: linear, cosine, or linear over the last third of the run (trapezoid)."""
    warmup: float = setting(0.02, "Optimization", low=0.0, high=1.0)
    """Share of the run with linear learning rate warm-up."""
    clip_norm: float = setting(1.0, "Optimization", above=0.0, high=1e9)
    """Gradient clipping: largest norm of all gradients."""
    accumulate: int = setting(1, "Optimization", low=1, high=10**6)
    """Gradient accumulation: windows per optimizer step."""
    ema: float = setting(0.0, "Optimization", low=0.0, high=0.5)
    """Evaluate and keep an EMA of the weights over about this share of the run; 0: off."""
    fit_temperature: bool = setting(True, "Optimization")
    """Divide the best model's logits by the temperature that fits the validation part best."""
    seed: int = setting(0, "Optimization", low=0, high=2**32 - 1, everyday=True)
    """Random seed of initialization, dropout and other draws."""
    weight_decay: float = setting(0.05, "Regularization", low=0.0, high=100.0)
    """Decoupled weight decay of the matrices."""
    activation_regularization: float = setting(0.0, "Regularization", low=0.0, high=1e6)
    """AR: weight in the loss of the mean square of the last layer's outputs."""
    temporal_regularization: float = setting(0.0, "Regularization", low=0.0, high=1e6)
    """TAR: weight in the loss of the mean square of their change from token to token."""
    jitter: bool = setting(False, "Regularization")
    """Move the window boundaries in each epoch."""
    state_reset: float = setting(0.0, "Regularization", low=0.0, high=1.0)
    """Probability that a lane begins a window with a zero hidden state."""
    document_reset: bool = setting(False, "Regularization")
    """Zero the hidden state where a document begins; 8 such places in a window double its time."""
    run: str | None = setting(None, "Run", everyday=True)
    """Name of the run, its folder in --checkpoints (default: made from the corpus)."""
    init_from: str | None = setting(None, "Run", everyday=True)
    """Start from the weights, architecture and tokenizer of this run or model folder."""
    checkpoints: str = setting("checkpoints", "Run", resumable=True)
    """Folder of all runs."""
    validate_every: int | None = setting(None, "Validation and checkpoints", low=1, high=10**12, resumable=True)
    """Steps between validations (default: a tenth of the run, or 500 if time is the limit; at most 3 % of the time)."""
    validation_characters: int = setting(1_000_000, "Validation and checkpoints", low=0, high=10**12)
    """Characters (or other tokens) to validate on, from the start of the validation part; 0: all."""
    checkpoint_every: str = setting("1m", "Validation and checkpoints", parse=parse_interval, resumable=True)
    """Time (30s, 5m) or steps (500) between the training states that --resume continues from."""
    accelerator: Literal["auto", "cpu", "gpu", "mps"] = setting("auto", "Hardware", resumable=True, everyday=True)
    """Hardware to train on."""
    devices: str = setting("auto", "Hardware", resumable=True, everyday=True)
    """Number of devices, or which ones, in Lightning's syntax: 2, -1 or 0,1."""
    num_nodes: int = setting(1, "Hardware", low=1, high=10**5, resumable=True)
    """Number of machines that train together."""
    strategy: str = setting("auto", "Hardware", resumable=True)
    """Lightning's strategy for several devices: ddp, fsdp ..."""
    precision: Literal["auto", "fp32", "bf16", "fp16"] = setting("auto", "Hardware", resumable=True, everyday=True)
    """Precision of matrix products; auto is bf16 if a short probe finds it fast and accurate."""
    log_every: int = setting(20, "Logging", low=1, high=10**9, resumable=True)
    """Steps between records in metrics.jsonl."""
    gradient_flow: int = setting(500, "Logging", low=0, high=10**12, resumable=True)
    """Steps between records of gradient norms by layer and lag, and of gate saturation; 0: none."""
    sample_length: int = setting(200, "Logging", low=0, high=10**6, resumable=True, everyday=True)
    """Length in characters of the three samples generated after a validation; 0: none."""
    wandb: Literal["auto", "online", "offline", "disabled"] = setting("auto", "Logging", resumable=True, everyday=True)
    """Weights & Biases; auto is online if logged in and reachable, else offline."""
    wandb_project: str = setting("textgen", "Logging", resumable=True)
    """Project in Weights & Biases."""

    def __post_init__(self) -> None:
        """Checks values and combinations."""
        check(self)
        if self.init_from == "":
            raise SettingsError("--init-from is empty; give a run's name or the path of a model folder")
        if self.run is not None and not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}", self.run):
            raise SettingsError(f"--run {self.run!r}: a name is letters, digits, '.', '_', '+' and '-', 100 at most")

    @property
    def highest_rate(self) -> float:
        """Peak learning rate of AdamW. Beside Muon it trains embedding, output layer and biases only."""
        if self.learning_rate is not None:
            return self.learning_rate
        return 1.6e-2 if self.optimizer == "muon" else 8e-3

    @property
    def max_seconds(self) -> float | None:
        """Time limit in seconds; the default limit if the settings have no limit at all."""
        if all(getattr(self, name) is None for name in LIMITS):
            return parse_duration(DEFAULT_MAX_TIME)
        return None if self.max_time is None else parse_duration(self.max_time)
