"""Generation with models so small that every text they can generate is enumerated."""

import itertools
import math
import re
from collections import Counter

import numpy as np
import pytest
from helpers.toy_engines import ABC, CHAIN, CYCLE, Chain, SamplingChain, Script
from hypothesis import given
from hypothesis import strategies as st

import textgen.generation.decode
from textgen.errors import ConstraintError
from textgen.generation.beam_search import beam_search
from textgen.generation.decode import BatchGenerator, PromptState, extend, prefill
from textgen.generation.engines import make_engine
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import ByteFallbackTokenizer, ByteTokenizer, CharacterTokenizer

LINES = CharacterTokenizer("\nab")


def generated(tokenizer=ABC, engine=CHAIN, prompts=("a",), samples=(0,), seed=1, alternatives=None, **settings):
    """The tokens of each text."""
    settings = GenerationSettings(**{"temperature": 1.0, **settings})
    starts = [prefill(engine, tokenizer.encode(prompt)) for prompt in prompts]
    starts = starts * len(samples) if len(starts) == 1 else starts
    batch = BatchGenerator(
        engine, tokenizer, settings, seed=seed, starts=starts, samples=samples, alternatives=alternatives
    )
    texts = [[] for _ in samples]
    for n, token in batch.tokens():
        texts[n].append(token)
    return texts


def text_of(characters):
    return "".join(character.text for character in characters)


def texts_of(n, **settings):
    return [text_of(characters) for characters in generated(samples=range(n), **settings)]


def all_texts(alphabet, length):
    return ["".join(letters) for letters in itertools.product(alphabet, repeat=length)]


def free(engine, tokenizer, length, prompt="a"):
    """The model's distribution over all texts of a length."""
    distribution = {"": 1.0}
    for _ in range(length):
        distribution = {
            text + character: p * q
            for text, p in distribution.items()
            for character, q in zip(
                tokenizer.alphabet, engine.distribution(tokenizer.encode(prompt + text)), strict=True
            )
        }
    return distribution


def conditional(engine, tokenizer, length, complies):
    """The distribution over texts that comply: rejection sampling."""
    kept = {text: p for text, p in free(engine, tokenizer, length).items() if complies(text)}
    return {text: p / sum(kept.values()) for text, p in kept.items()}


def beginnings_of(tokenizer, length, complies):
    """All beginnings of the texts up to a length that comply."""
    complying = [text for n in range(length + 1) for text in all_texts(tokenizer.alphabet, n) if complies(text)]
    return {text[:n] for text in complying for n in range(len(text) + 1)}


def masked(engine, tokenizer, length, complies, prompt="a", without=""):
    """The distribution where each character is sampled among those after which the text can still comply in time, and
    the text ends where there is none. A text that complies ends with the probability of the other characters.

    `without`: characters that the model is not to use at all."""
    beginnings = beginnings_of(tokenizer, length, complies)
    assert "" in beginnings
    whole, open_ = {}, {"": 1.0}
    while open_:
        text, p = open_.popitem()
        row = zip(tokenizer.alphabet, engine.distribution(tokenizer.encode(prompt + text)).tolist(), strict=True)
        used = {character: q for character, q in row if character not in without}
        following = {text + c: q / sum(used.values()) for c, q in used.items() if text + c in beginnings}
        total = sum(following.values())
        if not following:
            whole[text] = p
        elif text and complies(text) and total < 1 - 1e-6:
            whole[text] = p * (1.0 - total)
            open_.update({longer: p * q for longer, q in following.items()})
        else:
            open_.update({longer: p * q / total for longer, q in following.items()})
    assert math.isclose(sum(whole.values()), 1.0)
    return whole


def chi_square(texts, distribution):
    """Pearson's statistic in standard deviations from its mean; what is expected less than five times is one class."""
    counts = Counter(texts)
    assert counts.keys() <= distribution.keys()
    expected = {text: p * len(texts) for text, p in distribution.items()}
    classes = [(counts[text], e) for text, e in expected.items() if e >= 5]
    rare = [(counts[text], e) for text, e in expected.items() if e < 5]
    if sum(e for _, e in rare) >= 5:
        classes.append((sum(n for n, _ in rare), sum(e for _, e in rare)))
    freedom = max(len(classes) - 1, 1)
    return (sum((n - e) ** 2 / e for n, e in classes) - freedom) / math.sqrt(2 * freedom)


