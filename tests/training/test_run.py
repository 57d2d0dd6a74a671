import platform
import resource
import subprocess
import sys

import pytest
from conftest import ROOT, clean_environment
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


FAULTS = """
import resource, sys, torch
from textgen.training.run import keep_freed_memory
if sys.argv[1] == "keep":
    assert keep_freed_memory()
for _ in range(30):  # until the kept memory has found its size
    [torch.ones(20_000_000) for _ in range(2)]
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(5):
    [torch.ones(20_000_000) for _ in range(2)]
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another malloc")
def test_large_tensors_come_from_memory_that_is_kept():
    def faults(mode: str) -> int:
        result = subprocess.run(
            [sys.executable, "-c", FAULTS, mode],
            env=clean_environment() | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        )
        return int(result.stdout)

    pages = 5 * 2 * 80_000_000 // resource.getpagesize()
    assert faults("stock") > pages / 1024  # huge pages may make them fewer
    assert faults("keep") < faults("stock") / 10
