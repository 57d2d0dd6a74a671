import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textgen.errors import ConstraintError
from textgen.generation.sampling import filters
from textgen.generation.sampling.sampler import Sampler, TokenWindow
from textgen.settings.generation import GenerationSettings

P = np.array([[0.1, 0.4, 0.2, 0.3]], np.float32)
LOGITS = np.log(P)
NOTHING = np.empty(0, np.intp)
EVERYTHING = {
    "temperature": "0.9:0.5",
    "length": 60,
    "top_k": 6,
    "top_p": 0.95,
    "min_p": 0.02,
    "typical_p": 0.97,
    "epsilon_cutoff": 0.02,
    "eta_cutoff": 0.04,
    "top_n_sigma": 2.5,
    "xtc_probability": 0.4,
    "xtc_threshold": 0.15,
    "mirostat_tau": 1.5,
    "mirostat_eta": 0.2,
    "dynatemp_range": 0.3,
    "dynatemp_exponent": 0.8,
    "presence_penalty": 0.15,
    "repetition_penalty": 1.1,
    "frequency_penalty": 0.05,
    "dry_multiplier": 0.4,
    "dry_base": 1.3,
    "dry_allowed_length": 2,
    "penalty_window": 20,
}
"""All processors and filters."""


def sampler(samples=(0,), seed=1, vocabulary=4, bias=None, prompts=(), **settings):
    settings = GenerationSettings(**{"temperature": 1.0, **settings})
    return Sampler(samples, seed, settings, vocabulary=vocabulary, bias=bias, prompts=prompts)


def draws(n=2000, seed=1, sample=0, **settings):
    one = sampler([sample], seed, **settings)
    return [int(one(LOGITS)[0]) for _ in range(n)]


def test_frequencies_are_the_probabilities():
    np.testing.assert_allclose(np.bincount(draws(20000), minlength=4) / 20000, P[0], atol=0.015)


def test_temperature_zero_takes_the_most_probable_and_of_equals_the_first():
    assert set(draws(50, temperature=0.0)) == {1}
    assert sampler(temperature=0.0)(np.array([[0.0, 5.0, 5.0, 4.0]])).tolist() == [1]


def test_temperature_zero_follows_bias_mask_and_penalties():
    # 0.4, biased by -1, is 0.147; 0.3 is forbidden; so 0.2 is the largest. Of the sum 0.447 they are 0.329 and 0.447;
    # once the latter has been written, it is squared: 0.2
    one = sampler(temperature=0.0, bias=np.array([0.0, -1.0, 0.0, 0.0]), repetition_penalty=2.0)
    allowed = np.array([[True, True, True, False]])
    assert [int(one(LOGITS, allowed)[0]) for _ in range(2)] == [2, 1]


def test_same_seed_and_sample_same_ids():
    assert draws(seed=7, sample=3) == draws(seed=7, sample=3)


@pytest.mark.parametrize(("seed", "sample"), [(8, 3), (7, 4), (3, 7)])
def test_another_seed_or_sample_other_ids(seed, sample):
    assert draws(100, seed=7, sample=3) != draws(100, seed=seed, sample=sample)


def test_random_numbers_are_those_of_the_seed_and_the_sample():
    random = np.random.Generator(np.random.PCG64(np.random.SeedSequence(7, spawn_key=(3,))))
    expected = [
        int(filters.draw(filters.softmax(LOGITS.astype(float)), np.array([random.random()]))[0]) for _ in range(200)
    ]
    assert draws(200, seed=7, sample=3) == expected


def test_top_k_then_top_p():
    # of [0.1, 0.4, 0.2, 0.3] top-k 3 leaves [0, 4/9, 2/9, 3/9]; top-p 0.7 of that leaves ids 1 and 3
    assert set(draws(top_k=3, top_p=0.7)) == {1, 3}
    assert set(draws(top_k=1)) == {1}


def test_typical_p_then_min_p():
    # typical 0.4 leaves [0, 0, 2/5, 3/5], see test_filters; min-p 0.7 of that leaves id 3, of the whole 1 and 3
    assert set(draws(typical_p=0.4)) == {2, 3}
    assert set(draws(typical_p=0.4, min_p=0.7)) == {3}
    assert set(draws(min_p=0.7)) == {1, 3}


