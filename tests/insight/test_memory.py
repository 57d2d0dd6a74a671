"""Losses with a cut context against runs of the network from each position."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from textgen.insight import memory
from textgen.insight.memory import cut_context_losses, full_context_loss, measure_memory, tokens_needed
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel

V = 5
POSITIONS = torch.tensor([9, 20, 49])


@pytest.fixture
def network():
    torch.manual_seed(0)
    network = LanguageModel(ModelConfig(vocabulary=V, embedding=3, hidden=4, layers=2))
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.6)
    return network.requires_grad_(False).eval()


@pytest.fixture
def ids():
    return torch.randint(0, V, (50,), generator=torch.Generator().manual_seed(2))


def loss_after(network, ids, begin, position):
    """The loss of the token at a position after ids[begin:position] from an empty state."""
    return F.cross_entropy(network(ids[None, begin:position])[0][0, -1], ids[position]).item()


def test_a_cut_context_begins_with_an_empty_state(network, ids):
    losses = cut_context_losses(network, ids, POSITIONS, [1, 4, 9])
    for k, loss in zip([1, 4, 9], losses, strict=True):
        expected = [loss_after(network, ids, p - k, p) for p in POSITIONS.tolist()]
        assert loss == pytest.approx(np.mean(expected), rel=1e-5)


def test_a_full_context_is_all_tokens_before(network, ids, monkeypatch):
    monkeypatch.setattr(memory, "TOKENS_AT_ONCE", 7)
    expected = [loss_after(network, ids, 0, p) for p in POSITIONS.tolist()]
    assert full_context_loss(network, ids, POSITIONS) == pytest.approx(np.mean(expected), rel=1e-5)


@pytest.mark.parametrize("lag", [1, 5, 8])
def test_the_shortest_text_is_measured(network, ids, lag):
    found = measure_memory(
        network,
        ids[: tokens_needed(lag)],
        lag=lag,
        windows=3,
        positions=4,
        tokens_per_character=1.0,
        seed=0,
        progress=lambda done, total: None,
    )
    assert found.h.shape == found.c.shape == (lag + 1,)
    assert len(found.losses) == len(found.context) + 1
