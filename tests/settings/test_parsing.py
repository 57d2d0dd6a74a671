import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import SettingsError
from textgen.settings.parsing import (
    RENAMED,
    current_metric,
    parse_bias,
    parse_duration,
    parse_split,
    parse_temperature,
    read_yaml,
)


@pytest.mark.parametrize("name", RENAMED)
def test_a_file_with_an_earlier_name_gives_the_setting_of_today(name, tmp_path):
    path = tmp_path / "settings.yaml"
    for written in (name, name.replace("-", "_")):
        path.write_text(f"{written}: 1\n")
        assert read_yaml(path, "it") == {RENAMED[name]: 1}


def test_metrics_of_earlier_runs_have_the_names_of_today():
    assert current_metric("flow/shut_f_layer_2") == "flow/left_saturated_f_layer_2"
    assert current_metric("flow/open_z_layer_1") == "flow/right_saturated_z_layer_1"
    for name in ("val/bpc", "flow/h_lag_1", "flow/left_saturated_f_layer_2"):
        assert current_metric(name) == name


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
def test_a_duration_is_parsed(text, seconds):
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "0", "0s", "-3", "2x", "m", "1m2h", "nan", "inf", "9999999h", "2 minutes"])
def test_other_texts_are_refused_as_durations(text):
    with pytest.raises(SettingsError, match="--max-time"):
        parse_duration(text)


@given(st.integers(0, 99), st.integers(0, 59), st.integers(1, 59))
def test_hours_minutes_and_seconds_add_up(h, m, s):
    assert parse_duration(f"{h}h{m}m{s}s") == 3600 * h + 60 * m + s


def test_a_split_is_parsed():
    assert parse_split("90/5/5") == (0.9, 0.05, 0.05)
    assert parse_split("90/10") == (0.9, 0.1, 0.0)
    assert parse_split("99.5/0.25/0.25") == (0.995, 0.0025, 0.0025)


@pytest.mark.parametrize(
    "text", ["", "90", "90/5", "0/100", "100/0", "90/5/5/0", "a/b", "110/-10", "nan/nan", "90/0/10"]
)
def test_other_texts_are_refused_as_splits(text):
    with pytest.raises(SettingsError, match="--split"):
        parse_split(text)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [(0.8, 0.8, 0.8), (0, 0, 0), ("0.3:1.2", 0.3, 1.2), ("1", 1, 1), ("0:1000", 0, 1000), (" 1 : .5 ", 1, 0.5)],
)
def test_a_temperature_is_one_number_or_two(value, first, last):
    assert parse_temperature(value) == (first, last)


@pytest.mark.parametrize("value", ["", ":", "1:", ":1", "1:2:3", "a", "nan", "inf", "1:nan", -1, "0.5:-0.5", 1001])
def test_other_texts_are_refused_as_temperatures(value):
    with pytest.raises(SettingsError, match="--temperature"):
        parse_temperature(value)


@given(st.integers(0, 10**5), st.integers(0, 10**5))
def test_any_two_temperatures_are_parsed(first, last):
    first, last = first / 100, last / 100
    assert parse_temperature(f"{first}:{last}") == (first, last)


@pytest.mark.parametrize(
    ("text", "characters", "number"),
    [("e=-1.5", "e", -1.5), ("a-z=0.5", "a-z", 0.5), ("==2", "=", 2), ("a=b=1e2", "a=b", 100), ("\n= 1", "\n", 1)],
)
def test_a_bias_is_characters_and_a_number(text, characters, number):
    assert parse_bias(text) == (characters, number)


@pytest.mark.parametrize("text", ["", "e", "=1", "e=", "e=x", "e=nan", "e=inf", "e=-inf", "1.5"])
def test_other_texts_are_refused_as_a_bias(text):
    with pytest.raises(SettingsError, match="--logit-bias"):
        parse_bias(text)


@pytest.mark.parametrize("text", ["seed: " + "[" * 5000, "{seed: " * 5000])
def test_settings_that_nest_too_deeply_are_one_line(text, tmp_path):
    (tmp_path / "s.yaml").write_text(text)
    with pytest.raises(SettingsError, match="s is nested too deeply"):
        read_yaml(tmp_path / "s.yaml", "s")


@pytest.mark.parametrize("value", ["!!binary aGVsbG8=", "!!timestamp 2001-01-01", "!!set {a}", "[!!binary aGVsbG8=]"])
def test_a_value_that_no_setting_has_is_one_line(value, tmp_path):
    (tmp_path / "s.yaml").write_text(f"run: {value}")
    with pytest.raises(SettingsError, match="s: run must be a value"):
        read_yaml(tmp_path / "s.yaml", "s")


def test_a_date_is_a_text(tmp_path):
    (tmp_path / "s.yaml").write_text("run: 2026-11-29\nnotes: 2026-99-99\n")
    assert read_yaml(tmp_path / "s.yaml", "s") == {"run": "2026-11-29", "notes": "2026-99-99"}


def test_settings_without_an_end_are_one_line(tmp_path):
    (tmp_path / "s.yaml").symlink_to("/dev/zero")
    with pytest.raises(SettingsError, match="cannot read s: it is larger than"):
        read_yaml(tmp_path / "s.yaml", "s")