def test_processors_and_filters_are_applied_in_the_order_of_the_lists():
    """Composed by hand from the pure functions, with all of them enabled."""
    settings = GenerationSettings(**EVERYTHING)
    prompt = np.array([1, 2, 3, 1, 2, 3, 1, 5, 1, 2])
    history = TokenWindow([prompt], 8, 20, runs=True)
    random = np.random.Generator(np.random.PCG64(np.random.SeedSequence(1, spawn_key=(0,))))
    one = sampler(vocabulary=8, prompts=[prompt], **EVERYTHING)
    mu = 2 * 1.5
    for step in range(60):
        logits = np.random.default_rng(step).normal(0.0, 2.0, (1, 8))
        x = filters.repetition_penalty(logits, history.counts, 1.1)
        x = filters.presence_penalty(x, history.counts, 0.15)
        x = filters.frequency_penalty(x, history.counts, 0.05)
        x = filters.dry_penalty(x, history.repeats(2), multiplier=0.4, base=1.3, allowed_length=2)
        x = filters.top_n_sigma(x, 2.5)
        share = step / (settings.length - 1)
        temperature = filters.dynamic_temperature(x, (1 - share) * 0.9 + share * 0.5, spread=0.3, exponent=0.8)
        p = filters.softmax(x, temperature)
        p = filters.min_p(filters.top_p(filters.typical_p(filters.top_k(p, 6), 0.97), 0.95), 0.02)
        p = filters.eta_cutoff(filters.epsilon_cutoff(p, 0.02), 0.04)
        u = random.random()
        p = filters.xtc(p, np.array([u < 0.4]), 0.15)
        expected = filters.draw(
            filters.mirostat(p, np.array([mu])), np.array([u / 0.4 if u < 0.4 else (u - 0.4) / 0.6])
        )
        mu -= 0.2 * (-np.log2(p[0, expected[0]]) - 1.5)
        assert one(logits).tolist() == expected.tolist()
        history.add(expected)


def test_temperature_goes_from_the_first_character_to_the_last(monkeypatch):
    temperatures = []
    softmax = filters.softmax
    monkeypatch.setattr(filters, "softmax", lambda x, t: temperatures.append(t) or softmax(x, t))
    assert len(draws(7, temperature="1:2", length=5)) == 7
    assert temperatures == [1.0, 1.25, 1.5, 1.75, 2.0, 2.0, 2.0]


def test_with_given_lengths_each_text_has_its_own_temperature(monkeypatch):
    temperatures = []
    softmax = filters.softmax
    monkeypatch.setattr(filters, "softmax", lambda x, t: temperatures.append(t) or softmax(x, t))
    three = sampler([0, 1, 2], temperature="0:2", length=5)
    ids = three(np.repeat(LOGITS, 3, axis=0), lengths=[0, 2, 9])
    np.testing.assert_allclose(temperatures[0], [[0], [1], [2]], atol=1e-5)
    assert ids[0] == 1


def test_a_schedule_over_one_character_is_its_first_temperature():
    assert draws(100, temperature="0.7:2", length=1) == draws(100, temperature=0.7)


def test_a_greedy_token_uses_a_random_number_too():
    # over 2 characters from 0 to 1: the first is greedy
    assert draws(100, temperature="0:1", length=2) == [1, *draws(100)[1:]]


def test_repetition_penalty_looks_at_prompt_and_window():
    # id 1, seen: 0.4 ** 2 = 0.16, less than 0.3; with id 3 seen too: 0.09; 0.2 is then the largest
    settings = {"temperature": 0.0, "repetition_penalty": 2.0, "penalty_window": 2}
    assert draws(3, **settings) == [1, 3, 2]
    one = sampler(**settings, prompts=[np.array([1, 1, 1, 2, 3])])  # the window holds 2 and 3, then 3 and 1, 1 and 2
    assert [int(one(LOGITS)[0]) for _ in range(3)] == [1, 2, 3]


