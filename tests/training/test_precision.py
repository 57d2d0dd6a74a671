import pytest
import torch

from textgen.errors import SettingsError
from textgen.training import precision


def processor(monkeypatch, *, amx, avx512_bf16, kernels=True):
    monkeypatch.setattr(torch.cpu, "_is_amx_tile_supported", lambda: amx)
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: avx512_bf16)
    monkeypatch.setattr(precision, "lstm_runs_in_bf16", lambda: kernels)


def test_what_is_asked_for_is_taken():
    assert precision.choose_precision("bf16", "cpu") == "bf16"
    assert precision.choose_precision("fp16", "cuda") == "fp16"


def test_fp16_needs_a_gpu():
    with pytest.raises(SettingsError, match="^--precision fp16 needs a GPU; choose bf16, fp32 or auto$"):
        precision.choose_precision("fp16", "cpu")


@pytest.mark.parametrize(
    ("amx", "avx512_bf16", "expected"), [(True, True, "bf16"), (False, True, "bf16"), (False, False, "fp32")]
)
def test_auto_follows_the_processors_features(monkeypatch, amx, avx512_bf16, expected):
    processor(monkeypatch, amx=amx, avx512_bf16=avx512_bf16)
    assert precision.choose_precision("auto", "cpu") == expected
    assert precision.choose_precision("auto", "mps") == "fp32"


def test_onednn_may_be_forbidden_to_use_them(monkeypatch):
    processor(monkeypatch, amx=True, avx512_bf16=True, kernels=False)
    assert precision.choose_precision("auto", "cpu") == "fp32"
