"""What the ids of a run's text are to a person: characters, bytes of them, or pieces of several."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from textgen.data.token_file.cache import Corpus
from textgen.tokenizers import ByteFallbackTokenizer, Tokenizer, unit_name, varying_chars_per_token
from textgen.units import token_counts


def characters_in(ids: NDArray[np.unsignedinteger[Any]], tokenizer: Tokenizer) -> int:
    """How many characters ids (T,) are; they are looked at in chunks, where they are not characters themselves."""
    widths = varying_chars_per_token(tokenizer)
    return len(ids) if widths is None else int(token_counts(ids, len(widths)) @ widths)


def training_characters(corpus: Corpus) -> int:
    """How many characters the training part has: the shorter of it and the rest is counted."""
    ids, cut = corpus.ids, corpus.parts.training
    if cut <= len(ids) - cut:
        return characters_in(ids[:cut], corpus.tokenizer)
    return corpus.characters - characters_in(ids[cut:], corpus.tokenizer)


def describe_text(corpus: Corpus, learnt: int) -> str:
    """A line about a text, `learnt` characters of which are to learn from."""
    tokenizer, characters = corpus.tokenizer, f"{corpus.place}: {corpus.characters:,} characters"
    unit = unit_name(tokenizer)
    if unit == "characters":
        return f"{characters}, {tokenizer.vocabulary_size:,} different, {learnt:,} to learn from"
    if isinstance(tokenizer, ByteFallbackTokenizer):
        known = f"{len(tokenizer.characters):,} different ones are ids"
        return f"{characters}, {learnt:,} to learn from; {known}, others are spelled in bytes"
    ids = tokenizer.kind if tokenizer.kind == unit else f"{tokenizer.kind}, {tokenizer.vocabulary_size:,} {unit}"
    each = corpus.characters / len(corpus.ids)
    return f"{characters}, {learnt:,} to learn from; {ids}, {each:.{1 if each >= 1 else 2}f} characters each"
