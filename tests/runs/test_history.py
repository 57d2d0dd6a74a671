import json
import math
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import CheckpointError
from textgen.runs.history import lowest, parse_records, read_history, smoothed, summarize, with_derived

values = st.floats(-1e6, 1e6)
records = st.lists(
    st.fixed_dictionaries(
        {"step": st.integers(0, 10**9), "epoch": st.floats(0, 1e4), "time": st.floats(0, 1e6)},
        optional={"train/loss": values, "val/loss": values, "lr": values, "ünï\ncode": values},
    ),
    max_size=8,
)


def lines_of(records):
    return [json.dumps(record).encode() for record in records]


def record(step, **extra):
    return {"step": step, "epoch": step / 10, "time": step * 2.0} | {
        k.replace("_", "/", 1): v for k, v in extra.items()
    }


@given(records, st.data())
def test_a_file_cut_anywhere_has_its_complete_records(made, data):
    content = b"".join(line + b"\n" for line in lines_of(made))
    cut = data.draw(st.integers(0, len(content)))
    ends = [content.find(b"\n", 0)]
    while ends[-1] >= 0:
        ends.append(content.find(b"\n", ends[-1] + 1))
    whole = sum(0 <= end <= cut for end in ends)  # the newline itself may still be missing
    assert parse_records(content[:cut], "x") == made[:whole]


@given(records.filter(bool), st.data())
def test_a_damaged_line_is_named(made, data):
    lines = lines_of(made)
    where = data.draw(st.integers(0, len(lines) - 1))
    lines[where] = data.draw(st.sampled_from([lines[where][:-1], b"\xff\xfe", b"\0" * 20, b"nothing", b"[" * 10**5]))
    with pytest.raises(CheckpointError, match=rf"run/metrics\.jsonl:{where + 1} is damaged: it is not a line of JSON"):
        parse_records(b"\n".join(lines) + b"\n", "run/metrics.jsonl")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"[1, 2]", "it is not a JSON object"),
        (b'{"step": 1, "epoch": 1}', "its time is missing"),
        (b'{"step": "1", "epoch": 1, "time": 1}', "its step is missing"),
        (b'{"step": 1, "epoch": -1, "time": 1}', "its epoch is missing or below 0"),
    ],
)
def test_json_that_is_not_a_record_is_an_error(line, why):
    with pytest.raises(CheckpointError, match=f"m:1 is damaged: {why}"):
        parse_records(line + b"\n", "m")


def test_infinite_and_non_numeric_values_are_left_out():
    line = b'{"step": 1, "epoch": 0, "time": 0, "a": NaN, "b": Infinity, "c": 1e300, "d": "x", "e": true, "f": null}\n'
    assert parse_records(line, "x") == [{"step": 1, "epoch": 0, "time": 0}]


def test_empty_lines_are_ignored():
    assert len(parse_records(b'\n{"step": 1, "epoch": 0, "time": 0}\n\r\n', "x")) == 1


def test_old_records_get_bits_and_gaps():
    nats = math.log(2)
    old = [
        record(1, train_loss=4 * nats),
        record(2, train_loss=2 * nats),
        record(2, val_loss=3.5 * nats),
        record(3, train_loss=1 * nats),
        record(3, val_loss=3 * nats),
        record(3, val_loss=3 * nats),  # no training since
    ]
    new = with_derived(old)
    assert [r.get("train/bpc") for r in new] == pytest.approx([4, 2, None, 1, None, None])
    assert [r.get("val/bpc") for r in new] == pytest.approx([None, None, 3.5, None, 3, 3])
    assert [r.get("gap") for r in new] == pytest.approx([None, None, 0.5, None, 2, None])


def test_metrics_of_old_records_get_their_current_names():
    old = b'{"step": 5, "epoch": 0.1, "time": 2, "flow/shut_f_layer_1": 0.25, "flow/open_o_layer_2": 0.5}\n'
    (record,) = parse_records(old, "metrics.jsonl")
    assert record["flow/left_saturated_f_layer_1"] == 0.25
    assert record["flow/right_saturated_o_layer_2"] == 0.5


def test_recorded_bits_and_gaps_are_kept():
    new = with_derived([record(1, train_loss=1.0, train_bpc=7.0), record(1, val_loss=1.0, val_bpc=8.0, gap=0.25)])
    assert (new[0]["train/bpc"], new[1]["val/bpc"], new[1]["gap"]) == (7.0, 8.0, 0.25)


def test_smoothing_is_a_centered_mean_that_shrinks_at_the_ends():
    assert smoothed([0, 3, 6, 0, 9], 3) == pytest.approx([0, 3, 3, 5, 9])
    assert smoothed([0, 10, 20, 30, 90], 5) == pytest.approx([0, 10, 30, 140 / 3, 90])


@given(st.lists(values, max_size=30), st.integers(1, 40))
def test_smoothing_keeps_straight_lines_and_the_range(made, over):
    assert smoothed([2.0 * i for i in range(len(made))], over) == pytest.approx([2.0 * i for i in range(len(made))])
    if made:
        assert min(made) - 1e-6 <= min(smoothed(made, over)) <= max(smoothed(made, over)) <= max(made) + 1e-6


def test_training_is_smoothed_and_validation_is_not(tmp_path):
    made = [record(i, train_bpc=float(i % 2), val_bpc=float(i % 2), lr=float(i % 2)) for i in range(100)]
    (tmp_path / "metrics.jsonl").write_bytes(b"\n".join(lines_of(made)))
    run = read_history(tmp_path, "x")
    as_recorded = [float(i % 2) for i in range(100)]
    assert [y for _, y in run.series("train/bpc", smooth=1)] == as_recorded
    assert [y for _, y in run.series("train/bpc", smooth=3)][1:3] == pytest.approx([1 / 3, 2 / 3])
    assert [y for _, y in run.series("val/bpc", smooth=3)] == as_recorded
    assert [y for _, y in run.series("lr", smooth=3)] == as_recorded
    assert run.series("train/bpc", "time")[3] == (6.0, 1.0)


def test_default_smoothing_is_over_a_fiftieth(tmp_path):
    made = [record(i, train_bpc=float(i * i)) for i in range(250)]
    (tmp_path / "metrics.jsonl").write_bytes(b"\n".join(lines_of(made)))
    run = read_history(tmp_path, "x")
    default, five, seven = (run.series("train/bpc", smooth=over) for over in (None, 5, 7))
    assert default == five != seven


def test_among_equal_points_the_first_is_the_lowest():
    assert lowest([(1, 3.0), (2, 2.0), (3, 2.0)]) == (2, 2.0)


def test_a_summary_has_the_figures_of_a_run(tmp_path):
    made = [
        record(10, train_bpc=4.0, chars_per_second=1.0),
        record(10, val_bpc=3.0, gap=-1.0),
        record(20, train_bpc=3.5),
        record(20, val_bpc=3.25, gap=-0.25),
        record(30, train_bpc=2.0),
    ]
    (tmp_path / "metrics.jsonl").write_bytes(b"".join(line + b"\n" for line in lines_of(made)))
    found = summarize(read_history(tmp_path, "x"))
    assert (found.steps, found.seconds, found.best, found.best_step) == (30, 60.0, 3.0, 10)
    assert (found.train, found.gap, found.speed) == (2.0, -0.25, None)


def test_metrics_that_are_no_regular_file_are_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "metrics.jsonl")
    with pytest.raises(CheckpointError, match="not a regular file"):
        read_history(tmp_path, "r")
