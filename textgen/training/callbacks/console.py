"""What a person sees of a run: a live bar in a terminal, plain lines elsewhere; validations and samples in both."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import lightning as L
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn
from rich.table import Table
from rich.text import Text

from textgen.errors import TrainingError
from textgen.model.config import CELL_TITLES
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import MODEL_FOLDER
from textgen.training.callbacks.best_model import BestModel
from textgen.training.callbacks.early_stopping import EarlyStopping
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.callbacks.run_summary import RunSummary
from textgen.training.callbacks.sample_logger import Sample, in_one_line
from textgen.training.callbacks.schedule import Schedule
from textgen.training.checkpoints import LAST, STATES
from textgen.training.module import TruncatedBPTT
from textgen.training.run_length import Budget
from textgen.training.signals import LeftAtOnce, Stopped
from textgen.units import bits_per_character

REFRESH = 0.5  # seconds between updates of the bar
NARROW = 100  # columns of a terminal below which lines are shortened, and the bar leaves out what they say too
LINE_EVERY = 10.0  # seconds between plain lines


class ConsoleLogger(L.Callback):
    """Shows the run on rank 0's console.

    Args:
        console: where; a terminal gets the bar.
        run, budget, schedule, journal, keeper, patience, closing: know what is shown.
        text: a line about the text.
        origin: a line about the weights that the run begins with, if they are another model's.
        precision: number format of the matrix products.
        write_samples: makes samples with the module's model as it is, or None for none.
        next_command: what to type to "write" with the model of a run's folder, or to "resume" the run.
    """

    state_key = "Display"  # what saved states call it, whatever the class is called

    def __init__(
        self,
        console: Console,
        run: RunFolder,
        budget: Budget,
        schedule: Schedule,
        journal: MetricsLogger,
        keeper: BestModel,
        patience: EarlyStopping,
        closing: RunSummary,
        text: str,
        origin: str | None,
        precision: str,
        write_samples: Callable[[TruncatedBPTT], list[Sample]] | None,
        next_command: Callable[[str, Path], str],
    ) -> None:
        self.console = console
        self.run = run
        self.budget = budget
        self.schedule = schedule
        self.journal = journal
        self.keeper = keeper
        self.patience = patience
        self.closing = closing
        self.text = text
        self.origin = origin
        self.precision = precision
        self.write_samples = write_samples
        self.next_command = next_command
        self._shown = 0.0
        self._bar: Progress | None = None

    def on_train_start(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Says what is about to happen and puts up the bar."""
        if not self.run.path:
            return
        self._describe(trainer, pl_module.model)
        if self.console.is_terminal:
            self._bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(bar_width=None),
                _Left(),
                console=self.console,
                auto_refresh=False,
                expand=True,
            )
            self._bar.start()
            self._bar.add_task("starting", total=1.0)
        self._shown = time.monotonic()

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Updates the bar, or prints a line, when enough time has passed."""
        now = time.monotonic()
        if not self.run.path or now - self._shown < (REFRESH if self._bar else LINE_EVERY):
            return
        if self._bar:
            self._update_bar(trainer.global_step)
        elif "train/bpc" in self.journal.latest:
            left = self.budget.seconds_left(trainer.global_step, self.budget.elapsed)
            self.console.print(f"{self._figures(trainer.global_step, '  ')}  {clock(left)} left", soft_wrap=True)
        else:
            return
        self._shown = now

    def on_validation_start(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """A validation may take a while: the bar says so."""
        if self._bar:
            self._bar.update(self._bar.task_ids[0], description="validating", refresh=True)

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Prints the validation, what training is like by then, and samples."""
        if not self.run.path:
            return
        loss, step = pl_module.val_loss, trainer.global_step
        best = "  [green]best so far[/green]" if self.keeper.improved else ""
        unit = "bpc" if self._narrow else "bits per character"
        self._print(
            f"[bold]validation[/bold] at step {step:,}, epoch {self.journal.epoch(trainer):.2f}: "
            f"[bold]{loss:.4f}[/bold] nats, [bold]{bits_per_character(loss):.4f}[/bold] {unit}{best}"
        )
        if figures := self._training_figures():
            self._print(f"  {figures}")
        if self.write_samples:
            samples = self.write_samples(pl_module)
            for sample in samples:
                self._print_beside(f"  {sample.temperature:.1f} [dim]│[/dim]", escape(in_one_line(sample.text)))
            if self.run.tracker:
                self.run.tracker.write_samples(step, samples)
        if self._bar:
            self._update_bar(step)

    def on_fit_end(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Says how it went and what to type next."""
        if self._bar:
            self._update_bar(trainer.global_step, left=0.0)
        spent = f"overfitting at {self.patience.validations} validations in a row ended the run (--patience)"
        self._report(spent if self.patience.spent else "")

    def on_exception(self, trainer: L.Trainer, pl_module: L.LightningModule, exception: BaseException) -> None:
        """Takes the bar down; says what is kept and how to go on."""
        if isinstance(exception, Stopped) and not isinstance(exception, LeftAtOnce):
            self._report("stopped by a signal; what was learnt is kept")
        elif self._bar:
            self._bar.stop()
        hopeless = isinstance(exception, TrainingError)
        if not hopeless and self.run.path and (self.run.path / STATES / LAST).exists():
            self._print_command("resume", self.run.path)

    def _describe(self, trainer: L.Trainer, model: LanguageModel) -> None:
        stack = model.stack
        resumed = ""
        if self.run.resumed:
            resumed = f", going on from step {trainer.global_step:,}, {clock(self.budget.elapsed)} of training"
        processes = f" x {trainer.world_size}" if trainer.world_size > 1 else ""
        kind = CELL_TITLES[stack.cell]
        network = f"{len(stack.layers)} {kind} layers of {stack.hidden_size}, dropout {stack.dropout:g}"
        lines = [
            f"text    {self.text}",
            f"model   {network}, {model.parameter_count():,} parameters",
            *([f"begins  {self.origin}"] if self.origin else []),
            f"on      {trainer.strategy.root_device.type}{processes}, {self.precision}",
            f"run     {self.run.path}{resumed}",
            *([self.run.tracker.line] if self.run.tracker else []),
        ]
        self.console.print("\n".join(lines), soft_wrap=True, markup=False)

    def _report(self, note: str) -> None:
        if self._bar:
            self._bar.stop()
            self._bar = None
        if not self.run.path:
            return
        if note:
            self._print(note)
        if self.keeper.best_step:
            best = self.keeper.best
            self._print(
                f"[bold]best validation[/bold] {best:.4f} nats, {bits_per_character(best):.4f} bits per character, "
                f"at step {self.keeper.best_step:,}; {clock(self.budget.elapsed)} of training"
            )
        self._print_beside("verdict", self.closing.line)
        self.console.print(f"model   {self.run.path / MODEL_FOLDER}", soft_wrap=True, markup=False)
        self._print_command("write", self.run.path)

    def _print(self, text: str) -> None:
        """Breaks lines between words in a terminal, and not at all elsewhere."""
        self.console.print(text, soft_wrap=not self.console.is_terminal)

    def _print_beside(self, label: str, text: str) -> None:
        """A label and a text, whose further lines in a terminal begin where its first one does."""
        if not self.console.is_terminal:
            self.console.print(f"{label} {text}", soft_wrap=True)
            return
        grid = Table.grid(padding=(0, 1))
        grid.add_row(label, text)
        self.console.print(grid)

    def _print_command(self, what: str, folder: Path) -> None:
        self.console.print(f"{what:<8}{self.next_command(what, folder)}", soft_wrap=True, markup=False)

    @property
    def _narrow(self) -> bool:
        return self.console.is_terminal and self.console.width < NARROW

    def _update_bar(self, step: int, left: float | None = None) -> None:
        assert self._bar
        if left is None:
            left = self.budget.seconds_left(step, self.budget.elapsed)
        self._bar.update(
            self._bar.task_ids[0],
            description=self._figures(step, " "),
            completed=self.schedule.progress,
            left=left,
            refresh=True,
        )

    def _figures(self, step: int, gap: str) -> str:
        """`epoch 0.93  step 910  11,480 chars/s  train 2.181  val 2.311 bpc`."""
        latest = self.journal.latest
        parts = [f"epoch {latest.get('epoch', 0.0):.2f}", *([] if self._narrow else [f"step {step:,}"])]
        if "train/bpc" in latest:
            parts += [f"{latest['chars_per_second']:,.0f} chars/s", f"train {latest['train/bpc']:.3f}"]
        if "val/bpc" in latest:
            parts.append(f"val {latest['val/bpc']:.3f}")
        return gap.join(parts) + (" bpc" if "train/bpc" in latest else "")

    def _training_figures(self) -> str:
        """`train 2.181  gap 0.130  lr 7.2e-03  grad 0.51  clip 12%  weights 45.2  update 0.031`, as far as known.

        Bits per character and the other values of the last record; the gap is the validation's.
        """
        shown = {
            "train/bpc": "train {:.3f}",
            "gap": "gap {:.3f}",
            "lr": "lr {:.1e}",
            "grad_norm": "grad {:.3g}",
            "clip_rate": "clip {:.0%}",
            "weight_norm": "weights {:.3g}",
            "update_norm": "update {:.2g}",
        }
        latest = self.journal.latest
        return (" " if self._narrow else "  ").join(
            form.format(latest[name]) for name, form in shown.items() if name in latest
        )


class _Left(ProgressColumn):
    """Time left, from the budget rather than from the bar's own speed."""

    def render(self, task: Task) -> Text:
        """`1:02 left`."""
        return Text(f"{clock(task.fields.get('left'))} left", style="progress.remaining")


def clock(seconds: float | None) -> str:
    """`0:07`, `12:30` or `1:02:03`; dashes where it is not known."""
    if seconds is None:
        return "-:--"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
