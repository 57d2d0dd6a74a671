"""`generate`: write in a model's voice."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Group, Parameter

from textgen.errors import ModelError, StorageError
from textgen.settings import SamplingSettings

TEXT = Group("Text", sort_key=0)
SEPARATOR = "\n---------------\n"


def generate(
    *,
    prompt: Annotated[str, Parameter(group=TEXT, allow_leading_hyphen=True)] = "",
    checkpoint: Annotated[str | None, Parameter(group=TEXT)] = None,
    checkpoints: Annotated[Path, Parameter(group=TEXT)] = Path("checkpoints"),
    on_unknown: Annotated[Literal["error", "skip", "replace"], Parameter(group=TEXT)] = "error",
    sampling: Annotated[
        SamplingSettings, Parameter(name="*", group=Group("Sampling", sort_key=1))
    ] = SamplingSettings(),
    config: Annotated[Path | None, Parameter(group=Group("Settings", sort_key=2))] = None,
) -> None:
    r"""Write text with a trained model, character by character as it is drawn.

    The text goes to standard output, everything else to standard error.

    Args:
        prompt: Text to continue; \n, \t, \\, \xHH and \uHHHH are understood. Without one it begins at a new line.
        checkpoint: A run's name, or the path of a run or model folder (default: the newest trained model).
        checkpoints: Folder that holds the runs.
        on_unknown: What to do with characters of the prompt that the model has never seen.
        config: A YAML file with any of these settings (temperature: 0.6); flags win over it.
    """
    from textgen.checkpoints import find_model, read_model, run_name
    from textgen.generation import TextGenerator, known_prompt, new_seed

    if checkpoint == "":
        raise ModelError("--checkpoint is empty; give a run's name or a path, or leave it out for the newest model")
    generator = TextGenerator(read_model(find_model(checkpoint, checkpoints)))
    seed = new_seed() if sampling.seed is None else sampling.seed
    shown = known_prompt(unescape(prompt), generator.tokenizer, on_unknown)
    for sample in range(sampling.num_samples):
        write(SEPARATOR if sample else "")
        write(shown)
        for character in generator.stream(
            shown,
            length=sampling.length,
            temperature=sampling.temperature,
            top_k=sampling.top_k,
            top_p=sampling.top_p,
            seed=seed,
            sample=sample,
        ):
            write(character.text)
        write("\n")
    if sys.stderr.isatty():
        again = "" if sampling.temperature == 0 else f", --seed {seed} writes this again"
        sys.stderr.write(f"\033[2m[{run_name(generator.model.folder)}{again}]\033[0m\n")


def write(text: str) -> None:
    """Puts text on standard output; a person sees every character at once, a pipe gets blocks."""
    try:
        sys.stdout.write(text)
        if sys.stdout.isatty():
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise StorageError(f"cannot write to standard output: {error.strerror}") from error


_ESCAPE = re.compile(r"\\(?:([nrt\\])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))")
_SHORT = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}


def unescape(text: str) -> str:
    r"""Turns the escapes \n, \r, \t, \\, \xHH, \uHHHH and \UHHHHHHHH into characters; other backslashes stay."""

    def character(match: re.Match[str]) -> str:
        short, *codes = match.groups()
        if short:
            return _SHORT[short]
        code = int(next(code for code in codes if code), 16)
        return chr(code) if code < 0x110000 else match.group()

    return _ESCAPE.sub(character, text)
