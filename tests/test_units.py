import numpy as np
import pytest

from textgen import units
from textgen.units import unigram_entropy


def test_unigram_entropy_of_known_frequencies():
    assert unigram_entropy(np.array([0, 1, 2, 3], np.uint8)) == 2.0
    assert unigram_entropy(np.array([7, 7, 7], np.uint16)) == 0.0
    assert unigram_entropy(np.array([0, 0, 0, 9], np.uint32)) == pytest.approx(0.8112781)  # 2 - 3/4 log2 3


def test_counting_in_parts_gives_the_same_entropy(monkeypatch):
    ids = np.random.default_rng(0).integers(0, 300, 1000).astype(np.uint16)
    whole = unigram_entropy(ids)
    monkeypatch.setattr(units, "IDS_AT_ONCE", 7)
    assert unigram_entropy(ids) == whole
