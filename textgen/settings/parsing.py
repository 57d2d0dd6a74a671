"""Parsers of setting values and of settings files."""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from textgen.errors import SettingsError
from textgen.files import read_bounded

RENAMED = {
    "activation-penalty": "activation-regularization",
    "averaging": "ema",
    "beam": "num-beams",
    "bias": "logit-bias",
    "change-penalty": "temporal-regularization",
    "dry": "dry-multiplier",
    "dry-length": "dry-allowed-length",
    "muon-rate": "muon-learning-rate",
    "pieces": "sentencepiece-type",
    "places": "positions",
    "skip": "skip-connections",
    "typical": "typical-p",
}
"""Names of settings in files of earlier versions, and their names now."""

RENAMED_METRICS = {"flow/shut_": "flow/left_saturated_", "flow/open_": "flow/right_saturated_"}
"""First parts of metric names in records of earlier versions, and those parts now."""

MAX_YAML_BYTES = 1 << 20
"""Largest settings file; those of a run have 2,000 bytes."""

_FLOAT = r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$|[-+]?\.(inf|nan)$"


def flag(name: str) -> str:
    """Returns the flag of a field: `--batch-size` of `batch_size`."""
    return "--" + name.replace("_", "-")


def did_you_mean(name: str, choices: Collection[str]) -> str:
    """Returns "did you mean X?" with the choice closest to a name; an empty string if none is close."""
    near = difflib.get_close_matches(name, choices, 1)
    return f"did you mean {near[0]}?" if near else ""


def suggestion(name: str, choices: Collection[str], otherwise: str = "") -> str:
    """Returns `did_you_mean`; if no choice is close, `otherwise` or all choices."""
    return did_you_mean(name, choices) or otherwise or f"choose one of {', '.join(choices)}"


def read_yaml(path: Path, name: str) -> dict[str, Any]:
    """Returns the settings in a YAML file, called `name` in messages; an empty dict for an empty file.

    Raises:
        SettingsError: it is missing, not YAML, or not a mapping.
    """
    import yaml

    class Loader(yaml.SafeLoader):
        """Parses numbers as YAML 1.2 does: 1:30 is a string and not 90, 1e-3 is a number; a date is a string, too.
        Refuses a repeated key.
        """

        def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
            names = [current_name(str(pair[0].value)) for pair in node.value if isinstance(pair, tuple)]
            for key in names:
                if names.count(key) > 1:
                    raise SettingsError(f"{name}: {key} is given twice; keep one of them")
            return super().construct_mapping(node, deep)

    numbers = {"tag:yaml.org,2002:int": r"[-+]?(0|[1-9][0-9]*)$", "tag:yaml.org,2002:float": _FLOAT}
    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if tag not in {*numbers, "tag:yaml.org,2002:timestamp"}]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    for tag, pattern in numbers.items():
        Loader.add_implicit_resolver(tag, re.compile(pattern), list("-+.0123456789"))
    try:
        settings = yaml.load(read_bounded(path, MAX_YAML_BYTES).decode(), Loader)  # noqa: S506 (it is a safe one)
    except OSError as error:
        raise SettingsError(f"cannot read {name}: {error.strerror}") from error
    except (yaml.YAMLError, ValueError) as error:  # a ValueError: not UTF-8, or no such date
        raise SettingsError(f"{name} is not YAML: {error}") from error
    except RecursionError as error:
        raise SettingsError(f"{name} is nested too deeply; write lines such as 'seed: 1'") from error
    if settings is None:
        return {}
    if not isinstance(settings, dict):
        raise SettingsError(f"{name} holds no settings; write lines such as 'seed: 1'")
    for key, value in settings.items():
        for item in value if isinstance(value, list) else [value]:
            if item is not None and not isinstance(item, (str, int, float)):
                raise SettingsError(f"{name}: {key} must be a value, not a section; write settings at the top level")
            if item is None:
                raise SettingsError(f"{name}: {key} has no value; give one, or leave the line out")
    return with_current_names({str(key): value for key, value in settings.items()})


