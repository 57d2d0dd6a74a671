import collections

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.quality.contamination import PassageSearch
from textgen.data.quality.text_blocks import (
    PASSAGE,
    PassageHashes,
    RepeatCounter,
    SegmentHashes,
    TextBlock,
)
from textgen.rolling_hash import BASE, RollingHash
from textgen.unicode import code_points

TEXT = st.text("ab", max_size=40)


def passage_hash(text):
    (found,) = RollingHash(code_points(text)).passages(np.array([0]), np.array([len(text)]))
    return int(found)


@given(st.lists(TEXT, min_size=1), st.lists(st.integers(0, 9), min_size=1))
def test_segments_may_cross_blocks(passages, sizes):
    text, ends = "".join(passages), np.cumsum([len(p) for p in passages])[:-1]
    segments, begin, found, lengths = SegmentHashes(), 0, [], []
    cuts = [c for c in np.cumsum(sizes).tolist() if c < len(text)] + [len(text)]
    for end in cuts:
        inside = ends[(ends >= begin) & ((ends < end) | (end == len(text)))] - begin
        some, sizes = segments.add(RollingHash(code_points(text[begin:end])), end - begin, inside)
        found += some.tolist()
        lengths += sizes.tolist()
        begin = end
    assert [*found, segments.hash] == [passage_hash(p) for p in passages]
    assert [*lengths, segments.length] == [len(p) for p in passages]


@given(st.lists(st.integers(1, 200), max_size=30))
def test_passages_may_cross_blocks(sizes):
    text = "".join(chr(97 + (i * i) % 23) for i in range(sum(sizes)))
    windows, found, begin = PassageHashes(), {}, 0
    for size in sizes:
        codes = code_points(text[begin : begin + size])
        for some, offset in windows.add(TextBlock(begin, begin + size, codes), RollingHash(codes)):
            for i, each in enumerate(some.tolist(), offset):
                assert i not in found
                found[i] = each
        begin += size
    assert found == {i: passage_hash(text[i : i + PASSAGE]) for i in range(len(text) - PASSAGE + 1)}


@given(st.lists(st.integers(0, 30)))
def test_repeats_are_counted(numbers):
    repeats, hashes = RepeatCounter(), np.array(numbers, np.uint64) * np.uint64(BASE)
    repeats.add(hashes[:5])
    repeats.add(hashes[5:])
    counts = collections.Counter(numbers)
    expected = sum(c for c in counts.values() if c > 1) / len(numbers) if numbers else 0
    assert repeats.share() == expected
    assert not repeats.sampled


def test_many_passages_are_sampled_in_bounded_memory():
    repeats = RepeatCounter(limit=1000)
    once = np.random.default_rng(0).integers(0, 2**64 - 1, 40_000, np.uint64)
    for some in np.split(once, 40):
        repeats.add(some)
    repeats.add(once[:10_000])  # 20,000 of 50,000 are of passages that occur twice
    assert repeats.sampled
    assert abs(repeats.share() - 0.4) < 0.08
    assert len(repeats._kept) <= 1000


def test_one_frequent_passage_does_not_start_sampling():
    repeats = RepeatCounter(limit=10)
    for _ in range(5):
        repeats.add(np.full(100, 2**64 - 1, np.uint64))
    repeats.add(np.arange(5, dtype=np.uint64))
    assert repeats.share() == 500 / 505
    assert not repeats.sampled


@given(st.text("abc", max_size=60), st.lists(st.text("abc", min_size=3, max_size=3)))
def test_a_search_finds_the_first_occurrence(text, wanted):
    lookup = PassageSearch(np.array([passage_hash(w) for w in wanted], np.uint64))
    begins = RollingHash(code_points(text)).windows(3)
    lookup.add(begins[:20], 0)
    lookup.add(begins[20:], 20)
    expected = [text.find(w) for w in wanted]
    assert [-1 if at == PassageSearch.NOWHERE else at for at in lookup.first().tolist()] == expected
