"""Where a run begins: at random weights, at another model's, or where it was."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from textgen.data.corpus import Corpus
from textgen.errors import CheckpointError, SettingsError
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import MODEL_FOLDER, TOKENIZER, Model, find_model, read_model, run_name
from textgen.settings.model import ModelSettings
from textgen.settings.parsing import flag
from textgen.settings.run import check_unchanged
from textgen.tokenizers import Tokenizer, tokenizer_from_json, unit_name
from textgen.training.checkpoints import SavedState
from textgen.training.run_length import Budget
from textgen.units import token_counts

LIMITS = ("max-time", "epochs", "max-steps", "patience")


NAMED = 12
"""Symbols that are shown of a longer list."""


def check_resumable(run: Path, state: SavedState, settings: dict[str, Any], corpus: Corpus) -> None:
    """Refuses to go on with a run under settings that cannot change, on another text, or with other ids of it.

    Raises:
        SettingsError: a setting differs.
        CheckpointError: the text or its tokenizer does.
    """
    check_unchanged(settings, state.settings, run.name)
    if corpus.sha256 != state.corpus:
        raise CheckpointError(
            f"{corpus.place} is not the text that {run.name} is trained on: it has changed since (sha256 "
            f"{state.corpus[:12]} then, {corpus.sha256[:12]} now); put the old text back, or begin a new run on the "
            f"new one with the old weights: --init-from {run.name}"
        )
    kept = tokenizer_from_json(json.loads((run / MODEL_FOLDER / TOKENIZER).read_text(encoding="utf-8")))
    if corpus.tokenizer.name != kept.name:
        raise CheckpointError(
            f"the ids of {corpus.place} are not those that {run.name} is trained on ({kept.name} then, "
            f"{corpus.tokenizer.name} now): what they were made from has changed; put it back, or begin a new run with "
            f"the old weights: --init-from {run.name}"
        )


def check_fits(state: SavedState, model: torch.nn.Module) -> None:
    """Refuses a state whose weights are not those of this network.

    Raises:
        CheckpointError: names the first that differs.
    """
    shapes = {name: tuple(tensor.shape) for name, tensor in model.state_dict().items()}
    if any(name.startswith("model.lstm.") for name in state.shapes):
        raise CheckpointError(
            f"{state.path} was saved by an older textgen, whose runs this one cannot go on with; begin a new run with "
            "the old weights: --init-from"
        )
    if shapes != state.shapes:
        odd = min(name for name in shapes.keys() | state.shapes.keys() if shapes.get(name) != state.shapes.get(name))
        raise CheckpointError(f"{state.path} does not fit the run's settings: its {odd} has another shape")


def is_finished(state: SavedState, settings: dict[str, Any], budget: Budget) -> bool:
    """Whether there is nothing left to do within the limits that are asked for."""
    if state.validation_due:
        return False
    unchanged = all(settings.get(name) == state.settings.get(name) for name in LIMITS)
    return (state.ended and unchanged) or budget.progress(state.step, state.seconds) >= 1.0


def model_to_begin_with(given: str, checkpoints: Path, settings: ModelSettings) -> Model:
    """The model of `--init-from`, if its network has the shape that is asked for.

    Raises:
        SettingsError: names the setting that differs.
        ModelError: there is no such model, or it is damaged.
    """
    old = read_model(find_model(given, checkpoints))
    for name in ("forget_bias", "orthogonal"):
        if getattr(settings, name) != getattr(ModelSettings, name):
            raise SettingsError(f"{flag(name)} is for weights that are drawn; those of --init-from {given} are given")
    for field in fields(settings):
        asked = getattr(settings, field.name)
        has = getattr(old.config, field.name, asked)
        if asked != has:
            raise SettingsError(f"{flag(field.name)} {asked} does not fit --init-from {given}, which has {has}")
    return old


def initialise_from(
    model: LanguageModel, old: Model, tokenizer: Tokenizer, text: NDArray[np.unsignedinteger[Any]]
) -> str:
    """Gives a new model the weights of a trained one, and says in a line what that means for the alphabet.

    Ids are aligned by what they are: a character keeps its vectors whatever its id is now, also where this text does
    not have it. One that the old model has not seen begins with a random vector for reading (or, with tied weights,
    like writing) and with the mean of all for writing: it is then expected about as little as the others are where they
    do not fit, and the loss begins about where the old one was.

    Args:
        model: new, of the same shape but for the alphabet.
        old: the trained one.
        tokenizer: the new one.
        text: ids of the new text, (T,).
    """
    symbols, known = tokenizer.token_strings, {symbol: i for i, symbol in enumerate(old.tokenizer.token_strings)}
    rows = [i for i, symbol in enumerate(symbols) if symbol in known]
    old_rows = [known[symbols[i]] for i in rows]
    new = [i for i, symbol in enumerate(symbols) if symbol not in known]
    tied = old.config.tied
    weights = model.state_dict()
    for name, array in old.weights.items():
        if name == "output.weight" and tied:
            continue  # the embedding, but for the temperature that it was divided by
        values = torch.from_numpy(array)
        if name in ("embedding.weight", "output.weight", "output.bias"):
            weights[name][rows] = values[old_rows]
            if tied or name != "embedding.weight":
                weights[name][new] = values.mean(dim=0)
        else:
            weights[name].copy_(values)
    used = {symbols[i] for i in np.flatnonzero(token_counts(text))}
    here, gone = len(used & known.keys()), [symbol for symbol in known if symbol not in used]
    return (
        f"{run_name(old.folder)}, step {old.training.get('step', 0):,}; {here:,} {unit_name(tokenizer)} known, "
        f"{len(new):,} new, {len(gone):,} not in this text{_named('new', [symbols[i] for i in new])}"
        f"{_named('not in this text', gone)}"
    )


def _named(label: str, symbols: list[str]) -> str:
    """`; new: 'a' '\\n'`, of many the first ones."""
    more = " ..." if len(symbols) > NAMED else ""
    return f"; {label}: {' '.join(map(repr, symbols[:NAMED]))}{more}" if symbols else ""
