"""Muon against its equations, and AdamW beside it."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode

from textgen.training.optimizer import MOMENTUM, MuonAdamW, StepNorms, approach, has_fused_step, orthogonalised


@given(st.integers(1, 12), st.integers(1, 12), st.integers(0, 100))
def test_singular_values_come_near_one_and_singular_vectors_stay(rows, columns, seed):
    torch.manual_seed(seed)
    G = torch.randn(1, rows, columns)
    U, S, Vh = torch.linalg.svd(G[0], full_matrices=False)
    made = U.T @ orthogonalised(G)[0] @ Vh.T
    torch.testing.assert_close(made, torch.diag(made.diagonal()), rtol=0, atol=2e-2)
    large = made.diagonal()[0.006 * S.norm() < S]
    assert ((large > 0.76) & (large < 1.16)).all()


def test_matrices_are_orthogonalised_one_by_one():
    torch.manual_seed(0)
    G = torch.randn(3, 6, 4)
    scaled = G * torch.tensor([1.0, 1e-3, 50.0])[:, None, None]
    torch.testing.assert_close(orthogonalised(scaled), orthogonalised(G), rtol=1e-3, atol=1e-3)


def by_hand(W, gradients, lr, decay, gates):
    """The equations of the docstring, on a list of gradients."""
    M = torch.zeros_like(W)
    for step, G in enumerate(gradients):
        M = MOMENTUM * M + (1 - MOMENTUM) * G
        if step < 20 or step % 4 == 0:
            ahead = (1 - MOMENTUM) * G + MOMENTUM * M
            blocks = torch.cat([orthogonalised(block[None])[0] for block in ahead.chunk(gates)])
        scale = max(1.0, (len(W) / gates) / W.shape[1]) ** 0.5
        W = (1 - lr * decay) * W - lr * scale * blocks
    return W


@pytest.mark.parametrize("shape", [(20, 5), (20, 3), (20, 8)])
def test_steps_are_those_of_the_equations(shape):
    torch.manual_seed(1)
    W = torch.randn(shape)
    vector = torch.randn(4)
    gradients = [torch.randn(shape) for _ in range(30)]
    one, other, alone = (torch.nn.Parameter(x.clone()) for x in (W, vector, vector))
    optimizer = MuonAdamW(
        [{"params": [one], "gates": 4, "weight_decay": 0.1}, {"params": [other], "weight_decay": 0.0}],
        0.02,
        (0.9, 0.99),
    )
    adamw = torch.optim.AdamW([alone], 0.02, betas=(0.9, 0.99), weight_decay=0.0)
    for n, gradient in enumerate(gradients):
        one.grad, other.grad, alone.grad = gradient.clone(), torch.full((4,), n + 1.0), torch.full((4,), n + 1.0)
        optimizer.step()
        adamw.step()
        assert torch.equal(one.grad, gradient)
    torch.testing.assert_close(one.data, by_hand(W, gradients, 0.02, 0.1, 4), rtol=1e-4, atol=1e-5)
    torch.testing.assert_close(other.data, alone.data)


@pytest.mark.parametrize("steps", [1, 24])  # before the skipped one, which is one that orthogonalises
@pytest.mark.parametrize("at_once", [True, False])  # as on the CPU, and as on a GPU
def test_a_skipped_step_changes_nothing(at_once, steps, monkeypatch):
    monkeypatch.setattr("textgen.training.optimizer.reads_at_once", lambda flag: at_once)
    p, q = torch.nn.Parameter(torch.ones(4, 4)), torch.nn.Parameter(torch.ones(3))
    optimizer = MuonAdamW([{"params": [p], "gates": 1}, {"params": [q]}], 0.1, (0.9, 0.99), fused=True)
    p.grad, q.grad = torch.ones(4, 4), torch.ones(3)
    optimizer.found_inf = torch.zeros(())
    for _ in range(steps):
        optimizer.step()
    before = [p.detach().clone(), q.detach().clone(), optimizer.state[p]["momentum"].clone()]
    p.grad[0, 0], q.grad[0] = torch.nan, torch.inf
    optimizer.found_inf = torch.ones(())
    optimizer.step()
    for now, then in zip([p.data, q.data, optimizer.state[p]["momentum"]], before, strict=True):
        assert torch.equal(now, then)
    p.grad, q.grad = torch.ones(4, 4), torch.ones(3)
    optimizer.found_inf = torch.zeros(())
    optimizer.step()
    assert torch.isfinite(p).all()
    assert torch.isfinite(q).all()


class Operations(TorchDispatchMode):
    """Records the names of PyTorch's operations."""

    def __init__(self):
        super().__init__()
        self.names = []

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        self.names.append(function.overloadpacket.__name__)
        return function(*args, **(kwargs or {}))


