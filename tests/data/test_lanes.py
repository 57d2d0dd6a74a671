import itertools

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.lanes import IGNORED, EpochStream, Lanes

ranges = st.tuples(st.integers(2, 200), st.integers(0, 199), st.integers(0, 200)).filter(
    lambda t: max(t[1], 1) < min(t[2], t[0])
)


def scored_positions(lanes: Lanes) -> list[tuple[int, int, int]]:
    """(stream, input, target) of every scored target, in reading order per stream; ids must be positions."""
    found = [
        (stream, int(window.inputs[stream, t]), int(window.targets[stream, t]))
        for window in lanes
        for stream in range(window.inputs.shape[0])
        for t in range(window.inputs.shape[1])
        if window.targets[stream, t] != IGNORED
    ]
    return sorted(found, key=lambda item: item[0])


@given(ranges, st.integers(1, 9), st.integers(1, 17), st.integers(0, 20))
def test_lanes_score_every_character_once_and_in_order(text, lanes, window, warmup):
    characters, start, stop = text[0], text[1], min(text[2], text[0])
    reader = Lanes(np.arange(characters, dtype=np.uint8), start, stop, lanes=lanes, window=window, warmup=warmup)
    scored = scored_positions(reader)
    assert [target for _, _, target in scored] == list(range(max(start, 1), stop))
    assert all(given == target - 1 for _, given, target in scored)
    assert sum(w.scored for w in reader) == len(scored) == reader.scored


@given(ranges, st.integers(1, 9), st.integers(1, 17), st.integers(0, 20))
def test_a_window_continues_where_the_window_before_ended(text, lanes, window, warmup):
    characters, start, stop = text[0], text[1], min(text[2], text[0])
    windows = list(Lanes(np.arange(characters, dtype=np.uint8), start, stop, lanes=lanes, window=window, warmup=warmup))
    for before, after in zip(windows, windows[1:], strict=False):
        expected = torch.minimum(before.inputs[:, -1] + 1, torch.tensor(characters - 1))
        assert torch.equal(after.inputs[:, 0], expected)


@given(st.integers(1, 6), st.integers(1, 4), st.integers(1, 9))
def test_ranks_share_the_lanes_and_agree_on_what_is_scored(lanes_each, ranks, window):
    ids, lanes = np.arange(250, dtype=np.uint8), lanes_each * ranks
    whole = list(Lanes(ids, 1, 250, lanes=lanes, window=window))
    parts = [list(Lanes(ids, 1, 250, lanes=lanes, window=window, rank=r, ranks=ranks)) for r in range(ranks)]
    for index, window_of_all in enumerate(whole):
        assert torch.equal(torch.cat([part[index].inputs for part in parts]), window_of_all.inputs)
        assert torch.equal(torch.cat([part[index].targets for part in parts]), window_of_all.targets)
        assert {part[index].scored for part in parts} == {window_of_all.scored}


@given(
    ranges, st.integers(1, 5), st.integers(1, 9), st.integers(0, 20), st.integers(0, 9), st.sets(st.integers(0, 199))
)
def test_windows_read_ahead_are_those_read_one_by_one(text, lanes, window, warmup, index, documents):
    characters, start, stop = text[0], text[1], min(text[2], text[0])
    begins = np.array(sorted(documents), np.uint64)
    ids = np.arange(characters, dtype=np.uint8)
    reader = Lanes(ids, start, stop, lanes=lanes, window=window, warmup=warmup, documents=begins)
    found = list(reader.windows(index))
    assert len(found) == max(len(reader) - index, 0)
    for number, read in enumerate(found, index):
        alone = reader[number]
        assert torch.equal(read.inputs, alone.inputs)
        assert torch.equal(read.targets, alone.targets)
        assert (read.scored, read.first) == (alone.scored, alone.first)
        assert (read.resets is None) == (alone.resets is None)
        if alone.resets is not None:
            assert torch.equal(read.resets, alone.resets)


def test_a_small_text_by_hand():
    windows = list(Lanes(np.arange(8, dtype=np.uint8), 0, 8, lanes=2, window=3))
    assert len(windows) == 2
    assert windows[0].inputs.tolist() == [[0, 1, 2], [4, 5, 6]]
    assert windows[0].targets.tolist() == [[1, 2, 3], [5, 6, 7]]
    assert windows[1].targets.tolist() == [[4, IGNORED, IGNORED], [IGNORED] * 3]
    assert [window.scored for window in windows] == [6, 1]


