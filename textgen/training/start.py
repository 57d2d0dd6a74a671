"""Start of a run: checks of the state to resume from, and weights from another model (`--init-from`)."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from textgen.data.corpus import Corpus
from textgen.errors import CheckpointError, SettingsError
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import Model, find_model, read_model, run_name
from textgen.settings.parsing import flag
from textgen.settings.run import ModelSettings
from textgen.tokenizers import Tokenizer, unit_name
from textgen.training.checkpoints import SavedState
from textgen.units import token_counts

NAMED = 12
"""Tokens to name of a longer list."""


def check_same_text(run: str, state: SavedState, corpus: Corpus) -> None:
    """Refuses to resume a run on another text, or on other tokens of the same text.

    Raises:
        CheckpointError: the text or its tokenizer differs.
    """
    if corpus.sha256 != state.corpus:
        raise CheckpointError(
            f"{corpus.place} is not the text that {run} is trained on: it has changed since (sha256 "
            f"{state.corpus[:12]} then, {corpus.sha256[:12]} now); restore the old text, or start a new run on the new "
            f"one with the old weights: --init-from {run}"
        )
    if corpus.tokenizer.name != state.tokenizer:
        raise CheckpointError(
            f"the tokens of {corpus.place} are not those that {run} is trained on ({state.tokenizer} then, "
            f"{corpus.tokenizer.name} now): what they were made from has changed; restore it, or start a new run with "
            f"the old weights: --init-from {run}"
        )


def check_weights_fit(state: SavedState, module: torch.nn.Module) -> None:
    """Refuses a state whose weights have other names or shapes than the network's.

    Raises:
        CheckpointError: names the first weight that differs.
    """
    shapes = {name: tuple(tensor.shape) for name, tensor in module.state_dict().items()}
    if any(name.startswith("model.lstm.") for name in state.shapes):
        raise CheckpointError(
            f"{state.path} was saved by an older textgen, whose runs cannot be resumed; start a new run with the old "
            "weights: --init-from"
        )
    if shapes != state.shapes:
        odd = min(name for name in shapes.keys() | state.shapes.keys() if shapes.get(name) != state.shapes.get(name))
        raise CheckpointError(f"{state.path} does not fit the run's settings: its {odd} has another shape")


def initial_model(given: str, checkpoints: Path, settings: ModelSettings) -> Model:
    """Returns the model of `--init-from` if it has the architecture that the settings ask for.

    Raises:
        SettingsError: names the setting that differs.
        ModelError: there is no such model, or it is damaged.
    """
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

    Args:
        model: new; of the same shape except for the vocabulary.
        old: the trained model.
        tokenizer: of the new model.
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
    """Returns a line about a model whose weights a run starts from: its name, and which tokens are new or absent.

    Args:
        old: the model.
        tokenizer: of the new text.
        ids: the new text, (T,).
    """
    strings, known = tokenizer.token_strings, old.tokenizer.token_strings
    used = {strings[i] for i in np.flatnonzero(token_counts(ids))}
    new = _without(strings, set(known))
    absent = _without(known, used)
    return (
        f"{run_name(old.folder)}, step {old.training.get('step', 0):,}; {len(used & set(known)):,} "
        f"{unit_name(tokenizer)} known, {len(new):,} new, {len(absent):,} not in this text{_named('new', new)}"
        f"{_named('not in this text', absent)}"
    )


def _without(strings: Sequence[str], others: Collection[str]) -> list[str]:
    return [string for string in strings if string not in others]


def _named(label: str, strings: Sequence[str]) -> str:
    """Returns `; new: 'a' '\\n'`, with the first NAMED strings."""
    more = " ..." if len(strings) > NAMED else ""
    return f"; {label}: {' '.join(map(repr, strings[:NAMED]))}{more}" if strings else ""
