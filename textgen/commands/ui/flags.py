"""Flags that commands share, their groups, and the help: `--help` shows the everyday ones, `--help-all` all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args, get_type_hints

from cyclopts import Group, Parameter

from textgen.settings import setting
from textgen.settings.evaluation import RowSettings
from textgen.settings.generation import ConstraintSettings, SamplingSettings
from textgen.settings.parsing import flag
from textgen.settings.run import CorpusSettings, ModelSettings, SourceSettings, TrainingSettings

if TYPE_CHECKING:
    from cyclopts.help import HelpEntry, HelpPanel
    from rich.console import Console, ConsoleOptions

    from textgen.generation.generator import TextGenerator

HELP_FLAGS = ("--help", "-h", "--help-all")

PROMPT, MODEL, OUTPUT = Group("Prompt", sort_key=0), Group("Model", sort_key=1), Group("Output", sort_key=100)
"""Groups of flags that are not settings, above and below those of settings."""

GROUPS = {name: Group(name, sort_key=10 + order) for order, name in enumerate(get_args(setting.Group))}
"""Groups of settings, in their order."""

ADVANCED_FLAGS = {
    ("Model", "--checkpoints"),
    ("Model", "--engine"),
    ("Model", "--precision"),
    ("Prompt", "--on-unknown"),
    ("Prompt", "--escapes"),
    ("Prompt", "--prompt-state"),
    ("Prompt", "--save-prompt-state"),
}
"""Flags, each with its group, that only `--help-all` shows."""


PATHS = ("checkpoints", "corpora", "tokenizer_model")
"""Settings that are paths and stay strings."""


def group_flags(kind: Any) -> None:
    """Tells the parser the group of each setting, and adds those that are not everyday to `ADVANCED_FLAGS`."""
    hints = get_type_hints(kind)
    for each in fields(kind):
        group = each.metadata["group"]
        kind.__annotations__[each.name] = Annotated[
            hints[each.name], Parameter(group=GROUPS[group], metavar="PATH" if each.name in PATHS else None)
        ]
        if not each.metadata["everyday"]:
            ADVANCED_FLAGS.add((group, flag(each.name)))


for settings in (
    CorpusSettings,
    SourceSettings,
    ModelSettings,
    TrainingSettings,
    ConstraintSettings,
    SamplingSettings,
    RowSettings,
):
    group_flags(settings)


def shown(default: Any) -> Any:
    """A default as `--help` shows it; None where there is none."""
    return (" ".join(default) if isinstance(default, tuple) else default) or None


def between(low: int, high: int) -> Callable[[Any, Any], None]:
    """Returns a validator that raises ValueError for a number outside of these bounds."""

    def validate(_: Any, value: Any) -> None:
        if value is not None and not low <= value <= high:
            raise ValueError(f"it must be at least {low} and at most {high}")

    return validate


TEXT = Parameter(name="*", consume_multiple=True, negative_iterable="", show_default=shown)
"""Parameter by which commands take the settings of a corpus as flags."""


@dataclass(frozen=True, kw_only=True)
class ModelFlags:
    """Flags that choose the model, the inference engine and the precision."""

    checkpoint: Annotated[str | None, Parameter(group=MODEL)] = None
    """Name of a run, or path of a run or model folder (default: the newest model)."""
    checkpoints: Annotated[Path, Parameter(group=MODEL)] = Path("checkpoints")
    """Folder of all runs."""
    engine: Annotated[Literal["auto", "llvm", "numpy", "torch"], Parameter(group=MODEL)] = "auto"
    """Inference engine: llvm is the fastest for few texts; torch uses a GPU if there is one."""
    precision: Annotated[Literal["fp32", "int8"], Parameter(group=MODEL)] = "fp32"
    """Precision of the weights: int8 is up to three times as fast for one text, and nearly as good."""

    def load(self) -> TextGenerator:
        """Returns the generator; raises ModelError if there is no such model, SettingsError if no such engine."""
        from textgen.generation.generator import TextGenerator
        from textgen.runs.model_folder import find_model, read_model

        return TextGenerator(read_model(find_model(self.checkpoint, self.checkpoints)), self.engine, self.precision)


class SettingsHelp:
    """Draws a command's help: a panel for each group of flags.

    Args:
        everything: show all flags; otherwise the everyday ones, and count the others in `hidden`.
        positional: name of the command's optional argument without a flag.
    """

    def __init__(self, *, everything: bool, positional: str) -> None:
        self.everything, self.positional, self.hidden = everything, positional, 0

    def __call__(self, console: Console, options: ConsoleOptions, panel: HelpPanel) -> None:
        """Prints a panel of the help with the flags to show, unless it has none."""
        from cyclopts.help import DefaultFormatter

        entries = [entry for entry in panel.entries if self.everything or not is_advanced(panel, entry)]
        self.hidden += len(panel.entries) - len(entries)
        # The argument that names a run is also the flag --checkpoint, after which the parser would call it.
        for n, entry in enumerate(entries):
            if entry.positional_label == "CHECKPOINT":
                entries[n] = entry.copy(positional_label="RUN")
        if entries:
            DefaultFormatter()(console, options, panel.copy(entries=entries))

    def render_usage(self, console: Console, options: ConsoleOptions, usage: Any) -> None:
        """Prints the usage line of the help."""
        from cyclopts.help import DefaultFormatter
        from rich.text import Text

        line = Text(usage.plain.replace("[ARGS", f"[{self.positional}"), usage.style)
        DefaultFormatter().render_usage(console, options, line)


def is_advanced(panel: HelpPanel, entry: HelpEntry) -> bool:
    """Whether only `--help-all` shows a flag."""
    return any((panel.title, name) in ADVANCED_FLAGS for name in entry.positive_names)
