import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import SettingsError
from textgen.settings.parsing import parse_bias, parse_duration, parse_split, parse_temperature
from textgen.settings.run import CorpusSettings, ModelSettings, TrainingSettings, to_flat

ALL = (CorpusSettings, ModelSettings, TrainingSettings)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("90", 90),
        ("90s", 90),
        ("2m", 120),
        ("1h30m", 5400),
        ("1.5h", 5400),
        ("1h1m1s", 3661),
        (" 2M ", 120),
        ("0.5", 0.5),
    ],
)
def test_a_duration_is_read(text, seconds):
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "0", "0s", "-3", "2x", "m", "1m2h", "nan", "inf", "9999999h", "2 minutes"])
def test_what_is_no_duration_is_refused(text):
    with pytest.raises(SettingsError, match="--max-time"):
        parse_duration(text)


@given(st.integers(0, 99), st.integers(0, 59), st.integers(1, 59))
def test_hours_minutes_and_seconds_add_up(h, m, s):
    assert parse_duration(f"{h}h{m}m{s}s") == 3600 * h + 60 * m + s


def test_a_split_is_read():
    assert parse_split("90/5/5") == (0.9, 0.05, 0.05)
    assert parse_split("90/10") == (0.9, 0.1, 0.0)
    assert parse_split("99.5/0.25/0.25") == (0.995, 0.0025, 0.0025)


@pytest.mark.parametrize(
    "text", ["", "90", "90/5", "0/100", "100/0", "90/5/5/0", "a/b", "110/-10", "nan/nan", "90/0/10"]
)
def test_what_is_no_split_is_refused(text):
    with pytest.raises(SettingsError, match="--split"):
        parse_split(text)


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        (ModelSettings, "layers", 0),
        (ModelSettings, "hidden", -1),
        (ModelSettings, "hidden", 10**9),
        (ModelSettings, "embedding", 0),
        (ModelSettings, "dropout", 1.0),
        (ModelSettings, "dropout", float("nan")),
        (TrainingSettings, "batch_size", 0),
        (TrainingSettings, "window", 0),
        (TrainingSettings, "epochs", 0),
        (TrainingSettings, "max_steps", -5),
        (TrainingSettings, "learning_rate", 0.0),
        (TrainingSettings, "learning_rate", float("inf")),
        (TrainingSettings, "clip_norm", 0.0),
        (TrainingSettings, "seed", -1),
        (TrainingSettings, "log_every", 0),
    ],
)
def test_a_number_out_of_range_is_refused_by_its_flag(kind, name, value):
    with pytest.raises(SettingsError, match="--" + name.replace("_", "-")):
        kind(**{name: value})


@pytest.mark.parametrize("name", ["../x", "a/b", "", ".hidden", "a b", "x" * 101])
def test_a_run_name_that_is_no_plain_file_name_is_refused(name):
    with pytest.raises(SettingsError, match="--run"):
        TrainingSettings(run=name)


def test_an_encoding_that_python_does_not_know_is_refused():
    for encoding in ("klingon", "rot13", "base64"):
        with pytest.raises(SettingsError, match="--encoding"):
            CorpusSettings(encoding=encoding)


def test_standard_input_is_one_text():
    with pytest.raises(SettingsError, match="standard input can be read once only"):
        CorpusSettings(corpus="-", validation="-")


def test_the_default_time_limit_holds_only_where_no_other_limit_is_given():
    assert TrainingSettings().max_seconds == 300
    assert TrainingSettings(max_steps=5).max_seconds is None
    assert TrainingSettings(epochs=2).max_seconds is None
    assert TrainingSettings(epochs=2, max_time="10s").max_seconds == 10


def test_every_field_has_a_default_and_a_name_of_its_own():
    training_names = [field.name for kind in ALL for field in dataclasses.fields(kind)]
    assert len(training_names) == len(set(training_names))
    for kind in ALL:
        kind()


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [(0.8, 0.8, 0.8), (0, 0, 0), ("0.3:1.2", 0.3, 1.2), ("1", 1, 1), ("0:1000", 0, 1000), (" 1 : .5 ", 1, 0.5)],
)
def test_a_temperature_is_one_number_or_two(value, first, last):
    assert parse_temperature(value) == (first, last)


@pytest.mark.parametrize("value", ["", ":", "1:", ":1", "1:2:3", "a", "nan", "inf", "1:nan", -1, "0.5:-0.5", 1001])
def test_what_is_no_temperature_is_refused(value):
    with pytest.raises(SettingsError, match="--temperature"):
        parse_temperature(value)


@given(st.integers(0, 10**5), st.integers(0, 10**5))
def test_any_two_temperatures_are_read(first, last):
    first, last = first / 100, last / 100
    assert parse_temperature(f"{first}:{last}") == (first, last)


@pytest.mark.parametrize(
    ("text", "characters", "number"),
    [("e=-1.5", "e", -1.5), ("a-z=0.5", "a-z", 0.5), ("==2", "=", 2), ("a=b=1e2", "a=b", 100), ("\n= 1", "\n", 1)],
)
def test_a_bias_is_characters_and_a_number(text, characters, number):
    assert parse_bias(text) == (characters, number)


@pytest.mark.parametrize("text", ["", "e", "=1", "e=", "e=x", "e=nan", "e=inf", "e=-inf", "1.5"])
def test_what_is_no_bias_is_refused(text):
    with pytest.raises(SettingsError, match="--logit-bias"):
        parse_bias(text)


def test_to_flat_names_fields_by_their_flags_and_leaves_out_none():
    flat = to_flat(TrainingSettings(max_time="2m"), ModelSettings())
    assert flat["max-time"] == "2m"
    assert flat["batch-size"] == TrainingSettings().batch_size
    assert "epochs" not in flat
