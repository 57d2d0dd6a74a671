"""How written texts appear on standard output: as they are drawn, one after another, as a table, as JSON."""

from __future__ import annotations

import contextlib
import itertools
import json
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from textgen.commands.ui.console import takes_colours
from textgen.errors import StorageError
from textgen.runs.model_folder import run_name
from textgen.settings.generation import GenerationSettings
from textgen.settings.parsing import parse_temperature
from textgen.settings.run import to_flat
from textgen.tokenizers import display_strings

if TYPE_CHECKING:
    from textgen.generation.generator import GeneratedText, TextGenerator
    from textgen.progress import Progress

SEPARATOR = "\n---------------\n"


def streamed(prompt: str, generator: TextGenerator, settings: GenerationSettings, progress: Progress | None) -> None:
    """Each text as it is drawn, after its prompt."""
    place = generator.prefill(prompt, progress=progress)
    for sample in range(settings.num_samples):
        characters = generator.stream_from(
            place, settings, sample=sample
        )  # what cannot be met is told before anything is shown
        write((SEPARATOR if sample else "") + prompt)
        try:
            for character in characters:
                write(character.text)
        except KeyboardInterrupt:  # the text may be worth having again
            write("\n")
            signature(generator, settings)
            raise
        write("\n")


def whole(texts: Iterable[GeneratedText]) -> None:
    """Each text when it is done, after its prompt."""
    for n, text in enumerate(texts):
        with uninterrupted():
            write((SEPARATOR if n else "") + text.prompt + text.text + "\n")


def table(texts: Iterable[GeneratedText], generator: TextGenerator) -> None:
    """A line for each character: itself, its natural-log probability, the most probable ones and theirs."""
    names = display_strings(generator.tokenizer)
    for n, text in enumerate(texts):
        write(SEPARATOR if n else "")
        for token, logprob, others in zip(text.ids, text.logprobs, text.alternatives, strict=True):
            pairs = ((names[v], number) for v, number in others)
            alternatives = "  ".join(f"{piece!r:>6} {number:8.4f}" for piece, number in pairs)
            write(f"{names[token]!r:>6} {logprob:8.4f}   {alternatives}".rstrip() + "\n")


def lines(texts: Iterable[GeneratedText], generator: TextGenerator, settings: GenerationSettings) -> None:
    """A line of JSON for each text when it is done."""
    common = about(generator) | {"settings": to_flat(settings)}
    names = display_strings(generator.tokenizer)
    for text in texts:
        with uninterrupted():
            write(to_json(record(text, names, settings) | common) + "\n")
            sys.stdout.flush()


def document(texts: Iterable[GeneratedText], generator: TextGenerator, settings: GenerationSettings) -> None:
    """One JSON document, with a line for each text."""
    texts, names = iter(texts), display_strings(generator.tokenizer)
    first = list(itertools.islice(texts, 1))  # what cannot be met is told before anything is written
    write(to_json(about(generator) | {"settings": to_flat(settings)})[:-1] + ', "texts": [')
    try:
        for n, text in enumerate(itertools.chain(first, texts)):
            with uninterrupted():
                write((",\n" if n else "\n") + to_json(record(text, names, settings)))
    finally:  # stopped, it is a whole document of what there is
        write("\n]}\n")


def about(generator: TextGenerator) -> dict[str, Any]:
    """Which model wrote."""
    engine = {"engine": generator.engine.name, "precision": generator.precision}
    return {"model": run_name(generator.model.folder), "digest": generator.model.digest} | engine


def record(text: GeneratedText, names: Sequence[str], settings: GenerationSettings) -> dict[str, Any]:
    """What there is to know of a text; lists have an entry for each id, and alternatives the names of ids."""
    return {
        "prompt": text.prompt,
        "text": text.text,
        "finish_reason": text.finish,
        "seed": settings.seed,
        "sample": text.sample,
        "logprob": sum(text.logprobs, 0.0),
        "ids": text.ids,
        "logprobs": text.logprobs,
        "alternatives": [[[names[v], p] for v, p in others] for others in text.alternatives],
    }


def to_json(content: dict[str, Any]) -> str:
    """JSON with letters as they are, unless one cannot be written in UTF-8."""
    text = json.dumps(content, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(content)
    return text


def signature(generator: TextGenerator, settings: GenerationSettings) -> None:
    """Tells a person which model wrote, and how to have the same again."""
    if sys.stderr.isatty():
        dim, plain = ("\033[2m", "\033[0m") if takes_colours() else ("", "")
        drawn = settings.seed is not None and any(parse_temperature(settings.temperature))
        again = f", --seed {settings.seed} writes this again" if drawn else ""
        sys.stderr.write(f"{dim}[{run_name(generator.model.folder)}{again}]{plain}\n")


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """Ctrl-C waits until what is written here is whole; in the middle of a write to a full pipe it would be cut."""
    asked: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: asked.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if asked:
        raise KeyboardInterrupt


def write(text: str) -> None:
    """Puts text on standard output; a person sees every character at once, a pipe gets blocks."""
    try:
        sys.stdout.write(text)
        if sys.stdout.isatty():
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:  # a session goes on after it
        raise StorageError(f"cannot write to standard output: {error.strerror}") from error
