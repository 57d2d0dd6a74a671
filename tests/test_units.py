import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen import units
from textgen.units import percent, unigram_entropy


def test_unigram_entropy_of_known_frequencies():
    assert unigram_entropy(np.array([0, 1, 2, 3], np.uint8)) == 2.0
    assert unigram_entropy(np.array([7, 7, 7], np.uint16)) == 0.0
    assert unigram_entropy(np.array([0, 0, 0, 9], np.uint32)) == pytest.approx(0.8112781)  # 2 - 3/4 log2 3


def test_counting_in_parts_gives_the_same_entropy(monkeypatch):
    ids = np.random.default_rng(0).integers(0, 300, 1000).astype(np.uint16)
    whole = unigram_entropy(ids)
    monkeypatch.setattr(units, "IDS_AT_ONCE", 7)
    assert unigram_entropy(ids) == whole


@pytest.mark.parametrize(
    ("share", "digits", "shown"),
    [
        (0.34, 0, "34 %"),
        (0, 0, "0 %"),
        (1, 0, "100 %"),
        (0.001, 0, "<1 %"),
        (0.999, 0, ">99 %"),
        (0.125, 1, "12.5 %"),
        (0.0001, 1, "<0.1 %"),
        (0.9999, 1, ">99.9 %"),
    ],
)
def test_a_share_is_shown_in_percent(share, digits, shown):
    assert percent(share, digits) == shown


@given(st.floats(0, 1), st.integers(0, 3))
def test_only_0_is_0_percent_and_only_1_is_100_percent(share, digits):
    shown = percent(share, digits)
    assert (float(shown.strip("<> %")) == 0) == (share == 0)
    assert (float(shown.strip("<> %")) == 100) == (share == 1)