def with_current_names(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the settings with the names that an earlier version gave them replaced by those of `RENAMED`."""
    return {current_name(name): value for name, value in settings.items()}


def current_name(name: str) -> str:
    """Returns a setting's name now, given its name in a file."""
    name = name.replace("_", "-")
    return RENAMED.get(name, name)


def current_metric(name: str) -> str:
    """Returns a metric's name now, given its name in `metrics.jsonl`."""
    old = next((prefix for prefix in RENAMED_METRICS if name.startswith(prefix)), "")
    return RENAMED_METRICS[old] + name.removeprefix(old) if old else name


def parse_interval(text: str) -> tuple[int | None, float | None]:
    """Returns steps and seconds, one of them None, of `500` (steps) or of a duration such as `30s`.

    Raises:
        SettingsError: it is neither, or not above 0.
    """
    if re.fullmatch(r"\d+", str(text).strip()):
        steps = int(text)
        if not 0 < steps <= 10**12:
            raise SettingsError(f"--checkpoint-every {text}: the number of steps must be at least 1")
        return steps, None
    try:
        return None, parse_duration(text)
    except SettingsError:
        wanted = "write a time, for instance 30s or 2m, or a number of steps, for instance 500"
        raise SettingsError(f"--checkpoint-every {text!r} is neither time nor steps; {wanted}") from None


def parse_duration(text: str) -> float:
    """Returns the seconds of a duration such as `90`, `90s`, `2m`, `1h30m` or `1.5h`.

    Raises:
        SettingsError: it is not a duration, or not above 0.
    """
    pattern = r"(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s?)?"
    match = re.fullmatch(pattern, str(text).strip().lower())
    parts = [float(part) if part else 0.0 for part in match.groups()] if match else []
    seconds = sum(part * unit for part, unit in zip(parts, (3600, 60, 1), strict=False))
    if not 0 < seconds <= 10 * 365 * 86400:
        raise SettingsError(f"--max-time {text!r} is not a duration; write for instance 90s, 2m or 1h30m")
    return seconds


def parse_temperature(value: float | str) -> tuple[float, float]:
    """Returns the temperatures of the first and the last character, from `0.8` or `0.3:1.2`.

    Raises:
        SettingsError: it is neither, or out of range.
    """
    try:
        parts = [float(part) for part in str(value).split(":")]
        first, last = parts if len(parts) == 2 else parts * 2
    except ValueError:
        raise SettingsError(f"--temperature {value!r}: write a number such as 0.8, or two such as 0.3:1.2") from None
    for temperature in (first, last):
        if temperature != 0 and not 1e-6 <= temperature <= 1000:
            raise SettingsError(f"--temperature {value} is out of range: it must be 0, or 0.000001 to 1000")
    return first, last


def parse_bias(text: str) -> tuple[str, float]:
    """Returns characters and the bias of their logits, from `e=-1.5`.

    Raises:
        SettingsError: it is not such a pair.
    """
    characters, _, number = text.rpartition("=")
    try:
        bias = float(number)
    except ValueError:
        bias = math.nan
    if not characters or not abs(bias) <= 1e6:
        raise SettingsError(
            f"--logit-bias {text!r}: write characters and a number up to a million, for instance e=-1.5"
        )
    return characters, bias


def format_duration(seconds: float) -> str:
    """Formats a duration for `parse_duration`, to the millisecond."""
    return f"{max(seconds, 0.001):.3f}".rstrip("0").rstrip(".") + "s"


def check_encoding(name: str) -> None:
    """Raises SettingsError for a name that is neither `auto` nor one of Python's character encodings."""
    try:
        "".encode("utf-8" if name == "auto" else name)
    except (LookupError, UnicodeError):
        raise SettingsError(f"--encoding {name!r} is not an encoding of Python's; auto finds one") from None


def parse_split(text: str) -> tuple[float, float, float]:
    """Returns the shares of training, validation and test split, adding up to 1, from `90/5/5` or `90/10`.

    Raises:
        SettingsError: they are not two or three percentages that add up to 100, or the first or the second is 0.
    """
    try:
        parts = [float(part) for part in text.split("/")]
    except ValueError:
        parts = []
    if (
        len(parts) not in (2, 3)
        or not all(math.isfinite(part) and part >= 0 for part in parts)
        or abs(sum(parts) - 100) > 1e-9
        or min(parts[:2]) <= 0
    ):
        raise SettingsError(f"--split {text!r}: write percentages that add up to 100, for instance 90/5/5 or 90/10")
    training, validation, test = (*parts, 0.0)[:3]
    return training / 100, validation / 100, test / 100


_ESCAPE = re.compile(r"\\(?:([nrt\\])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))")
_SHORT = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}


def escape(text: str) -> str:
    r"""Returns the text on one line, as `unescape` reads it: with \n, \r, \t and \\."""
    for character, escaped in (("\\", r"\\"), ("\n", r"\n"), ("\r", r"\r"), ("\t", r"\t")):
        text = text.replace(character, escaped)
    return text


def unescape(text: str) -> str:
    r"""Turns the escapes \n, \r, \t, \\, \xHH, \uHHHH and \UHHHHHHHH into characters; other backslashes stay."""

    def character(match: re.Match[str]) -> str:
        short, *codes = match.groups()
        if short:
            return _SHORT[short]
        code = int(next(code for code in codes if code), 16)
        return chr(code) if code < 0x110000 else match.group()

    return _ESCAPE.sub(character, text)
