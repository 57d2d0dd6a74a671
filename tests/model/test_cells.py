"""Recurrent layers by PyTorch's kernels: other recurrent weights, weights in one piece, lanes in parts."""

import pytest
import torch

from textgen.model.cells import (
    PARAMETERS,
    CoupledLSTM,
    in_one_piece,
    make_cell,
    run_in_parts,
    run_sequence,
    run_sequence_with_resets,
    run_step,
    run_torch,
)

T, B, E, H = 5, 3, 4, 8
CELLS = [("lstm", "tanh"), ("coupled", "tanh"), ("gru", "tanh"), ("rnn", "tanh"), ("rnn", "relu")]


def inputs():
    torch.manual_seed(1)
    return torch.randn(T, B, E), torch.randn(1, B, H), torch.randn(1, B, H)


@pytest.mark.parametrize("cell", CELLS)
def test_a_layer_runs_as_pytorchs_module_does(cell):
    torch.manual_seed(0)
    layer = make_cell(*cell, E, H)
    for parameter in layer.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    x, h, c = inputs()
    y, h_end, c_end = run_torch(layer, x, h, c)
    if cell[0] in ("lstm", "coupled"):
        expected, (h_expected, c_expected) = layer(x, (h, c))
    else:
        (expected, h_expected), c_expected = layer(x, h), c
    for found, wanted in ((y, expected), (h_end, h_expected), (c_end, c_expected)):
        assert torch.equal(found, wanted)


@pytest.mark.parametrize("cell", CELLS)
def test_other_recurrent_weights_take_the_place_of_the_layers(cell, monkeypatch):
    torch.manual_seed(0)
    layer, other = make_cell(*cell, E, H), make_cell(*cell, E, H)
    for one, same in zip(layer.parameters(), other.parameters(), strict=True):
        torch.nn.init.normal_(one, std=0.5)
        same.data.copy_(one)
    W_hh = torch.randn_like(layer.get_parameter("weight_hh_l0")).requires_grad_()
    other.get_parameter("weight_hh_l0").data.copy_(W_hh.detach())
    monkeypatch.setattr(torch.nn.RNNBase, "flatten_parameters", None)  # it moves all weights in the memory of a GPU
    y, _, _ = run_sequence(layer, *inputs(), W_hh)
    expected, _, _ = run_sequence(other, *inputs())
    assert torch.equal(y, expected)
    y.sum().backward()
    expected.sum().backward()
    assert torch.equal(W_hh.grad, other.get_parameter("weight_hh_l0").grad)
    assert layer.get_parameter("weight_hh_l0").grad is None


def test_weights_in_one_piece_have_the_order_that_cudnn_wants():
    layer = make_cell("lstm", "tanh", E, H)
    given = [layer.get_parameter(name) for name in PARAMETERS]
    parts = in_one_piece(given)
    for part, weights in zip(parts, given, strict=True):
        assert torch.equal(part, weights)
    places = [part.data_ptr() for part in parts]
    sizes = [part.numel() * part.element_size() for part in parts]
    assert [after - before for before, after in zip(places, places[1:], strict=False)] == sizes[:-1]
    torch.stack([part.sum() for part in parts]).sum().backward()
    assert all(torch.equal(weights.grad, torch.ones_like(weights)) for weights in given)


def test_a_coupled_layer_makes_its_lstm_weights_once_when_it_is_fixed(monkeypatch):
    layer = make_cell("coupled", "tanh", E, H).requires_grad_(False)
    for parameter in layer.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    x, h, c = inputs()
    expected = run_step(layer, x[0], h[0], c[0])
    layer.fix()
    monkeypatch.setattr(torch, "cat", None)
    for found, wanted in zip(run_step(layer, x[0], h[0], c[0]), expected, strict=True):
        assert torch.equal(found, wanted)


@pytest.mark.parametrize("way", ["parts of a window", "parts of the lanes"])
def test_a_coupled_layer_joins_its_weights_once_for_all_parts_of_a_window(way, monkeypatch):
    torch.manual_seed(0)
    layer = make_cell("coupled", "tanh", E, H)
    for parameter in layer.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    W_hh = torch.randn(3 * H, H)
    x, h, c = inputs()
    resets = torch.zeros(x.shape[1], len(x), dtype=torch.bool)
    if way == "parts of a window":
        resets[:, 1] = resets[0, 2] = True
        expected = [*run_sequence(layer, x[:1], h, c, W_hh)[:1]]
        expected += run_sequence_with_resets(layer, x[1:], h, c, resets[:, 1:], W_hh)[:1]
    else:
        expected = [run_torch(layer, x, h, c, W_hh)[0]]
    joined, made = [], CoupledLSTM.lstm_weights

    def counted(self, W_hh=None):
        joined.append(self._fixed is None)
        return made(self, W_hh)

    monkeypatch.setattr(CoupledLSTM, "lstm_weights", counted)
    if way == "parts of a window":
        found, _, _ = run_sequence_with_resets(layer, x, h, c, resets, W_hh)
    else:
        found, _, _ = run_in_parts(layer, x, h, c, W_hh, lanes=2)
    assert sum(joined) == 1
    assert len(joined) > 2  # the parts
    torch.testing.assert_close(found, torch.cat(expected))
    assert layer._fixed is None  # the next window's weights are others


@pytest.mark.parametrize("cell", CELLS[:2])
def test_lanes_in_parts_have_the_results_and_gradients_of_all_together(cell):
    torch.manual_seed(0)
    layer = make_cell(*cell, E, H)
    for parameter in layer.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    found = []
    for run in (run_torch, lambda *arguments: run_in_parts(*arguments, lanes=2)):
        x, h, c = (each.requires_grad_() for each in inputs())
        layer.zero_grad()
        y, h_end, c_end = run(layer, x, h, c, layer.get_parameter("weight_hh_l0") * 0.9)
        (y.square().sum() + h_end.sum() + c_end.square().sum()).backward()
        found.append([y, h_end, c_end, x.grad, h.grad, c.grad, *(p.grad for p in layer.parameters())])
    for one, other in zip(*found, strict=True):
        torch.testing.assert_close(one, other)