@pytest.mark.parametrize("decay", [0.1, 0.0])
def test_on_a_gpu_steps_that_may_be_skipped_copy_no_state_and_read_nothing(decay, monkeypatch):
    """As in a CUDA graph; whatever is skipped, the others have the results of steps that never are."""
    torch.manual_seed(4)
    gradients = [torch.randn(8, 4) for _ in range(40)]
    plain, flagged = (torch.nn.Parameter(torch.ones(8, 4)) for _ in range(2))
    one, other = muon(plain, decay), muon(flagged, decay, fused=True)
    monkeypatch.setattr("textgen.training.optimizer.reads_at_once", lambda flag: False)
    for n, gradient in enumerate(gradients):
        flagged.grad, other.found_inf = gradient.clone(), torch.tensor(0.0)
        skipped = n % 5 == 3
        if skipped:
            flagged.grad[2, 1], other.found_inf = torch.inf, torch.tensor(1.0)
            one.param_groups[0]["turn"] += 1
        else:
            plain.grad = gradient.clone()
            one.step()
        before = [flagged.detach().clone(), *(other.state[flagged][name].clone() for name in ("momentum", "U") if n)]
        with Operations() as done:
            other.step()
        after = [flagged.detach(), *(other.state[flagged][name] for name in ("momentum", "U") if n)]
        assert all(map(torch.equal, after, before)) is skipped
        if n:
            assert not {"clone", "where", "_local_scalar_dense", "item", "is_nonzero"} & set(done.names)
    torch.testing.assert_close(flagged, plain)


def test_without_a_fused_kernel_a_skipped_step_changes_nothing_either():
    """On Apple GPUs the fused kernel of AdamW takes steps that are to be skipped."""
    assert has_fused_step("bf16-mixed", "cuda")
    assert has_fused_step("32-true", "cpu")
    assert not has_fused_step("32-true", "mps")
    assert not has_fused_step("16-mixed", "cuda")
    p, q = torch.nn.Parameter(torch.ones(4, 4)), torch.nn.Parameter(torch.ones(3))
    optimizer = MuonAdamW([{"params": [p], "gates": 1}, {"params": [q]}], 0.1, (0.9, 0.99), fused=False)
    p.grad, q.grad = torch.full((4, 4), torch.nan), torch.full((3,), torch.nan)
    optimizer.found_inf = torch.ones(())
    optimizer.step()
    assert torch.equal(p.data, torch.ones(4, 4))
    assert torch.equal(q.data, torch.ones(3))
    p.grad, q.grad = torch.ones(4, 4), torch.ones(3)
    optimizer.found_inf = torch.zeros(())
    optimizer.step()
    assert not torch.equal(q.data, torch.ones(3))


