"""A run that overfits is ended; what it printed and what `--resume` then does."""

import json

import pytest
from helpers.small_run import OVERFITTING, train

from textgen.training.diagnosis import Validation, overfitting_in_a_row


def validations(folder):
    lines = [json.loads(line) for line in (folder / "r" / "metrics.jsonl").read_text().splitlines()]
    return [line for line in lines if "val/bpc" in line]


def curve(folder):
    return [
        Validation(v["epoch"], v["val/bpc"] - v["gap"], v["val/bpc"], v["val/bpc_unfitted"])
        for v in validations(folder)
    ]


@pytest.fixture(scope="module")
def ended(tmp_path_factory):
    """The folder of a run that patience ended, and what it printed."""
    folder = tmp_path_factory.mktemp("ended")
    return folder, train(folder, **OVERFITTING)


def test_a_run_stops_at_the_first_validation_with_enough_overfitting_in_a_row(ended):
    folder, output = ended
    points = curve(folder)
    assert len(points) < 20  # of 25
    counts = [overfitting_in_a_row(points[:n]) for n in range(1, len(points) + 1)]
    assert counts[-1] == OVERFITTING["patience"]
    assert max(counts[:-1]) < OVERFITTING["patience"]
    assert len({v["step"] for v in validations(folder)}) == len(points)  # and not validated once more
    assert "stopped early: 6 validations in a row show overfitting (--patience 6)" in output
    assert "\ndiagnosis validation is no better than the frequencies of its characters" in output  # they are random


def test_without_patience_a_run_reaches_its_limit(tmp_path):
    output = train(tmp_path, **OVERFITTING | {"patience": 0})
    assert [v["step"] for v in validations(tmp_path)] == list(range(1, 26))
    assert "stopped early" not in output


@pytest.mark.parametrize("limit", [{"epochs": 20, "max_steps": None}, {"max_time": "1h", "max_steps": None}])
def test_runs_with_any_limit_stop_early(tmp_path, limit):
    assert "stopped early" in train(tmp_path, **OVERFITTING | limit)
    assert overfitting_in_a_row(curve(tmp_path)) == OVERFITTING["patience"]


def test_a_run_that_stopped_early_is_finished_until_patience_changes(ended, tmp_path):
    train(tmp_path, **OVERFITTING)
    steps = len(validations(tmp_path))
    assert "--max-steps 25, --patience 6); larger limits continue it" in train(tmp_path, resume=True, **OVERFITTING)
    assert len(validations(tmp_path)) == steps
    train(tmp_path, resume=True, **OVERFITTING | {"patience": 0})
    assert [v["step"] for v in validations(tmp_path)] == list(range(1, 26))
    assert validations(tmp_path)[:steps] == [
        v | {"time": mine["time"]} for v, mine in zip(validations(ended[0]), validations(tmp_path), strict=False)
    ]
