"""Progress of long work on stderr: a bar in a terminal, a plain line every few seconds elsewhere."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from textgen.notice import settle
from textgen.wrapping import wrap

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import ProgressColumn

    from textgen.data.corpus import Corpus
    from textgen.settings.run import CorpusSettings
    from textgen.tokenizers import Tokenizer
    from textgen.units import Progress

HINT = "; --undecodable skip leaves such bytes out, and --tokenizer bytes reads anything"
"""End of messages about bytes that are no text, where a tokenizer is free to choose."""
NARROW = 60  # columns of a terminal below which bars have fewer parts
LINE_INTERVAL = 5.0  # seconds between plain lines
LONG_PROMPT = 200_000  # characters; a shorter prompt is read without a bar


@contextlib.contextmanager
def byte_progress(console: Console, label: str, *, delay: float, transient: bool = False) -> Iterator[Progress]:
    """Yields a function to call with (bytes done, bytes in total).

    The bar is shown after `delay` seconds of work; a transient one is removed at the end.
    """
    from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    start, print_line = time.monotonic(), _line_printer(console)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    more = (TransferSpeedColumn(), TimeRemainingColumn()) if console.width >= NARROW else ()
    with _bar(console, *columns, *more, transient=transient) as bar:
        task = bar.add_task(label, visible=False)

        def report(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total, visible=time.monotonic() - start >= delay)
            if done >= total:  # the terminal may be used for other output from now on
                bar.stop()
            print_line(f"{label}: {done / 1e6:,.1f} of {total / 1e6:,.1f} MB")

        yield report


def prepare_corpus(
    console: Console, settings: CorpusSettings, model: Tokenizer | None = None, sha256: str | None = None
) -> Corpus:
    """Finds (or downloads) and encodes a text, with progress bars.

    Args:
        console: for progress, and for lines about what was detected in the text.
        settings: of the corpus.
        model: tokenizer of a model that will read the corpus: see `TokenizerOptions`.
        sha256: digest of the text, if known: a text that came through a pipe is found in the cache by it.

    Raises:
        TextgenError: there is no such text, or it cannot be read as asked.
    """
    from textgen.data.corpus import CACHE, encode_corpus
    from textgen.data.load import corpus_sources, encode_options
    from textgen.errors import shortened

    def notify(line: str) -> None:
        lines = wrap(shortened(line), console.width) if console.is_terminal else [shortened(line)]
        settle()
        console.print("\n".join(lines), soft_wrap=True, markup=False)

    free = model is None and sha256 is None  # to choose another tokenizer
    options = encode_options(settings, model, notify, HINT if free else "")
    with byte_progress(console, "downloading", delay=0.0) as progress:
        sources = corpus_sources(settings, progress, notify)
    with byte_progress(console, "encoding", delay=0.3) as progress:
        return encode_corpus(sources, options, Path(settings.corpora) / CACHE, progress, sha256=sha256)


@contextlib.contextmanager
def row_progress(console: Console) -> Iterator[Callable[[str], Progress]]:
    """Yields a function that starts a row of a table: from its label, the function to call with (done, total)."""
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn

    print_line = _line_printer(console)
    label_width = 24 if console.width >= NARROW else 18
    label_column = TextColumn(f"{{task.description:<{label_width}}}")
    columns = (label_column, BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with _bar(console, *columns, transient=True) as bar:
        task = bar.add_task("", visible=False)

        def start(label: str) -> Progress:
            bar.update(task, description=label, completed=0, total=None, visible=True)

            def report(done: int, total: int) -> None:
                bar.update(task, completed=done, total=total)
                print_line(f"{label}: {100 * done // total} %")

            return report

        yield start


@contextlib.contextmanager
def prompt_progress(characters: int) -> Iterator[Progress | None]:
    """Yields the progress function of reading a prompt of so many characters; None if it is short."""
    if characters < LONG_PROMPT:
        yield None
        return
    from rich.console import Console

    with byte_progress(Console(stderr=True), "reading the prompt", delay=0.3, transient=True) as progress:
        yield progress


def _bar(console: Console, *columns: ProgressColumn, transient: bool) -> Bar:
    """Returns a bar in a terminal, and one that shows nothing elsewhere."""
    from rich.progress import Progress as Bar

    settle()
    # By default rich redirects standard output, which carries the result, to the bar's stream.
    return Bar(
        *columns,
        console=console,
        transient=transient,
        disable=not console.is_terminal,
        redirect_stdout=False,
        redirect_stderr=False,
    )


def _line_printer(console: Console) -> Callable[[str], None]:
    """Returns a function that prints a line, at most every LINE_INTERVAL seconds, unless there is a bar."""
    printed = time.monotonic()

    def print_line(line: str) -> None:
        nonlocal printed
        if not console.is_terminal and time.monotonic() - printed > LINE_INTERVAL:
            printed = time.monotonic()
            console.print(line, soft_wrap=True)

    return print_line
