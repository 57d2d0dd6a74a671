"""Records of gradients and gates: what they say, and that looking changes nothing."""

import dataclasses
import json

import pytest
from helpers.small_run import MODEL, train
from soak.kill_and_resume import digest


def flows(folder):
    records = [json.loads(line) for line in (folder / "r" / "metrics.jsonl").read_text().splitlines()]
    return [record for record in records if any(key.startswith("flow/") for key in record)]


@pytest.mark.parametrize("cell", ["lstm", "gru", "rnn"])
def test_a_record_has_layers_lags_and_gates(tmp_path, cell):
    train(tmp_path, gradient_flow=5, log_every=1, model=dataclasses.replace(MODEL, cell=cell))
    found = flows(tmp_path)
    assert [record["step"] for record in found] == [5, 10, 15, 20, 25]
    letters = {"lstm": "hc", "gru": "h", "rnn": "h"}[cell]
    gates = {"lstm": "ifo", "gru": "rz", "rnn": ""}[cell]
    for record in found:
        keys = {key for key in record if key.startswith("flow/")}
        # windows of 9 characters, and what follows them: 5 are read first, the gradients of 4 are seen
        expected = {f"flow/{letter}_lag_{k}" for letter in letters for k in (1, 2)}
        expected |= {
            f"flow/{side}_{gate}_layer_{n}"
            for side in ("left_saturated", "right_saturated")
            for gate in gates
            for n in (1, 2)
        }
        assert keys == expected | {"flow/grad_norm_layer_1", "flow/grad_norm_layer_2"}
        assert all(0 <= record[key] <= 1 for key in keys if "saturated" in key)
        assert all(record[key] > 0 for key in keys if "lag" in key or "norm" in key)
    whole = [json.loads(line) for line in (tmp_path / "r" / "metrics.jsonl").read_text().splitlines()]
    norms = {record["step"]: record["grad_norm"] for record in whole if "grad_norm" in record}
    for record in found:  # the layers' are parts of the whole one
        parts = record["flow/grad_norm_layer_1"] ** 2 + record["flow/grad_norm_layer_2"] ** 2
        assert 0 < parts <= norms[record["step"]] ** 2 * 1.0001


def test_measuring_changes_no_bit(tmp_path):
    for name, every in (("measured", 3), ("unmeasured", 0)):
        (tmp_path / name).mkdir()
        train(tmp_path / name, gradient_flow=every)
    assert flows(tmp_path / "measured")
    assert not flows(tmp_path / "unmeasured")
    measured, unmeasured = (digest(tmp_path / name / "r") for name in ("measured", "unmeasured"))
    del measured["metrics"], unmeasured["metrics"]  # which have these records, or not
    assert measured == unmeasured


@pytest.mark.gpu
@pytest.mark.parametrize("cell", ["lstm", "coupled", "gru", "rnn"])
def test_gradient_flow_on_a_gpu(tmp_path, cell):
    model = dataclasses.replace(MODEL, cell=cell)
    train(tmp_path, gradient_flow=5, accelerator="gpu", batch_size=8, model=model)
    assert flows(tmp_path)
