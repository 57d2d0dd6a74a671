"""A text becomes a token file: read once, never whole in memory, cached by the digest of its content."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout

from textgen.data.reading.documents import Documents
from textgen.data.reading.reader import Piece, Reading, read_pieces
from textgen.data.splits import Parts, at_document, divide
from textgen.data.token_file.background import Aside, Gathered
from textgen.data.token_file.bytes import write_bytes
from textgen.data.token_file.characters import CharacterFile
from textgen.data.token_file.pieces import sample, write_pieces
from textgen.data.token_file.remap_ids import final_ids
from textgen.data.token_file.token_file import FORMAT, Ids, Positions, TokenFile, TokenWriter, finish, open_token_file
from textgen.errors import CorpusError, storage_errors
from textgen.files import atomic_write
from textgen.progress import Progress
from textgen.tokenizers import (
    ByteFallbackTokenizer,
    ByteTokenizer,
    CharacterTokenizer,
    SentencePieceTokenizer,
    Tokenizer,
    tokenizer_from_json,
)
from textgen.tokenizers.sentencepiece_training import PieceKind, train_pieces

CACHE = ".encoded"
"""Folder of token files inside corpora/; it may be deleted at any time."""
KNOWN = "known"
"""Folder in it: which token file is of which files, as they lie there now."""
PIPED = "TEXTGEN_PIPED"
"""Tells the processes that this one starts which token file holds the text that it has read from its standard input."""


@dataclass(frozen=True)
class Texts:
    """What is learnt, and what a person has set apart from it; all of it is cut by shares where that is nothing."""

    learnt: Documents
    validation: Documents | None = None
    test: Documents | None = None

    def all(self) -> list[Documents]:
        """Those there are, in the order of their ids."""
        return [each for each in (self.learnt, self.validation, self.test) if each]

    def check_apart(self) -> None:
        """CorpusError: a file is in two parts."""
        for first, second in itertools.combinations(self.all(), 2):
            if common := len({*(first.stamp or ())} & {*(second.stamp or ())}):
                files = f"{common:,} files" if common > 1 else "a file"
                raise CorpusError(
                    f"{first.place} and {second.place} have {files} in common, and no character may be in two parts; "
                    "give each file to one of --corpus, --validation and --test"
                )


@dataclass(frozen=True)
class Encoding:
    """How a text becomes ids, in parts.

    Attributes:
        reading: how bytes become characters.
        shares: of training, validation and test.
        by_document: cut between documents only.
        kind: of tokenizer: char, bytes or sentencepiece.
        min_count: of char: characters that the training part has less often are spelled.
        also: of char: characters that are in the alphabet in any case.
        spelled: of char: have bytes to spell characters in, also where none is spelled.
        vocabulary, pieces: of sentencepiece: how many, and what kind (unigram, bpe, char).
        given: of sentencepiece: a model, in place of one that is learnt from the training part.
    """

    reading: Reading
    shares: tuple[float, float, float] = (0.9, 0.05, 0.05)
    by_document: bool = False
    kind: str = "char"
    min_count: int = 1
    also: str = ""
    spelled: bool = False
    vocabulary: int = 1000
    pieces: PieceKind = "unigram"
    given: SentencePieceTokenizer | None = None

    def knowing(self, model: Tokenizer) -> Encoding:
        """The same for a text that a model of this kind of ids is to know: its characters stay in the alphabet, its
        pieces are used.
        """
        if isinstance(model, SentencePieceTokenizer):
            return replace(self, given=model)
        if self.kind != "char":
            return self
        also = "".join(symbol for symbol in model.token_strings if len(symbol) == 1)
        return replace(self, also=also, spelled=model.alphabet is None)

    def to_json(self) -> dict[str, Any]:
        """All that decides which ids a text has, as primitive values."""
        how = self.reading
        tokenizer: list[Any] = []
        if self.kind == "char":
            tokenizer = [self.min_count, self.spelled, *map(ord, self.also)]
        elif self.kind == "sentencepiece":
            tokenizer = [self.given.name] if self.given else [self.vocabulary, self.pieces]
        return {
            "format": FORMAT,
            "reading": [how.encoding, how.newlines, how.normalize, how.separator, how.binary],
            "split": [*self.shares, self.by_document],
            "tokenizer": [self.kind, *tokenizer],
        }


@dataclass(frozen=True)
class Corpus:
    """A text ready for training.

    Attributes:
        name: short name, used for runs.
        place: what to call it in messages.
        ids: training, validation and test part one after the other, (tokens,), unsigned, memory-mapped.
        tokenizer: what the ids mean.
        sha256: digest of the text's bytes, hexadecimal.
        characters: how many the text has.
        parts: where in `ids` it is cut.
        documents: where in `ids` documents begin, ascending from 0.
    """

    name: str
    place: str
    ids: Ids
    tokenizer: Tokenizer
    sha256: str
    characters: int
    parts: Parts
    documents: Positions


def encode_corpus(texts: Texts, how: Encoding, cache: Path, progress: Progress, sha256: str | None = None) -> Corpus:
    """The token file of a text, made where the cache has none of this very content and encoding.

    The text is read once, while its digest is worked out; where nothing about its files has changed since, not at all.

    Args:
        texts: the text.
        how: what it becomes.
        cache: folder of token files.
        progress: called with bytes done and bytes in all.
        sha256: what the digest is known to be: a text that came through a pipe is found by it.

    Raises:
        CorpusError: the text is empty, not in this encoding, has a file in two parts, or changes while it is read.
        StorageError: the token file cannot be written.
    """
    texts.check_apart()
    stamps = [each.stamp for each in texts.all()]
    piped = None in stamps
    settings = how.to_json()
    name = _digest([*stamps, os.getpid() if piped else 0], settings)
    lock = FileLock(cache / KNOWN / f"{name}.lock")

    def note(text: str | None, settings: dict[str, Any]) -> Path:
        return cache / KNOWN / _digest([text] if piped else [*stamps, 0], settings)

    def corpus(found: TokenFile) -> Corpus:
        manifest = found.manifest
        learnt = texts.learnt
        return Corpus(
            learnt.name,
            learnt.place,
            found.ids,
            tokenizer_from_json(manifest["tokenizer"]),
            manifest["sha256"],
            manifest["characters"],
            Parts(*manifest["parts"]),
            found.documents,
        )

    def known() -> TokenFile | None:
        if piped and not sha256:
            return open_token_file(Path(os.environ.get(PIPED, cache / "none")))
        there = note(sha256, settings)
        with contextlib.suppress(OSError):
            return open_token_file(cache / there.read_text(encoding="ascii"))
        return open_token_file(cache / there.name) if piped else None  # the same text may have come from a file

    if found := known():
        return corpus(found)
    with storage_errors(cache):
        (cache / KNOWN).mkdir(parents=True, exist_ok=True)
        remove_dead(cache)
        with lock:
            if found := known():  # another process has been quicker
                return corpus(found)
            temporary = cache / f".{name}.tmp"
            try:
                temporary.mkdir()
                manifest = _encode(texts, how, temporary, progress)
                folder = cache / _digest([manifest["sha256"]], settings)
                found = finish(temporary, folder, manifest)
            finally:
                shutil.rmtree(temporary, ignore_errors=True)
            if piped:
                os.environ[PIPED] = os.fspath(folder.resolve())
            made = corpus(found)
            # Who goes on with a run, or evaluates it, asks for the text as known to the tokenizer that it has got.
            for asked in (settings, how.knowing(made.tokenizer).to_json()):
                with atomic_write(note(made.sha256, asked)) as file:
                    file.write(folder.name.encode())
        if piped:  # the lock is this process's own, and nobody waits for it
            Path(lock.lock_file).unlink(missing_ok=True)
    return made


def remove_dead(cache: Path) -> None:
    """Removes what processes that were killed left half-written: nobody holds its lock any more."""
    for temporary in cache.glob(".*.tmp"):
        lock = FileLock(cache / KNOWN / f"{temporary.name[1:-4]}.lock", blocking=False)
        with contextlib.suppress(Timeout), lock:
            shutil.rmtree(temporary, ignore_errors=True)


def _encode(texts: Texts, how: Encoding, folder: Path, progress: Progress) -> dict[str, Any]:
    """Fills a folder with ids and begins of documents; what its manifest says."""
    digests: list[str] = []
    ends: list[int] = []
    total, done = sum(each.size for each in texts.all()), 0
    passes = 2 if how.kind == "sentencepiece" else 1

    def pieces_of(each: Documents) -> Iterator[Piece]:
        digest, before = _Digest(), done
        with contextlib.closing(digest):
            yield from read_pieces(each, how.reading, digest, lambda now, _: progress(before + now, passes * total))
        digests.append(digest.hexdigest())

    first = folder / "first"
    first.mkdir()
    characters = CharacterFile(first) if how.kind == "char" else None
    file = characters.writer if characters else TokenWriter(first, np.dtype(np.uint8))
    with file:
        for each in texts.all():
            if characters:
                characters.add(pieces_of(each))
            else:
                write_bytes(file, pieces_of(each))
            done += each.size
            if file.tokens == (ends[-1] if ends else 0):
                raise CorpusError(f"{each.place} is empty; give a text to learn from")
            ends.append(file.tokens)
        file.close()
    tokenizer: Tokenizer = ByteTokenizer()
    cuts = _cuts(texts, how, file, ends, tokenizer if characters is None else None)
    if characters:
        tokenizer = _alphabet(characters, cuts.training, how, texts.learnt.place)
        file = final_ids(characters, tokenizer, folder)
        cuts = Parts(*(file.position(cut, tokenizer.chars_per_token) for cut in cuts))
    elif how.kind == "sentencepiece":
        tokenizer = how.given or SentencePieceTokenizer(
            train_pieces(sample(file, cuts.training), how.pieces, how.vocabulary)
        )
        file, cuts = write_pieces(
            file, cuts, tokenizer, folder, lambda now, of: progress(total + now * total // of, 2 * total)
        )
    if file.folder == first:
        for path in first.iterdir():
            path.rename(folder / path.name)
    shutil.rmtree(first)
    return {
        "sha256": digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest(),
        "tokens": file.tokens,
        "characters": file.characters,
        "documents": file.documents,
        "dtype": file.dtype.str,
        "parts": list(cuts),
        "tokenizer": tokenizer.to_json(),
        "settings": how.to_json(),
    }


class _Digest:
    """SHA-256, worked out on another core."""

    def __init__(self) -> None:
        self._digest, self._aside = hashlib.sha256(), Aside()
        self._gathered = Gathered(self._aside, self._digest.update)

    def update(self, data: bytes) -> None:
        self._gathered.add(data)

    def close(self) -> None:
        self._gathered.hand_on()
        self._aside.close()

    def hexdigest(self) -> str:
        return self._digest.hexdigest()


def _cuts(texts: Texts, how: Encoding, file: TokenWriter, ends: list[int], tokenizer: Tokenizer | None) -> Parts:
    """Where a text is cut, in the ids of its first file: characters where there is no tokenizer, or bytes.

    Raises:
        CorpusError: there are too few documents to cut between them.
    """
    if len(ends) > 1:
        return Parts(ends[0], ends[1])
    cuts = divide(file.characters, how.shares)
    if tokenizer:
        cuts = Parts(*(file.position(cut, tokenizer.chars_per_token) for cut in cuts))
    if not how.by_document:
        return cuts
    _, documents = file.read()
    training, validation = (at_document(cut, documents, file.tokens) for cut in cuts)
    if not how.shares[2]:
        validation = file.tokens
    if not 0 < training < validation or (how.shares[2] and validation == file.tokens):
        parts = "three parts" if how.shares[2] else "two parts"
        there = f"{len(documents):,} documents" if len(documents) > 1 else "one document only"
        raise CorpusError(
            f"{texts.learnt.place} has {there}: it cannot be cut into {parts} of about these sizes; name what ends a "
            "document with --document-separator, or leave --split-by document out"
        )
    return Parts(training, validation)


def _alphabet(file: CharacterFile, training: int, how: Encoding, place: str) -> Tokenizer:
    """The tokenizer that the training part gives: of its characters, those that are rare in it or not in it spelled.

    Raises:
        CorpusError: all are rare.
    """
    if how.min_count == 1:
        kept = [code for code, first in zip(file.found, file.first, strict=True) if first < training]
    else:
        counts = file.counts(training)
        kept = [code for code, count in zip(file.found, counts, strict=True) if count >= how.min_count]
        if not kept:
            raise CorpusError(
                f"{place} has no character {how.min_count:,} times in its training part; choose a smaller --min-count"
            )
    alphabet = "".join(map(chr, kept)) + how.also
    if not how.spelled and set(map(chr, file.found)) <= set(alphabet):
        return CharacterTokenizer(alphabet)
    return ByteFallbackTokenizer(alphabet)


def _digest(*what: Any) -> str:
    return hashlib.sha256(json.dumps(what).encode()).hexdigest()[:32]
