"""Loads the texts that settings, a run or a file name refer to."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Literal, NamedTuple

from textgen.data.corpus import Corpus, CorpusSources, EncodeOptions
from textgen.data.missing_file import remedy
from textgen.data.reading.charset import Decoding
from textgen.data.reading.containers import Selection
from textgen.data.reading.documents import Documents
from textgen.data.reading.reader import ReadOptions, read_chunks
from textgen.data.reading.row_template import RowTemplate
from textgen.data.reading.tables import TableOptions
from textgen.data.sources import STDIN, find_documents, find_standard_splits
from textgen.data.token_file.encoders import TokenizerOptions
from textgen.errors import CheckpointError, CorpusError, ModelError, SettingsError, printable
from textgen.runs.model_folder import Model
from textgen.runs.run_folder import SETTINGS, read_settings
from textgen.settings.parsing import flag, parse_split, unescape
from textgen.settings.run import CorpusSettings
from textgen.tokenizers import SentencePieceTokenizer, Tokenizer
from textgen.units import Progress

Prepare = Callable[[CorpusSettings, Tokenizer | None, str], Corpus]
"""Finds and encodes a text, given its settings, the tokenizer to use (None: as the settings say) and its sha256."""


def corpus_sources(settings: CorpusSettings, progress: Progress, notify: Callable[[str], None]) -> CorpusSources:
    """Returns the documents that the settings name, by split.

    A single text of the catalogue has its published splits, unless the settings ask for others.

    Args:
        notify: called with a line about what was detected (encodings of tables).

    Raises:
        CorpusError: a text cannot be found, fetched or read.
    """
    folder = Path(settings.corpora)
    decoding = Decoding(encoding=settings.encoding, undecodable=settings.undecodable, notify=notify)
    selection = Selection(
        include=settings.include,
        exclude=settings.exclude,
        table=table_options(settings, notify),
        decoding=decoding,
        html=settings.html == "text",
        any_kind=settings.tokenizer == "bytes",
    )

    def find(names: tuple[str, ...]) -> Documents | None:
        if not names:
            return None
        return find_documents(names, folder, progress, selection)

    default_split = (settings.split, settings.split_by) == (CorpusSettings.split, CorpusSettings.split_by)
    single = len(settings.corpus) == 1 and not settings.validation and selection.table is None
    if default_split and single and (published := find_standard_splits(settings.corpus[0], folder, progress)):
        return CorpusSources(*published)
    training = find(settings.corpus)
    assert training
    return CorpusSources(training, find(settings.validation), find(settings.test))


def table_options(settings: CorpusSettings, notify: Callable[[str], None]) -> TableOptions | None:
    """Returns how the settings read tables; None if tables are texts like others."""
    if settings.field is not None:
        template = RowTemplate.of_field(settings.field)
    elif settings.template is not None:
        template = RowTemplate.parse(settings.template)
    else:
        return None
    return TableOptions(template, header=settings.header, bad_rows=settings.bad_rows, notify=notify)


def encode_options(
    settings: CorpusSettings, model: Tokenizer | None, notify: Callable[[str], None], hint: str = ""
) -> EncodeOptions:
    """Returns the settings' options of encoding.

    Args:
        model: tokenizer of a model that will read the corpus; see `TokenizerOptions`.
        notify: called with a line about what was detected (encodings).
        hint: see `ReadOptions`.

    Raises:
        ModelError: --tokenizer-model cannot be used.
    """
    separator, given = settings.document_separator, model
    if model is None and settings.tokenizer_model is not None:
        given = _read_sentencepiece(settings.tokenizer_model)
    read = ReadOptions(
        encoding=settings.encoding,
        undecodable=settings.undecodable,
        newlines=settings.newlines,
        normalize=settings.normalize,
        typography=settings.typography,
        separator=None if separator is None else unescape(separator),
        binary=settings.tokenizer == "bytes",
        hint=hint,
        notify=notify,
    )
    return EncodeOptions(
        read,
        shares=parse_split(settings.split),
        by_document=settings.split_by == "document",
        shuffle=settings.shuffle_documents,
        tokenizer=TokenizerOptions(
            kind=settings.tokenizer,
            min_count=settings.min_count,
            vocabulary_size=settings.vocab_size,
            algorithm=settings.sentencepiece_type,
            given=given,
            marks_documents=_marks_documents(settings, model),
        ),
    )


def _marks_documents(settings: CorpusSettings, model: Tokenizer | None) -> bool:
    """Returns whether documents are marked: as asked for, or as for the model, or where documents are rows or are cut
    by a separator.
    """
    if settings.mark_documents is not None:
        return settings.mark_documents
    if model is not None:
        return model.marks_documents
    cut = (settings.field, settings.template, settings.document_separator)
    return any(each is not None for each in cut)


def _read_sentencepiece(path: str) -> SentencePieceTokenizer:
    try:
        return SentencePieceTokenizer(Path(path).read_bytes())
    except OSError as error:
        raise ModelError(f"cannot read --tokenizer-model {path}: {error.strerror}") from error
    except ModelError as error:
        raise ModelError(f"--tokenizer-model {path} cannot be used: {error}") from error


def check_tokenizer_fits(settings: CorpusSettings, model: Tokenizer) -> None:
    """Raises SettingsError if the settings' tokenizer is not of the kind of the model in --init-from."""
    kind = model.kind.removesuffix("-byte-fallback")
    if settings.tokenizer != kind:
        raise SettingsError(
            f"--tokenizer {settings.tokenizer} does not fit --init-from: the tokenizer of that model is {kind}"
        )
    if kind == "sentencepiece":
        for name in ("vocab_size", "sentencepiece_type", "tokenizer_model"):
            if getattr(settings, name) != getattr(CorpusSettings, name):
                raise SettingsError(
                    f"{flag(name)} does not fit --init-from: the model's own tokenizer is used; leave it out"
                )