def is_acrostic(text, word):
    lines = text.removesuffix("\n").split("\n")
    return len(lines) == len(word) and all(
        line[:1] == letter and line[1:].strip() for letter, line in zip(word, lines, strict=True)
    )


class TestDistribution:
    def test_without_constraints_it_is_that_of_the_model(self):
        assert chi_square(texts_of(4000, length=4), free(CHAIN, ABC, 4)) < 4

    @pytest.mark.parametrize(
        ("tokenizer", "length", "settings", "complies"),
        [
            (ABC, 4, {"regex": "[ab].*"}, lambda text: text[:1] in ("a", "b")),
            (ABC, 4, {"regex": "a(b|c{2})?c*"}, re.compile("a(b|c{2})?c*").fullmatch),
            (ABC, 5, {"must_include": "ab"}, lambda text: "ab" in text),
            (ABC, 6, {"must_include": ("bc", "aab")}, lambda text: "bc" in text and "aab" in text),
            (ABC, 5, {"must_include": "ab", "forbid": "c"}, lambda text: "ab" in text and "c" not in text),
            (ABC, 5, {"regex": ".*", "only": "bc"}, lambda text: "a" not in text),
            (LINES, 6, {"acrostic": "ba"}, lambda text: is_acrostic(text, "ba")),
            (
                LINES,
                7,
                {"acrostic": "ba", "must_include": "aab"},
                lambda text: is_acrostic(text, "ba") and "aab" in text,
            ),
        ],
    )
    def test_with_constraints_each_character_is_sampled_among_those_that_can_comply(
        self, tokenizer, length, settings, complies
    ):
        texts = texts_of(4000, tokenizer=tokenizer, length=length, **settings)
        without = set(tokenizer.alphabet) - set(settings.get("only", tokenizer.alphabet)) | set(
            settings.get("forbid", "")
        )
        assert chi_square(texts, masked(CHAIN, tokenizer, length, complies, without=without)) < 4

    @pytest.mark.parametrize("length", [1, 4])
    def test_a_constraint_on_the_first_character_only_is_rejection_sampling(self, length):
        expected = conditional(CHAIN, ABC, length, lambda text: text[0] in "ab")
        exactly = masked(CHAIN, ABC, length, lambda text: text[:1] in ("a", "b"))
        assert exactly == pytest.approx(expected)
        constrained = texts_of(4000, length=length, regex="[ab].*")
        accepted = [text for text in texts_of(6000, length=length, seed=2) if text[0] in "ab"]
        assert len(accepted) > 2000
        assert chi_square(constrained, expected) < 4
        assert chi_square(accepted, expected) < 4

    def test_a_constraint_that_looks_ahead_renormalises_each_character_and_is_not_rejection_sampling(self):
        # Of a, probability 0.9, only ab complies, of b both: rejection leaves ab 0.09, ba 0.09, bb 0.01 of 0.19;
        # sampled character by character a text begins with a nine times in ten, and b must follow.
        engine, tokenizer = Chain(np.broadcast_to([0.9, 0.1], (2, 2, 2))), CharacterTokenizer("ab")
        one_by_one = {"ab": 0.9, "ba": 0.09, "bb": 0.01}
        complies = re.compile("ab|b[ab]").fullmatch
        assert masked(engine, tokenizer, 2, complies) == pytest.approx(one_by_one)
        rejection = conditional(engine, tokenizer, 2, complies)
        assert rejection == pytest.approx({"ab": 9 / 19, "ba": 9 / 19, "bb": 1 / 19})
        texts = texts_of(3000, tokenizer=tokenizer, engine=engine, length=2, regex="ab|b[ab]")
        assert chi_square(texts, one_by_one) < 4
        assert chi_square(texts, rejection) > 100

    def test_a_bias_is_added_to_the_logits(self):
        # 0.5, 0.3 and 0.2 with a doubled and c forbidden: 1 and 0.3 of 1.3
        engine = Chain(np.broadcast_to([0.5, 0.3, 0.2], (3, 3, 3)))
        texts = texts_of(4000, engine=engine, length=1, logit_bias=f"a={math.log(2)}", forbid="c")
        assert chi_square(texts, {"a": 10 / 13, "b": 3 / 13}) < 4


