import numpy as np
import pytest
from helpers.toy_engines import Chain

from textgen.generation.look_alikes import find_look_alike
from textgen.tokenizers import ByteTokenizer, CharacterTokenizer

TOKENIZER = CharacterTokenizer("\n 0Ma\u202f'’")


def chain(share):
    """A model of texts in which U+202F follows a digit with this probability, and an apostrophe an M."""
    names = {character: TOKENIZER.alphabet.index(character) for character in TOKENIZER.alphabet}
    table = np.full((8, 8, 8), 0.01)
    table[:, :, names["a"]] = 1
    table[:, names["0"], :] = (1 - share) / 7
    table[:, names["0"], names["\u202f"]] = share
    table[:, names["M"], names["’"]] = 20
    return Chain(table / table.sum(2, keepdims=True))


@pytest.mark.parametrize(
    ("prompt", "share", "expected"),
    [
        ("a 00 M", 0.9, (4, " ", "\u202f")),
        ("a 00\u202fa", 0.9, None),
        ("a 00 M", 0.4, None),  # not sure enough
        ("a a", 0.9, None),
        ("M's"[:2], 0.9, (1, "'", "’")),
        ("a" * 5000 + "0 ", 0.9, (5001, " ", "\u202f")),
        ("", 0.9, None),
    ],
)
def test_a_character_is_found_where_the_model_expects_one_that_looks_like_it(prompt, share, expected):
    found = find_look_alike(prompt, chain(share), TOKENIZER)
    assert (found and found[:3]) == expected


def test_it_is_described_with_what_to_type():
    said = find_look_alike("a 00 M", chain(0.9), TOKENIZER).describe("a 00 M")
    assert said == (
        "after 'a 00' the prompt has ' ' (U+0020 SPACE), but the model's text has "
        "'\\u202f' (U+202F NARROW NO-BREAK SPACE) there; write \\u202f with --escapes, or train with --typography plain"
    )


def test_a_model_without_look_alikes_or_of_bytes_reads_nothing():
    assert find_look_alike("a 0 M", None, CharacterTokenizer("a 0M")) is None
    assert find_look_alike("é 0", None, ByteTokenizer()) is None
