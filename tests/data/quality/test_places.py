from unittest import mock

from helpers.texts import reader_of, statistics_of
from hypothesis import given
from hypothesis import strategies as st

from textgen.data.quality import places


@given(st.text("a\n\r", min_size=1, max_size=40), st.sets(st.integers(1, 39)), st.integers(1, 9), st.randoms())
def test_places_are_those_of_the_statistics(text, documents, block, random):
    reader = reader_of(text, documents=[0, *sorted(each for each in documents if each < len(text))])
    statistics = statistics_of(reader)
    offsets = [random.randrange(len(text)) for _ in range(5)]
    with mock.patch.object(places, "BLOCK_TOKENS", block):
        assert places.places_of(reader, offsets) == [statistics.place(offset) for offset in offsets]