def test_frequency_penalty_counts():
    # id 1 has 2, 1.5, 1, which is less than 1.25; then id 3 has 0.75, less than 1; then id 1 0.5, less than 0.75
    one = sampler(temperature=0.0, frequency_penalty=0.5)
    logits = np.array([[0.0, 2.0, 0.0, 1.25]])
    assert [int(one(logits)[0]) for _ in range(5)] == [1, 1, 3, 1, 3]


def test_dry_breaks_a_loop():
    loop = np.array([0, 1, 2, 3] * 4)
    logits = np.array([[2.0, 1.0, 0.0, 0.0]])
    for settings, expected in (({}, 0), ({"dry_multiplier": 1.0, "dry_base": 1.5, "dry_allowed_length": 4}, 1)):
        one = sampler(temperature=0.0, prompts=[loop], **settings)
        assert one(logits).tolist() == [expected]


def test_a_repetition_that_dry_finds_does_not_go_across_a_breaker():
    loop = np.array([0, 1, 2, 3] * 4)
    settings = GenerationSettings(temperature=0.0, dry_multiplier=1.0, dry_base=1.5, dry_allowed_length=4)
    logits = np.array([[2.0, 1.0, 0.0, 0.0]])
    breakers = np.array([False, False, True, False])
    one = Sampler([0], 1, settings, vocabulary=4, prompts=[loop], breakers=breakers)
    assert one(logits).tolist() == [0]  # only the 3 after the breaker repeats
    window = TokenWindow([loop], 4, 20, runs=True, breakers=breakers)
    assert window.repeats(1).tolist() == [[1, 0, 0, 0]]


def test_xtc_excludes_the_top_choices_in_its_share_of_the_tokens():
    # at 0.25 the top choices are ids 1 and 3, of which 3 stays
    counts = np.bincount(draws(20000, xtc_probability=0.5, xtc_threshold=0.25), minlength=4) / 20000
    np.testing.assert_allclose(counts, 0.5 * P[0] + 0.5 * np.array([0.1, 0.0, 0.2, 0.3]) / 0.6, atol=0.015)
    assert 1 not in draws(200, xtc_probability=1.0, xtc_threshold=0.25)


@pytest.mark.parametrize("tau", [1.6, 2.0, 2.3])
def test_mirostat_holds_the_mean_surprise_at_its_target(tau):
    logits = np.arange(64)[None] * np.log(0.6)  # surprises of 1.3, 2.1, 2.8 ... bits, 2.4 in the mean
    surprises = -np.log2(filters.softmax(logits)[0])
    one = sampler(vocabulary=64, mirostat_tau=tau)
    found = [surprises[int(one(logits)[0])] for _ in range(3000)]
    assert np.mean(found) == pytest.approx(tau, abs=0.1)


def test_a_dynamic_temperature_is_lower_where_the_model_is_certain():
    flat, steep = np.zeros((1, 4)), np.array([[8.0, 0.0, 0.0, 0.0]])
    one, other = (sampler(seed=3, dynatemp_range=spread) for spread in (0.9, 0.0))
    for logits in (flat, steep):
        taken = [[int(each(logits)[0]) for _ in range(4000)] for each in (one, other)]
        certain, usual = (ids.count(0) for ids in taken)
        assert (certain == usual) if logits is flat else (certain > usual)


def ways(k, ids):
    """Logits that depend on the text and on its last ids."""
    return np.random.default_rng([k, *ids[-2:]]).normal(0.0, 2.0, 8).astype(np.float32)


def generate(samples, lengths, prompts, **settings):
    """The texts of these samples side by side, each of its own length."""
    bias = np.linspace(-0.5, 0.5, 8)
    batch = sampler(samples, seed=5, vocabulary=8, bias=bias, prompts=prompts, **settings)
    texts = {k: [] for k in samples}
    going = list(samples)
    while going:
        allowed = np.array([np.arange(8) != len(texts[k]) % 8 for k in going])
        for k, token in zip(going, batch(np.array([ways(k, texts[k]) for k in going]), allowed), strict=True):
            texts[k].append(int(token))
        places = [place for place, k in enumerate(going) if len(texts[k]) < lengths[k]]
        if len(places) < len(going):
            going = [going[place] for place in places]
            batch.retain(np.array(places, np.intp))
    return texts


