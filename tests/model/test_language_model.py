import pytest
import torch
from helpers.close import assert_close

from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel, project
from textgen.model.recurrent import State

EPS = 100  # rounding errors of a window, in machine epsilons of the largest value


@pytest.fixture
def model():
    torch.manual_seed(0)
    return LanguageModel(ModelConfig(vocabulary=11, embedding=6, hidden=8, layers=3))


def step_by_step(model, ids, state):
    logits = []
    for t in range(ids.shape[1]):
        one, state = model(ids[:, t : t + 1], state)
        logits.append(one)
    return torch.cat(logits, dim=1), state


def test_a_whole_sequence_equals_step_by_step(model):
    ids = torch.randint(0, 11, (4, 20))
    state = State(torch.randn(3, 4, 8), torch.randn(3, 4, 8))
    whole, steps = model(ids, state), step_by_step(model, ids, state)
    assert_close(whole[0], steps[0], EPS)
    for one, other in zip(whole[1], steps[1], strict=True):
        assert_close(one, other, EPS)


def test_the_state_carries_all_earlier_tokens(model):
    ids = torch.randint(0, 11, (2, 30))
    whole, end = model(ids)
    first, state = model(ids[:, :13])
    second, rest_end = model(ids[:, 13:], state)
    assert_close(torch.cat([first, second], dim=1), whole, EPS)
    assert_close(rest_end.c, end.c, EPS)


def test_streams_do_not_see_each_other(model):
    ids = torch.randint(0, 11, (3, 9))
    together = model(ids)[0]
    for stream in range(3):
        assert_close(model(ids[stream : stream + 1])[0][0], together[stream], EPS)


def test_the_future_does_not_reach_back(model):
    ids = torch.randint(0, 11, (1, 12))
    changed = ids.clone()
    changed[0, 8] = (ids[0, 8] + 1) % 11
    before, after = model(ids)[0], model(changed)[0]
    assert_close(before[:, :8], after[:, :8], EPS)
    assert (before[:, 8:] - after[:, 8:]).abs().max() > 0.01 * before.abs().max()


def test_a_detached_state_has_the_values_and_no_graph(model):
    _, state = model(torch.randint(0, 11, (1, 5)))
    detached = state.detach()
    assert state.h.requires_grad
    assert not detached.h.requires_grad
    assert not detached.c.requires_grad
    assert torch.equal(state.c, detached.c)


def test_the_state_is_float32_whatever_the_steps_are_computed_in():
    # a GRU, because bf16 kernels for LSTMs are not available on all processors
    model = LanguageModel(ModelConfig(vocabulary=11, embedding=6, hidden=8, layers=3, cell="gru"))
    with torch.autocast("cpu", torch.bfloat16):
        logits, state = model(torch.randint(0, 11, (2, 5)))
        model(torch.randint(0, 11, (2, 5)), state)
    assert logits.dtype == torch.bfloat16
    assert state.h.dtype == state.c.dtype == torch.float32


def test_parameters_are_counted(model):
    embedding, output = 11 * 6, 11 * 8 + 11
    first, others = 4 * 8 * (6 + 8 + 2), 4 * 8 * (8 + 8 + 2)
    assert model.parameter_count() == embedding + first + 2 * others + output


def test_one_character_can_be_a_whole_alphabet():
    model = LanguageModel(ModelConfig(vocabulary=1, embedding=4, hidden=4, layers=1))
    assert model(torch.zeros(1, 3, dtype=torch.long))[0].shape == (1, 3, 1)


def test_tied_weights_are_one_matrix_and_have_one_gradient():
    torch.manual_seed(0)
    model = LanguageModel(ModelConfig(vocabulary=11, embedding=8, hidden=8, layers=2, tied=True))
    assert model.output.weight is model.embedding.weight
    untied = LanguageModel(ModelConfig(vocabulary=11, embedding=8, hidden=8, layers=2))
    assert model.parameter_count() == untied.parameter_count() - 11 * 8
    logits, _ = model(torch.randint(0, 11, (2, 5)))
    assert logits.std().item() < 1.0  # the first predictions are about even
    logits.square().sum().backward()
    assert model.embedding.weight.grad.abs().sum() > 0


def test_embedding_dropout_drops_whole_tokens_for_a_window(model, monkeypatch):
    model.embedding_dropout = 0.5
    seen = []
    monkeypatch.setattr(
        model.stack, "forward", lambda x, state, resets: (seen.append(x), (x.new_zeros(*x.shape[:2], 8), state))[1]
    )
    ids = torch.arange(11).repeat(2, 3)
    model.train()
    model(ids)
    dropped = {int(i) for i, x in zip(ids.T.flatten(), seen[0].flatten(0, 1), strict=True) if not x.any()}
    kept = {int(i) for i, x in zip(ids.T.flatten(), seen[0].flatten(0, 1), strict=True) if x.any()}
    assert dropped
    assert kept
    assert not dropped & kept
    one = min(kept)
    assert_close(seen[0][one, 0], 2 * model.embedding.weight[one], EPS)
    model.eval()
    model(ids)
    assert torch.equal(seen[1][:11, 0], model.embedding.weight)


@pytest.mark.parametrize("multiple", [4, 8, 11])
def test_a_filled_up_vocabulary_changes_neither_logits_nor_gradients_nor_shapes(model, multiple):
    y = torch.randn(5, 4, 8, requires_grad=True)
    weights = torch.randn(5, 4, 11)
    output, found = model.output, []
    for way in (output, lambda y: project(output, y, multiple)):
        logits = way(y)
        found.append([logits, *torch.autograd.grad((logits * weights).sum(), [y, output.weight, output.bias])])
    for one, other in zip(*found, strict=True):
        assert one.shape == other.shape
        assert_close(one, other, EPS)
    assert torch.equal(project(output, y), output(y))  # on a CPU nothing is filled up
