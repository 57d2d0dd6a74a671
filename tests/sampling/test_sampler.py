import numpy as np
import pytest

from textgen.sampling.sampler import Sampler

LOGITS = np.log(np.array([0.1, 0.4, 0.2, 0.3], np.float32))


def draws(n=2000, temperature=1.0, top_k=None, top_p=None, seed=1, sample=0):
    sampler = Sampler(temperature, top_k, top_p, seed, sample)
    return [sampler(LOGITS) for _ in range(n)]


def test_frequencies_are_the_probabilities():
    counts = np.bincount(draws(20000), minlength=4) / 20000
    np.testing.assert_allclose(counts, [0.1, 0.4, 0.2, 0.3], atol=0.015)


def test_temperature_zero_takes_the_most_probable_and_of_equals_the_first():
    assert set(draws(50, temperature=0.0)) == {1}
    assert Sampler(0.0, None, None, 0)(np.array([0.0, 5.0, 5.0])) == 1


def test_same_seed_and_sample_same_ids():
    assert draws(seed=7, sample=3) == draws(seed=7, sample=3)


@pytest.mark.parametrize(("seed", "sample"), [(8, 3), (7, 4), (3, 7)])
def test_another_seed_or_sample_other_ids(seed, sample):
    assert draws(100, seed=7, sample=3) != draws(100, seed=seed, sample=sample)


def test_top_k_then_top_p():
    # of [0.1, 0.4, 0.2, 0.3] top-k 3 leaves [0, 4/9, 2/9, 3/9]; top-p 0.7 of that leaves ids 1 and 3
    assert set(draws(top_k=3, top_p=0.7)) == {1, 3}
    assert set(draws(top_k=1)) == {1}
