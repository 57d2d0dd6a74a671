"""Prints generated texts: streamed, whole, as a table of log-probabilities, as JSON."""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from textgen.commands.ui.report import takes_colours
from textgen.errors import StorageError
from textgen.files import atomic_write
from textgen.notice import settle
from textgen.runs.model_folder import run_name
from textgen.settings.generation import GenerationSettings
from textgen.settings.parsing import parse_temperature
from textgen.settings.run import to_flat
from textgen.tokenizers.protocol import display_strings

if TYPE_CHECKING:
    from textgen.generation.decode import PromptState
    from textgen.generation.generator import GeneratedText, TextGenerator
    from textgen.generation.row import Finish


class _FileText(io.TextIOWrapper):
    """Standard output that is redirected to the file of --out."""


SEPARATOR = "\n---------------\n"


def print_stream(
    prompt: str, start: PromptState, generator: TextGenerator, settings: GenerationSettings, *, echo: bool
) -> None:
    """Prints each text, with `echo` after its prompt, token by token as it is generated from the state after it."""
    for sample in range(settings.num_samples):
        # Errors are raised here, before anything is printed.
        tokens = generator.stream_from(start, settings, sample=sample)
        write((SEPARATOR if sample else "") + prompt * echo)
        try:
            last, finish = "", None
            for token in tokens:
                write(token.text)
                last, finish = token.text or last, token.finish
        except KeyboardInterrupt:  # say how to get the text again
            write("\n")
            print_signature(generator, settings)
            raise
        write(end_of_line(last, finish))


def print_whole(texts: Iterable[GeneratedText], *, echo: bool = True) -> None:
    """Prints each text once it is complete, with `echo` after its prompt."""
    for n, text in enumerate(texts):
        with uninterrupted():
            end = end_of_line(text.text, text.finish)
            write((SEPARATOR if n else "") + text.prompt * echo + text.text + end)


def end_of_line(text: str, finish: Finish | None) -> str:
    """Returns the newline after a printed text; none after a document that ended with one."""
    return "" if finish == "stop" and text.endswith("\n") else "\n"


def print_table(texts: Iterable[GeneratedText], generator: TextGenerator) -> None:
    """Prints a line for each token: the token, its log-probability, the most probable tokens and theirs."""
    strings = display_strings(generator.tokenizer)
    for n, text in enumerate(texts):
        write(SEPARATOR if n else "")
        for token, logprob, others in zip(text.ids, text.logprobs, text.alternatives, strict=True):
            alternatives = "  ".join(f"{strings[v]!r:>6} {number:8.4f}" for v, number in others)
            write(f"{strings[token]!r:>6} {logprob:8.4f}   {alternatives}".rstrip() + "\n")


def print_jsonl(texts: Iterable[GeneratedText], generator: TextGenerator, settings: GenerationSettings) -> None:
    """Prints a line of JSON for each text once it is complete."""
    common = about(generator) | {"settings": to_flat(settings)}
    strings = display_strings(generator.tokenizer)
    for text in texts:
        with uninterrupted():
            write(to_json(record(text, strings, settings) | common) + "\n")
            sys.stdout.flush()


def print_json(texts: Iterable[GeneratedText], generator: TextGenerator, settings: GenerationSettings) -> None:
    """Prints one JSON document, with a line for each text."""
    texts, strings = iter(texts), display_strings(generator.tokenizer)
    first = list(itertools.islice(texts, 1))  # errors are raised here, before anything is printed
    write(to_json(about(generator) | {"settings": to_flat(settings)})[:-1] + ', "texts": [')
    try:
        for n, text in enumerate(itertools.chain(first, texts)):
            with uninterrupted():
                write((",\n" if n else "\n") + to_json(record(text, strings, settings)))
    finally:  # after Ctrl-C it is a complete document of the texts so far
        write("\n]}\n")


def about(generator: TextGenerator) -> dict[str, Any]:
    """Returns the model's name and digest, the engine and the precision."""
    engine = {"engine": generator.engine.name, "precision": generator.precision}
    return {"model": run_name(generator.model.folder), "digest": generator.model.digest} | engine


def record(text: GeneratedText, strings: Sequence[str], settings: GenerationSettings) -> dict[str, Any]:
    """Returns the JSON object of a text.

    Args:
        text: its lists have an entry for each id.
        strings: each token for display, which name the alternatives.
        settings: of generation.
    """
    return {
        "prompt": text.prompt,
        "text": text.text,
        "finish_reason": text.finish,
        "seed": settings.seed,
        "sample": text.sample,
        "logprob": sum(text.logprobs, 0.0),
        "ids": text.ids,
        "logprobs": text.logprobs,
        "alternatives": [[[strings[v], p] for v, p in others] for others in text.alternatives],
    }


def to_json(content: dict[str, Any]) -> str:
    """Returns JSON on one line, with non-ASCII characters as they are unless one cannot be encoded in UTF-8."""
    text = json.dumps(content, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        return json.dumps(content)
    return text


def print_signature(generator: TextGenerator, settings: GenerationSettings) -> None:
    """Prints the model's name, and the seed that gives the same text again, to stderr if it is a terminal."""
    settle()
    if sys.stderr.isatty():
        dim, plain = ("\033[2m", "\033[0m") if takes_colours() else ("", "")
        random = settings.seed is not None and any(parse_temperature(settings.temperature))
        again = f", --seed {settings.seed} generates this again" if random else ""
        sys.stderr.write(f"{dim}[{run_name(generator.model.folder)}{again}]{plain}\n")


@contextlib.contextmanager
def interrupt_flag() -> Iterator[list[int]]:
    """Yields a list that Ctrl-C makes non-empty, instead of raising KeyboardInterrupt."""
    interrupts: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: interrupts.append(number))
    try:
        yield interrupts
    finally:
        signal.signal(signal.SIGINT, before)


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """Defers Ctrl-C to the end of the block: a write to a full pipe would be cut in the middle."""
    with interrupt_flag() as interrupted:
        yield
    if interrupted:
        raise KeyboardInterrupt


@contextlib.contextmanager
def ended_as_by_ctrl_c() -> Iterator[None]:
    """Makes SIGTERM and SIGHUP raise KeyboardInterrupt in the block, unless they are ignored."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    names = [name for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    numbers = [number for name in names if signal.getsignal(number := getattr(signal, name)) != signal.SIG_IGN]
    before = [signal.signal(number, interrupt) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


@contextlib.contextmanager
def to_file(path: Path) -> Iterator[None]:
    """Writes what the block prints to a file, in UTF-8. It appears when the block ends, or when Ctrl-C, SIGTERM or a
    terminal that is closed end it.
    """
    interrupted = False
    with atomic_write(path) as file, ended_as_by_ctrl_c():
        text = _FileText(file, encoding="utf-8", newline="")
        with contextlib.redirect_stdout(text):
            try:
                yield
            except KeyboardInterrupt:
                interrupted = True
        text.detach()  # flushes
    if interrupted:
        raise KeyboardInterrupt


def write(text: str) -> None:
    """Writes to standard output; at once in a terminal, in blocks to a pipe.

    Raises:
        StorageError: it cannot be written; an interactive session continues after it.
    """
    if not isinstance(sys.stdout, _FileText):
        settle()
    try:
        sys.stdout.write(text)
        if sys.stdout.isatty():
            sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise StorageError(f"cannot write to standard output: {error.strerror}") from error
