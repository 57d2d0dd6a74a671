"""The fast stack against a loop over the readable equations: values, final state, gradients."""

import pytest
import torch
from helpers.close import assert_close

from textgen.model.cells import run_step_by_equations
from textgen.model.config import ModelConfig
from textgen.model.recurrent import RecurrentStack, State, locked_dropout

B, T, E, H = 3, 7, 5, 8

EPS = 200  # rounding errors of a window and its gradients, in machine epsilons of the largest value
CELLS = [("lstm", "tanh"), ("coupled", "tanh"), ("gru", "tanh"), ("rnn", "tanh"), ("rnn", "relu")]

pytestmark = pytest.mark.usefixtures("device")


def config(layers, cell="lstm", nonlinearity="tanh", residual=False, skip_connections=False, hidden=H):
    return ModelConfig(
        vocabulary=2,
        embedding=E,
        hidden=hidden,
        layers=layers,
        cell=cell,
        nonlinearity=nonlinearity,
        residual=residual,
        skip_connections=skip_connections,
    )


def by_equations(stack: RecurrentStack, x, state):
    """(T, B, E) -> (T, B, H), one step and one layer at a time."""
    h, c = list(state.h.unbind()), list(state.c.unbind())
    outputs = []
    for x_t in x:
        top = 0.0
        for layer, module in enumerate(stack.layers):
            _, h[layer], c[layer] = run_step_by_equations(module, x_t, h[layer], c[layer])
            x_t = h[layer] + x_t if stack.residual and layer > 0 else h[layer]
            top = h[layer] + top if stack.skip_connections else x_t
        outputs.append(top)
    return torch.stack(outputs), State(torch.stack(h), torch.stack(c))


def random_state(layers, dtype):
    return State(torch.randn(layers, B, H, dtype=dtype), torch.randn(layers, B, H, dtype=dtype))


@pytest.mark.parametrize("layers", [1, 2, 3])
@pytest.mark.parametrize("wiring", ["plain", "residual", "skip"])
@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
@pytest.mark.parametrize("cell", CELLS)
def test_the_stack_computes_the_equations(layers, wiring, dtype, cell):
    torch.manual_seed(layers)
    stack = RecurrentStack(config(layers, *cell, residual=wiring == "residual", skip_connections=wiring == "skip")).to(
        dtype
    )
    for parameter in stack.parameters():
        torch.nn.init.normal_(parameter, std=0.4)
    x = torch.randn(T, B, E, dtype=dtype)
    state = random_state(layers, dtype)

    def run(function):
        inputs = [x.clone().requires_grad_(), State(*(s.clone().requires_grad_() for s in state))]
        stack.zero_grad()
        y, end = function(*inputs)
        (y.square().sum() + end.h.sum() + end.c.square().sum()).backward()
        gradients = [inputs[0].grad, inputs[1].h.grad, inputs[1].c.grad, *(p.grad.clone() for p in stack.parameters())]
        return [y, end.h, end.c, *gradients]

    fast, slow = run(stack), run(lambda x, s: by_equations(stack, x, s))
    assert_close(fast[0], slow[0], EPS)
    for one, other in zip(fast[1:], slow[1:], strict=True):  # the stack returns its state in float32
        assert_close(one.float(), other.float(), EPS)


def test_dropout_keeps_its_mask_over_time_and_the_expectation():
    torch.manual_seed(0)
    x = torch.ones(50, 40, 30)
    y = locked_dropout(x, 0.25)
    assert torch.equal(y, y[:1].expand_as(y))  # one mask for all steps
    assert not torch.equal(y[0, 0], y[0, 1])  # but not for all streams
    assert y.unique().tolist() == [0.0, pytest.approx(4 / 3)]
    assert y.mean().item() == pytest.approx(1.0, abs=0.05)
    assert locked_dropout(x, 0.0) is x


def test_dropout_acts_in_training_only():
    torch.manual_seed(0)
    stack = RecurrentStack(config(2, residual=True), dropout=0.5)
    x, state = torch.randn(T, B, E), random_state(2, torch.float32)
    assert not torch.equal(stack(x, state)[0], stack(x, state)[0])
    stack.eval()
    assert torch.equal(stack(x, state)[0], stack(x, state)[0])


@pytest.mark.parametrize("kind", ["dropout", "input_dropout", "output_dropout"])
def test_each_kind_of_dropout_drops_units_in_its_place(kind, monkeypatch):
    places = []
    monkeypatch.setattr("textgen.model.recurrent.locked_dropout", lambda x, p, *_: places.append((x.shape[2], p)) or x)
    stack = RecurrentStack(config(3), **{kind: 0.5})
    stack(torch.randn(T, B, E), random_state(3, torch.float32))
    expected = {"dropout": [0, 0.5, 0.5, 0], "input_dropout": [0.5, 0, 0, 0], "output_dropout": [0, 0, 0, 0.5]}
    assert places == list(zip([E, H, H, H], expected[kind], strict=True))


