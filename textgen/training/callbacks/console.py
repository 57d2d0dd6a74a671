"""Console output of a run: a progress bar in a terminal, plain lines elsewhere; validations and samples in both."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass, field
from pathlib import Path
from typing import Any, Literal

import lightning as L
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn
from rich.table import Column, Table
from rich.text import Text

from textgen.errors import TrainingError
from textgen.model.config import CELL_TITLES
from textgen.model.language_model import LanguageModel
from textgen.notice import settle
from textgen.runs.model_folder import MODEL_FOLDER
from textgen.training.callbacks.best_model import BestModel
from textgen.training.callbacks.callback import Callback
from textgen.training.callbacks.early_stopping import EarlyStopping
from textgen.training.callbacks.metrics import MetricsLogger
from textgen.training.callbacks.run_folder import RunFolder
from textgen.training.callbacks.run_summary import RunSummary
from textgen.training.callbacks.sample_logger import SampleLogger, in_one_line
from textgen.training.checkpoints import LAST, STATES
from textgen.training.device import describe_devices
from textgen.training.diagnosis import trend
from textgen.training.run_length import Budget
from textgen.training.signals import StoppedBySignal, StoppedNow
from textgen.units import bits_per_character
from textgen.wrapping import wrap_beside, wrap_command

NextCommand = Callable[[Literal["generate", "resume"], Path], str]
"""Returns the command line to generate with the model in a run's folder, or to resume the run."""

REFRESH = 0.5
"""Seconds between updates of the bar."""
NARROW = 100
"""Columns of a terminal below which lines are shortened."""
LINE_EVERY = 10.0
"""Seconds between plain lines, and between validations that a terminal shows with their samples."""
COMMAND_INDENT = 10
"""Columns of the labels before commands."""
BAR_COLUMNS = 30
"""Columns of the line for the bar itself and the time left."""


