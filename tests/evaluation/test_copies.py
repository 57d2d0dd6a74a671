import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from textgen.evaluation import copies as module
from textgen.evaluation.copies import Copies, Copy, CopySearch
from textgen.unicode import code_points


def longest_at(text, source, i):
    """Characters from `i` on that also stand in the source."""
    length = 0
    while i + length < len(text) and text[i : i + length + 1] in source:
        length += 1
    return length


def copies_of(texts, source, at_least, sizes=(7,)):
    """Copies of texts in a source that comes in blocks of these sizes."""
    search, begin, n = CopySearch([code_points(text) for text in texts], at_least), 0, 0
    while begin < len(source):
        size = sizes[n % len(sizes)]
        search.add(code_points(source[begin : begin + size]), begin)
        begin, n = begin + size, n + 1
    return search.result()


def check(texts, source, at_least, sizes):
    for text, found in zip(texts, copies_of(texts, source, at_least, sizes), strict=True):
        expected = [longest_at(text, source, i) for i in range(len(text))]
        assert found.lengths.tolist() == [length if length >= at_least else 0 for length in expected]
        for i in np.flatnonzero(found.lengths).tolist():
            begin, length = int(found.sources[i]), int(found.lengths[i])
            assert source[begin : begin + length] == text[i : i + length]
        covered = {i + k for i, length in enumerate(expected) if length >= at_least for k in range(length)}
        assert found.copied == len(covered)
        assert set(np.flatnonzero(found.longest_at).tolist()) == covered
        assert all(found.longest_at[i] <= max(expected) for i in covered)


LETTERS = st.text("ab", max_size=60)


@given(st.lists(LETTERS, max_size=3), LETTERS, st.integers(2, 6), st.lists(st.integers(1, 30), min_size=1, max_size=4))
@example(["a" * 30], "a" * 55, 3, [1])
@example(["abab", "baba"], "abababab", 2, [2, 5])
def test_the_longest_copies_are_those_of_a_naive_search(texts, source, at_least, sizes):
    check(texts, source, at_least, sizes)


@given(st.lists(LETTERS, max_size=2), LETTERS, st.integers(2, 4), st.lists(st.integers(1, 9), min_size=1, max_size=3))
@example(["a" * 20], "b" + "a" * 50 + "ba", 3, [4])
def test_passages_that_are_compared_a_few_at_a_time_change_nothing(texts, source, at_least, sizes):
    before, module.PASSAGES_AT_ONCE = module.PASSAGES_AT_ONCE, 8
    try:
        check(texts, source, at_least, sizes)
    finally:
        module.PASSAGES_AT_ONCE = before


def test_copies_of_a_text_in_another_language_are_found_across_blocks():
    source = "".join(chr(0x4E00 + (i * i * 7) % 5000) for i in range(400))
    text = source[120:180] + "\U0001f600" + source[10:60] + "\udc80"
    (found,) = copies_of([text], source, 40, [33, 64])
    assert found.longest(5) == [Copy(0, 60, 120), Copy(61, 50, 10)]
    assert found.share == pytest.approx(110 / 112)


def test_a_copy_by_more_than_half_inside_longer_ones_is_no_longest_one():
    lengths = np.zeros(40, np.int64)
    lengths[[0, 6, 12, 30]] = [20, 16, 14, 5]  # the second one has 2 of 16 characters of its own
    assert [copy[:2] for copy in Copies(5, lengths, lengths).longest(10)] == [(0, 20), (30, 5)]
    lengths[12] = 16
    assert [copy[:2] for copy in Copies(5, lengths, lengths).longest(10)] == [(0, 20), (12, 16), (30, 5)]
    assert [copy[:2] for copy in Copies(5, lengths, lengths).longest(1)] == [(0, 20)]


def test_a_text_shorter_than_a_copy_has_none():
    for text in ("", "abc"):
        (found,) = copies_of([text], "abcabc", 4)
        assert (found.copied, found.share, found.longest(3)) == (0, 0.0, [])
