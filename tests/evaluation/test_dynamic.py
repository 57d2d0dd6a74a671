"""Dynamic evaluation against the paper's rule written out, one parameter after the other."""

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from textgen.errors import ModelError
from textgen.evaluation import dynamic
from textgen.evaluation.dynamic import Learner, fitted_dynamics
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


def loss_of(model, ids, state):
    there = torch.from_numpy(ids.astype(np.int64))[None]
    logits, state = model(there[:, :-1], state)
    return F.cross_entropy(logits[0], there[0, 1:], reduction="none"), state.detach()


def naive_rms(model, ids, length):
    squares = {name: torch.zeros_like(p) for name, p in model.named_parameters()}
    begins = np.linspace(0, len(ids) - 1 - length, dynamic.SEGMENTS).astype(int)
    for begin in begins:
        state = None
        if begin > 0:
            before = ids[max(0, begin - dynamic.WARM_UP) : begin]
            _, state = model(torch.from_numpy(before.astype(np.int64))[None])
            state = state.detach()
        model.zero_grad()
        losses, _ = loss_of(model, ids[begin : begin + length + 1], state)
        losses.mean().backward()
        for name, p in model.named_parameters():
            squares[name] += p.grad**2
    return {name: (square / len(begins)).sqrt() for name, square in squares.items()}


def naive(model, rms, ids, first, length, rate, decay):
    trained = {name: p.detach().clone() for name, p in model.named_parameters()}
    mean = float(torch.cat([r.flatten() for r in rms.values()]).mean())
    _, state = model(torch.from_numpy(ids[: first - 1].astype(np.int64))[None])
    state = state.detach()
    found = []
    for begin in range(first, len(ids), length):
        model.zero_grad()
        losses, state = loss_of(model, ids[begin - 1 : begin + length], state)
        found.append(losses.detach())
        losses.mean().backward()
        with torch.no_grad():
            for name, p in model.named_parameters():
                back = torch.clamp(decay * rms[name] / mean, max=1.0) * (trained[name] - p)
                p += back - rate * p.grad / (rms[name] + dynamic.DAMPING * mean)
    return torch.cat(found).numpy()


@pytest.mark.parametrize("options", [{}, {"residual": False, "skip_connections": True}, {"tied": True}])
@pytest.mark.parametrize(("length", "rate", "decay"), [(7, 1e-3, 0.0), (16, 1e-2, 0.05), (150, 1e-2, 0.5)])
def test_it_is_the_papers_rule(options, length, rate, decay):
    training, ids = text(3000, seed=1), text(300)
    learner = Learner(make(**options), length)
    learner.measure(training, silent)
    found = learner.read(passage(ids), rate, decay, silent)
    model = make(**options)
    rms = naive_rms(model, training, length)
    expected = naive(model, rms, ids, 20, length, rate, decay)
    assert len(found) == 280
    np.testing.assert_allclose(found, expected, atol=2e-3)
    learner.read(passage(text(100, seed=5)), rate, decay, silent)
    np.testing.assert_array_equal(learner.read(passage(ids), rate, decay, silent), found)  # from the trained weights


def test_without_a_rate_it_is_the_model():
    ids = text(300)
    learner = Learner(make(), 16)
    with torch.no_grad():
        expected, _ = loss_of(make(), ids, None)
    np.testing.assert_allclose(learner.read(passage(ids), 0.0, 0.0, silent), expected[19:], atol=1e-5)
    np.testing.assert_allclose(learner.read(passage(ids, first=1), 0.0, 0.0, silent), expected, atol=1e-5)


def test_it_learns_from_what_it_reads():
    ids = text(3000)
    learner = Learner(make(), 16)
    learner.measure(text(3000, seed=1), silent)
    still, moved = (learner.read(passage(ids), rate, 0.0, silent) for rate in (0.0, 1e-3))
    assert moved[1000:].mean() < still[1000:].mean() - 0.1


@pytest.mark.parametrize("t", [100, 101, 112])  # within a segment, and where one begins
def test_what_comes_later_has_no_influence(t):
    ids = text(300)
    other = np.concatenate([ids[:t], (ids[t:] + 1 + np.arange(300 - t) % 3) % V]).astype(np.uint8)
    learner = Learner(make(), 16)
    learner.measure(text(2000, seed=1), silent)
    one, two = (learner.read(passage(some), 1e-2, 0.01, silent) for some in (ids, other))
    assert one[: t - 20].tobytes() == two[: t - 20].tobytes()
    assert (one[t - 20 :] != two[t - 20 :]).all()


def test_a_character_that_training_never_showed_does_not_upset_it():
    """Its gradients were 0: without epsilon the step would be infinite."""
    training = text(2000, seed=1) % (V - 1)
    learner = Learner(make(), 16)
    learner.measure(training, silent)
    assert np.isfinite(learner.read(passage(text(300)), 1e-2, 0.01, silent)).all()


def test_what_diverges_is_told_by_nan_and_never_chosen():
    learner = Learner(make(), 16)
    learner.measure(text(2000, seed=1), silent)
    lost = learner.read(passage(text(300)), 1e38, 0.0, silent)
    assert np.isfinite(lost[:16]).all()
    assert np.isnan(lost[-1])
    with pytest.raises(ModelError, match="--no-dynamic"):
        fitted_dynamics(learner, passage(text(300)), 1e38, None, silent)


def test_the_numbers_with_the_least_loss_are_chosen_and_what_is_given_is_kept():
    learner = Learner(make(), 16)
    learner.measure(text(2000, seed=1), silent)
    some = passage(text(600, seed=3))

    def mean(rate, decay):
        return learner.read(some, rate, decay, silent).mean()

    rate, decay = fitted_dynamics(learner, some, None, None, silent)
    assert rate > dynamic.RATES[-1]  # beyond the grid, as far as that gains something
    for factor in (1 / 3, 3):
        assert mean(rate, 0.0) <= mean(rate * factor, 0.0) + 1e-4
    assert decay == min(dynamic.DECAYS, key=lambda each: mean(rate, each))
    assert fitted_dynamics(learner, some, 2e-4, None, silent)[0] == 2e-4
    assert fitted_dynamics(learner, some, None, 0.25, silent)[1] == 0.25


def test_a_text_shorter_than_a_segment_is_measured_too():
    learner = Learner(make(), 64)
    learner.measure(text(10), silent)
    found = learner.read(passage(text(30), first=1), 1e-3, 0.0, silent)
    assert math.isfinite(found.mean())
