"""`train`: learn a text."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Group, Parameter

from textgen.settings import CorpusSettings, ModelSettings, TrainingSettings

if TYPE_CHECKING:
    from rich.console import Console

    from textgen.corpora.encoding import Corpus


def train(
    *,
    corpus: Annotated[CorpusSettings, Parameter(name="*", group=Group("Text", sort_key=0))] = CorpusSettings(),
    model: Annotated[ModelSettings, Parameter(name="*", group=Group("Model", sort_key=1))] = ModelSettings(),
    training: Annotated[
        TrainingSettings, Parameter(name="*", group=Group("Training", sort_key=2))
    ] = TrainingSettings(),
    config: Annotated[Path | None, Parameter(group=Group("Settings", sort_key=3))] = None,
) -> None:
    """Train a stacked LSTM on a text.

    The text is cut into lanes that are read side by side; the hidden state is carried from window to window
    (truncated back-propagation through time). The best model by validation is kept in the run's folder.

    Args:
        config: A YAML file with any of these settings (max-time: 2m); flags win over it.
    """
    from rich.console import Console

    console = Console(highlight=False)
    text = prepare_corpus(corpus, console)
    from textgen.training.run import train as run

    run(text, corpus, model, training, console, lambda folder: generate_command(folder, text))


def prepare_corpus(settings: CorpusSettings, console: Console) -> Corpus:
    """Finds (or downloads) and encodes the text."""
    from textgen.commands.console import byte_progress
    from textgen.corpora.encoding import CACHE, encode_corpus
    from textgen.corpora.reading import find_corpus

    folder = Path(settings.corpora)
    with byte_progress(console, "downloading", patience=0.0) as progress:
        source = find_corpus(settings.corpus, folder, progress)
    with byte_progress(console, "encoding", patience=1.0) as progress:
        return encode_corpus(source, settings.encoding, folder / CACHE, progress)


def generate_command(folder: Path, corpus: Corpus) -> str:
    """The command that writes with this run's model, started in the way in which this command was."""
    script = Path(sys.argv[0])
    if script.name == "train.py":
        program = f"{interpreter()} {shlex.quote(os.fspath(script.with_name('generate.py')))}"
    else:
        program = "textgen generate"
    where = folder.name if folder.parent == Path("checkpoints") else os.fspath(folder)
    return f"{program} --checkpoint {shlex.quote(where)} --prompt {shlex.quote(opening(corpus))}"


def interpreter() -> str:
    """What to type for the running Python: `python` where that is it, otherwise its path."""
    if shutil.which("python") == sys.executable:
        return "python"
    with contextlib.suppress(ValueError):
        return shlex.quote(os.fspath(Path(sys.executable).relative_to(Path.cwd())))
    return shlex.quote(sys.executable)


def opening(corpus: Corpus) -> str:
    """The text's first few words, as a prompt that its model knows; escaped, so that any terminal shows it."""
    text = corpus.tokenizer.decode(corpus.ids[:400]).removeprefix("\ufeff")
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    words = line if len(line) <= 24 else line[:24].rsplit(" ", 1)[0]
    escaped = words.replace("\\", "\\\\")
    return "".join(c if c.isascii() and c.isprintable() else escape(c) for c in escaped)


def escape(character: str) -> str:
    """A character as `--prompt` understands it: U+00E9 is `\\u00e9`."""
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
