"""Labels of small texts, by hand: a line of marks under each text."""

import numpy as np
import pytest

from textgen.insight.properties import (
    PROPERTIES,
    bracket_depth,
    capitals,
    indentation,
    inside_quotes,
    inside_word,
    line_about_to_end,
    position_in_line,
    speakers_name,
)


def marks(labels):
    return "".join(str(int(label)) for label in labels)


@pytest.mark.parametrize(
    ("labels", "text", "expected"),
    [
        (inside_quotes, 'a "bc" d', "00111000"),
        (inside_quotes, "«a» “b” „c“", "11001100110"),
        (inside_quotes, '"a\n\nb" c', "11000111"),  # what is left open ends with its paragraph
        (bracket_depth, "a(b[c]{})d", "0112212100"),
        (bracket_depth, ")(]a)", "01110"),
        (position_in_line, "ab\ncd\n\ne", "12012001"),
        (line_about_to_end, "abcdefgh\ni", "0001111100"),
        (inside_word, "don't - a-b 1", "1111100011100"),
        (indentation, "  a b\n\tc\nd", "1222208800"),
        (capitals, "I AM Al, GI'S X", "001100000111100"),
        (speakers_name, "ROMEO:\nO, no: a\nFirst Citizen: he", "111111" + "0" * 10 + "1" * 14 + "000"),
    ],
)
def test_by_hand(labels, text, expected):
    assert marks(labels(text)) == expected


@pytest.mark.parametrize("known", PROPERTIES, ids=lambda known: known.name)
def test_every_property_labels_every_character(known):
    for text in ("", "a", 'ROMEO:\n  "I (am) HE," he said.\n\nx'):
        labels = known.labels(text)
        assert labels.shape == (len(text),)
        assert labels.dtype in (np.bool_, np.float64)
