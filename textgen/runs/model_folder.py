"""The portable model folder: `weights.safetensors`, `model.json`, `tokenizer.json`. Loading one never runs code.

`model.json` and `tokenizer.json` are written once, when a run starts; `weights.safetensors` is replaced atomically
whenever a better model is found, so the folder is complete at any time. The header of the weights has a digest of the
weights and of the other two files, so that files of different models are never combined.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.errors import ModelError, storage_errors
from textgen.files import atomic_write, read_bounded
from textgen.model.config import ModelConfig, parameter_shapes
from textgen.model.quantization import QuantizedMatrix, quantize
from textgen.tokenizers import Tokenizer, tokenizer_from_json
from textgen.unicode import FORMS, TextForm

FORMAT = 2
MODEL_FOLDER = "model"
WEIGHTS, DESCRIPTION, TOKENIZER = "weights.safetensors", "model.json", "tokenizer.json"
DAMAGE_ERRORS = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, MemoryError)
"""Errors of reading a damaged file; a MemoryError: one of a size that it does not have."""
SCALES = ".scales"
"""Ending of the name of the scales of a matrix in 8 bits."""
MAX_JSON_BYTES = 1 << 26
"""Largest description or tokenizer; a sentencepiece model of 100,000 tokens has 2 MB."""

Weights = Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True)
class Model:
    """Content of a model folder: architecture, tokenizer and weights."""

    folder: Path
    config: ModelConfig
    tokenizer: Tokenizer  # of its ids
    corpus: dict[str, Any]  # name and sha256 of the training text; normalize, newlines, typography: see `TextForm`
    weights: Weights  # parameters by name, float32
    # step, val_loss (nats per character) and other metrics at the time when the weights were written
    training: dict[str, Any]
    digest: str  # sha256 of the weights, hexadecimal

    @property
    def form(self) -> TextForm:
        """Normal form, line ends and typography of the training text; models of older versions have none."""
        return text_form(self.corpus)


def text_form(corpus: Mapping[str, Any]) -> TextForm:
    """Returns the form in a model's description of its corpus; raises ValueError if there is no such form."""
    values = {name: corpus.get(name, default) for name, default in TextForm()._asdict().items()}
    for name, value in values.items():
        if value not in FORMS[name]:
            raise ValueError(f"{name} is {value!r}, not one of {', '.join(FORMS[name])}")
    return TextForm(**values)


def create_model_folder(folder: Path, config: ModelConfig, tokenizer: Tokenizer, corpus: Mapping[str, Any]) -> None:
    """Writes the files of a model folder that do not change during a run: `model.json` and `tokenizer.json`.

    A random id of the run in `model.json` distinguishes weights and training states of runs with equal settings.
    """
    run = secrets.token_hex(8)
    description = {"format": FORMAT, "architecture": config.to_json(), "corpus": dict(corpus), "run": run}
    for name, content in ((TOKENIZER, tokenizer.to_json()), (DESCRIPTION, description)):
        with atomic_write(folder / name) as file:
            file.write((json.dumps(content, indent=None if name == TOKENIZER else 2) + "\n").encode())


def write_weights(folder: Path, weights: Weights, training: Mapping[str, Any], *, eight_bit: bool = False) -> None:
    """Replaces the weights of a model folder atomically.

    With `eight_bit` the matrices are stored in 8 bits, each with `NAME.scales`; a reader gets the rounded values.

    Raises:
        StorageError: they cannot be written; the previous weights are still there.
    """
    from safetensors.numpy import save

    with storage_errors(folder / WEIGHTS):
        digest = model_digest(folder)
    stored: dict[str, NDArray[Any]] = dict(weights)
    if eight_bit:
        for name, array in weights.items():
            if array.ndim == 2:
                stored[name], stored[name + SCALES] = quantize(array)
        weights = _whole_weights(stored)
    metadata = {
        "format": f"textgen {FORMAT}",
        "weights_sha256": _digest_of_weights(weights),
        "model_sha256": digest,
        "training": json.dumps(dict(training)),
    }
    with atomic_write(folder / WEIGHTS) as file:
        file.write(save(stored, metadata))


