"""Plan of a training run: everything that follows from its settings and its text before training starts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from textgen.data.corpus import Corpus, SplitEnds
from textgen.data.lanes import Lanes
from textgen.model.config import ModelConfig
from textgen.settings.parsing import flag, format_duration, parse_split
from textgen.settings.run import LIMITS, CorpusSettings, ModelSettings, TrainingSettings, check_unchanged, to_flat
from textgen.tokenizers import unit_name
from textgen.training.checkpoints import SavedState, check_same_text
from textgen.training.data import check_documents, check_size
from textgen.training.device import DEVICE_TITLES, Accelerator, device_kind, process_counts, training_memory
from textgen.training.model_sizing import NARROW_EMBEDDING, check_memory, model_config, parameter_count
from textgen.training.run_length import Budget, max_steps_of, validation_interval
from textgen.training.size_rule import SizeRule, default_dropout, default_weight_decay

LIMIT_NAMES = tuple(flag(limit)[2:] for limit in LIMITS)
"""Settings that limit a run, by flag without dashes."""


@dataclass(frozen=True, kw_only=True)
class RunPlan:
    """Resolved decisions of a run: architecture, text, precision, validation and length.

    `resolve` makes one. It does not train, builds no network and writes no file.

    Attributes:
        asked: all settings that were asked for, by flag.
        model, training: the same as objects.
        config: architecture, with the hidden size that the rule chose if the settings have none.
        batch_size, window: lanes of all processes together, B, and T; as asked for, or by the rule.
        rule: for the sizes that the settings leave open.
        resumed: folder of the run to resume, None for a new run.
        state: the training state to resume from, None for a run that starts from the beginning.
    """

    corpus: Corpus
    asked: dict[str, Any]
    model: ModelSettings
    training: TrainingSettings
    config: ModelConfig
    batch_size: int
    window: int
    rule: SizeRule
    accelerator: Accelerator
    precision: str
    resumed: Path | None = None
    state: SavedState | None = None

    @classmethod
    def resolve(
        cls,
        corpus: Corpus,
        settings: tuple[CorpusSettings, ModelSettings, TrainingSettings],
        *,
        accelerator: Accelerator,
        choose_precision: Callable[[str, str], str],
        resumed: Path | None = None,
        state: SavedState | None = None,
    ) -> RunPlan:
        """Returns the plan of a new or resumed run.

        Args:
            choose_precision: `precision.choose_precision`, which looks at the machine; called unless the run is
                finished.

        Raises:
            SettingsError: the settings do not fit the text, the machine or the resumed run.
            CorpusError: the text is too short.
            CheckpointError: the resumed run was trained on another text or with other tokens.
        """
        _, model, training = settings
        device = device_kind(accelerator, training.precision)
        processes = process_counts(training, accelerator)[1]
        rule = SizeRule(max(corpus.split_ends.training, 1), training.max_seconds, device, processes)
        hidden = model.hidden or rule.hidden(model, corpus.tokenizer)
        # A run that began without an --embedding in its settings has the narrow one of a CPU.
        narrow = NARROW_EMBEDDING if resumed else rule.narrow_embedding
        config = model_config(model, corpus.tokenizer, hidden, narrow=narrow)
        window = training.window or rule.window()
        plan = cls(
            corpus=corpus,
            asked=flat_settings(*settings),
            model=model,
            training=training,
            config=config,
            batch_size=training.batch_size or rule.batch_size(parameter_count(config), window),
            window=window,
            rule=rule,
            accelerator=accelerator,
            precision=training.precision,
            resumed=resumed,
            state=state,
        )
        plan._check()
        if plan.finished:
            return plan
        return replace(plan, precision=choose_precision(training.precision, accelerator))

    @property
    def _shares(self) -> tuple[float, float, float] | None:
        """Shares of the splits; None if they are texts of their own, or end between documents."""
        own = self.asked.get("validation") or self.asked.get("test") or self.asked.get("split-by") == "document"
        return None if own else parse_split(str(self.asked.get("split", CorpusSettings.split)))

    def _check(self) -> None:
        """Refuses settings that do not fit the resumed run, the text or the machine, see `resolve`."""
        training, corpus = self.training, self.corpus
        if self.resumed and self.state:
            check_unchanged(self.asked, self.state.settings, self.resumed.name)
            check_same_text(self.resumed.name, self.state, corpus)
        check_size(
            corpus.place,
            tokens=len(corpus.ids),
            split_ends=corpus.split_ends,
            batch_size=self.batch_size,
            window=self.window,
            unit="characters" if len(corpus.ids) == corpus.characters else unit_name(corpus.tokenizer),
            shares=self._shares,
        )
        if training.document_reset:
            check_documents(corpus.place, len(corpus.documents))
        check_memory(self.config, self.batch_size, self.window, training_memory(training, self.accelerator))

    @property
    def runs(self) -> Path:
        """Folder that holds the run: that of the resumed one, or --checkpoints."""
        return self.resumed.parent if self.resumed else Path(self.training.checkpoints)

    @cached_property
    def split_ends(self) -> SplitEnds:
        """Ends of the training and the validation split, the latter shortened to --validation-characters."""
        training, validation = self.corpus.split_ends
        most = self.training.validation_characters or validation
        return SplitEnds(training, min(validation, training + most))

    @property
    def validation_tokens(self) -> int:
        """Number of tokens of the validation split that are validated on."""
        return self.split_ends.validation - self.split_ends.training

    @property
    def tokens_per_window(self) -> int:
        """Tokens of one window over all lanes, B T."""
        return self.batch_size * self.window

    @property
    def tokens_per_step(self) -> int:
        """Number of tokens of one optimizer step, over all lanes and accumulated windows."""
        return self.tokens_per_window * self.training.accumulate

    @cached_property
    def windows(self) -> int:
        """Number of windows in one epoch of the training split."""
        lanes, window = self.batch_size, self.window
        return len(Lanes(self.corpus.ids, 1, self.split_ends.training, lanes=lanes, window=window))

    @cached_property
    def budget(self) -> Budget:
        """The limits in optimizer steps and in time; the clock of training."""
        return Budget(max_steps_of(self.training, self.windows), self.training.max_seconds)

    @cached_property
    def dropout(self) -> float:
        """Dropout probability between layers: as asked for, or by the expected number of epochs."""
        if self.model.dropout is not None:
            return self.model.dropout
        trained: list[float] = []
        if self.budget.max_steps is not None:
            trained.append(self.budget.max_steps * self.tokens_per_step)
        if self.budget.max_seconds is not None:
            trained.append(self.rule.trained_tokens(parameter_count(self.config)))
        return default_dropout(min(trained) / self.split_ends.training)

    @property
    def weight_decay(self) -> float:
        """Weight decay: as asked for, or by the share of the training split in a step."""
        if self.training.weight_decay is not None:
            return self.training.weight_decay
        return default_weight_decay(tokens_per_step=self.tokens_per_step, tokens=self.rule.tokens)

    @property
    def chosen(self) -> dict[str, Any]:
        """Sizes that the rule chose, by flag; empty if the settings have all of them."""
        sizes: dict[str, Any] = {"embedding": self.config.embedding} if self.rule.device == "cuda" else {}
        sizes |= {
            "hidden": self.config.hidden,
            "batch-size": self.batch_size,
            "window": self.window,
            "dropout": self.dropout,
            "weight-decay": self.weight_decay,
        }
        return {name: value for name, value in sizes.items() if name not in self.asked}

    @property
    def choice(self) -> str | None:
        """Flags that the rule chose, and what it chose them by; None if it chose nothing.

        `--hidden 384 --batch-size 32 --window 64 --dropout 0.16 --weight-decay 0.102, by 1,003,854 characters,
        --max-time 600s and a CPU with AMX`
        """
        if not self.chosen:
            return None
        flags = " ".join(f"--{name} {value:g}" for name, value in self.chosen.items())
        limits = [f"--{name} {self.asked[name]}" for name in LIMIT_NAMES if name in self.asked]
        tokens = f"{self.rule.tokens:,} {unit_name(self.corpus.tokenizer)}"
        device, number = self.rule.device, self.rule.processes
        devices = DEVICE_TITLES[device] + (f" x {number}" if device == "cuda" and number > 1 else "")
        return f"{flags}, by {tokens}, {' '.join(limits)} and {devices}"

    @property
    def validate_every(self) -> int:
        """Optimizer steps between validations: --validate-every, or chosen by their cost."""
        return self.training.validate_every or validation_interval(
            self.budget,
            validation_tokens=self.validation_tokens,
            tokens_per_step=self.tokens_per_step,
            steps_per_epoch=self.windows / self.training.accumulate,
        )

    @property
    def settings(self) -> dict[str, Any]:
        """All settings by flag with the chosen values, as settings.yaml and the states hold them; without the run's
        name, so that other runs can use them. A resumed run keeps the corpus as its first settings named it: a relative
        path may mean nothing in the present folder.
        """
        chosen = self.chosen | {"precision": self.precision, "validate-every": self.validate_every}
        if self.corpus.tokenizer.marks_documents:
            chosen["mark-documents"] = True
        before = self.state.settings if self.state else {}
        kept = {name: before[name] for name in ("corpus", "corpora") if name in before}
        return {name: value for name, value in (self.asked | chosen | kept).items() if name != "run"}

    @property
    def finished(self) -> bool:
        """Whether the resumed run has nothing left to do within its limits."""
        state = self.state
        if not state or state.validation_due:
            return False
        unchanged = all(self.asked.get(name) == state.settings.get(name) for name in (*LIMIT_NAMES, "patience"))
        return (state.ended and unchanged) or self._used_up(state)

    @property
    def ended_by(self) -> str:
        """The limits of a finished run as flags: `--max-steps 25, --patience 6`."""
        assert self.state
        used_up = self._used_up(self.state)  # otherwise patience ended it
        names = [name for name in (*LIMIT_NAMES, *(() if used_up else ("patience",))) if name in self.asked]
        return ", ".join(f"--{name} {self.asked[name]}" for name in names)

    def _used_up(self, state: SavedState) -> bool:
        return self.budget.progress(state.step, state.seconds) >= 1.0


def flat_settings(corpus: CorpusSettings, model: ModelSettings, training: TrainingSettings) -> dict[str, Any]:
    """Returns all settings by flag, with the values that other settings imply: time limit and peak learning rate."""
    asked = to_flat(corpus, model, training)
    if training.max_seconds:
        asked["max-time"] = format_duration(training.max_seconds)
    asked["learning-rate"] = training.highest_rate
    return asked
