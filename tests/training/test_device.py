import pytest

from textgen.training.device import DEVICE_TITLES, OPERATIONS, device_kind


@pytest.mark.parametrize(("variant", "kind"), [("amx", "cpu-amx"), (None, "cpu")])
def test_a_cpu_with_amx_is_a_kind_of_its_own_in_bf16(monkeypatch, variant, kind):
    monkeypatch.setattr("textgen.training.device.fastest_variant", lambda: variant)
    assert device_kind("cpu") == device_kind("cpu", "bf16") == kind
    assert device_kind("cpu", "fp32") == "cpu"
    assert device_kind("cuda", "bf16") == "cuda"


def test_each_kind_has_a_speed_and_a_title():
    assert set(OPERATIONS) == set(DEVICE_TITLES) == {"cpu", "cpu-amx", "mps", "cuda"}
