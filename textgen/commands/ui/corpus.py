"""The flags of a text, and progress bars while it is downloaded and encoded: for train, evaluate, inspect, corpora."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from cyclopts import Parameter

from textgen.settings.run import CorpusSettings

if TYPE_CHECKING:
    from rich.console import Console

    from textgen.data.corpus import Corpus
    from textgen.tokenizers import Tokenizer


def shown(default: Any) -> Any:
    """A default as `--help` shows it; None where there is none."""
    return (" ".join(default) if isinstance(default, tuple) else default) or None


TEXT = Parameter(name="*", consume_multiple=True, negative_iterable="", show_default=shown)
"""How commands take the settings of a corpus as flags."""


def prepare_corpus(
    console: Console, settings: CorpusSettings, model: Tokenizer | None = None, sha256: str | None = None
) -> Corpus:
    """Finds (or downloads) and encodes a text, with progress bars.

    Args:
        console: for progress, and for lines about what was detected in the text.
        settings: of the corpus.
        model: tokenizer of a model that will read the corpus: see `EncodeOptions.fitting`.
        sha256: digest of the text, if known: a text that came through a pipe is found in the cache by it.

    Raises:
        TextgenError: there is no such text, or it cannot be read as asked.
    """
    from textgen.commands.ui.progress import byte_progress
    from textgen.data.corpus import CACHE, encode_corpus
    from textgen.data.load import corpus_sources, encode_options

    def say(line: str) -> None:
        console.print(line, soft_wrap=True, markup=False)

    options = encode_options(settings, model, say)
    with byte_progress(console, "downloading", delay=0.0) as progress:
        sources = corpus_sources(settings, progress, say)
    with byte_progress(console, "encoding", delay=1.0) as progress:
        return encode_corpus(sources, options, Path(settings.corpora) / CACHE, progress, sha256=sha256)
