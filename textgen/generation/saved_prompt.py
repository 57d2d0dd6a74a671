"""The state after a prompt in a file, from which another process continues."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from textgen.errors import ModelError
from textgen.files import atomic_write
from textgen.generation.decode import PromptState
from textgen.generation.engines import EngineState
from textgen.generation.generator import TextGenerator

FORMAT = "textgen prompt 1"


def save_prompt(path: Path, prompt: PromptState, generator: TextGenerator) -> None:
    """Writes the state after a prompt: safetensors with logits (1, V), h and c (L, 1, H) in float32, and ids (T,).

    The metadata has the format, the digest of the weights, the engine and the precision.

    Raises:
        StorageError: the file cannot be written.
    """
    from safetensors.numpy import save

    arrays = {"logits": prompt.logits, "h": prompt.state.h, "c": prompt.state.c, "ids": prompt.ids}
    with atomic_write(path) as file:
        file.write(save({name: np.ascontiguousarray(each) for name, each in arrays.items()}, _metadata(generator)))


def load_prompt(path: Path, generator: TextGenerator) -> PromptState:
    """Returns a state that `save_prompt` has written.

    Raises:
        ModelError: the file is missing or damaged, or of another model, engine or precision.
    """
    from safetensors import SafetensorError, safe_open

    wanted = _metadata(generator)
    try:
        with safe_open(path, framework="numpy") as file:
            found = file.metadata() or {}
            arrays = {name: file.get_tensor(name) for name in ("logits", "h", "c", "ids")}
    except (OSError, SafetensorError, MemoryError) as error:
        raise ModelError(f"cannot read the prompt state {os.fspath(path)}: {error}") from error
    if found.get("format") != FORMAT:
        raise ModelError(f"{path} is not a prompt state of this version of textgen; --save-prompt-state writes one")
    if found.get("weights_sha256") != wanted["weights_sha256"]:
        raise ModelError(f"{path} is the state of another model; write it again with --save-prompt-state")
    if found != wanted:
        raise ModelError(
            f"{path} is the state of another engine; choose --engine {found.get('engine')} "
            f"--precision {found.get('precision')}"
        )
    prompt = PromptState(arrays["logits"], EngineState(arrays["h"], arrays["c"]), arrays["ids"])
    if not _fits(prompt, generator):
        raise ModelError(f"{path} is damaged: its arrays do not fit the model")
    return prompt


def _metadata(generator: TextGenerator) -> dict[str, str]:
    return {
        "format": FORMAT,
        "weights_sha256": generator.model.digest,
        "engine": generator.engine.name,
        "precision": generator.precision,
    }


def _fits(prompt: PromptState, generator: TextGenerator) -> bool:
    empty, ids = generator.engine.initial_state(), prompt.ids
    shapes = (prompt.state.h.shape, prompt.state.c.shape) == (empty.h.shape, empty.c.shape)
    logits = prompt.logits.shape == (1, generator.engine.vocabulary)
    known = ids.ndim == 1 and ids.dtype.kind == "u" and bool((ids < generator.engine.vocabulary).all())
    numbers = all(array.dtype == np.float32 for array in (prompt.logits, *prompt.state))
    return shapes and logits and known and numbers
