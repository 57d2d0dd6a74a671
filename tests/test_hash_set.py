import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from textgen.hash_set import HashSet

HASHES = st.lists(st.integers(0, 2**64 - 1) | st.integers(0, 9), max_size=30)


@given(HASHES, HASHES)
def test_the_hashes_of_the_set_are_found_with_their_positions(members, some):
    members, hashes = np.array(members, np.uint64), np.array(some + members[::2], np.uint64)
    found = HashSet(members)
    assert found.values.tolist() == sorted(set(members.tolist()))
    at, which = found.find(hashes)
    assert at.tolist() == [i for i, each in enumerate(hashes.tolist()) if each in members.tolist()]
    assert (found.values[which] == hashes[at]).all()
