"""What the ids of a run's text are to a person: characters, bytes of them, or pieces of several."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.data.token_file.cache import Corpus
from textgen.tokenizers import SpelledTokenizer, Tokenizer, widths_of
from textgen.units import occurrences

UNITS = {"bytes": "bytes", "sentencepiece": "pieces"}


def unit_of(tokenizer: Tokenizer) -> str:
    """What a number of ids is a number of."""
    return "characters" if widths_of(tokenizer) is None else UNITS.get(tokenizer.kind, "ids")


def characters_in(ids: NDArray[np.unsignedinteger[Any]], tokenizer: Tokenizer) -> int:
    """How many characters ids (T,) are; they are looked at in chunks, where they are not characters themselves."""
    widths = widths_of(tokenizer)
    return len(ids) if widths is None else int(occurrences(ids, len(widths)) @ widths)


def training_characters(corpus: Corpus) -> int:
    """How many characters the training part has: the shorter of it and the rest is counted."""
    ids, cut = corpus.ids, corpus.parts.training
    if cut <= len(ids) - cut:
        return characters_in(ids[:cut], corpus.tokenizer)
    return corpus.characters - characters_in(ids[cut:], corpus.tokenizer)


def describe_text(corpus: Corpus, learnt: int) -> str:
    """A line about a text, `learnt` characters of which are to learn from."""
    tokenizer, characters = corpus.tokenizer, f"{corpus.place}: {corpus.characters:,} characters"
    unit = unit_of(tokenizer)
    if unit == "characters":
        return f"{characters}, {tokenizer.vocabulary_size:,} different, {learnt:,} to learn from"
    if isinstance(tokenizer, SpelledTokenizer):
        known = f"{len(tokenizer.characters):,} different ones are ids"
        return f"{characters}, {learnt:,} to learn from; {known}, others are spelled in bytes"
    ids = tokenizer.kind if tokenizer.kind == unit else f"{tokenizer.kind}, {tokenizer.vocabulary_size:,} {unit}"
    each = corpus.characters / len(corpus.ids)
    return f"{characters}, {learnt:,} to learn from; {ids}, {each:.{1 if each >= 1 else 2}f} characters each"
