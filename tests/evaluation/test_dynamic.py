"""Dynamic evaluation against the paper's rule written out, one parameter after the other."""

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from textgen.errors import ModelError
from textgen.evaluation import dynamic
from textgen.evaluation.dynamic import DynamicEvaluator, fit_dynamic
from textgen.evaluation.passage import Passage
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel

V = 9


def silent(done, total):
    assert 0 <= done <= total


def make(**options):
    torch.manual_seed(2)
    config = ModelConfig(vocabulary=V, embedding=12, hidden=12, layers=2, **options)
    return LanguageModel(config).eval()


def text(length, seed=0):
    """Ids with structure: each is mostly the one before it plus 1."""
    rng = np.random.default_rng(seed)
    ids = np.cumsum(np.where(rng.random(length) < 0.8, 1, rng.integers(0, V, length))) % V
    return ids.astype(np.uint8)


def passage(ids, first=20):
    rest = len(ids) - first
    return Passage(ids[first:], np.arange(rest), np.ones(rest, np.int64), ids[:first])


def losses(evaluator, some, rate, decay):
    return evaluator.losses(some, rate=rate, decay=decay, progress=silent)


def loss_of(model, ids, state):
    there = torch.from_numpy(ids.astype(np.int64))[None]
    logits, state = model(there[:, :-1], state)
    return F.cross_entropy(logits[0], there[0, 1:], reduction="none"), state.detach()


def reference_rms(model, ids, length):
    squares = {name: torch.zeros_like(p) for name, p in model.named_parameters()}
    begins = np.linspace(0, len(ids) - 1 - length, dynamic.SEGMENTS).astype(int)
    for begin in begins:
        state = None
        if begin > 0:
            before = ids[max(0, begin - dynamic.WARM_UP) : begin]
            _, state = model(torch.from_numpy(before.astype(np.int64))[None])
            state = state.detach()
        model.zero_grad()
        nats, _ = loss_of(model, ids[begin : begin + length + 1], state)
        nats.mean().backward()
        for name, p in model.named_parameters():
            squares[name] += p.grad**2
    return {name: (square / len(begins)).sqrt() for name, square in squares.items()}


def reference_losses(model, rms, ids, first, length, rate, decay):
    trained = {name: p.detach().clone() for name, p in model.named_parameters()}
    mean = float(torch.cat([r.flatten() for r in rms.values()]).mean())
    _, state = model(torch.from_numpy(ids[: first - 1].astype(np.int64))[None])
    state = state.detach()
    found = []
    for begin in range(first, len(ids), length):
        model.zero_grad()
        nats, state = loss_of(model, ids[begin - 1 : begin + length], state)
        found.append(nats.detach())
        nats.mean().backward()
        with torch.no_grad():
            for name, p in model.named_parameters():
                back = torch.clamp(decay * rms[name] / mean, max=1.0) * (trained[name] - p)
                p += back - rate * p.grad / (rms[name] + dynamic.DAMPING * mean)
    return torch.cat(found).numpy()


@pytest.mark.parametrize("options", [{}, {"residual": False, "skip_connections": True}, {"tied": True}])
@pytest.mark.parametrize(("length", "rate", "decay"), [(7, 1e-3, 0.0), (16, 1e-2, 0.05), (150, 1e-2, 0.5)])
def test_updates_follow_the_rule_of_the_paper(options, length, rate, decay):
    training, ids = text(3000, seed=1), text(300)
    evaluator = DynamicEvaluator(make(**options), length)
    evaluator.measure_gradients(training, silent)
    found = losses(evaluator, passage(ids), rate, decay)
    model = make(**options)
    rms = reference_rms(model, training, length)
    expected = reference_losses(model, rms, ids, 20, length, rate, decay)
    assert len(found) == 280
    np.testing.assert_allclose(found, expected, atol=1e-3 * expected.mean())
    losses(evaluator, passage(text(100, seed=5)), rate, decay)
    np.testing.assert_array_equal(losses(evaluator, passage(ids), rate, decay), found)  # from the trained weights


