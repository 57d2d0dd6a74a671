import pytest
import torch
from helpers.small_run import train

from textgen.errors import SettingsError
from textgen.training import precision
from textgen.training.module import TruncatedBPTT
from textgen.training.precision import loss_scale


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


class InHalf(torch.autograd.Function):
    """Identity whose gradient is rounded to fp16."""

    @staticmethod
    def forward(ctx, x):
        return x.view_as(x)

    @staticmethod
    def backward(ctx, gradient):
        return gradient.half().float()


def gradient_error(ids, scale):
    """Relative error of the gradient of W_hh where a layer's backward pass is in fp16, as in cuDNN under autocast.

    The loss is a mean over so many tokens, of which 8 lanes of 32 are computed.
    """
    torch.manual_seed(0)
    H, T, B, V = 128, 32, 8, 50
    x, targets = torch.randn(T, B, H), torch.randint(V, (T * B,))
    w_ih, w_hh, output = (torch.randn(shape) / H**0.5 for shape in ((4 * H, H), (4 * H, H), (V, H)))

    def gradient(rounded, scale):
        w = w_hh.clone().requires_grad_()
        narrow = InHalf.apply if rounded else lambda tensor: tensor
        weights = narrow(w)
        h = c = torch.zeros(B, H)
        ys = []
        for t in range(T):
            i, f, g, o = narrow(x[t] @ w_ih.T + h @ weights.T).chunk(4, 1)
            c = f.sigmoid() * c + i.sigmoid() * g.tanh()
            h = o.sigmoid() * c.tanh()
            ys.append(h)
        logits = narrow(torch.stack(ys)).flatten(0, 1) @ output.T
        loss = torch.nn.functional.cross_entropy(logits, targets, reduction="sum") / ids
        (loss * scale).backward()
        return w.grad / scale

    exact = gradient(False, 1.0)
    return float((gradient(True, scale) - exact).norm() / exact.norm())


@pytest.mark.parametrize(("ids", "scale"), [(1, 1), (16, 1), (32, 1), (64, 2), (1024, 32), (131_072, 4096)])
def test_the_loss_scale_is_a_power_of_two_by_the_tokens_of_a_rank(ids, scale):
    assert loss_scale(ids) == scale


@pytest.mark.parametrize(("ids", "without"), [(1024, 0.0016), (32_768, 0.05), (131_072, 0.18), (1_048_576, 0.76)])
def test_with_the_loss_scale_gradients_in_fp16_keep_their_digits(ids, without):
    assert gradient_error(ids, 1.0) == pytest.approx(without, rel=0.1)
    assert gradient_error(ids, loss_scale(ids)) < 0.001


@pytest.mark.parametrize(("asked", "products"), [("fp32", "ieee"), ("bf16", "tf32")])
def test_fp32_means_no_tf32_either(asked, products, tmp_path, monkeypatch):
    """By default cuDNN's LSTM computes in TF32 on NVIDIA GPUs, and the linear layers do not."""
    found = []
    step = TruncatedBPTT.training_step
    setting = torch.backends.cudnn.rnn
    monkeypatch.setattr(
        TruncatedBPTT, "training_step", lambda *args: found.append(setting.fp32_precision) or step(*args)
    )
    before, setting.fp32_precision = setting.fp32_precision, "tf32"
    try:
        train(tmp_path, precision=asked, max_steps=2)
        assert setting.fp32_precision == "tf32"
    finally:
        setting.fp32_precision = before
    assert set(found) == {products}