@dataclass(eq=False)
class ConsoleLogger(Callback):
    """Shows the run on rank 0's console.

    Args:
        text: describes the text.
        note: what to expect of a short text, if it is one.
        choice: the sizes that were chosen by rule, if any.
        origin: the model of --init-from, if any.
        verbose: numbers instead of a sentence after each validation.
    """

    state_key = "Display"  # key in saved states, whatever the name of the class

    console: Console
    _: KW_ONLY
    run: RunFolder
    metrics: MetricsLogger
    best_model: BestModel
    early_stopping: EarlyStopping
    summary: RunSummary
    samples: SampleLogger
    text: str
    note: str | None
    choice: str | None
    origin: str | None
    precision: str
    verbose: bool
    next_command: NextCommand
    _shown: float = field(default=0.0, init=False)
    _validation_shown: float = field(default=-math.inf, init=False)
    _bar: Progress | None = field(default=None, init=False)

    def on_train_start(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Prints text, model, device and folder of the run, and shows the progress bar, on rank 0."""
        if not self.run.path:
            return
        settle()
        self._describe(trainer, pl_module.model)
        if self.console.is_terminal:
            self._bar = Progress(
                TextColumn("{task.description}", table_column=Column(no_wrap=True)),
                BarColumn(bar_width=None),
                _TimeLeft(table_column=Column(no_wrap=True)),
                console=self.console,
                auto_refresh=False,
                expand=True,
            )
            self._bar.start()
            self._bar.add_task("starting", total=1.0)
        self._shown = time.monotonic()

    def on_train_batch_end(self, trainer: L.Trainer, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Updates the bar or prints a line, when enough time has passed."""
        now = time.monotonic()
        if not self.run.path or now - self._shown < (REFRESH if self._bar else LINE_EVERY):
            return
        if self._bar:
            self._update_bar(trainer)
        else:
            left = self._budget.seconds_left(trainer.global_step, self._budget.elapsed)
            self.console.print(f"{self._progress(trainer, '  ')}  {clock(left)} left", soft_wrap=True)
        self._shown = now

    def on_validation_start(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Shows in the bar that a validation is under way; it may take a while."""
        if self._bar:
            self._bar.update(self._bar.task_ids[0], description="validating", refresh=True)

    def on_validation_end(self, trainer: L.Trainer, pl_module: Any) -> None:
        """Prints the validation, the last training record and the samples; in a terminal, where they come faster than
        they can be read, only the first, the last and one now and then: the bar shows them all.
        """
        if not self.run.path:
            return
        now = time.monotonic()
        if not self._bar or self.verbose or trainer.should_stop or now - self._validation_shown >= LINE_EVERY:
            self._print_validation(trainer, pl_module)
            self._validation_shown = now
        if self._bar:
            self._update_bar(trainer)

    def _print_validation(self, trainer: L.Trainer, pl_module: Any) -> None:
        loss, step = pl_module.val_loss, trainer.global_step
        when = f"epoch {self.metrics.epoch(trainer):.2f}"
        best, unit = "best so far", "bits per character"
        if self._narrow:
            best, unit = "best", "bpc"
        else:
            when = f"step {step:,}, {when}"
        self._print(
            f"[bold]validation[/bold] at {when}: [bold]{loss:.4f}[/bold] nats, "
            f"[bold]{bits_per_character(loss):.4f}[/bold] {unit}"
            + (f"  [green]{best}[/green]" if self.best_model.improved else "")
        )
        if pl_module.validation_windows:
            share = pl_module.validation_windows / max(int(trainer.num_val_batches[0]), 1)
            self._print_labelled(
                "  ", f"on {100 * share:.0f} % of the validation text, as much as --max-time allows for"
            )
        if self.verbose and (figures := self._training_figures()):
            self._print_labelled("  ", figures)
        elif math.isfinite(loss) and (words := trend(self.metrics.curve)):
            self._print_labelled("  ", words)
        for sample in self.samples.samples:
            self._print_beside(f"  {sample.temperature:.1f} [dim]│[/dim]", escape(in_one_line(sample.text)))

    def on_fit_end(self, trainer: L.Trainer, pl_module: L.LightningModule) -> None:
        """Prints how the run went and the next command."""
        if self._bar:
            self._update_bar(trainer, left=0.0)
        validations = self.early_stopping.validations
        note = f"stopped early: {validations} validations in a row show overfitting (--patience {validations})"
        self._report(note if self.early_stopping.stopped else "")

    def on_exception(self, trainer: L.Trainer, pl_module: L.LightningModule, exception: BaseException) -> None:
        """Removes the bar; prints what is kept and how to resume."""
        if isinstance(exception, StoppedBySignal) and not isinstance(exception, StoppedNow):
            self._report("stopped by a signal; the state is saved")
        elif self._bar:
            self._bar.stop()
        hopeless = isinstance(exception, TrainingError)
        if not hopeless and self.run.path and (self.run.path / STATES / LAST).exists():
            self._print_command("resume", self.run.path)

    @property
    def _budget(self) -> Budget:
        return self.metrics.schedule.budget

    def _describe(self, trainer: L.Trainer, model: LanguageModel) -> None:
        stack = model.stack
        resumed = ""
        if self.run.resumed:
            resumed = f", resumed at step {trainer.global_step:,} after {clock(self._budget.elapsed)} of training"
        device, number = trainer.strategy.root_device.type, len(stack.layers)
        layers = f"{number} {CELL_TITLES[stack.cell]} layer{'s' * (number > 1)} of {stack.hidden_size}"
        lines = [
            f"text    {self.text}",
            f"model   {layers}, dropout {stack.dropout:g}, {model.parameter_count():,} parameters",
            *([f"chosen  {self.choice}"] if self.choice else []),
            *([f"weights {self.origin}"] if self.origin else []),
            f"on      {describe_devices(device, self.precision, used=trainer.world_size, here=trainer.num_devices)}",
            f"run     {self.run.path}{resumed}",
            *([f"note    {self.note}"] if self.note else []),
        ]
        for line in lines:
            self._print_labelled(line[:8], line[8:])
        if self.run.wandb:
            where, _, upload = self.run.wandb.line.partition("; to upload later: ")
            if upload and self.console.is_terminal:
                self._print_labelled("", f"{where}; to upload later:")
                self.console.print(f"  {upload}", soft_wrap=True, markup=False)
            else:
                self._print_labelled("", self.run.wandb.line)

    def _report(self, note: str) -> None:
        if self._bar:
            self._bar.stop()
            self._bar = None
        if not self.run.path:
            return
        if note:
            self._print(note)
        if self.best_model.best_step:
            best = self.best_model.best
            self._print(
                f"[bold]best validation[/bold] {best:.4f} nats, {bits_per_character(best):.4f} bits per character, "
                f"at step {self.best_model.best_step:,}; {clock(self._budget.elapsed)} of training"
            )
        self._print_labelled("diagnosis ", self.summary.diagnosis)
        if self.summary.copies:
            self._print_labelled("copies    ", self.summary.copies)
        self._print_labelled("model     ", str(self.run.path / MODEL_FOLDER))
        self._print_command("generate", self.run.path)

    def _print(self, text: str) -> None:
        """Breaks lines between words in a terminal, and not at all elsewhere."""
        self.console.print(text, soft_wrap=not self.console.is_terminal)

    def _print_labelled(self, label: str, text: str) -> None:
        """Prints a label and a text, whose further lines in a terminal are below its first one."""
        lines = wrap_beside(label, text, self.console.width) if self.console.is_terminal else [label + text]
        self.console.print("\n".join(lines), soft_wrap=True, markup=False)

    def _print_beside(self, label: str, text: str) -> None:
        """Does the same with a sample, whose words may be of any length."""
        if not self.console.is_terminal:
            self.console.print(f"{label} {text}", soft_wrap=True)
            return
        grid = Table.grid(padding=(0, 1))
        grid.add_row(label, text)
        self.console.print(grid)

    def _print_command(self, what: Literal["generate", "resume"], folder: Path) -> None:
        label = "next" if what == "generate" else what
        command = self.next_command(what, folder)
        if self.console.is_terminal and len(command) + COMMAND_INDENT > self.console.width:
            command = "\n  ".join(["", *wrap_command(command, self.console.width - 2)])
            self.console.print(label + command, soft_wrap=True, markup=False)
        else:
            self.console.print(f"{label:<{COMMAND_INDENT}}{command}", soft_wrap=True, markup=False)

    @property
    def _narrow(self) -> bool:
        return self.console.is_terminal and self.console.width < NARROW

    def _update_bar(self, trainer: L.Trainer, left: float | None = None) -> None:
        assert self._bar
        if left is None:
            left = self._budget.seconds_left(trainer.global_step, self._budget.elapsed)
        self._bar.update(
            self._bar.task_ids[0],
            description=self._progress(trainer, " "),
            completed=self.metrics.schedule.progress,
            left=left,
            refresh=True,
        )

    def _progress(self, trainer: L.Trainer, gap: str) -> str:
        """Returns `epoch 0.93  step 910  11,480 chars/s  train 2.181  val 2.311 bpc`, or as much of it as fits beside
        the bar of a narrow terminal.
        """
        latest = self.metrics.latest
        parts = {"epoch": f"epoch {self.metrics.epoch(trainer):.2f}", "step": f"step {trainer.global_step:,}"}
        if "train/bpc" in latest:
            parts["speed"] = f"{latest['chars_per_second']:,.0f} chars/s"
            parts["train"] = f"train {latest['train/bpc']:.3f}"
        if "val/bpc" in latest:
            parts["val"] = f"val {latest['val/bpc']:.3f}"
        if "train/bpc" in latest:
            parts["unit"] = "bpc"
        if self._bar:
            for name in ("step", "speed", "unit", "train", "epoch"):
                if len(gap.join(parts.values())) > self.console.width - BAR_COLUMNS:
                    parts.pop(name, None)
        unit = " " + parts.pop("unit") if "unit" in parts else ""
        return gap.join(parts.values()) + unit

    def _training_figures(self) -> str:
        """Returns values of the last training record, as far as known: `train 2.181  gap 0.130  lr 7.2e-03`."""
        shown = {
            "train/bpc": "train {:.3f}",
            "gap": "gap {:.3f}",
            "lr": "lr {:.1e}",
            "grad_norm": "grad {:.3g}",
            "clip_rate": "clip {:.0%}",
            "weight_norm": "weights {:.3g}",
            "update_norm": "update {:.2g}",
        }
        latest = self.metrics.latest
        return (" " if self._narrow else "  ").join(
            form.format(latest[name]).replace("%", " %") for name, form in shown.items() if name in latest
        )


class _TimeLeft(ProgressColumn):
    """Time left, from the budget rather than from the bar's own speed."""

    def render(self, task: Task) -> Text:
        """Returns the estimated time left as text, for instance `1:02 left`."""
        return Text(f"{clock(task.fields.get('left'))} left", style="progress.remaining")


def clock(seconds: float | None) -> str:
    """Returns `0:07`, `12:30` or `1:02:03`; dashes for None."""
    if seconds is None:
        return "-:--"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
