"""Model folders: damaged files, and files made to fit their digests that say something impossible."""

from __future__ import annotations

import json
import os
import pickle
import random
import shutil
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from .byte_damage import damaged
from .hostile_input import VALUES, HostileInput, Place, put_irregular

FILES = ("model.json", "tokenizer.json", "weights.safetensors", "passages.safetensors")
GENERATE = ("generate", "--checkpoint", "m", "--length", "40", "--seed", "0", "--max-copy", "40")


class Smuggled:
    """An object whose pickle makes the canary."""

    def __init__(self, canary: Path) -> None:
        self.canary = canary

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (f"touch {self.canary}",)


def make(place: Place, chance: random.Random) -> HostileInput:
    """Makes a model folder of one of the kinds below."""
    kinds = [damage, damage, descriptions, descriptions, weights, weights, headers, files, prompt_states, records]
    return chance.choice(kinds)(place, chance)


def copied(place: Place) -> Path:
    """A copy of the model folder that is whole."""
    return Path(shutil.copytree(place.model_run / "model", place.work / "m"))


def command(chance: random.Random, place: Place) -> Sequence[str]:
    """A command that reads the model."""
    (place.work / "t.txt").write_text("Good morrow, my lord?\n" * 5)
    return chance.choice(
        [
            GENERATE,
            GENERATE,
            ("score", "t.txt", "--checkpoint", "m", "--json"),
            ("evaluate", "--checkpoint", "m", "--text", "t.txt", "--json"),
            ("inspect", "gates", "--checkpoint", "m", "--text", "t.txt"),
        ]
    )


def damage(place: Place, chance: random.Random) -> HostileInput:
    """A file with damaged bytes: never taken for another model."""
    folder, name = copied(place), chance.choice(FILES)
    kind, content = damaged((folder / name).read_bytes(), chance)
    (folder / name).write_bytes(content)
    expected = (place.model_run / "generated.txt").read_text()
    return HostileInput(f"{name}: {kind}", GENERATE, lambda output: output == expected)


