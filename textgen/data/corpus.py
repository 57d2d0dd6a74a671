"""A corpus: text encoded to token ids, with splits and documents, read once and cached by its content."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from textgen.data.reading.documents import Documents
from textgen.data.reading.reader import ReadOptions, read_chunks
from textgen.data.token_file.background import BackgroundDigest
from textgen.data.token_file.encoders import Encoder, TokenizerOptions
from textgen.data.token_file.token_file import FORMAT, Made, Positions, TokenCache, TokenIds, cache_key, open_token_file
from textgen.errors import CorpusError
from textgen.runs.environment import Inherited
from textgen.tokenizers import Tokenizer, tokenizer_from_json
from textgen.units import Progress

CACHE = ".encoded"
"""Name of the cache's folder inside corpora/."""


SHUFFLE_SEED = 0
"""Random seed of the order of documents."""


class SplitEnds(NamedTuple):
    """Positions at which the training and the validation split end; the rest is the test split."""

    training: int
    validation: int


@dataclass(frozen=True)
class CorpusSources:
    """Training documents and optional validation and test documents; without those, splits are by share."""

    training: Documents
    validation: Documents | None = None
    test: Documents | None = None

    def all(self) -> list[Documents]:
        """Returns the documents of the splits that are given, in the order of their ids."""
        return [each for each in (self.training, self.validation, self.test) if each]

    @property
    def size(self) -> int:
        """Size of all documents on disk, in bytes."""
        return sum(each.size for each in self.all())

    @property
    def piped(self) -> bool:
        """Whether a split comes through a pipe, so that it can be read only once."""
        return any(each.stamp is None for each in self.all())

    def check_disjoint(self) -> None:
        """Raises CorpusError if a file is in two splits."""
        for first, second in itertools.combinations(self.all(), 2):
            if common := len({*(first.stamp or ())} & {*(second.stamp or ())}):
                files = f"{common:,} files" if common > 1 else "a file"
                raise CorpusError(
                    f"{first.place} and {second.place} have {files} in common, and no character may be in two splits; "
                    "give each file to one of --corpus, --validation and --test"
                )


@dataclass(frozen=True)
class EncodeOptions:
    """Options of encoding documents as token ids in splits.

    Attributes:
        shares: of training, validation and test split, if the sources do not name validation documents.
        by_document: splits end between documents only.
        shuffle: put the training documents into a random order, always the same, before the text is split.
    """

    read: ReadOptions
    shares: tuple[float, float, float] = (0.9, 0.05, 0.05)
    by_document: bool = False
    tokenizer: TokenizerOptions = field(default_factory=TokenizerOptions)
    shuffle: bool = False

    def fitting(self, model: Tokenizer) -> EncodeOptions:
        """Returns the options for a text that a model with this tokenizer reads."""
        marks = self.tokenizer.marks_documents or model.marks_documents
        return replace(self, tokenizer=replace(self.tokenizer, given=model, marks_documents=marks))

    def to_json(self) -> dict[str, Any]:
        """Returns everything that decides which ids a text gets, as primitive values."""
        read = self.read
        later = [each for each in (read.undecodable, read.typography) if each not in ("error", "keep")]
        return {
            "format": FORMAT,
            "reading": [read.encoding, read.newlines, read.normalize, read.separator, read.binary, *later],
            "split": [*self.shares, self.by_document, *(["shuffled", SHUFFLE_SEED] if self.shuffle else [])],
            "tokenizer": self.tokenizer.to_json(),
        }


@dataclass(frozen=True)
class Corpus:
    """A text ready for training: its ids, tokenizer, splits and documents.

    Attributes:
        name: short name, used for runs.
        place: its name in messages.
        ids: training, validation and test split one after the other, (T,), unsigned, memory-mapped.
        sha256: digest of the text's bytes, hexadecimal.
        documents: positions in `ids` at which documents begin, ascending from 0.
    """

    name: str
    place: str
    ids: TokenIds
    tokenizer: Tokenizer
    sha256: str
    characters: int
    split_ends: SplitEnds
    documents: Positions


