"""Settings files: YAML that is damaged, tags, aliases, nesting, numbers and names beyond all bounds."""

from __future__ import annotations

import random
import shutil

import yaml

from .byte_damage import damaged
from .hostile_input import VALUES, HostileInput, Place, prose

SHORT = (
    "--corpus",
    "t.txt",
    "--max-steps",
    "1",
    "--hidden",
    "4",
    "--layers",
    "1",
    "--batch-size",
    "2",
    "--window",
    "8",
    "--wandb",
    "disabled",
    "--sample-length",
    "0",
    "--accelerator",
    "cpu",
    "--devices",
    "1",
    "--run",
    "x",
    "--checkpoints",
    "c",
)


def make(place: Place, chance: random.Random) -> HostileInput:
    """Makes a settings file of one of the kinds below."""
    return chance.choice([damage, values, values, documents, documents, files])(place, chance)


def outcome(kind: str, content: bytes, place: Place, chance: random.Random, must: int | None = None) -> HostileInput:
    """The command that reads a settings file: of --config, or of a run that is resumed or evaluated."""
    (place.work / "t.txt").write_text(prose(random.Random(0), 800))
    use = chance.choice(["config", "config", "resume", "evaluate"])
    if use == "config":
        (place.work / "s.yaml").write_bytes(content)
        return HostileInput(kind, ("train", "--config", "s.yaml", *SHORT), must=must)
    shutil.copy(place.model_run.parent.parent / "play.txt", place.work)
    run = shutil.copytree(place.model_run, place.work / "checkpoints" / "r")
    (run / "settings.yaml").write_bytes(content)
    flags = ("train", "--resume", "r") if use == "resume" else ("evaluate", "r", "--json", "--bootstrap", "0")
    return HostileInput(kind, flags, must=must)


def settings(place: Place) -> dict[str, object]:
    """The settings of the run that is whole."""
    found: dict[str, object] = yaml.safe_load((place.model_run / "settings.yaml").read_text())
    return found


def damage(place: Place, chance: random.Random) -> HostileInput:
    """Settings with damaged bytes."""
    kind, content = damaged((place.model_run / "settings.yaml").read_bytes(), chance)
    return outcome(f"settings: {kind}", content, place, chance)


def values(place: Place, chance: random.Random) -> HostileInput:
    """Settings with values that cannot be."""
    whole = settings(place)
    for _ in range(chance.choice([1, 1, 3])):
        key = chance.choice(list(whole))
        values = [each for each in VALUES if not (isinstance(each, int) and abs(each) > 10**60)]
        whole[key] = chance.choice(
            [*values, "1e1e1", "٣", "0x10", "1_000", "-", "=", "1:30", "~", "yes", "2001-99-99", "!!int 5"]
        )
    return outcome("settings: another value", dump(whole, chance), place, chance)


def dump(value: object, chance: random.Random) -> bytes:
    """YAML of a value, in one of its forms."""
    style = chance.choice([None, False, True])
    return yaml.safe_dump(value, default_flow_style=style, allow_unicode=True).encode("utf-8", "surrogatepass")


def documents(place: Place, chance: random.Random) -> HostileInput:
    """YAML that runs code, expands, nests or names more than settings do."""
    touch = f"touch {place.canary}"
    bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12)
    )
    contents = {
        "os.system": f"seed: !!python/object/apply:os.system ['{touch}']",
        "subprocess": f"!!python/object/new:subprocess.Popen [[touch, '{place.canary}']]",
        "name": "seed: !!python/name:os.system",
        "module": "!!python/module:antigravity",
        "eval": f'seed: !!python/object/apply:eval [\'open("{place.canary}", "w")\']',
        "tuple": "seed: !!python/tuple [1, 2]",
        "aliases": bomb,
        "aliases of a value": bomb + "seed: *a11",
        "merged aliases": "a: &a {b: 1}\n"
        + "".join(f"c{n}: &c{n} {{<<: [{','.join(['*a'] * 9)}]}}\n" for n in range(9)),
        "alias of itself": "a: &a [*a]",
        "mapping of itself": "&a {seed: *a}",
        "key of itself": "? &a [*a]\n: 1",
        "merge of itself": "a: &a {<<: *a}",
        "deep list": "seed: " + "[" * 5_000,
        "deep mapping": "{seed: " * 5_000,
        "deep indent": "".join(f"{' ' * n}a:\n" for n in range(2000)),
        "deep list that ends": "seed: " + "[" * 3000 + "]" * 3000,
        "deep key": "? " * 3000,
        "huge number": "seed: " + "9" * 10_000,
        "hex number": "seed: 0x" + "f" * 10_000,
        "huge float": "learning-rate: 1e999999999",
        "long text": "run: " + "x" * 1_000_000,
        "binary": "run: !!binary aGVsbG8=",
        "bad binary": "run: !!binary '***'",
        "date": "seed: 2001-99-99",
        "timestamp": "seed: 2001-01-01T25:61:61Z",
        "set": "!!set {a, b}",
        "pairs": "seed: !!pairs [a: 1]",
        "ordered": "!!omap [seed: 1]",
        "null key": "~: 1",
        "list as key": "[1]: 2",
        "mapping as key": "{a: 1}: 2",
        "number as key": "1: 2",
        "float as key": ".nan: 2",
        "two documents": "seed: 1\n---\nseed: 2",
        "version": "%YAML 9.9\n---\nseed: 1",
        "directive": "%TAG ! tag:x,2000:\n---\nseed: !a 1",
        "unknown tag": "seed: !a 1",
        "same key": "seed: 1\nseed: 2",
        "tab": "seed:\t1\n\tmax-steps: 2",
        "NUL": "seed: 1\0",
        "UTF-16": "\ufeffseed: 1",
        "escape": 'run: "\\x1b[2J"',
        "half a character": 'run: "\\ud800"',
        "a path": "run: ../../x",
        "an absolute path": "run: /x",
        "a bad path": 'run: "a\\0b"',
        "a list": "- a\n- b",
        "a text": "hello",
        "a number": "1",
        "unknown name": "constructor: 1",
        "dunder": "__class__: 1",
        "command": "resume: true",
        "anchors": "".join(f"&a{n} a{n}: 1\n" for n in range(3000)),
        "text of many lines": "run: |\n" + " a\n" * 1000,
        "many names": "".join(f"a{n}: 1\n" for n in range(4000)),
    }
    kind = chance.choice(list(contents))
    encoding = "utf-16" if kind == "UTF-16" else "utf-8"
    return outcome(f"YAML: {kind}", contents[kind].encode(encoding), place, chance)


def files(place: Place, chance: random.Random) -> HostileInput:
    """A settings file that is no regular one, or missing."""
    kind = chance.choice(["missing", "loop", "folder", "endless device", "sparse", "dangling link"])
    case = outcome(f"settings file: {kind}", b"", place, chance, must=2)
    path = next(iter(place.work.glob("checkpoints/r/settings.yaml")), place.work / "s.yaml")
    path.unlink()
    if kind == "folder":
        path.mkdir()
    elif kind == "sparse":
        with path.open("wb") as file:
            file.truncate(1 << 40)
    elif kind != "missing":
        path.symlink_to({"loop": path.name, "endless device": "/dev/zero", "dangling link": "nowhere"}[kind])
    return case