def test_matrices_of_one_shape_are_trained_together_as_alone():
    torch.manual_seed(3)
    shapes = [(8, 4), (8, 6), (8, 4), (8, 8)]
    together = [torch.nn.Parameter(torch.randn(shape)) for shape in shapes]
    alone = [torch.nn.Parameter(p.detach().clone()) for p in together]
    one = MuonAdamW([{"params": together, "gates": 2, "weight_decay": 0.1}], 0.05, (0.9, 0.99))
    each = [MuonAdamW([{"params": [p], "gates": 2, "weight_decay": 0.1}], 0.05, (0.9, 0.99)) for p in alone]
    for _ in range(25):
        for p, q in zip(together, alone, strict=True):
            p.grad = torch.randn(p.shape)
            q.grad = p.grad.clone()
        for optimizer in (one, *each):
            optimizer.step()
    for p, q in zip(together, alone, strict=True):
        torch.testing.assert_close(p, q)


def test_a_restored_optimizer_steps_to_the_same_bits():
    torch.manual_seed(2)
    gradients = torch.randn(40, 8, 4)

    def begin():
        p = torch.nn.Parameter(torch.ones(8, 4))
        return p, MuonAdamW([{"params": [p], "gates": 2, "weight_decay": 0.1}], 0.05, (0.9, 0.99))

    def go_on(p, optimizer, some):
        for gradient in some:
            p.grad = gradient.clone()
            optimizer.step()

    (whole, optimizer), (first, saved), (second, loaded) = begin(), begin(), begin()
    go_on(whole, optimizer, gradients)
    go_on(first, saved, gradients[:22])
    second.data.copy_(first.data)
    loaded.load_state_dict(saved.state_dict())
    go_on(second, loaded, gradients[22:])
    assert torch.equal(second.data, whole.data)


def test_the_norms_are_those_of_all_weights_together():
    weights = [nn.Parameter(torch.tensor([3.0, 0.0])), nn.Parameter(torch.tensor([[0.0]]))]
    norms = StepNorms()
    norms.before(weights)
    with torch.no_grad():
        weights[0] += torch.tensor([0.0, -4.0])  # 3, -4: norm 5
        weights[1] += 12.0  # with 12: norm 13; the change -4, 12 has norm sqrt(160)
    found = norms.after(weights)
    assert found.weight == pytest.approx(13.0)
    assert found.update == pytest.approx(160**0.5)
    assert [w.tolist() for w in weights] == [[3.0, -4.0], [[12.0]]]  # as they were


def test_a_skipped_step_has_a_zero_update_norm():
    weights = [nn.Parameter(torch.randn(5))]
    norms = StepNorms()
    norms.before(weights)
    assert norms.after(weights).update == 0.0


def test_without_before_there_are_no_norms():
    weights = [nn.Parameter(torch.randn(5))]
    norms = StepNorms()
    assert norms.after(weights) is None
    norms.before(weights)
    norms.after(weights)
    assert norms.after(weights) is None  # the copy is gone


def muon(parameter, decay, fused=False):
    return MuonAdamW([{"params": [parameter], "gates": 2, "weight_decay": decay}], 0.05, (0.9, 0.99), fused)


def test_learning_rates_may_be_tensors():
    """As in a captured step, whose learning rate is not known when it is captured."""
    torch.manual_seed(1)
    for decay in (0.1, 0.0):
        given_numbers, given_tensors = (muon(torch.nn.Parameter(torch.ones(8, 4)), decay) for _ in range(2))
        for _ in range(30):
            gradient = torch.randn(8, 4)
            for optimizer in (given_numbers, given_tensors):
                (group,) = optimizer.param_groups
                (p,) = group["params"]
                p.grad = gradient.clone()
                group["lr"] = 0.05 if optimizer is given_numbers else torch.tensor(0.05, dtype=torch.float64)
                optimizer.step()
        one, other = (optimizer.param_groups[0]["params"][0] for optimizer in (given_numbers, given_tensors))
        assert torch.equal(one, other)


def test_tensors_move_a_share_of_the_way_to_their_targets():
    for share in (0.25, torch.tensor(0.25)):
        tensor = torch.tensor([1.0, 2.0])
        approach([tensor], [torch.tensor([5.0, 2.0])], share)
        assert tensor.tolist() == [2.0, 2.0]
