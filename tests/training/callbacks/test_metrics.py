"""What the records of a run say, against each other."""

import json
import math

import pytest
from helpers.small_run import train
from soak.kill_and_resume import digest

SHAPE = {"validate_every": 7, "clip_norm": 0.35, "checkpoint_every": "1000"}


def records(folder):
    return [json.loads(line) for line in (folder / "r" / "metrics.jsonl").read_text().splitlines()]


@pytest.fixture(scope="module")
def every_step(tmp_path_factory):
    """The folder of a run of 25 steps with a record of each."""
    folder = tmp_path_factory.mktemp("every-step")
    train(folder, log_every=1, **SHAPE)
    return folder


@pytest.fixture(scope="module")
def every_fifth(tmp_path_factory):
    folder = tmp_path_factory.mktemp("every-fifth")
    train(folder, log_every=5, **SHAPE)
    return folder


def test_the_gap_is_to_the_mean_training_loss_since_the_last_validation(every_step):
    losses, gaps = [], 0
    for record in records(every_step):
        if "train/bpc" in record:
            assert record["train/bpc"] == pytest.approx(record["train/loss"] / math.log(2))
            losses.append(record["train/bpc"])
        else:
            assert record["gap"] == pytest.approx(record["val/bpc"] - sum(losses) / len(losses), abs=1e-6)
            losses, gaps = [], gaps + 1
    assert gaps == 4  # after 7, 14, 21 and 25 steps


def test_the_clip_rate_is_the_share_of_steps_with_a_longer_gradient(every_step, every_fifth):
    clipped = {r["step"]: r["grad_norm"] > SHAPE["clip_norm"] for r in records(every_step) if "lr" in r}
    rates = [(r["step"], r["clip_rate"]) for r in records(every_fifth) if "lr" in r]
    assert [step for step, _ in rates] == [5, 10, 15, 20, 25]
    for step, rate in rates:
        assert rate == pytest.approx(sum(clipped[k] for k in range(step - 4, step + 1)) / 5)
    assert 0 < sum(clipped.values()) < 25  # both happen


def test_the_norms_are_those_of_the_step_that_is_logged_and_measuring_changes_no_bit(every_step, every_fifth):
    norms = {r["step"]: (r["weight_norm"], r["update_norm"]) for r in records(every_step) if "lr" in r}
    for record in records(every_fifth):
        if "lr" in record:
            assert (record["weight_norm"], record["update_norm"]) == norms[record["step"]]
    lengths = [weight for weight, _ in norms.values()]
    for before, (after, update) in zip(lengths, list(norms.values())[1:], strict=False):
        assert abs(after - before) <= update  # the triangle inequality
    assert norms[1][1] == 0.0  # the learning rate begins at 0
    assert all(update > 0 for _, update in list(norms.values())[1:])
    one, other = digest(every_step / "r"), digest(every_fifth / "r")
    assert all(one[name] == other[name] for name in ("weights", "optimizer", "lanes", "best"))


def test_the_last_step_has_a_record(tmp_path):
    train(tmp_path, log_every=20, **SHAPE)
    steps = {r["step"]: r for r in records(tmp_path) if "lr" in r}
    assert list(steps) == [20, 25]
    assert steps[25]["update_norm"] > 0


def test_accumulated_windows_are_one_step_of_the_clip_rate(tmp_path):
    train(tmp_path, log_every=3, max_steps=9, accumulate=3, validate_every=4, clip_norm=1e-6, checkpoint_every="1000")
    assert [r["clip_rate"] for r in records(tmp_path) if "lr" in r] == [1.0, 1.0, 1.0]
