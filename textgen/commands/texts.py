"""From the flags of a text to its token file: what `train`, `evaluate`, `inspect` and `corpora` begin with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cyclopts import Group, Parameter

from textgen.errors import ModelError, SettingsError
from textgen.settings.parsing import flag, parse_split, unescape
from textgen.settings.run import CorpusSettings

if TYPE_CHECKING:
    from rich.console import Console

    from textgen.data.reading.documents import Documents
    from textgen.data.token_file.cache import Corpus, Encoding, Texts
    from textgen.progress import Progress
    from textgen.tokenizers import SentencePieceTokenizer, Tokenizer


def shown(default: Any) -> Any:
    """A default as `--help` shows it; nothing where there is none."""
    return (" ".join(default) if isinstance(default, tuple) else default) or None


TEXT = Parameter(
    name="*", consume_multiple=True, negative_iterable="", show_default=shown, group=Group("Text", sort_key=0)
)
"""How commands take the flags of a text."""


def prepare_corpus(
    console: Console, settings: CorpusSettings, model: Tokenizer | None = None, sha256: str | None = None
) -> Corpus:
    """Finds (or downloads) and encodes the text.

    Args:
        console: where progress is shown, and what was found out about the text.
        settings: of the text.
        model: tokenizer of a model that is to know it: see `Encoding.knowing`.
        sha256: digest of the text where it is known: one that came through a pipe is found by it.

    Raises:
        TextgenError: there is no such text, or it cannot be read as asked.
    """
    from textgen.commands.ui.console import byte_progress
    from textgen.data.token_file.cache import CACHE, encode_corpus

    def say(line: str) -> None:
        console.print(line, soft_wrap=True, markup=False)

    how = encoding_of(settings, model, say)
    with byte_progress(console, "downloading", patience=0.0) as progress:
        texts = texts_of(settings, progress, say)
    with byte_progress(console, "encoding", patience=1.0) as progress:
        return encode_corpus(texts, how, Path(settings.corpora) / CACHE, progress, sha256)


def texts_of(settings: CorpusSettings, progress: Progress, say: Callable[[str], None]) -> Texts:
    """What the settings name, in the parts that they name; a published text in those that everybody uses, unless
    --split says otherwise.
    """
    from textgen.data.catalogue.published_parts import published_parts
    from textgen.data.reading.sources import find_documents
    from textgen.data.token_file.cache import Texts

    folder = Path(settings.corpora)

    def found(given: tuple[str, ...]) -> Documents | None:
        if not given:
            return None
        include, field, encoding = settings.include, settings.field, settings.encoding
        return find_documents(given, folder, progress, include=include, field=field, encoding=encoding, say=say)

    as_usual = (settings.split, settings.split_by) == (CorpusSettings.split, CorpusSettings.split_by)
    alone = len(settings.corpus) == 1 and not settings.validation and settings.field is None
    if as_usual and alone and (parts := published_parts(settings.corpus[0], folder, progress)):
        return Texts(*parts)
    learnt = found(settings.corpus)
    assert learnt
    return Texts(learnt, found(settings.validation), found(settings.test))


def encoding_of(settings: CorpusSettings, model: Tokenizer | None, say: Callable[[str], None]) -> Encoding:
    """How the settings read a text.

    Args:
        settings: of the text.
        model: see `prepare_corpus`.
        say: is told what is found out about the text.

    Raises:
        ModelError: --tokenizer-model is none.
    """
    from textgen.data.reading.reader import Reading
    from textgen.data.token_file.cache import Encoding

    separator = settings.document_separator
    reading = Reading(
        encoding=settings.encoding,
        newlines=settings.newlines,
        normalize=settings.normalize,
        separator=None if separator is None else unescape(separator),
        binary=settings.tokenizer == "bytes",
        say=say,
    )
    how = Encoding(
        reading,
        parse_split(settings.split),
        settings.split_by == "document",
        settings.tokenizer,
        settings.min_count,
        vocabulary=settings.vocab_size,
        pieces=settings.sentencepiece_type,
    )
    if model:
        return how.knowing(model)
    return how if settings.tokenizer_model is None else replace(how, given=_pieces_of(settings.tokenizer_model))


def check_fits(settings: CorpusSettings, model: Tokenizer) -> None:
    """Refuses ids that are not those of a model whose weights a run is to begin with.

    Raises:
        SettingsError: names the setting.
    """
    kind = model.kind.removesuffix("-spelled")
    if settings.tokenizer != kind:
        raise SettingsError(
            f"--tokenizer {settings.tokenizer} does not fit --init-from: the ids of that model are {kind}"
        )
    if kind == "sentencepiece":
        for name in ("vocab_size", "sentencepiece_type", "tokenizer_model"):
            if getattr(settings, name) != getattr(CorpusSettings, name):
                raise SettingsError(
                    f"{flag(name)} does not fit --init-from: the model's pieces are taken; leave it out"
                )


def _pieces_of(path: str) -> SentencePieceTokenizer:
    """The pieces in a file of sentencepiece's.

    Raises:
        ModelError: it cannot be read, or cannot be used.
    """
    from textgen.tokenizers import SentencePieceTokenizer

    try:
        return SentencePieceTokenizer(Path(path).read_bytes())
    except OSError as error:
        raise ModelError(f"cannot read --tokenizer-model {path}: {error.strerror}") from error
    except ModelError as error:
        raise ModelError(f"--tokenizer-model {path} cannot be used: {error}") from error