def mutated(value: Any, chance: random.Random) -> Any:
    """A JSON value in which one value, name or item is another, missing or there twice."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        key = chance.choice(list(value))
        if chance.random() < 0.1:
            return {name: each for name, each in value.items() if name != key}
        return {**value, key: mutated(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.6:
        at = chance.randrange(len(value))
        change = chance.choice([[], [value[at]] * 2, [mutated(value[at], chance)]])
        return [*value[:at], *change, *value[at + 1 :]]
    if isinstance(value, (int, float)) and not isinstance(value, bool) and chance.random() < 0.5:
        return chance.choice([value + 1, value * 2, -value, value + 0.5, str(value), value * 10**6])
    return chance.choice(VALUES)


def with_digests(folder: Path, arrays: dict[str, Any], metadata: dict[str, str] | None = None) -> None:
    """Writes weights whose header has the digests that fit the folder."""
    from safetensors.numpy import save

    from textgen.runs.model_folder import _digest_of_weights, model_digest, read_model

    training = json.dumps(read_model(folder).training) if metadata is None else metadata.get("training", "{}")
    whole = {"format": "textgen 2", "weights_sha256": _digest_of_weights(arrays), "training": training}
    (folder / "weights.safetensors").write_bytes(
        save(arrays, {**whole, "model_sha256": model_digest(folder), **(metadata or {})})
    )


def arrays_of(folder: Path) -> dict[str, Any]:
    """The weights of a model folder."""
    from textgen.runs.model_folder import read_model

    return {name: np.array(array) for name, array in read_model(folder).weights.items()}


def descriptions(place: Place, chance: random.Random) -> HostileInput:
    """Impossible architecture or tokenizer, with digests that fit."""
    folder, name = copied(place), chance.choice(FILES[:2])
    arrays = arrays_of(folder)
    value = mutated(json.loads((folder / name).read_text()), chance)
    content = json.dumps(value).encode()
    if chance.random() < 0.1:
        content = chance.choice(
            [b"[" * 100_000, b'{"a":' * 50_000, b"9" * 10_000, b"", b"null", b"\xff", b'{"format": 2']
        )
    (folder / name).write_bytes(content)
    with_digests(folder, arrays, {"training": "{}"})
    return HostileInput(f"{name}: another value", command(chance, place))


def weights(place: Place, chance: random.Random) -> HostileInput:
    """Impossible weights, with digests that fit."""
    folder = copied(place)
    arrays = arrays_of(folder)
    name = chance.choice(list(arrays))
    array = arrays[name]
    changes: dict[str, Any] = {
        "NaN": np.full_like(array, np.nan),
        "infinite": np.full_like(array, np.inf),
        "huge": array * np.float32(1e30),
        "float64": array.astype(np.float64),
        "int64": array.astype(np.int64),
        "bool": array.astype(bool),
        "transposed": np.ascontiguousarray(array.T),
        "one more dimension": array[None],
        "empty": np.zeros((0, *array.shape[1:]), np.float32),
        "shorter": array[:-1],
        "longer": np.concatenate([array, array]),
        "number": np.float32(1).reshape(()),
        "missing": None,
        "renamed": None,
        "one more": array,
        "some NaN": np.where(
            np.random.default_rng(chance.getrandbits(32)).random(array.shape) < 0.01, np.nan, array
        ).astype(np.float32),
    }
    kind = chance.choice(list(changes))
    if kind in ("missing", "renamed"):
        del arrays[name]
        arrays |= {"../" + name: array} if kind == "renamed" else {}
    elif kind == "one more":
        arrays[chance.choice(["x", "__class__", "stack.weight_hh_l9", ""])] = array
    else:
        arrays[name] = np.ascontiguousarray(changes[kind])
    training = chance.choice(
        [
            "{}",
            "null",
            "[]",
            '{"val_loss": "x", "step": null}',
            '{"step": 1e999, "val_loss": NaN}',
            '{"temperature": -1}',
        ]
    )
    with_digests(folder, arrays, {"training": training})
    return HostileInput(f"weights: {kind}", command(chance, place))


def headers(place: Place, chance: random.Random) -> HostileInput:
    """A header of the weights with absurd lengths, offsets and names, or no header at all."""
    folder = copied(place)
    path = folder / "weights.safetensors"
    content = path.read_bytes()
    length = struct.unpack("<Q", content[:8])[0]
    description = json.loads(content[8 : 8 + length])
    kind = chance.choice(["length", "offsets", "mutated", "pickle", "numpy", "empty", "deep", "metadata"])
    if kind == "length":
        content = (
            struct.pack("<Q", chance.choice([0, 1, length - 1, length + 1, 2**31, 2**63, 2**64 - 1, 10**8]))
            + content[8:]
        )
    elif kind in ("offsets", "mutated", "metadata"):
        if kind == "offsets":
            name = chance.choice([each for each in description if each != "__metadata__"])
            offsets = ([0, 2**63], [2**64 - 1, 0], [-1, 4], [5, 1], [0, 0], [0, 10**12])
            description[name]["data_offsets"] = chance.choice(offsets)
        elif kind == "metadata":
            name = chance.choice(list(description["__metadata__"]))
            description["__metadata__"][name] = chance.choice(
                ["", "null", "[]", "[" * 100_000, "\0", "9" * 5000, "{", "NaN", "\ud800"]
            )
        else:
            description = mutated(description, chance)
        new = json.dumps(description).encode()
        content = struct.pack("<Q", len(new)) + new + content[8 + length :]
    elif kind == "pickle":
        content = pickle.dumps(Smuggled(place.canary))
    elif kind == "numpy":
        content = (
            b"\x93NUMPY\x01\0v\0"
            + b"{'descr': '|O', 'fortran_order': False, 'shape': (1,)}".ljust(118)
            + pickle.dumps(Smuggled(place.canary))
        )
    elif kind == "empty":
        content = chance.choice([b"", bytes(8), b"\x02" + bytes(7) + b"{}", b"PK\x03\x04"])
    else:
        new = b'{"a":' * 50_000 + b"1" + b"}" * 50_000
        content = struct.pack("<Q", len(new)) + new
    path.write_bytes(content)
    expected = (place.model_run / "generated.txt").read_text()
    return HostileInput(f"safetensors: {kind}", GENERATE, lambda output: output == expected)


def files(place: Place, chance: random.Random) -> HostileInput:
    """A file of the model that is no regular one, or missing."""
    folder, name = copied(place), chance.choice(FILES)
    path = folder / name
    path.unlink()
    kind = chance.choice(["missing", "FIFO", "loop", "folder", "endless device", "sparse", "link to another"])
    put_irregular(path, kind)
    reads = GENERATE if name == FILES[-1] else command(chance, place)  # only --max-copy needs the filter
    return HostileInput(f"{name}: {kind}", reads, must=2)


def prompt_states(place: Place, chance: random.Random) -> HostileInput:
    """A saved state of a prompt, damaged or of impossible arrays."""
    from safetensors.numpy import load_file, save

    copied(place)
    source, path = place.model_run / "prompt.state", place.work / "p.state"
    flags = (*GENERATE, "--prompt-state", "p.state")
    expected = (place.model_run / "continued.txt").read_text()
    if chance.random() < 0.5:
        kind, content = damaged(source.read_bytes(), chance)
        path.write_bytes(content)
        # Nothing but the header is under a digest.
        return HostileInput(f"prompt state: {kind}", flags)
    content = source.read_bytes()
    length = struct.unpack("<Q", content[:8])[0]
    metadata = json.loads(content[8 : 8 + length])["__metadata__"]
    arrays = load_file(source)
    name = chance.choice(list(arrays))
    array = arrays[name]
    values = [
        np.full_like(array, 255 if array.dtype.kind == "u" else np.nan),
        array[:0],
        array.astype(np.float64),
        array[None],
        array,
    ]
    number = chance.randrange(len(values))
    arrays[name] = np.ascontiguousarray(values[number])
    path.write_bytes(save(arrays, metadata))
    whole = number == len(values) - 1
    return HostileInput(
        "prompt state: arrays", flags, (lambda output: output == expected) if whole else None, 0 if whole else None
    )


def records(place: Place, chance: random.Random) -> HostileInput:
    """Metrics of a run, damaged or with impossible numbers."""
    run = place.work / "r"
    run.mkdir()
    shutil.copy(place.model_run / "settings.yaml", run)
    content = (place.model_run / "metrics.jsonl").read_bytes()
    if chance.random() < 0.5:
        kind, content = damaged(content, chance)
    else:
        kind = "another value"
        lines = content.splitlines()
        at = chance.randrange(len(lines))
        lines[at] = json.dumps(mutated(json.loads(lines[at]), chance)).encode()
        content = b"\n".join(lines) + b"\n"
    (run / "metrics.jsonl").write_bytes(content)
    flags = chance.choice([(), ("--width", "60"), ("--out", "c.svg"), ("--x", "time"), ("--metric", "grad_norm")])
    return HostileInput(f"metrics: {kind}", ("curves", "r", *flags))
