"""Training states: damaged, with code inside, or with values that cannot be."""

from __future__ import annotations

import hashlib
import io
import pickle
import random
import shutil
import zipfile
from pathlib import Path
from typing import Any

import torch

from .byte_damage import damaged
from .hostile_input import VALUES, HostileInput, Place, put_irregular
from .model_folders import Smuggled

MAGIC = b"textgen training state 2\n"
STATES = ("last.ckpt", "previous.ckpt")
RESUME = ("train", "--resume", "r")


def make(place: Place, chance: random.Random) -> HostileInput:
    """Makes a run whose states are of one of the kinds below."""
    kinds = [damage, damage, code, code, values, values, archives, files]
    return chance.choice(kinds)(place, chance)


def copied(place: Place) -> Path:
    """A copy of the run with its text, in `checkpoints/`."""
    shutil.copy(place.model_run.parent.parent / "play.txt", place.work)
    return Path(shutil.copytree(place.model_run, place.work / "checkpoints" / "r"))


def sealed(content: bytes) -> bytes:
    """A state file with the digest of its content."""
    return MAGIC + hashlib.sha256(content).hexdigest().encode() + b"\n" + content


def content_of(path: Path) -> bytes:
    """The archive in a state file."""
    return path.read_bytes()[len(MAGIC) + 65 :]


def write(run: Path, content: bytes) -> None:
    """Makes all states of the run this one."""
    for name in STATES:
        (run / "state" / name).write_bytes(content)


def damage(place: Place, chance: random.Random) -> HostileInput:
    """All states with damaged bytes."""
    run = copied(place)
    path = run / "state" / "last.ckpt"
    kind, content = damaged(path.read_bytes(), chance)
    whole = content == path.read_bytes()
    write(run, content)
    return HostileInput(f"state: {kind}", RESUME, must=None if whole else 2)


def payloads(canary: Path) -> dict[str, bytes]:
    """Pickles that run code when they are loaded."""
    command = f"touch {canary}".encode()
    return {
        "os.system": pickle.dumps(Smuggled(canary)),
        "eval": b"c__builtin__\neval\n(S'open(" + repr(str(canary)).encode().replace(b"'", b'"') + b',"w")' + b"'\ntR.",
        "posix": b"cposix\nsystem\n(S'" + command + b"'\ntR.",
        "in a dictionary": pickle.dumps({"state_dict": {"x": Smuggled(canary)}, "run": {}}),
        "build": b"ctorch\nload\n(S'x'\ntR}S'__class__'\nNsb.",
        "extension": b"\x82\x01.",
        "persistent": b"S'x'\nQ.",
        "getattr": b"c__builtin__\ngetattr\n(cos\nsystem\nS'__call__'\ntR(S'" + command + b"'\ntR.",
        "numpy": b"cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\n(I0\ntS'b'\ntR.",
        "no end": b"\x80\x02}q\x00(X",
        "long string": b"\x80\x02X\xff\xff\xff\x7fabc.",
        "many marks": b"(" * 100_000 + b".",
        "deep tuple": b"\x80\x02" + b"(" * 5000 + b"t" * 5000 + b".",
        "torch.load": b"ctorch.serialization\nload\n(S'/dev/zero'\ntR.",
        "importlib": b"cimportlib\nimport_module\n(S'antigravity'\ntR.",
    }


def code(place: Place, chance: random.Random) -> HostileInput:
    """A state whose pickle runs code, with a digest that fits."""
    run = copied(place)
    whole = payloads(place.canary)
    kind = chance.choice(list(whole))
    payload = whole[kind]
    if chance.random() < 0.6:
        whole_archive, file = io.BytesIO(), io.BytesIO()
        torch.save(torch.load(io.BytesIO(content_of(run / "state" / "last.ckpt")), weights_only=True), whole_archive)
        old = zipfile.ZipFile(whole_archive)
        with old, zipfile.ZipFile(file, "w") as new:
            for name in old.namelist():
                new.writestr(name, payload if name.endswith("data.pkl") else old.read(name))
        payload = file.getvalue()
    elif chance.random() < 0.3:
        legacy = pickle.dumps(0x1950A86A20F9469CFC6C, 2) + pickle.dumps(1001, 2) + pickle.dumps({}, 2)
        payload = legacy + payload
    write(run, payload if chance.random() < 0.1 else sealed(payload))
    return HostileInput(f"code: {kind}", RESUME, must=2)


def mutated(value: Any, chance: random.Random) -> Any:
    """A state in which one value is another or missing."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(list(value))
        if chance.random() < 0.15:
            return {name: each for name, each in value.items() if name != key}
        return {**value, key: mutated(value[key], chance)}
    if isinstance(value, (list, tuple)) and value and chance.random() < 0.7:
        at = chance.randrange(len(value))
        changed = [*value[:at], *chance.choice([[], [mutated(value[at], chance)]]), *value[at + 1 :]]
        return changed if isinstance(value, list) else tuple(changed)
    if isinstance(value, torch.Tensor) and chance.random() < 0.8:
        return chance.choice(
            [
                value.double(),
                value.new_zeros(0),
                value[None],
                value.reshape(-1)[:1] if value.numel() else value,
                torch.full_like(value, 255 if value.dtype == torch.uint8 else 10**6) if value.numel() else value,
                torch.full_like(value.float(), float("nan")),
                value.to(torch.int64),
                value.to("meta"),
            ]
        )
    if isinstance(value, (int, float)) and not isinstance(value, bool) and chance.random() < 0.5:
        return chance.choice([value + 1, -value, value * 10**6, value + 0.5, str(value)])
    return chance.choice([each for each in VALUES if not (isinstance(each, str) and "\ud800" in each)])


def values(place: Place, chance: random.Random) -> HostileInput:
    """A state with values that cannot be, with a digest that fits: refused in a line, or trained to the end."""
    run = copied(place)
    early = chance.random() < 0.5  # one from which training goes on
    path = run / "state" / ("previous.ckpt" if early else "last.ckpt")
    checkpoint = torch.load(io.BytesIO(content_of(path)), weights_only=True)
    part = chance.choice(list(checkpoint))
    if part == "state_dict":
        checkpoint = {**checkpoint, "state_dict": mutated(checkpoint["state_dict"], chance)}
    elif chance.random() < 0.1:
        del checkpoint[part]
    else:
        checkpoint[part] = mutated(checkpoint[part], chance)
    file = io.BytesIO()
    torch.save(checkpoint, file)
    write(run, sealed(file.getvalue()))
    return HostileInput(f"state: another {part}", RESUME)


def archives(place: Place, chance: random.Random) -> HostileInput:
    """A state that is no archive of PyTorch, or of absurd members, with a digest that fits."""
    run = copied(place)
    content = content_of(run / "state" / "last.ckpt")
    kind, spoiled = damaged(content, chance)
    if chance.random() < 0.3:
        kind, spoiled = (
            "something else",
            chance.choice([b"", b"x", bytes(1000), b"PK\x05\x06" + bytes(18), pickle.dumps(5), b"\x80\x02K\x05."]),
        )
    write(run, sealed(spoiled))
    return HostileInput(f"archive in a state: {kind}", RESUME)


def files(place: Place, chance: random.Random) -> HostileInput:
    """States that are no regular files, or missing."""
    run, kind = copied(place), chance.choice(["missing", "FIFO", "loop", "folder", "endless device", "empty", "sparse"])
    for name in STATES:
        path = run / "state" / name
        path.unlink()
        put_irregular(path, kind)
    return HostileInput(f"state file: {kind}", RESUME, must=2)
