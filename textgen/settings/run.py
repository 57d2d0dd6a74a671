"""The settings of a run together: as they are saved, and what `--resume` may change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from textgen.errors import SettingsError
from textgen.settings.corpus import CorpusSettings
from textgen.settings.model import ModelSettings
from textgen.settings.parsing import flag
from textgen.settings.training import TrainingSettings

RUN_SETTINGS = (CorpusSettings, ModelSettings, TrainingSettings)


def check_unchanged(settings: Mapping[str, Any], before: Mapping[str, Any], run: str) -> None:
    """Refuses to continue a run with other settings than it began with, except for those that are resumable.

    Args:
        settings: asked for, by flag.
        before: those of the run.
        run: its name, for messages.

    Raises:
        SettingsError: names the first setting that differs.
    """
    known = {flag(each.name)[2:]: each for kind in RUN_SETTINGS for each in fields(kind)}
    fixed = [name for name in (*before, *settings) if name not in known or not known[name].metadata["resumable"]]
    for name in fixed:
        if name in before and settings.get(name) != before[name]:
            raise SettingsError(
                f"--{name} {settings.get(name, '(left out)')} cannot be changed on --resume: {run} is trained with "
                f"{before[name]}; leave it out (it may also stand in --config or the run's settings.yaml), or begin a "
                "new run with its weights: --init-from"
            )
        if name not in before and settings[name] != known[name].default:
            raise SettingsError(f"--{name} {settings[name]} cannot be changed on --resume: {run} is trained without")


def to_flat(*settings: Any) -> dict[str, Any]:
    """Returns the settings that are not None by flag without dashes: {"max-time": "2m", ...}.

    Of a corpus' tuples an empty one is left out, one item stands for itself, several are a list.
    """
    flat = {}
    for each in settings:
        for field in fields(each):
            value = getattr(each, field.name)
            if isinstance(value, tuple) and isinstance(each, CorpusSettings):
                value = (list(value) if len(value) > 1 else value[0]) if value else None
            if value is not None:
                flat[flag(field.name)[2:]] = value
    return flat
