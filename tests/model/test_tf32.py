import torch

from textgen.model.tf32 import without_tf32


def test_tf32_is_off_inside_and_as_before_outside():
    settings = [torch.backends.cuda.matmul, torch.backends.cudnn.rnn]
    before = [setting.fp32_precision for setting in settings]
    with without_tf32():
        assert [setting.fp32_precision for setting in settings] == ["ieee", "ieee"]
    assert [setting.fp32_precision for setting in settings] == before
