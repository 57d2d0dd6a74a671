"""The command that a run ends with, for texts that begin in every possible way."""

import contextlib
import io
import shlex
from pathlib import Path

from helpers import small_run
from hypothesis import given
from hypothesis import strategies as st

from textgen.commands.train import next_command, opening, prompt_as_typed
from textgen.data.corpus import Corpus
from textgen.settings.parsing import unescape
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer
from textgen.tokenizers.known_text import known_prompt


def corpus_of(text: str) -> Corpus:
    tokenizer = CharacterTokenizer(text)
    return small_run.corpus_of("x", tokenizer.encode(text), tokenizer)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_its_prompt_is_the_opening_however_the_terminal_shows_it(text):
    corpus = corpus_of(text)
    prompt = opening(corpus)
    assert known_prompt(prompt, corpus.tokenizer, "error") == prompt
    for encoding in ("utf-8", "ascii", "cp1251"):
        with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), encoding=encoding)):
            line = next_command("generate", Path("checkpoints/x-1"), corpus)
        line.encode(encoding)
        assert line.isprintable()
        words = shlex.split(line)
        typed = words[words.index("--prompt") + 1]
        assert (unescape(typed) if "--escapes" in words else typed) == prompt


def test_backslashes_accents_and_a_byte_order_mark():
    assert opening(corpus_of("\ufeff\\title{A thing}\n")) == r"\title{A thing}"
    assert opening(corpus_of("\n\n  H\u00e9llo\nmore")) == "H\u00e9llo"
    book = "THE TITLE\n\n" + "by an author\n" * 5 + "It was the best of times, it was\nthe worst of times.\n" * 40
    assert opening(corpus_of(book)) == "It was the best of"
    assert opening(corpus_of("one two three four five six seven")) == "one two three four five"


def test_no_half_character_is_proposed():
    """The first 400 bytes end inside a character; a damaged line is no prompt."""
    corpus = small_run.corpus_of("x", ByteTokenizer().encode("語" * 333 + "\n"), ByteTokenizer())
    assert opening(corpus) == "語" * 24
    lines = "\ufffd damaged\nfine\n"
    assert opening(small_run.corpus_of("x", ByteTokenizer().encode(lines), ByteTokenizer())) == "fine"
    assert opening(corpus_of("abcdefghijklmnopqrstuvwe\u0301xyz")) == "abcdefghijklmnopqrstuvw"
    assert opening(corpus_of("abcdefghijklmnopqrstu 👩\u200d👩\u200d👧")) == "abcdefghijklmnopqrstu"


def test_only_characters_that_cannot_be_typed_are_escaped():
    line = "\u043f\u0440\u0438\u00a0\u0432"
    with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), encoding="utf-8")):
        assert prompt_as_typed(line) == "\u043f\u0440\u0438\\u00a0\u0432"