def test_recurrent_dropout_drops_the_same_weights_at_every_step_and_for_every_stream():
    torch.manual_seed(0)
    stack = RecurrentStack(config(1), recurrent_dropout=0.5)
    (lstm,) = stack.layers
    x, state = torch.randn(T, 1, E).expand(T, B, E), State.zeros(1, B, H, torch.get_default_device())
    torch.manual_seed(1)
    y, _ = stack(x, state)
    y.sum().backward()
    assert torch.equal(y[:, :1].expand_as(y), y)
    dropped = lstm.weight_hh_l0.grad == 0
    assert 0.3 < dropped.float().mean() < 0.7
    weights = torch.where(dropped, 0.0, 2.0 * lstm.weight_hh_l0.detach())
    lstm.weight_hh_l0.data.copy_(weights)
    stack.eval()
    assert_close(stack(x, state)[0], y, EPS)


def test_initial_weights_are_orthogonal_per_gate_and_the_forget_bias_is_set():
    stack = RecurrentStack(config(2, residual=True), forget_bias=1.5)
    for lstm in stack.layers:
        _, W_hh, b_ih, b_hh = lstm.all_weights[0]
        for gate in W_hh.chunk(4):
            assert_close(gate @ gate.T, torch.eye(H), EPS)
        i, f, g, o = (b_ih + b_hh).chunk(4)
        assert f.tolist() == [1.5] * H
        assert torch.cat([i, g, o]).abs().sum() == 0


def test_other_recurrent_weights_are_uniform_up_to_glorots_bound():
    H = 64
    stack = RecurrentStack(config(1, hidden=H), orthogonal=False)
    for gate in stack.layers[0].all_weights[0][1].chunk(4):
        bound = (6 / (H + H)) ** 0.5
        assert 0.99 * bound < gate.abs().max() <= bound
        assert gate.std().item() == pytest.approx(bound / 3**0.5, rel=0.05)


@pytest.mark.parametrize("recurrent_dropout", [0.0, 0.5])
@pytest.mark.parametrize("cell", CELLS)
def test_texts_with_resets_between_them_equal_each_text_alone(cell, recurrent_dropout):
    """Values, final state and gradients, also of the state before the window; with the masks of one window."""
    torch.manual_seed(0)
    stack = RecurrentStack(config(2, *cell, residual=True), dropout=0.3, recurrent_dropout=recurrent_dropout).double()
    x = torch.randn(T, B, E, dtype=torch.float64)
    begins = [{2, 3}, {0, 3}, set()]  # where texts begin in each stream
    resets = torch.tensor([[t in each for t in range(T)] for each in begins], device="cpu")
    weights = torch.randn(T, B, H, dtype=torch.float64)  # of a loss that differs by position

    def gradients(run):
        state = State(*(s.requires_grad_() for s in random_state(2, torch.float64)))
        torch.manual_seed(2)
        y, after = run(state)
        used = [*stack.parameters(), *state]
        found = torch.autograd.grad((y * weights).sum() + after.h.sum(), used, materialize_grads=True)
        return y, after, found

    def alone(state):
        """Each text of each stream in a batch of its own; the other streams of the batch are ignored."""
        y, h, c = torch.zeros(T, B, H, dtype=torch.float64), [], []
        for stream in range(B):
            cuts = sorted({0, *begins[stream], T})
            one, rows = state, []
            for begin, end in zip(cuts, cuts[1:], strict=False):
                if begin in begins[stream]:
                    one = State(torch.zeros_like(state.h), torch.zeros_like(state.c))
                torch.manual_seed(2)
                top, one = stack(x[begin:end], State(one.h.double(), one.c.double()))
                rows.append(top[:, stream])
            y = y + torch.cat(rows)[:, None] * torch.eye(B, dtype=torch.float64)[stream][None, :, None]
            h.append(one.h[:, stream])
            c.append(one.c[:, stream])
        return y, State(torch.stack(h, 1), torch.stack(c, 1))

    torch.manual_seed(1)
    together = gradients(lambda state: stack(x, state, resets))
    torch.manual_seed(1)
    apart = gradients(alone)
    assert_close(together[0], apart[0], EPS)
    for one, other in zip((*together[1], *together[2]), (*apart[1], *apart[2]), strict=True):
        assert_close(one.float(), other.float(), EPS)  # the stack returns its state in float32
