"""The filter of a training text's passages: it misses none, and finds others rarely."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ModelError
from textgen.rolling_hash import RollingHash
from textgen.runs.passage_filter import BITS_LONG, FILTER, PASSAGE, PassageFilter
from textgen.unicode import code_points


def hashes_of(text):
    codes = code_points(text)
    return RollingHash(codes).windows(PASSAGE) if len(codes) >= PASSAGE else np.zeros(0, np.uint64)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80), st.lists(st.integers(0, 80), max_size=5))
def test_all_passages_are_found_however_the_text_is_cut(text, cuts):
    cuts = sorted({min(cut, len(text)) for cut in cuts} | {0, len(text)})
    blocks = [code_points(text[begin:end]) for begin, end in zip(cuts, cuts[1:], strict=False)]
    assert PassageFilter.of(blocks, len(text)).contains(hashes_of(text)).all()


@pytest.mark.parametrize("bits", [8, BITS_LONG])
def test_other_passages_are_found_as_often_as_it_says(bits, monkeypatch):
    monkeypatch.setattr("textgen.runs.passage_filter.BITS_SHORT", bits)
    random = np.random.default_rng(0)
    text, other = (random.integers(97, 123, 50_000).astype(np.uint32) for _ in range(2))
    passages = PassageFilter.of([text], len(text))
    found = passages.contains(RollingHash(other).windows(PASSAGE)).mean()
    assert found == pytest.approx(passages.error_rate, rel=0.1)
    some = RollingHash(np.concatenate([text[:200], other[:200]])).windows(PASSAGE)
    assert [passages.has(int(each)) for each in some] == passages.contains(some).tolist()
    assert passages.error_rate < (0.03 if bits == 8 else 0.3)


def test_it_is_stored_in_the_model_folder(tmp_path):
    assert PassageFilter.load(tmp_path) is None
    passages = PassageFilter.of([code_points("to be or not to be")], 18)
    passages.save(tmp_path)
    read = PassageFilter.load(tmp_path)
    np.testing.assert_array_equal(read.bits, passages.bits)
    assert read.probes == passages.probes
    content = (tmp_path / FILTER).read_bytes()
    (tmp_path / FILTER).write_bytes(content[:-1])
    with pytest.raises(ModelError, match="is damaged or of another version"):
        PassageFilter.load(tmp_path)
    (tmp_path / FILTER).write_bytes(content.replace(b'"passage":"12"', b'"passage":"13"'))
    with pytest.raises(ModelError, match="passages of 13 characters"):
        PassageFilter.load(tmp_path)
    for position in (-1, content.index(b'"probes":"') + 10):
        damaged = bytearray(content)
        damaged[position] ^= 1
        (tmp_path / FILTER).write_bytes(damaged)
        with pytest.raises(ModelError, match="does not match its digest"):
            PassageFilter.load(tmp_path)
