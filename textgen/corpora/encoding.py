"""A text becomes a token file: streamed, never whole in memory, cached by the digest of its content."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.corpora.reading import Source, decoded
from textgen.corpora.token_file import open_token_file, write_token_file
from textgen.errors import CorpusError, UnknownCharacterError
from textgen.progress import Progress
from textgen.tokenizers import CharacterTokenizer, Tokenizer, tokenizer_from_json
from textgen.tokenizers.characters import code_points

CACHE = ".encoded"
"""Folder of token files inside corpora/; it may be deleted at any time."""


@dataclass(frozen=True)
class Corpus:
    """A text ready for training.

    Attributes:
        name: short name, used for runs.
        place: what to call it in messages.
        ids: (characters,), unsigned, memory-mapped.
        tokenizer: what the ids mean.
        sha256: digest of the text's bytes, hexadecimal.
    """

    name: str
    place: str
    ids: NDArray[np.unsignedinteger[Any]]
    tokenizer: Tokenizer
    sha256: str


def encode_corpus(source: Source, encoding: str, cache: Path, progress: Progress) -> Corpus:
    """The token file of a text, made where the cache has none of this very content and encoding.

    Three passes, each in chunks: the digest (the cache's key, so an edited text is never mistaken for the old
    one), the alphabet, the ids.

    Args:
        source: the text.
        encoding: how its bytes are characters.
        cache: folder of token files.
        progress: called with bytes done and bytes in all, over the two passes of making one.

    Raises:
        CorpusError: the text is empty, not in this encoding, or changes while it is read.
        StorageError: the token file cannot be written.
    """
    digest = hashlib.sha256()
    size = 0
    for chunk in source.chunks():
        digest.update(chunk)
        size += len(chunk)
    if size == 0:
        raise CorpusError(f"{source.place} is empty; give a text to learn from")
    sha256 = digest.hexdigest()
    kind = CharacterTokenizer.kind
    folder = cache / f"{sha256[:32]}-{re.sub('[^a-z0-9]+', '_', encoding.lower())}-{kind}"

    tokens = open_token_file(folder)
    if tokens is None or tokens.manifest.get("sha256") != sha256:
        alphabet = survey(decoded(source, _counted(source.chunks(), progress, 0, 2 * size), encoding))
        if not alphabet:
            raise CorpusError(f"{source.place} holds no characters; give a text to learn from")
        tokenizer: Tokenizer = CharacterTokenizer(alphabet)
        check = hashlib.sha256()

        def ids() -> Iterator[NDArray[np.unsignedinteger[Any]]]:
            chunks = _counted(source.chunks(), progress, size, 2 * size, check)
            try:
                for text in decoded(source, chunks, encoding):
                    yield tokenizer.encode(text)
            except UnknownCharacterError as error:
                raise CorpusError(f"{source.place} changed while it was read; try again") from error
            if check.hexdigest() != sha256:
                raise CorpusError(f"{source.place} changed while it was read; try again")

        manifest = {"sha256": sha256, "bytes": size, "encoding": encoding, "tokenizer": tokenizer.to_json()}
        tokens = write_token_file(folder, ids(), manifest)
    tokenizer = tokenizer_from_json(tokens.manifest["tokenizer"])
    return Corpus(source.name, source.place, tokens.ids, tokenizer, sha256)


def survey(pieces: Iterator[str]) -> str:
    """The alphabet of a text: its different characters, sorted by code point."""
    seen = np.zeros(0x110000, bool)
    for text in pieces:
        seen[code_points(text)] = True
    return "".join(map(chr, np.flatnonzero(seen)))


def _counted(
    chunks: Iterator[bytes], progress: Progress, before: int, total: int, digest: Any = None
) -> Iterator[bytes]:
    """The same chunks, reported to `progress` and fed to `digest` as they pass."""
    done = before
    for chunk in chunks:
        if digest is not None:
            digest.update(chunk)
        done += len(chunk)
        progress(done, total)
        yield chunk