def test_with_rate_0_losses_are_those_of_the_model():
    ids = text(300)
    evaluator = DynamicEvaluator(make(), 16)
    with torch.no_grad():
        expected, _ = loss_of(make(), ids, None)
    np.testing.assert_allclose(losses(evaluator, passage(ids), 0.0, 0.0), expected[19:], rtol=1e-5)
    np.testing.assert_allclose(losses(evaluator, passage(ids, first=1), 0.0, 0.0), expected, rtol=1e-5)


def test_losses_fall_as_it_learns_from_the_text():
    ids = text(3000)
    evaluator = DynamicEvaluator(make(), 16)
    evaluator.measure_gradients(text(3000, seed=1), silent)
    still, moved = (losses(evaluator, passage(ids), rate, 0.0) for rate in (0.0, 1e-3))
    assert moved[1000:].mean() < still[1000:].mean() - 0.1


@pytest.mark.parametrize("t", [100, 101, 112])  # within a segment, and where one begins
def test_a_loss_does_not_depend_on_later_tokens(t):
    ids = text(300)
    other = np.concatenate([ids[:t], (ids[t:] + 1 + np.arange(300 - t) % 3) % V]).astype(np.uint8)
    evaluator = DynamicEvaluator(make(), 16)
    evaluator.measure_gradients(text(2000, seed=1), silent)
    one, two = (losses(evaluator, passage(some), 1e-2, 0.01) for some in (ids, other))
    assert one[: t - 20].tobytes() == two[: t - 20].tobytes()
    assert (one[t - 20 :] != two[t - 20 :]).all()


def test_a_token_that_training_never_showed_leaves_losses_finite():
    """Its gradients were 0: without epsilon the step would be infinite."""
    training = text(2000, seed=1) % (V - 1)
    evaluator = DynamicEvaluator(make(), 16)
    evaluator.measure_gradients(training, silent)
    assert np.isfinite(losses(evaluator, passage(text(300)), 1e-2, 0.01)).all()


def test_divergence_gives_nan_and_is_never_chosen():
    evaluator = DynamicEvaluator(make(), 16)
    evaluator.measure_gradients(text(2000, seed=1), silent)
    lost = losses(evaluator, passage(text(300)), 1e38, 0.0)
    assert np.isfinite(lost[:16]).all()
    assert np.isnan(lost[-1])
    with pytest.raises(ModelError, match="--no-dynamic"):
        fit_dynamic(evaluator, passage(text(300)), rate=1e38, decay=None, progress=silent)


def test_the_numbers_with_the_least_loss_are_chosen_and_given_numbers_are_kept():
    evaluator = DynamicEvaluator(make(), 16)
    evaluator.measure_gradients(text(2000, seed=1), silent)
    some = passage(text(600, seed=3))

    def mean(rate, decay):
        return losses(evaluator, some, rate, decay).mean()

    rate, decay = fit_dynamic(evaluator, some, rate=None, decay=None, progress=silent)
    assert rate > dynamic.LEARNING_RATES[-1]  # beyond the grid, as far as that gains something
    for factor in (1 / 3, 3):
        assert mean(rate, 0.0) <= mean(rate * factor, 0.0) + 1e-4
    assert decay == min(dynamic.DECAYS, key=lambda each: mean(rate, each))
    assert fit_dynamic(evaluator, some, rate=2e-4, decay=None, progress=silent)[0] == 2e-4
    assert fit_dynamic(evaluator, some, rate=None, decay=0.25, progress=silent)[1] == 0.25


def test_gradients_are_measured_on_a_text_shorter_than_a_segment():
    evaluator = DynamicEvaluator(make(), 64)
    evaluator.measure_gradients(text(10), silent)
    found = losses(evaluator, passage(text(30), first=1), 1e-3, 0.0)
    assert math.isfinite(found.mean())