class TestCompliance:
    @pytest.mark.parametrize("length", [4, 7, 30])
    @pytest.mark.parametrize("temperature", [1.0, "0:3", 5.0])
    @pytest.mark.parametrize("pattern", ["[ab]*c.*", "a?(bc?a)*b(a|c)"])
    def test_a_thousand_texts_match_the_pattern(self, length, temperature, pattern):
        texts = texts_of(1000, length=length, temperature=temperature, regex=pattern)
        assert all(re.fullmatch(pattern, text) and len(text) <= length for text in texts)

    @pytest.mark.parametrize("length", [6, 20])
    def test_a_thousand_texts_contain_what_they_must_of_allowed_characters(self, length):
        texts = texts_of(1000, length=length, must_include=("bab", "bbb"), only="ab-")
        assert all(len(text) == length and "bab" in text and "bbb" in text for text in texts)
        assert set("".join(texts)) == {"a", "b"}

    @pytest.mark.parametrize("length", [8, 25])
    def test_a_thousand_texts_are_acrostics_with_a_word_in_them(self, length):
        texts = texts_of(1000, tokenizer=LINES, length=length, acrostic="aba", must_include="abab"[: length // 4])
        assert all(is_acrostic(text, "aba") and "ab" in text and len(text) <= length for text in texts)

    @pytest.mark.parametrize(
        ("pattern", "length", "longest"), [("(ab)+", 5, 4), ("a(bbb)?", 3, 1), ("(abc)*", 2, 0), ("()", 5, 0)]
    )
    def test_a_text_ends_early_where_nothing_longer_complies(self, pattern, length, longest):
        found = [text_of(characters) for characters in generated(samples=range(50), length=length, regex=pattern)]
        assert all(re.fullmatch(pattern, text) for text in found)
        assert max(map(len, found)) == longest

    def test_a_pattern_of_the_empty_text_gives_it(self):
        assert texts_of(3, length=5, regex="()") == [""] * 3

    def test_the_shortest_possible_length_suffices_and_one_less_is_an_error(self):
        assert texts_of(20, length=5, regex="ab*c{3}a") == ["accca"] * 20
        with pytest.raises(ConstraintError, match="at least 5 characters; --length is 4"):
            texts_of(1, length=4, regex="ab*c{3}a")

    @pytest.mark.parametrize("include", ["ab", "b", "bab"])
    @pytest.mark.parametrize("stop", [("ca", "cb"), ("b",), ("a", "bb"), ("bc",)])
    def test_a_stop_string_never_removes_a_required_text(self, include, stop):
        for characters in generated(samples=range(300), length=25, must_include=include, stop=stop):
            assert include in text_of(characters)

    @pytest.mark.parametrize(
        ("script", "include", "at", "text"),
        [
            ("a\nab\nb", "ab", "line", "a\nab"),
            ("a\n\nab\na\n\nb", "ab", "paragraph", "a\n\nab\na"),
            ("aa. bb. aa. bb", "bb", "sentence", "aa. bb."),
            ("aa. bb. aa. bb", "bb.", "sentence", "aa. bb."),
        ],
    )
    def test_a_text_ends_at_the_first_natural_end_after_the_required_text(self, script, include, at, text):
        tokenizer = CharacterTokenizer("\n .ab")
        engine = Script(tokenizer.encode(script), 5)
        (characters,) = generated(
            tokenizer, engine, temperature=0, length=len(script), must_include=include, stop_at=at
        )
        assert (text_of(characters), characters[-1].finish) == (text, "stop")

    @pytest.mark.parametrize("include", ["ab\n", "b\n\n", "\n"])
    @pytest.mark.parametrize("at", ["line", "paragraph"])
    def test_a_natural_end_never_removes_a_required_text(self, include, at):
        for characters in generated(LINES, samples=range(300), length=25, must_include=include, stop_at=at):
            assert include in text_of(characters)

    def test_a_stop_string_ends_the_text_after_the_required_text(self):
        full = texts_of(300, length=25, must_include="ab")
        stopped = generated(samples=range(300), length=25, must_include="ab", stop="c")
        before = after = 0
        for whole, characters in zip(full, stopped, strict=True):
            met = whole.index("ab") + 2
            end = whole.find("c", met)
            assert text_of(characters) == (whole[:end] if end >= 0 else whole)
            assert characters[-1].finish == ("stop" if end >= 0 else "length")
            before += "c" in whole[:met]
            after += end >= 0
        assert min(before, after) > 100  # or nothing was claimed


class TestEnd:
    """End of texts with a constraint: once it is met, the end has the probability of the characters it forbids next."""

    def test_all_alternatives_of_a_pattern_occur_as_often_as_the_model_has_them(self):
        # after a and after aa, the model goes on with a at 0.6 and with another character at 0.4
        engine = Chain(np.broadcast_to([0.6, 0.3, 0.1], (3, 3, 3)))
        texts = texts_of(4000, engine=engine, length=3, regex="a|aa|aaa")
        assert chi_square(texts, {"a": 0.4, "aa": 0.24, "aaa": 0.36}) < 4
        texts = texts_of(4000, engine=engine, length=3, regex="a{1,3}", temperature=0.5)
        p = 0.36 / (0.36 + 0.09 + 0.01)
        assert chi_square(texts, {"a": 1 - p, "aa": p * (1 - p), "aaa": p * p}) < 4

    def test_a_repetition_does_not_fill_the_length(self):
        texts = texts_of(200, length=60, regex="(ab)+")
        assert all(re.fullmatch("(ab)+", text) for text in texts)
        assert len(set(map(len, texts))) > 2
        assert np.mean([len(text) < 20 for text in texts]) > 0.9

    @pytest.mark.parametrize(("share", "text"), [(0.6, "aaa"), (0.4, "a")])
    def test_a_greedy_text_ends_where_the_end_is_more_probable_than_any_character(self, share, text):
        engine = Chain(np.broadcast_to([share, (1 - share) / 2, (1 - share) / 2], (3, 3, 3)))
        assert texts_of(1, engine=engine, length=3, regex="a{1,3}", temperature=0) == [text]

    def test_the_last_token_has_the_reason_and_no_token_is_lost_or_doubled(self):
        for tokens in generated(samples=range(100), length=12, regex="[ab]c*", alternatives=1):
            assert [token.finish for token in tokens[:-1]] == [None] * (len(tokens) - 1)
            assert tokens[-1].finish == ("length" if len(tokens) == 12 else "constraint")
            assert text_of(tokens) == "".join("abc"[token.id] for token in tokens)

    def test_a_text_beside_others_is_what_it_is_alone(self):
        together = texts_of(20, length=12, regex="[ab]c*a*")
        assert together == [text_of(generated(samples=[n], length=12, regex="[ab]c*a*")[0]) for n in range(20)]

    @pytest.mark.parametrize("taken", [1, 2, 3, None])
    def test_the_state_after_a_text_or_a_part_of_it_is_that_of_prefill(self, taken):
        settings = GenerationSettings(temperature=1.0, length=12, regex="[ab]c*a*")
        for sample in range(20):
            start = prefill(CHAIN, np.array([1]))
            batch = BatchGenerator(CHAIN, ABC, settings, seed=3, starts=[start], samples=[sample])
            ids = [token.id for _, token in itertools.islice(batch.tokens(), taken)]
            assert_same(batch.state_after(start, ids), prefill(CHAIN, np.array([1, *ids])))


class TestFinish:
    """The cycle continues an a with b, c, a, b, c, a, ..."""

    @pytest.mark.parametrize(
        ("settings", "text", "finish"),
        [
            ({"length": 7}, "bcabcab", "length"),
            ({"length": 7, "stop": "ca"}, "b", "stop"),
            ({"length": 7, "stop": ("cc", "ab", "bcabc")}, "bc", "stop"),
            ({"length": 3, "stop": "ca"}, "b", "stop"),
            ({"length": 2, "stop": "ca"}, "bc", "length"),
            ({"length": 7, "stop": "b"}, "", "stop"),
            ({"length": 7, "regex": "bca"}, "bca", "constraint"),
            ({"length": 3, "regex": "bca"}, "bca", "constraint"),
            ({"length": 7, "regex": "[bc]*a|b[abc]*"}, "bcabcab", "length"),
            ({"length": 7, "must_include": "cab"}, "bcabcab", "length"),
        ],
    )
    def test_finish_reason(self, settings, text, finish):
        (characters,) = generated(engine=CYCLE, temperature=0, **settings)
        assert text_of(characters) == text
        assert [character.finish for character in characters] == [None] * (len(characters) - 1) + [finish]

    @pytest.mark.parametrize(("at", "text"), [("line", "ab"), ("paragraph", "ab\nb")])
    def test_a_natural_end(self, at, text):
        (characters,) = generated(LINES, Script(LINES.encode("ab\nb\n\na"), 3), temperature=0, length=9, stop_at=at)
        assert (text_of(characters), characters[-1].finish) == (text, "stop")

    def test_text_held_back_is_emitted_once_it_is_certain(self):
        (characters,) = generated(engine=CYCLE, temperature=0, length=8, stop=("bcc", "abca b"))
        assert [character.text for character in characters] == ["", "", "bc", "", "", "", "abc", "abc"]

    def test_length_zero_generates_nothing(self):
        assert generated(length=0) == [[]]


class TestLogprobs:
    def test_log_probabilities_are_those_of_the_model_whatever_the_settings(self):
        settings = {
            "temperature": 0.4,
            "top_k": 2,
            "logit_bias": "b=1",
            "repetition_penalty": 2.0,
            "must_include": "cc",
        }
        for characters in generated(samples=range(20), length=12, alternatives=2, **settings):
            ids = [character.id for character in characters]
            for t, character in enumerate(characters):
                expected = np.log(CHAIN.distribution([0, *ids[:t]]))
                assert character.logprob == pytest.approx(expected[character.id], rel=1e-5, abs=1e-6)
                assert [v for v, _ in character.alternatives] == np.argsort(-expected).tolist()[:2]
                assert [p for _, p in character.alternatives] == pytest.approx(
                    sorted(expected)[:0:-1], rel=1e-5, abs=1e-6
                )

    def test_more_alternatives_than_ids_are_all_of_them(self):
        (characters,) = generated(length=3, alternatives=100)
        assert all(sorted(v for v, _ in character.alternatives) == [0, 1, 2] for character in characters)

    def test_zero_alternatives_still_report_the_log_probability(self):
        (characters,) = generated(length=3, alternatives=0)
        assert all(character.logprob < 0 and character.alternatives == () for character in characters)

    def test_reporting_changes_no_text(self):
        (silent,), (told,) = generated(length=50), generated(length=50, alternatives=3)
        assert [c.id for c in silent] == [c.id for c in told]
        assert all(c.logprob is None and c.alternatives == () for c in silent)


EVERYTHING = {
    "length": 40,
    "temperature": "0.5:2",
    "top_p": 0.95,
    "repetition_penalty": 1.3,
    "dry_multiplier": 0.5,
    "dry_allowed_length": 2,
    "penalty_window": 9,
    "logit_bias": "c=-0.5",
}


class TestBatch:
    @pytest.mark.parametrize(
        "settings",
        [
            {"length": 40},
            {"length": 40, "stop": ("cc", "bab")},
            {"length": 20, "regex": "[ab]*c(a|b+c)"},
            EVERYTHING | {"must_include": "abc", "stop": "ca"},
        ],
    )
    def test_batch_equals_single_even_if_others_end_early(self, settings):
        alone = [generated(samples=[k], alternatives=1, **settings)[0] for k in range(40)]
        for batch in (1, 3, 40):
            assert generated(samples=range(batch), alternatives=1, **settings) == alone[:batch]
        assert generated(samples=[7, 7, 3], alternatives=1, **settings) == [alone[7], alone[7], alone[3]]

    def test_texts_continue_different_prompts(self):
        prompts = ["a", "cabbabc", "bcc" * 9, "ab"]
        together = generated(prompts=prompts, samples=range(4), **EVERYTHING)
        for k, prompt in enumerate(prompts):
            assert generated(prompts=[prompt], samples=[k], **EVERYTHING) == [together[k]]


class TestEngineThatSamples:
    """An engine with a sampling loop of its own gives the same texts as one without."""

    @pytest.mark.parametrize(
        "settings",
        [
            {"length": 50},
            {"length": 50, "temperature": 0},
            {"length": 8, "temperature": 0.6, "top_k": 2},
            {"length": 50, "top_p": 0.7, "logit_bias": "b=1"},
            {"length": 50, "stop": ("cc", "bab")},
            {"length": 50, "forbid": "c", "stop": "bbb"},
            {"length": 1},
            {"length": 0},
        ],
    )
    def test_texts_are_those_of_single_steps_and_the_sampler(self, settings):
        engine = SamplingChain(np.exp(CHAIN.table.astype(np.float64)))
        for samples in ([0], range(12)):
            assert generated(engine=engine, samples=samples, **settings) == generated(samples=samples, **settings)
        assert (engine.sampled > 0) == (settings["length"] > 1)

    @pytest.mark.parametrize(
        "settings",
        [
            {"temperature": "0.5:1.5"},
            {"typical_p": 0.9},
            {"min_p": 0.1},
            {"repetition_penalty": 1.2},
            {"frequency_penalty": 0.1},
            {"dry_multiplier": 1.0, "dry_allowed_length": 2},
            {"must_include": "abc"},
            {"alternatives": 2},
        ],
    )
    def test_settings_that_it_does_not_support_are_sampled_on_the_host(self, settings):
        engine = SamplingChain(np.exp(CHAIN.table.astype(np.float64)))
        for samples in ([0], range(12)):
            texts = generated(engine=engine, samples=samples, length=30, **settings)
            assert texts == generated(samples=samples, length=30, **settings)
        assert engine.sampled == 0

    @pytest.mark.parametrize("options", [{}, {"stop": "ca"}, {"stop": "b"}])
    @pytest.mark.parametrize("taken", [1, 4, 8, 9, 100])
    def test_the_state_after_a_text_or_a_part_of_it_is_that_of_prefill(self, options, taken):
        engine = SamplingChain(np.exp(CHAIN.table.astype(np.float64)))
        start = prefill(engine, ABC.encode("b"))
        for sample in range(5):
            settings = GenerationSettings(length=22, temperature=1.0, **options)
            batch = BatchGenerator(engine, ABC, settings, seed=3, starts=[start], samples=[sample])
            ids = [character.id for _, character in itertools.islice(batch.tokens(), taken)]
            assert_same(batch.state_after(start, ids), prefill(engine, np.array([1, *ids])))


class TestPromptState:
    @given(st.text("abc", min_size=1), st.text("abc"))
    def test_extend_equals_prefill_of_the_whole(self, first, second):
        whole = prefill(CHAIN, ABC.encode(first + second))
        assert_same(extend(CHAIN, prefill(CHAIN, ABC.encode(first)), ABC.encode(second)), whole)

    def test_a_long_prompt_is_read_in_chunks_with_progress(self, monkeypatch):
        whole = prefill(CHAIN, ABC.encode("abcba" * 2))
        monkeypatch.setattr(textgen.generation.decode, "PREFILL_CHUNK", 4)
        told = []
        assert_same(prefill(CHAIN, ABC.encode("abcba" * 2), lambda *numbers: told.append(numbers)), whole)
        assert told == [(4, 10), (8, 10), (10, 10)]

    @given(
        st.text("abc", min_size=1, max_size=9),
        st.sampled_from(
            [{}, {"stop": "ca"}, {"regex": "[ab]*cb?"}, {"stop_at": "line"}, {"must_include": "bb", "stop": "a"}]
        ),
        st.integers(0, 5),
    )
    def test_the_state_after_generation_is_that_of_prefill(self, prompt, options, sample):
        start = prefill(CHAIN, ABC.encode(prompt))
        settings = GenerationSettings(length=9, temperature=1.0, **options)
        batch = BatchGenerator(CHAIN, ABC, settings, seed=3, starts=[start], samples=[sample])
        ids = [character.id for _, character in batch.tokens()]
        assert_same(batch.state_after(start, ids), prefill(CHAIN, np.concatenate([start.ids, np.array(ids, np.uint8)])))

    def test_the_state_after_a_part_of_a_text_is_that_of_prefill(self):
        start = prefill(CHAIN, ABC.encode("b"))
        batch = BatchGenerator(
            CHAIN, ABC, GenerationSettings(length=9, temperature=1.0), seed=3, starts=[start], samples=[0]
        )
        ids = [character.id for _, character in itertools.islice(batch.tokens(), 4)]
        assert_same(batch.state_after(start, ids), prefill(CHAIN, np.array([1, *ids])))


def assert_same(place: PromptState, other: PromptState):
    assert place.logits.shape == (1, 3)
    np.testing.assert_array_equal(place.logits, other.logits)
    np.testing.assert_array_equal(place.state.h, other.state.h)
    np.testing.assert_array_equal(place.state.c, other.state.c)
    assert place.ids.tolist() == other.ids.tolist()


class TestBytes:
    @staticmethod
    def pieces(ids, **settings):
        """Pieces of a text for which the model wants these bytes, then `!`."""
        settings = {"length": len(bytes(ids).decode("utf-8", "replace")), "temperature": 0, **settings}
        return generated(ByteTokenizer(), Script(bytes(ids) + b"!!!!"), ["x"], **settings)[0]

    @given(st.binary(min_size=1, max_size=40))
    def test_bytes_make_whole_characters_whatever_the_model_wants(self, ids):
        pieces = self.pieces(ids, length=10)
        assert bytes(piece.id for piece in pieces).decode() == text_of(pieces)
        assert len(text_of(pieces)) == 10

    @pytest.mark.parametrize("tokenizer", [ByteTokenizer(), ByteFallbackTokenizer("abé")], ids=["bytes", "fallback"])
    def test_an_untrained_model_writes_whole_characters_on_every_engine(self, tokenizer):
        config = ModelConfig(vocabulary=tokenizer.vocabulary_size, embedding=8, hidden=16, layers=1)
        weights = {name: array.numpy() for name, array in LanguageModel(config).state_dict().items()}
        settings = {"prompts": ["a", "é", "b"], "samples": range(3), "length": 60}
        texts = [
            [text_of(text) for text in generated(tokenizer, make_engine(config, weights, engine), **settings, **more)]
            for engine in ("llvm", "numpy", "torch")
            for more in ({}, {"alternatives": 0})
        ]
        assert all(others == texts[0] for others in texts)
        assert all(len(text) == 60 and "\ufffd" not in text and not text.isascii() for text in texts[0])

    @given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufffd"), min_size=1, max_size=12))
    def test_a_character_is_emitted_with_its_last_byte(self, text):
        expected = [piece for c in text for piece in [""] * (len(c.encode()) - 1) + [c]]
        assert [character.text for character in self.pieces(text.encode())] == expected

    def test_length_counts_whole_characters(self):
        assert [character.text for character in self.pieces("é€".encode(), length=1)] == ["", "é"]
        assert [character.text for character in self.pieces("é€".encode(), length=2)] == ["", "é", "", "", "€"]

    @pytest.mark.parametrize(
        ("ids", "expected"),
        [
            (b"a\xc3b", "a\u00c0!"),  # the next best byte that continues the character, in place of b
            (b"\xa9bc", "\0bc"),  # no character begins with it
            (b"\xe0bcd", "\u0800d!"),  # E0 is followed by A0 to BF
            (b"\xed\xa0\x80", "\ud000!!"),  # ED A0 80 would be a surrogate
            (b"\xf5\xc1\xff", "\0\0\0"),
        ],
    )
    @pytest.mark.parametrize("searched", [{}, {"num_beams": 1}])
    def test_bytes_that_make_no_character_are_not_sampled(self, ids, expected, searched):
        settings = GenerationSettings(length=3, **searched)
        if searched:
            start = prefill(Script(ids + b"!!!!"), np.array([0]))
            (pieces,) = beam_search(Script(ids + b"!!!!"), ByteTokenizer(), settings, start=start)
        else:
            pieces = self.pieces(ids, length=3)
        assert text_of(pieces) == expected

    @pytest.mark.parametrize(
        ("stop", "text", "ids"), [("é", "a", 3), ("€!", "aé", 7), ("x", "aé€!", 7), ("\ufffd", "aé€!", 7)]
    )
    def test_stop_strings_match_text_not_bytes(self, stop, text, ids):
        characters = self.pieces("aé€!".encode(), stop=stop)
        assert (text_of(characters), len(characters)) == (text, ids)

    def test_constraints_need_ids_that_are_characters(self):
        for wish in ({"regex": "a"}, {"must_include": "a"}, {"acrostic": "a"}, {"only": "a"}, {"logit_bias": "a=1"}):
            with pytest.raises(ConstraintError, match="ids are characters; the ids of this one are bytes"):
                self.pieces(b"ab", **wish)