def read_model(folder: Path) -> Model:
    """Reads a model folder and checks that it is complete.

    Raises:
        ModelError: a file is missing, damaged, of another version, or of another model.
    """
    from safetensors import SafetensorError, safe_open

    for name in (DESCRIPTION, TOKENIZER, WEIGHTS):
        if not (folder / name).is_file():
            yet = "; a run's first validation writes it: go on with --resume" if name == WEIGHTS else ""
            raise ModelError(f"{folder} is not a complete model: it has no {name}{yet}")
    try:
        description = json.loads(read_bounded(folder / DESCRIPTION, MAX_JSON_BYTES).decode())
        form = description["format"]
        if form not in (1, FORMAT):
            raise ModelError(f"{folder} is a model of format {form!r}; this textgen reads 1 and {FORMAT}: update it")
        config, corpus = ModelConfig.from_json(description["architecture"]), dict(description["corpus"])
        text_form(corpus)
        tokenizer = _read_tokenizer(folder / TOKENIZER)
        with safe_open(folder / WEIGHTS, framework="numpy") as file:
            metadata = file.metadata() or {}
            stored = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (it is not a dict)
        weights = _whole_weights(stored)
        training = json.loads(metadata["training"])
        whole = metadata["weights_sha256"] == _digest_of_weights(weights)
        together = metadata["model_sha256"] == model_digest(folder)
    except (*DAMAGE_ERRORS, SafetensorError) as error:
        raise ModelError(f"{folder} is damaged or not a textgen model ({type(error).__name__}: {error})") from error
    if form == 1:  # from before there were other cells than the LSTM
        weights = {name.replace("lstm.", "stack.", 1): array for name, array in weights.items()}
    if not whole:
        raise ModelError(f"{folder / WEIGHTS} is damaged: its content does not match its digest")
    if not together:
        raise ModelError(f"{folder} is mixed up: its weights are of another {DESCRIPTION} or {TOKENIZER}")
    shapes = {name: array.shape for name, array in weights.items()}
    wanted = dict(parameter_shapes(config, len(shapes)))
    if odd := sorted(name for name in shapes.keys() | wanted.keys() if shapes.get(name) != wanted.get(name)):
        raise ModelError(f"{folder} is damaged: its weights do not fit its shape ({odd[0]})")
    if config.vocabulary != tokenizer.vocabulary_size:
        raise ModelError(f"{folder} is damaged: its tokenizer has another number of tokens than its weights")
    return Model(
        folder=folder,
        config=config,
        tokenizer=tokenizer,
        corpus=corpus,
        weights=weights,
        training=training,
        digest=metadata["weights_sha256"],
    )


def _whole_weights(stored: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[np.float32]]:
    """Returns the parameters in float32; those in 8 bits are multiplied with their scales."""
    return {
        name: QuantizedMatrix(array, stored[name + SCALES]).dequantize() if array.dtype == np.int8 else array
        for name, array in stored.items()
        if not name.endswith(SCALES)
    }


def read_description(folder: Path) -> tuple[Tokenizer, dict[str, Any]]:
    """Reads what a model folder has from the start of its run: the tokenizer, and the corpus's name and sha256.

    Raises:
        ModelError: they are damaged.
        OSError: they are missing.
    """
    try:
        corpus = dict(json.loads(read_bounded(folder / DESCRIPTION, MAX_JSON_BYTES).decode())["corpus"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ModelError(f"{folder / DESCRIPTION} is damaged ({type(error).__name__}: {error})") from error
    return _read_tokenizer(folder / TOKENIZER), corpus


def _read_tokenizer(path: Path) -> Tokenizer:
    try:
        return tokenizer_from_json(json.loads(read_bounded(path, MAX_JSON_BYTES).decode()))
    except ModelError as error:
        raise ModelError(f"{path} is damaged or of another version: {error}") from error


def find_model(given: str | None, checkpoints: Path) -> Path:
    """Returns the path of a model folder, found by a run's name or a path.

    `given` is the name of a run, or the path of a run, a model folder or a file in one; None is the newest.

    Raises:
        ModelError: there is none.
    """
    if given is None:
        written = list(checkpoints.glob(f"*/{MODEL_FOLDER}/{WEIGHTS}"))
        if not written:
            raise ModelError(f"no trained model in {checkpoints}/ yet; train one first: python train.py --corpus FILE")
        return max(written, key=lambda path: path.stat().st_mtime_ns).parent
    if not given:
        raise ModelError(
            "the name of the model is empty; give a run's name or a path, or leave it out for the newest model"
        )
    for folder in (Path(given), checkpoints / given):
        if folder.is_file():
            folder = folder.parent
        for candidate in (folder / MODEL_FOLDER, folder):
            if (candidate / DESCRIPTION).exists() or (candidate / WEIGHTS).exists():
                return candidate
    if Path(given).exists() or (checkpoints / given).exists():
        raise ModelError(f"{given} holds no model: no {MODEL_FOLDER}/{DESCRIPTION} in it")
    runs = sorted(path.parts[-3] for path in checkpoints.glob(f"*/{MODEL_FOLDER}/{WEIGHTS}"))
    known = f"; the runs in {checkpoints}/ are {', '.join(runs[-8:])}" if runs else f"; {checkpoints}/ has no runs"
    raise ModelError(f"there is no run or model {given}{known}")


def _digest_of_weights(weights: Weights) -> str:
    """sha256 of the names, shapes and values of weights, hexadecimal."""
    digest = hashlib.sha256()
    for name in sorted(weights):
        array = np.ascontiguousarray(weights[name])
        digest.update(f"{name} {array.dtype.str} {array.shape}".encode())
        digest.update(array.data if array.size else b"")
    return digest.hexdigest()


def model_digest(folder: Path) -> str:
    """sha256 of `model.json` and `tokenizer.json`, by which weights and training states refer to them.

    Raises:
        OSError: they cannot be read.
    """
    contents = (read_bounded(folder / name, MAX_JSON_BYTES) for name in (DESCRIPTION, TOKENIZER))
    return hashlib.sha256(b"".join(contents)).hexdigest()


def run_name(model_folder: Path) -> str:
    """Returns the name of a model's run, or the path of a model folder that is in no run."""
    return model_folder.resolve().parent.name if model_folder.name == MODEL_FOLDER else os.fspath(model_folder)