def encode_corpus(
    sources: CorpusSources, options: EncodeOptions, cache: Path, progress: Progress, *, sha256: str | None = None
) -> Corpus:
    """Returns the corpus of a text, encoded if the cache has no token file of this content and options.

    The text is read once, while its digest is computed; if its files are unchanged since, not at all.

    Args:
        cache: folder of token files.
        sha256: digest of the text, if known: a text that came through a pipe is found by it.

    Raises:
        CorpusError: the text is empty, does not decode, has a file in two splits, or changes while it is read.
        StorageError: the token file cannot be written.
    """
    sources.check_disjoint()
    token_cache, settings = TokenCache(cache), options.to_json()

    def make(folder: Path) -> Made:
        manifest = _encode(sources, options, folder, progress)
        # A run that is resumed or evaluated asks for the text as its tokenizer reads it.
        resumed = options.fitting(tokenizer_from_json(manifest["tokenizer"])).to_json()
        keys = [_key_of(sources, each, manifest["sha256"]) for each in (settings, resumed)]
        made = Made(manifest, cache_key([manifest["sha256"]], settings), keys)
        if sources.piped:
            Inherited.PIPED_TEXT.set(os.fspath((cache / made.name).resolve()))
        return made

    found = None
    if sources.piped and not sha256 and (folder := Inherited.PIPED_TEXT.get()):
        found = open_token_file(Path(folder))
    found = found or token_cache.get_or_make(_key_of(sources, settings, sha256), make)
    manifest = found.manifest
    return Corpus(
        name=sources.training.name,
        place=sources.training.place,
        ids=found.ids,
        tokenizer=tokenizer_from_json(manifest["tokenizer"]),
        sha256=manifest["sha256"],
        characters=manifest["characters"],
        split_ends=SplitEnds(*manifest["parts"]),
        documents=found.documents,
    )


def _key_of(sources: CorpusSources, settings: dict[str, Any], sha256: str | None) -> str:
    """Returns the cache key of a text: by the stamps of its files; by its digest if it is piped, or by this process."""
    if sources.piped:
        return cache_key([sha256 or os.getpid()], settings)
    return cache_key([*(each.stamp for each in sources.all()), 0], settings)


def _encode(sources: CorpusSources, options: EncodeOptions, folder: Path, progress: Progress) -> dict[str, Any]:
    """Fills a folder with ids and positions of documents; returns the manifest."""
    provisional = folder / "provisional"
    provisional.mkdir()
    encoder = options.tokenizer.encoder(provisional, sources.training.place)
    total, done = encoder.passes * sources.size, 0
    digests: list[str] = []
    ends: list[int] = []
    with encoder.writer as writer:
        for documents in sources.all():

            def report(now: int, _: int, before: int = done) -> None:
                progress(before + now, total)

            with contextlib.closing(BackgroundDigest()) as digest:
                chunks = read_chunks(documents, options.read, digest.update, report)
                encoder.add(options.tokenizer.marked(chunks, documents.place))
            done += documents.size
            digests.append(digest.hexdigest())
            if writer.tokens == (ends[-1] if ends else 0):
                raise CorpusError(documents.nothing)
            ends.append(writer.tokens)
        writer.close()
    if options.shuffle:
        writer.shuffle_documents(ends[0], SHUFFLE_SEED)

    def report_second_pass(now: int, of: int) -> None:
        progress(done + now * done // of, total)

    split_ends = _split_ends(encoder, options, ends, sources.training.place)
    tokenizer, writer, final_ends = encoder.finish(split_ends, folder, report_second_pass)
    if writer.folder == provisional:
        for path in provisional.iterdir():
            path.rename(folder / path.name)
    shutil.rmtree(provisional)
    return {
        "sha256": digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest(),
        "tokens": writer.tokens,
        "characters": writer.characters,
        "documents": writer.documents,
        "dtype": writer.dtype.str,
        "parts": list(final_ends),
        "tokenizer": tokenizer.to_json(),
        "settings": options.to_json(),
    }


def _split_ends(encoder: Encoder, options: EncodeOptions, ends: Sequence[int], place: str) -> SplitEnds:
    """Returns where splits end in provisional ids, as given or by share; raises CorpusError for too few documents."""
    if len(ends) > 1:
        return SplitEnds(ends[0], ends[1])
    writer, has_test = encoder.writer, options.shares[2] > 0
    by_share = SplitEnds(*map(encoder.position, ends_by_share(writer.characters, options.shares)))
    if not options.by_document:
        return by_share
    _, documents = writer.read()
    training, validation = (nearest_document(end, documents, writer.tokens) for end in by_share)
    if not has_test:
        validation = writer.tokens
    if not 0 < training < validation or (has_test and validation == writer.tokens):
        number = "three splits" if has_test else "two splits"
        count = f"{len(documents):,} documents" if len(documents) > 1 else "one document only"
        raise CorpusError(
            f"{place} has {count}: it cannot be divided into {number} of about these sizes; name what ends a "
            "document with --document-separator, or leave --split-by document out"
        )
    return SplitEnds(training, validation)


def ends_by_share(characters: int, shares: tuple[float, float, float]) -> SplitEnds:
    """Returns the ends of splits of these shares, each rounded down to whole characters from the text's beginning."""
    return SplitEnds(int(characters * shares[0]), int(characters * round(shares[0] + shares[1], 12)))


def nearest_document(position: int, documents: Positions, end: int) -> int:
    """Returns the beginning of a document (or `end`) that is nearest to a position; the earlier one of two as near."""
    n = int(np.searchsorted(documents, position))
    candidates = [int(each) for each in documents[max(n - 1, 0) : n + 1]]
    return min([*candidates, end], key=lambda each: (abs(each - position), each))
