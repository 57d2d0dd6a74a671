import numpy as np
import pytest

from textgen.insight.probes import (
    BINS,
    PROPERTIES,
    _bins,
    auc,
    bracket_depth,
    capitals,
    correlation,
    find_probes,
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


T = 2000
random = np.random.default_rng(0)


def test_auc_by_hand():
    """Values 1, 2, 3, 4; those at 2 and 4 have it: of 4 pairs, 3 are in order."""
    bins = np.array([[0], [1], [2], [3]]) * 100
    assert auc(bins, np.array([False, True, False, True])) == pytest.approx([0.75])
    assert auc(bins * 0, np.array([False, True, False, True])) == pytest.approx([0.5])


def test_auc_equals_all_pairs_compared():
    values, labels = random.normal(size=(60, 3)).astype(np.float32), random.random(60) < 0.3
    holds, fails = values[labels], values[~labels]
    expected = (holds[:, None] > fails[None]).mean((0, 1))
    np.testing.assert_allclose(auc(_bins(values), labels), expected, atol=2 / BINS)


def test_correlation_by_hand():
    x = np.array([[1, 0, 5], [2, 0, 3], [3, 0, 1]], np.float32)
    np.testing.assert_allclose(correlation(x, np.array([10.0, 20.0, 30.0])), [1, 0, -1])


def test_planted_units_are_found_and_measured_on_the_other_half():
    truth, number = random.random(T) < 0.2, random.random(T)
    layers = [random.normal(size=(T, 5)).astype(np.float32) for _ in range(2)]
    layers[1][:, 3] = -(4.0 * truth + random.normal(size=T))
    layers[0][:, 2] = number + 0.1 * random.normal(size=T)
    layers[0][: T // 2, 4] = truth[: T // 2]  # follows by chance, and not any more
    found = find_probes(layers, {"planted": truth, "number": number, "never": np.zeros(T, bool)}, count=2)
    assert [f.property for f in found] == ["planted", "planted", "number", "number"]
    by_chance, real = found[:2]
    assert (by_chance.layer, by_chance.unit) == (0, 4)
    assert by_chance.score == pytest.approx(0.5, abs=0.06)
    assert (real.layer, real.unit, real.sign, real.binary) == (1, 3, -1, True)
    assert real.score == pytest.approx(0.9977, abs=0.004)  # Phi(4 / sqrt 2)
    assert (found[2].layer, found[2].unit, found[2].sign, found[2].binary) == (0, 2, 1, False)
    assert found[2].score == pytest.approx(0.945, abs=0.02)