@pytest.mark.parametrize("settings", [{}, {"temperature": 0.0}, EVERYTHING])
def test_a_text_is_the_same_whatever_is_sampled_beside_it(settings):
    lengths = {0: 150, 3: 1, 4: 70, 8: 64, 9: 200}
    prompts = {0: np.array([1, 2, 3] * 9), 3: NOTHING, 4: np.array([5]), 8: NOTHING, 9: np.array([1, 2, 1, 2, 1])}
    together = generate(list(lengths), lengths, list(prompts.values()), **settings)
    for k, text in together.items():
        assert len(text) == lengths[k]
        assert generate([k], lengths, [prompts[k]], **settings) == {k: text}


def test_there_is_a_prompt_for_each_text():
    with pytest.raises(ValueError, match="2 prompts for 3 texts"):
        sampler([0, 1, 2], prompts=[NOTHING, NOTHING])


def test_logits_are_one_row_for_each_text():
    with pytest.raises(ValueError, match=r"logits \(1, 4\) for 2 texts"):
        sampler([0, 1])(LOGITS)


def test_forbidden_ids_are_never_sampled():
    bias = np.array([0.0, -np.inf, 0.0, 0.0])
    allowed = np.array([[True, True, False, True]])
    one = sampler(temperature=3.0, bias=bias)
    assert {int(one(LOGITS, allowed)[0]) for _ in range(500)} == {0, 3}


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_an_error_where_all_ids_are_forbidden_leaves_the_sampler_as_it_was(temperature):
    settings = {"temperature": temperature, "bias": np.array([0.0, -np.inf, 0.0, -np.inf]), "frequency_penalty": 0.1}
    two = sampler([4, 6], **settings)
    logits = np.repeat(LOGITS, 2, axis=0)
    with pytest.raises(ConstraintError, match="text 6 cannot continue after 0 characters"):
        two(logits, np.array([[True, True, True, True], [False, True, False, True]]))
    fresh = sampler([4, 6], **settings)
    for _ in range(20):
        assert two(logits).tolist() == fresh(logits).tolist()


def brute_force_repeats(ids, vocabulary, least):
    """For each earlier place, how many ids before it are those at the end of the text; the most for each follower."""
    lengths = [0] * vocabulary
    for place in range(1, len(ids)):
        same = 0
        while same < place and ids[place - 1 - same] == ids[-1 - same]:
            same += 1
        if same >= least:
            lengths[ids[place]] = max(lengths[ids[place]], same)
    return lengths


IDS = st.lists(st.integers(0, 2), max_size=25)


@given(st.integers(1, 12), st.integers(0, 3), st.lists(IDS, min_size=1, max_size=3), IDS)
def test_history_counts_and_finds_repetitions_like_brute_force(window, least, prompts, written):
    history = TokenWindow([np.array(prompt, np.intp) for prompt in prompts], 3, window, runs=True)
    texts = [list(prompt) for prompt in prompts]
    for token in [None, *written]:
        if token is not None:
            ids = (token + np.arange(len(texts)) * 2) % 3
            history.add(ids)
            for text, its_id in zip(texts, ids, strict=True):
                text.append(int(its_id))
        tails = [text[-window:] for text in texts]
        assert history.counts.tolist() == [[tail.count(v) for v in range(3)] for tail in tails]
        assert history.repeats(least).tolist() == [brute_force_repeats(tail, 3, least) for tail in tails]


def test_history_retains_some_of_its_texts():
    prompts = [np.array([0, 1, 0]), np.array([2, 2, 2]), np.array([1])]
    history = TokenWindow(prompts, 3, 5, runs=True)
    history.retain(np.array([0, 2]))
    history.add(np.array([1, 1]))
    assert history.counts.tolist() == [[2, 2, 0], [0, 2, 0]]
    # 0 1 0 1: an end of 2 stands before the first 0 of those after it; 1 1: an end of 1 before a 1
    assert history.repeats(1).tolist() == [[2, 0, 0], [0, 1, 0]]
