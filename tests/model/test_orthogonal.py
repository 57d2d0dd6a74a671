"""The fused Newton-Schulz iteration against the same equations in float64."""

import pytest
import torch

from textgen.model.kernels.compiled import fastest_variant, use_variant
from textgen.model.kernels.orthogonal import fits, newton_schulz
from textgen.training.optimizer import QUINTICS, orthogonalise_all, orthogonalised

VARIANTS = (
    "portable",
    pytest.param("amx", marks=pytest.mark.skipif(fastest_variant() != "amx", reason="needs AMX")),
    pytest.param("avx512_bf16", marks=pytest.mark.skipif(fastest_variant() is None, reason="needs AVX512-BF16")),
)
SIZES = [(32, 32), (64, 64), (96, 160), (160, 64), (48, 40), (40, 90), (256, 256)]


def fused(G, variant):
    """The iteration on the kernel."""
    U = torch.full_like(G, torch.nan)
    newton_schulz(list(G), list(U), QUINTICS, variant)
    return U


def error(found, expected):
    """Norm of the difference as a share of the norm."""
    return float((found - expected).norm() / expected.norm())


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("size", SIZES)
def test_errors_are_no_larger_than_those_of_torch_in_bf16(size, variant):
    torch.manual_seed(0)
    G = torch.randn(3, *size) * torch.tensor([1.0, 1e-4, 300.0])[:, None, None]
    expected = orthogonalised(G.double()).float()
    found = fused(G, variant)
    assert error(found, expected) < 1.05 * error(orthogonalised(G.bfloat16()).float(), expected)


@pytest.mark.parametrize("variant", VARIANTS)
def test_singular_values_come_near_one_and_singular_vectors_stay(variant):
    torch.manual_seed(1)
    G = torch.randn(2, 64, 128)
    U, S, Vh = torch.linalg.svd(G, full_matrices=False)
    made = U.mT @ fused(G, variant) @ Vh.mT
    diagonal = made.diagonal(dim1=-2, dim2=-1)
    torch.testing.assert_close(made, torch.diag_embed(diagonal), rtol=0, atol=2e-2)
    large = diagonal[0.006 * S.norm(dim=-1, keepdim=True) < S]
    assert ((large > 0.7) & (large < 1.2)).all()


@pytest.mark.parametrize("variant", VARIANTS)
def test_any_number_of_threads_gives_the_same_bits(variant):
    torch.manual_seed(2)
    G, threads = torch.randn(7, 64, 96), torch.get_num_threads()
    found = []
    try:
        for number in (1, 2, 3, 5, 9):
            torch.set_num_threads(number)
            found.append(fused(G, variant))
    finally:
        torch.set_num_threads(threads)
    assert all(torch.equal(each, found[0]) for each in found)
    assert torch.equal(fused(G[3:4], variant)[0], found[0][3])


@pytest.mark.parametrize("variant", VARIANTS)
def test_zero_stays_zero_and_nan_stays_in_its_matrix(variant):
    G = torch.stack([torch.zeros(32, 64), torch.full((32, 64), torch.nan), torch.eye(32, 64)])
    zero, nan, unit = fused(G, variant)
    assert torch.equal(zero, G[0])
    assert nan.isnan().all()
    assert unit.isfinite().all()


def test_muon_uses_it_in_bf16_where_padding_is_cheap(monkeypatch):
    calls = []
    monkeypatch.setattr("textgen.training.optimizer.newton_schulz", lambda *arguments: calls.append(arguments[-1]))
    assert fits(32, 64)
    assert not fits(33, 16)
    with use_variant("portable"):
        orthogonalise_all([torch.ones(64, 64)], [torch.ones(64, 64)], 2, torch.bfloat16)
        assert calls == ["portable"]
        orthogonalise_all([torch.ones(64, 64)], [torch.ones(64, 64)], 2, torch.float32)
        orthogonalise_all([torch.ones(32, 8)], [torch.ones(32, 8)], 4, torch.bfloat16)
    with use_variant(None):
        orthogonalise_all([torch.ones(64, 64)], [torch.ones(64, 64)], 2, torch.bfloat16)
    assert calls == ["portable"]


@pytest.mark.parametrize("variant", VARIANTS)
def test_matrices_are_orthogonalised_gate_by_gate(variant):
    torch.manual_seed(3)
    matrices = [torch.randn(256, 64), torch.randn(256, 32), torch.randn(256, 64)]
    Us = [torch.empty_like(matrix) for matrix in matrices]
    with use_variant(variant):
        orthogonalise_all(matrices, Us, 4, torch.bfloat16)
    for matrix, U in zip(matrices, Us, strict=True):
        for block, found in zip(matrix.chunk(4), U.chunk(4), strict=True):
            assert torch.equal(found, fused(block[None], variant)[0])
