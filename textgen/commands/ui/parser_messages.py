"""Messages about command lines that the parser does not understand, in the words of `settings.check`."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

from cyclopts import (
    CoercionError,
    CycloptsError,
    MissingArgumentError,
    UnknownCommandError,
    UnknownOptionError,
    UnusedCliTokensError,
    ValidationError,
)

from textgen.settings.parsing import did_you_mean, suggestion

WHOLE_NUMBER = "it must be a whole number"

SYNONYMS = {
    "batch": "batch-size",
    "block-size": "window",
    "bptt": "window",
    "bs": "batch-size",
    "chars": "length",
    "chat": "interactive",
    "checkpoint": "resume",
    "config-file": "config",
    "context": "window",
    "continue": "resume",
    "count": "num-samples",
    "cuda": "accelerator",
    "data": "corpus",
    "data-dir": "corpus",
    "dataset": "corpus",
    "device": "accelerator",
    "do-sample": "temperature",
    "eos": "stop",
    "file": "corpus prompt-file",
    "gpu": "accelerator",
    "input": "corpus",
    "iterations": "max-steps",
    "iters": "max-steps",
    "lr": "learning-rate",
    "max-iters": "max-steps",
    "max-length": "length",
    "max-new-tokens": "length",
    "max-tokens": "length",
    "minutes": "max-time",
    "model": "checkpoint init-from",
    "n": "num-samples",
    "n-embd": "hidden",
    "n-layer": "layers",
    "n-predict": "length",
    "name": "run checkpoint",
    "no-prompt": "no-echo",
    "num": "num-samples",
    "num-layers": "layers",
    "o": "out run",
    "out": "run",
    "output": "out run",
    "prefix": "prompt",
    "primetext": "prompt",
    "quiet": "",  # none has it; similar letters would propose --tied or --out
    "repeat-last-n": "penalty-window",
    "rnn-size": "hidden",
    "run": "checkpoint",
    "samples": "num-samples",
    "save": "out run",
    "seed-text": "prompt",
    "sentence": "stop-at",
    "seq-length": "window",
    "size": "hidden",
    "start": "prompt",
    "stop-sequence": "stop",
    "steps": "max-steps",
    "temp": "temperature",
    "text": "corpus prompt",
    "time": "max-time",
    "tokens": "length",
    "train-size": "split",
    "units": "hidden",
    "val": "validation",
    "width": "hidden",
    "words": "words",  # of `generate` alone; similar letters would propose --corpus elsewhere
}
"""Flags of other programs and commands, and ours of the same meaning; of several, the first that a command has."""


COMMANDS_MEANT = {
    "chat": "generate --interactive",
    "check": "corpora check",
    "continue": "train --resume",
    "copies": "originality",
    "eval": "evaluate",
    "finetune": "train --init-from",
    "fit": "train",
    "perplexity": "score",
    "plagiarism": "originality",
    "plot": "curves",
    "predict": "generate",
    "resume": "train --resume",
    "sample": "generate",
    "stats": "corpora stats",
    "test": "evaluate",
    "write": "generate",
}
"""Commands of other programs, and ours of the same meaning."""


def nearest_flag(name: str, known: Sequence[str]) -> str:
    """Returns "did you mean --run?" with the flag of the same meaning or else the nearest name; "" if there is none."""
    same = SYNONYMS.get(name.lstrip("-").replace("_", "-"))
    if same is None:
        return did_you_mean(name, known)
    found = next((f"--{each}" for each in same.split() if f"--{each}" in known), None)
    return f"did you mean {found}?" if found else ""  # one with similar letters would mean something else


def parser_message(error: CycloptsError) -> str:
    """Returns the parser's message in the words of `settings.check`: the argument, its value, the remedy."""
    argument, token = error.argument, getattr(error, "token", None)
    program = " ".join(("textgen", *(error.command_chain or ())))
    if isinstance(error, UnknownOptionError):
        name = error.token.keyword or error.token.value
        known = [each for argument in error.argument_collection for each in argument.names]
        if error.token.source == "cli":
            return f"there is no flag {name}; {nearest_flag(name, known) or f'see {program} --help-all'}"
        name = name.strip("[]")
        hint = did_you_mean(name, [each.lstrip("-") for each in known]) or f"see {program} --help-all"
        return f"{error.token.source}: there is no setting {name}; {hint}"
    if isinstance(error, UnknownCommandError) and error.app and error.unused_tokens:
        name, commands = error.unused_tokens[0], [each for each in error.app if not each.startswith("-")]
        meant = COMMANDS_MEANT.get(name)
        return f"there is no command {name}; {f'did you mean {meant}?' if meant else suggestion(name, commands)}"
    if isinstance(error, MissingArgumentError) and argument:
        if argument.name.startswith("-"):
            return f"{argument.name} needs a value; one that begins with a dash is written {argument.name}=VALUE"
        if "--corpus" in (error.root_input_tokens or ()):  # which has taken it
            return f"{argument.name} is missing; it stands before --corpus: {program} {argument.name} --corpus FILE"
        return f"{argument.name} is missing; see {program} --help"
    if isinstance(error, CoercionError) and argument and token:
        return f"{argument.name} {token.value or repr('')}: {wanted(error.target_type or argument.hint, token.value)}"
    if isinstance(error, ValidationError) and argument:
        return f"{argument.name} {argument.value} is out of range: {error.exception_message}"
    return str(error).rstrip(".")


def wanted(hint: Any, value: str = "") -> str:
    """Returns which values a flag of this type takes, given one that it does not."""
    types = leaves(hint)
    if choices := [each for each in types if isinstance(each, str)]:
        return f"choose one of {', '.join(choices)}"
    if float in types:
        point = f", with a point: {value.replace(',', '.')}" if re.fullmatch(r"[-+]?\d*,\d+", value) else ""
        return f"it must be a number{point}"
    if int in types:
        grouped = re.fullmatch(r"\d{1,3}([,._' ]\d{3})+", value)
        return f"{WHOLE_NUMBER}{': ' + re.sub('[^0-9]', '', value) if grouped else ''}"
    return "it must be true or false" if bool in types else "it must be one value, not a list"


def unexpected(error: UnusedCliTokensError) -> str:
    """Returns the message about an argument that belongs to no flag, with the flag that it was probably meant for."""
    found, command = list(error.unused_tokens or ()), " ".join(error.command_chain or ())
    words = shlex.join(found)
    if command == "generate" and len(found) == 1 and Path("checkpoints", found[0]).is_dir():
        return f"unexpected argument {words}; did you mean --checkpoint {words}?"
    prompt = [*prompt_before(list(error.root_input_tokens or ()), found), *found]
    remedies = {"generate": f"--prompt {shlex.quote(' '.join(prompt))}"}
    remedies |= dict.fromkeys(("train", "corpora stats", "corpora check"), f"--corpus {words}")
    remedy = f"did you mean {remedies[command]}?" if command in remedies else "see --help"
    return f"unexpected argument {words}; {remedy}"


def prompt_before(tokens: Sequence[str], found: Sequence[str]) -> list[str]:
    """Returns the value of --prompt if these words follow it: a prompt of several words without quotation marks."""
    for place in range(2, len(tokens)):
        if tokens[place - 2] == "--prompt" and tokens[place : place + len(found)] == list(found):
            return [tokens[place - 1]]
    return []


def leaves(hint: Any) -> list[Any]:
    """Returns the types that a type hint is made of: int and None of `int | None`, int of `tuple[int, ...]`."""
    return [leaf for part in get_args(hint) for leaf in leaves(part)] or [hint]