def test_warmup_is_read_before_but_not_scored():
    window = next(iter(Lanes(np.arange(20, dtype=np.uint8), 10, 20, lanes=2, window=8, warmup=3)))
    assert window.inputs.tolist() == [[6, 7, 8, 9, 10, 11, 12, 13], [11, 12, 13, 14, 15, 16, 17, 18]]
    assert window.targets.tolist() == [[IGNORED] * 3 + [10, 11, 12, 13, 14], [IGNORED] * 3 + [15, 16, 17, 18, 19]]


@pytest.mark.parametrize("read", [0, 1, 5, 9, 10, 27])
def test_a_restored_stream_continues_where_the_saved_one_was(read):
    lanes = Lanes(np.arange(101, dtype=np.uint8), 1, 101, lanes=2, window=5)
    first, second, whole = EpochStream(lanes), EpochStream(lanes), EpochStream(lanes)
    iterator = iter(first)
    for _ in range(read):
        next(iterator)
    later = iter(second)  # Lightning asks for the iterator before it restores the state, or after
    second.load_state_dict(first.state_dict())
    expected = list(itertools.islice(iter(whole), read + 25))[read:]
    for window, wanted in zip(later, expected, strict=False):
        assert torch.equal(window.inputs, wanted.inputs)
        assert torch.equal(window.targets, wanted.targets)
        assert window.first == wanted.first
    assert second.state_dict() == {"position": read + 26}


def test_only_the_first_window_of_an_epoch_begins_one():
    lanes = Lanes(np.arange(101, dtype=np.uint8), 1, 101, lanes=2, window=5)
    windows = itertools.islice(iter(EpochStream(lanes)), 25)
    assert [i for i, window in enumerate(windows) if window.first] == [0, 10, 20]


@given(ranges, st.integers(1, 9), st.integers(1, 17), st.integers(0, 16))
def test_shifted_lanes_leave_out_the_beginning_only(text, lanes, window, offset):
    characters, start, stop = text[0], text[1], min(text[2], text[0])
    reader = Lanes(np.arange(characters, dtype=np.uint8), start, stop, lanes=lanes, window=window)
    shifted = reader.shifted(offset)
    assert len(shifted) == len(reader)
    scored = scored_positions(shifted)
    assert [target for _, _, target in scored] == list(range(max(start, 1) + offset, stop))
    assert all(given == target - 1 for _, given, target in scored)
    assert sum(w.scored for w in shifted) == len(scored)
    assert scored_positions(reader) == scored_positions(reader.shifted(0))


def test_jittered_epochs_differ_and_can_be_restored_anywhere():
    lanes = Lanes(np.arange(200, dtype=np.uint8), 1, 200, lanes=3, window=10)
    stream = EpochStream(lanes, jitter=5)
    windows = list(itertools.islice(stream, 4 * len(lanes)))
    first, *later = [windows[n : n + len(lanes)] for n in range(0, len(windows), len(lanes))]
    assert [w.inputs.tolist() for w in first] == [w.inputs.tolist() for w in lanes]
    begins = [int(windows[0].inputs[0, 0]) for windows in later]
    assert len(set(begins)) > 1
    assert all(0 <= begin < 10 for begin in begins)
    again = EpochStream(lanes, jitter=5)
    again.load_state_dict({"position": len(lanes) + 2})
    for one, other in zip(itertools.islice(again, 2 * len(lanes)), windows[len(lanes) + 2 :], strict=False):
        assert torch.equal(one.inputs, other.inputs)
        assert torch.equal(one.targets, other.targets)


@given(
    ranges, st.integers(1, 9), st.integers(1, 17), st.integers(0, 20), st.sets(st.integers(0, 299)), st.integers(0, 9)
)
def test_a_state_is_reset_where_a_document_begins_and_nowhere_else(text, lanes, window, warmup, begins, offset):
    start, stop = text[1], min(text[2], text[0])
    ids = np.arange(1000, dtype=np.uint16)  # longer than what is read, so that each id stands in its place
    documents = np.array(sorted(begins), np.uint64)
    plain = Lanes(ids, start, stop, lanes=lanes, window=window, warmup=warmup).shifted(offset)
    reader = Lanes(ids, start, stop, lanes=lanes, window=window, warmup=warmup, documents=documents).shifted(offset)
    for one, other in zip(plain, reader, strict=True):
        assert one.resets is None
        assert torch.equal(one.inputs, other.inputs)
        assert torch.equal(one.targets, other.targets)
        expected = np.isin(one.inputs.numpy(), sorted(begins))
        assert (other.resets is None) == (not expected.any())
        assert other.resets is None or np.array_equal(other.resets.numpy(), expected)
