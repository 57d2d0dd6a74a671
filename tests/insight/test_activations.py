"""Recorded activations against the equations, step by step."""

import numpy as np
import pytest
import torch
from helpers.close import assert_close

from textgen.insight import activations
from textgen.insight.activations import GATES, LETTERS, gate_saturation, record
from textgen.model.cells import PARAMETERS
from textgen.model.config import ModelConfig
from textgen.model.equations import coupled_lstm_step, gru_step, lstm_step, torch_rnn_step
from textgen.model.language_model import LanguageModel

V, E, H, L, T = 7, 5, 6, 2, 23
EPS = 200  # rounding errors of T recurrent steps, in machine epsilons of the largest value
KINDS = [("lstm", "tanh"), ("coupled", "tanh"), ("gru", "tanh"), ("rnn", "tanh"), ("rnn", "relu")]


def network_of(cell, nonlinearity="tanh", **wiring):
    torch.manual_seed(1)
    network = LanguageModel(
        ModelConfig(vocabulary=V, embedding=E, hidden=H, layers=L, cell=cell, nonlinearity=nonlinearity, **wiring)
    )
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    return network.requires_grad_(False).eval()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("wiring", [{}, {"residual": False}, {"residual": False, "skip_connections": True}])
def test_every_activation_is_that_of_the_equations(kind, wiring, monkeypatch):
    monkeypatch.setattr(activations, "RECORDED_AT_ONCE", 10)
    network = network_of(*kind, **wiring)
    ids = np.random.default_rng(0).integers(0, V, T)
    found = list(record(network, ids))
    assert [len(part.ids) for part in found] == [10, 10, 3]
    logits, _ = network(torch.from_numpy(ids)[None])
    assert_close(np.concatenate([part.logits for part in found]), logits[0], EPS)

    stack, steps = network.stack, {"lstm": lstm_step, "coupled": coupled_lstm_step, "gru": gru_step}
    h, c = torch.zeros(L, 1, H), torch.zeros(L, 1, H)
    for t in range(T):
        x = network.embedding(torch.from_numpy(ids[t : t + 1]))
        for layer, module in enumerate(stack.layers):
            weights = [module.get_parameter(name) for name in PARAMETERS]
            if kind[0] == "rnn":
                step = {"h": torch_rnn_step(x, h[layer], *weights, nonlinearity=kind[1])}
            elif kind[0] == "gru":
                step = gru_step(x, h[layer], *weights)._asdict()
            else:
                step = steps[kind[0]](x, h[layer], c[layer], *weights)._asdict()
                c[layer] = step["c"]
            h[layer] = step["h"]
            recorded = found[t // 10].layers[layer]
            assert set(recorded) == set(LETTERS[kind[0]]) == set(step)
            for name, values in recorded.items():
                assert_close(values[t % 10], step[name][0], EPS)
            x = step["h"] + x if stack.residual and layer else step["h"]


def test_saturation_counts_what_is_below_a_tenth_and_above_nine():
    network = network_of("lstm")
    for module in network.stack.layers:  # gates that know nothing but their biases
        for name in PARAMETERS:
            module.get_parameter(name).zero_()
        i, f, _, o = module.bias_ih_l0.chunk(4)
        i[0], f[:], o[:3] = 10.0, -10.0, 10.0
    recorded = record(network, np.zeros(T, np.uint8))
    found = {(each.layer, each.gate): each for each in gate_saturation(recorded, GATES["lstm"])}
    assert len(found) == 2 * 3
    sixth = 1 / (1 + np.exp(-10))
    assert found[0, "i"].right.tolist() == [1, 0, 0, 0, 0, 0]
    assert found[0, "i"].left.tolist() == [0] * 6
    assert found[1, "f"].left.tolist() == [1] * 6
    assert found[1, "o"].right.mean() == 0.5
    assert found[1, "i"].mean == pytest.approx((sixth + 5 * 0.5) / 6)
    assert found[1, "o"].spread == pytest.approx((sixth - 0.5) / 2)