def load_run_corpus(model: Model, prepare: Prepare) -> Corpus:
    """Returns the corpus that a model was trained on; raises TextgenError if it is unknown, absent or changed."""
    run = model.folder.parent
    if not (run / SETTINGS).is_file():
        raise CheckpointError(f"{model.folder} is not in a run's folder: no {SETTINGS} names the text of the run")
    saved, sha256 = read_settings(run), str(model.corpus.get("sha256"))
    settings = _corpus_settings(saved, run)
    fixed = saved.get("init-from") or settings.tokenizer_model
    try:
        corpus = prepare(settings, model.tokenizer if fixed else None, sha256)
    except CorpusError as error:
        raise CorpusError(
            f"{error} ({run / SETTINGS} names it as the text of the run; start in the folder where that was started, "
            f"or put the text beside {SETTINGS})"
        ) from error
    if corpus.sha256 != sha256:
        raise CorpusError(
            f"{corpus.place} is not the text of the run: it has changed since (sha256 {sha256[:12]} then, "
            f"{corpus.sha256[:12]} now); put the old text back"
        )
    return corpus


def _corpus_settings(saved: Mapping[str, Any], run: Path) -> CorpusSettings:
    """Returns the corpus settings among those saved in a run's folder, see `with_texts_of_run`.

    Raises:
        CheckpointError: the settings are damaged.
    """
    values: dict[str, Any] = {}
    for field in fields(CorpusSettings):
        value = saved.get(flag(field.name)[2:])
        if value is not None:
            as_it_is = isinstance(value, list) or str(field.type).removesuffix(" | None") in ("int", "bool")
            values[field.name] = value if as_it_is else str(value)
    try:
        settings = CorpusSettings(**values)
    except (SettingsError, TypeError) as error:
        raise CheckpointError(f"{run / SETTINGS} is damaged: {error}") from error
    return with_texts_of_run(settings, run)


def with_texts_of_run(settings: CorpusSettings, run: Path) -> CorpusSettings:
    """Returns the settings with the paths of texts in the run's folder, for those that are not where they are named."""

    def found(texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_beside(run, str(text), settings.corpora) for text in texts)

    return replace(
        settings,
        corpus=found(settings.corpus),
        validation=found(settings.validation),
        test=found(settings.test),
    )


def _beside(run: Path, text: str, corpora: str) -> str:
    """Returns the path of a text in the run's folder, if it is not where its name says; otherwise the name."""
    absent = not os.path.lexists(text) and not os.path.lexists(Path(corpora, text))
    return os.fspath(run / text) if absent and (run / text).is_file() else text


class TextFile(NamedTuple):
    """A text in memory: its name for messages, its characters, and its size in bytes on disk."""

    place: str
    text: str
    size: int


def read_text_file(file: str, encoding: str, undecodable: Literal["error", "replace", "skip"] = "error") -> TextFile:
    """Reads a text whole; "-" is standard input.

    Raises:
        CorpusError: it is missing, not a readable file, empty, or not in this encoding.
        SettingsError: there is no such encoding.
    """
    CorpusSettings(encoding=encoding)  # checks that Python has it
    if file != STDIN and not Path(file).exists():
        hint = remedy(file) or "; give a text file, or - for standard input"
        raise CorpusError(f"there is no file {printable(file)}{printable(hint)}")
    if file != STDIN and Path(file).is_dir():
        raise CorpusError(f"{file} is a folder; give one text file")
    size = 0

    def count(done: int, total: int) -> None:
        nonlocal size
        size = done

    decoding = Decoding(encoding=encoding, undecodable=undecodable)
    documents = find_documents([file], Path(), count, Selection(decoding=decoding))
    chunks = read_chunks(documents, ReadOptions(encoding=encoding, undecodable=undecodable), lambda _: None, count)
    text = "".join(chunk.text for chunk in chunks)
    if not text:
        raise CorpusError(documents.nothing)
    return TextFile(documents.place, text, size)
