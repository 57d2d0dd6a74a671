"""Learns pieces of words from a text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Literal

from textgen.errors import CorpusError, SettingsError

PieceKind = Literal["unigram", "bpe", "char"]

SAMPLE = 4_000_000  # characters
SENTENCE = 1000  # characters: at most 4,000 bytes, of the 4,192 above which sentencepiece leaves a sentence out
COVERAGE = 0.9995  # of the text's characters; the rarest are spelled in bytes
_CUTS = re.compile("[\x00\u2581\u2585\ud800-\udfff]+")


def train_pieces(texts: Iterator[str], kind: PieceKind, vocabulary_size: int, characters: int = SAMPLE) -> bytes:
    """A sentencepiece model, for `SentencePieceTokenizer`.

    The same texts give the same model on every machine of a kind. Pieces do not cross a space, but may begin with one.

    Args:
        texts: of the training part; where a text goes on is no matter.
        kind: unigram (Kudo 2018, arXiv:1804.10959), bpe (Sennrich et al. 2016, arXiv:1508.07909) or char.
        vocabulary_size: V at most, the 256 bytes among them; fewer where the text has not so many pieces.
        characters: read no more of them.

    Raises:
        SettingsError: `vocabulary_size` is too small for the bytes and the text's characters.
        CorpusError: there is nothing to learn from.
    """
    from sentencepiece import SentencePieceTrainer

    written = io.BytesIO()
    try:
        SentencePieceTrainer.train(
            sentence_iterator=sentences(texts, characters),
            model_writer=written,
            model_type=kind,
            vocab_size=vocabulary_size + 1,  # with the unknown piece, which the tokenizer has no id for
            hard_vocab_limit=False,
            character_coverage=COVERAGE,
            byte_fallback=True,
            bos_id=-1,
            eos_id=-1,
            pad_id=-1,
            normalization_rule_name="identity",
            remove_extra_whitespaces=False,
            add_dummy_prefix=False,
            allow_whitespace_only_pieces=True,
            minloglevel=3,
        )
    except RuntimeError as error:
        message = str(error)
        if "sentences_.empty()" in message:
            raise CorpusError("there is no text to learn pieces from; give a longer one") from error
        if required := re.search(r"required_chars\. \d+ vs (\d+)", message):
            raise too_small(vocabulary_size, int(required[1]) - 1) from error
        if "vocab_size) >=" in message:
            raise too_small(vocabulary_size, 257) from error
        raise SettingsError(
            f"sentencepiece cannot learn {vocabulary_size:,} pieces from this text: {message}"
        ) from error
    return written.getvalue()


def too_small(given: int, least: int) -> SettingsError:
    """What to say of a vocabulary that does not even hold the text's characters."""
    return SettingsError(
        f"--vocab-size {given:,} is too small: the 256 bytes and this text's characters are {least:,} pieces; "
        f"give --vocab-size {least:,} or more"
    )


def sentences(texts: Iterator[str], characters: int) -> Iterator[str]:
    """The texts in chunks that sentencepiece takes whole: of few characters, without those that make it leave out a
    sentence (NUL, U+2585) or mistake it (U+2581), and with no newline at an end, which it would strip.
    """
    rest = ""
    for text in texts:
        rest += text[:characters]
        characters -= len(text)
        begin = 0
        while len(rest) - begin > SENTENCE:
            last = begin + SENTENCE
            cut = max(rest.rfind(" ", begin + 1, last), rest.rfind("\n", begin + 1, last))
            end = cut if cut > 0 else last
            yield from _clean(rest[begin:end])
            begin = end
        rest = rest[begin:]
        if characters <= 0:
            break
    yield from _clean(rest)


def _clean(sentence: str) -> Iterator[str]:
    return (part for part in _CUTS.split(sentence) if part)
