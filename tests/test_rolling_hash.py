import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from textgen.rolling_hash import BASE, MODULUS, RollingHash
from textgen.unicode import code_points


def passage_hash(text):
    (found,) = RollingHash(code_points(text)).passages(np.array([0]), np.array([len(text)]))
    return int(found)


def test_a_passage_has_the_same_hash_everywhere():
    a, b = passage_hash("a"), passage_hash("b")
    assert passage_hash("ab") == (a + b * BASE) % MODULUS
    sums = RollingHash(code_points("xxabyab"))
    assert sums.passages(np.array([2, 5]), np.array([4, 7])).tolist() == [passage_hash("ab")] * 2
    assert passage_hash("") == 0


@given(st.text("ab", max_size=40), st.integers(1, 5))
def test_equal_passages_have_equal_hashes(text, length):
    found = RollingHash(code_points(text)).windows(length).tolist()
    windows = [text[i : i + length] for i in range(len(text) - length + 1)]
    assert len(found) == len(windows)
    assert len(set(zip(found, windows, strict=True))) == len(set(found)) == len(set(windows))
