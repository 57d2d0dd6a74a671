"""The command that a run ends with, for texts that begin in every possible way."""

import shlex
from pathlib import Path

from helpers import small_run
from hypothesis import given
from hypothesis import strategies as st

from textgen.commands.generate.command import unescape
from textgen.commands.train import next_command, opening
from textgen.data.corpus import Corpus
from textgen.tokenizers import CharacterTokenizer
from textgen.tokenizers.protocol import known_prompt


def corpus_of(text: str) -> Corpus:
    tokenizer = CharacterTokenizer(text)
    return small_run.corpus_of("x", tokenizer.encode(text), tokenizer)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_its_prompt_is_plain_ascii_that_the_model_knows(text):
    corpus = corpus_of(text)
    prompt = opening(corpus)
    assert prompt.isascii()
    assert prompt.isprintable()
    assert known_prompt(unescape(prompt), corpus.tokenizer, "error") == unescape(prompt)
    assert shlex.split(next_command("generate", Path("checkpoints/x-1"), corpus))[-1] == prompt


def test_backslashes_accents_and_a_byte_order_mark():
    assert opening(corpus_of("\ufeff\\title{A thing}\n")) == r"\\title{A thing}"
    assert opening(corpus_of("\n\n  H\u00e9llo\nmore")) == r"H\u00e9llo"
    assert opening(corpus_of("one two three four five six seven")) == "one two three four five"
