import pytest
from helpers.every_kind import tokenizer_of

from textgen.settings.model import ModelSettings
from textgen.tokenizers import ByteFallbackTokenizer, CharacterTokenizer
from textgen.training.run import default_embedding

MANY = "".join(map(chr, range(0x4E00, 0x4E00 + 257)))


@pytest.mark.parametrize(
    ("tokenizer", "width"),
    [
        (tokenizer_of("char"), 64),
        (tokenizer_of("bytes"), 64),
        (ByteFallbackTokenizer(MANY[:256]), 64),  # the bytes are as rare as what they spell
        (ByteFallbackTokenizer(MANY), 128),
        (CharacterTokenizer(MANY), 128),
        (tokenizer_of("sentencepiece"), 128),
    ],
)
def test_a_small_alphabet_needs_narrow_vectors(tokenizer, width):
    assert default_embedding(ModelSettings(hidden=128), tokenizer) == width
    assert default_embedding(ModelSettings(hidden=128, tied=True), tokenizer) == 128
