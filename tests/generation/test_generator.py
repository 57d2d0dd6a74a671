import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
import torch
from conftest import TEXT
from helpers.toy_engines import Script
from hypothesis import given, settings
from hypothesis import strategies as st

import textgen
from textgen.errors import ConstraintError, ModelError, SettingsError, UnknownCharacterError
from textgen.generation.decode import BatchGenerator, extend
from textgen.generation.generator import TextGenerator
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import create_model_folder, read_model, write_weights
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import ByteTokenizer


@pytest.fixture(scope="module")
def generator(workplace):
    return textgen.load(workplace / "checkpoints" / "play-1")


@pytest.fixture(scope="module")
def byte_generator(tmp_path_factory):
    """An untrained model of bytes, which generates any of them."""
    folder = tmp_path_factory.mktemp("bytes")
    config = ModelConfig(vocabulary=256, embedding=8, hidden=16, layers=1)
    torch.manual_seed(0)
    create_model_folder(folder, config, ByteTokenizer(), {})
    write_weights(folder, {n: p.numpy() for n, p in LanguageModel(config).state_dict().items()}, {})
    return textgen.load(folder)


def generate(generator, prompts=("ROMEO:",), samples=None, alternatives=None, **options):
    options = {"length": 60, "seed": 4, "temperature": 1.0, **options}
    given_settings = GenerationSettings(**{name: value for name, value in options.items() if value is not None})
    return list(generator.generate_texts(prompts, given_settings, samples=samples, alternatives=alternatives))


def test_same_seed_same_text(generator):
    once = generator.generate("ROMEO:", length=100, seed=5)
    assert once == generator.generate("ROMEO:", length=100, seed=5)
    assert once != generator.generate("ROMEO:", length=100, seed=6)
    assert len(once) == 100


def test_a_longer_text_starts_with_the_shorter(generator):
    assert generator.generate("J", length=80, seed=1).startswith(generator.generate("J", length=30, seed=1))


def test_a_stream_gives_the_text_character_by_character(generator):
    pieces = list(generator.stream("NURSE", length=40, seed=2))
    assert "".join(piece.text for piece in pieces) == generator.generate("NURSE", length=40, seed=2)
    assert generator.tokenizer.decode([piece.id for piece in pieces]) == "".join(piece.text for piece in pieces)
    assert all(len(piece.text) == 1 for piece in pieces)


def test_the_trained_model_continues_a_passage_of_its_corpus(generator):
    assert generator.generate("ROMEO:\nO speak ", length=5, temperature=0) == "again"


def test_greedy_needs_no_seed(generator):
    assert generator.generate("PARIS", length=50, temperature=0) == generator.generate(
        "PARIS", length=50, temperature=0
    )


@pytest.mark.parametrize(
    ("engine", "precision"), [("numpy", "fp32"), ("llvm", "fp32"), ("llvm", "int8"), ("torch", "fp32")]
)
def test_threads_that_share_a_generator_write_the_texts_of_one_thread(generator, engine, precision):
    shared, alone = (TextGenerator(generator.model, engine, precision) for _ in range(2))
    jobs = [(seed, regex) for regex in (None, "[A-Z][a-z ]+") for seed in range(12)]

    def texts(generator, job):
        seed, regex = job
        found = generate(generator, num_samples=1 + seed % 3, seed=seed, regex=regex, length=150)
        return [text.text for text in found]

    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(partial(texts, shared), jobs))
    assert together == [texts(alone, job) for job in jobs]


def test_no_prompt_means_a_newline(generator):
    assert generator.generate(length=30, seed=3) == generator.generate("\n", length=30, seed=3)


def test_the_error_for_an_unknown_character_names_the_remedy(generator):
    with pytest.raises(UnknownCharacterError, match=r"'é' \(U\+00E9 .*--on-unknown replace"):
        generator.generate("Romé", length=5)


def test_unknown_characters_can_be_skipped_or_replaced(generator):
    same = {"length": 20, "seed": 1}
    assert generator.generate("Ro§meo", on_unknown="skip", **same) == generator.generate("Romeo", **same)
    assert generator.generate("Róméo", on_unknown="replace", **same) == generator.generate("Romeo", **same)


def test_length_zero_is_an_empty_text(generator):
    assert generator.generate("x y", length=0, on_unknown="skip") == ""


def test_weights_that_do_not_fit_the_shape_are_an_error(workplace, tmp_path):
    model = read_model(workplace / "checkpoints" / "play-1" / "model")
    create_model_folder(tmp_path, replace(model.config, layers=3), model.tokenizer, {})
    write_weights(tmp_path, {name: np.array(array) for name, array in model.weights.items()}, {})
    with pytest.raises(ModelError, match="do not fit"):
        TextGenerator(read_model(tmp_path))


def test_public_names_are_resolved_lazily():
    assert textgen.TextGenerator is not None
    with pytest.raises(AttributeError, match="nothing"):
        _ = textgen.nothing


def test_without_a_seed_every_text_is_different(generator):
    assert len({generator.generate("J", length=60, temperature=1.5) for _ in range(3)}) == 3


def test_stream_raises_errors_before_the_first_token_is_asked_for(generator):
    for error, options in (
        (UnknownCharacterError, {"prompt": "é"}),
        (SettingsError, {"top_p": 2}),
        (ConstraintError, {"regex": "("}),
        (ConstraintError, {"regex": "a{9}", "length": 8}),
    ):
        with pytest.raises(error):
            generator.stream(**options)


def test_stream_refuses_settings_that_compare_several_texts(generator):
    """It yields one text as it is sampled."""
    for options in ({"num_beams": 4}, {"best_of": 4, "seed": 1, "temperature": 1.5}):
        try:
            streamed = "".join(character.text for character in generator.stream("ROMEO:\n", length=30, **options))
        except SettingsError:
            continue
        assert streamed == generator.generate("ROMEO:\n", length=30, **options)


class TestTexts:
    @pytest.mark.parametrize(
        ("options", "finish"),
        [
            ({}, {"length"}),
            ({"stop": ("lord", ",", "co"), "length": 15}, {"stop", "length"}),
            ({"stop_at": "line"}, {"stop"}),
            ({"stop_at": "paragraph", "length": 30}, {"stop", "length"}),
            ({"regex": "\n[A-Z][^,]*, [a-z ]+[?]"}, {"constraint"}),
            ({"regex": "\n(O|Is)"}, {"constraint"}),
            ({"must_include": "nurse", "stop": "?"}, {"stop"}),
            ({"length": 0}, {"length"}),
        ],
    )
    def test_ids_are_those_of_the_text_and_finish_is_the_reason_for_its_end(self, generator, options, finish):
        texts = generate(generator, samples=range(30), alternatives=2, **options)
        assert {text.finish for text in texts} == finish
        for text in texts:
            assert generator.tokenizer.decode(text.ids) == text.text
            assert len(text.ids) == len(text.logprobs) == len(text.alternatives)
            if text.finish == "length":
                assert len(text.text) == options.get("length", 60)

    def test_a_stop_string_is_not_in_the_text(self, generator):
        for text in generate(generator, samples=range(30), stop=("lord", "cousin"), length=200):
            assert "lord" not in text.text
            assert "cousin" not in text.text

    def test_texts_come_in_the_order_of_the_prompts_and_their_samples(self, generator):
        prompts = ["NURSE", "ROMEO", "NURSE", ""]
        texts = generate(generator, prompts, num_samples=3, length=8)
        assert [(text.prompt, text.sample) for text in texts] == [(p, k) for p in prompts for k in range(3)]
        assert texts[:3] == texts[6:9]
        assert texts[9:] == generate(generator, [""], num_samples=3, length=8)

    def test_texts_of_beam_search_come_in_the_same_order(self, generator):
        prompts = ["NURSE", "ROMEO", "NURSE"]
        texts = generate(generator, prompts, num_samples=2, length=8, num_beams=3, seed=None, temperature=None)
        assert [(text.prompt, text.sample) for text in texts] == [(p, k) for p in prompts for k in range(2)]

    def test_no_prompts_give_no_texts(self, generator):
        assert generate(generator, []) == []

    @pytest.mark.parametrize(
        "options",
        [{"top_k": 9, "stop": "cousin"}, {"must_include": ("lord", "fair")}, {"num_beams": 3, "temperature": None}],
    )
    def test_log_probabilities_are_those_of_the_trained_model(self, generator, options):
        model = LanguageModel(generator.model.config)
        model.load_state_dict({name: torch.from_numpy(np.array(w)) for name, w in generator.model.weights.items()})
        seed = None if "num_beams" in options else 4
        for text in generate(
            generator, samples=range(3), alternatives=4, seed=seed, **{"temperature": "0.2:3", **options}
        ):
            prompt = generator.tokenizer.encode(text.prompt).tolist()
            with torch.no_grad():
                logits, _ = model.eval()(torch.tensor([[*prompt, *text.ids]]))
            expected = torch.log_softmax(logits[0, len(prompt) - 1 : -1].double(), dim=-1)
            chosen = expected[torch.arange(len(text.ids)), torch.tensor(text.ids)]
            np.testing.assert_allclose(text.logprobs, chosen, rtol=1e-5, atol=1e-4)
            for row, others in zip(expected, text.alternatives, strict=True):
                values, _ = row.sort(descending=True)
                np.testing.assert_allclose([p for _, p in others], values[:4], rtol=1e-5, atol=1e-4)
                np.testing.assert_allclose([p for _, p in others], row[[v for v, _ in others]], rtol=1e-5, atol=1e-4)
                assert [p for _, p in others] == sorted((p for _, p in others), reverse=True)

    @pytest.mark.parametrize(
        "options",
        [
            {"temperature": 1e-310},
            {"temperature": 1000},
            {"logit_bias": ("e=1e308", "a=-1e308")},
            {"frequency_penalty": 1000},
            {"repetition_penalty": 1000},
            {"dry_multiplier": 1000, "dry_base": 1000, "dry_allowed_length": 1},
            {"top_p": 1e-300},
            {"typical_p": 1e-300},
            {"min_p": 1.0},
            {"top_k": 10**9},
            {"penalty_window": 10**6, "dry_multiplier": 1.0, "length": 5},
            {"seed": 2**64 - 1},
        ],
    )
    def test_extreme_settings_are_refused_or_give_a_text_without_a_warning(self, generator, options):
        try:
            (text,) = generate(generator, **options)
        except SettingsError:
            return
        assert len(text.text) == options.get("length", 60)


class TestBatch:
    @pytest.mark.parametrize(
        "options",
        [
            {},
            {"temperature": "0.5:1.5", "dry_multiplier": 0.5, "top_p": 0.95},
            {"must_include": ("lord", "fair"), "stop": "?"},
        ],
    )
    def test_sample_k_of_the_trained_model_is_the_same_in_a_batch_of_1_3_and_40(self, generator, options):
        """From 32 texts on the engine uses matrix products, whose rounding is other: so it is in practice."""
        alone = [
            "".join(c.text for c in generator.stream("R", sample=k, seed=4, **options, length=80)) for k in range(40)
        ]
        for batch in (1, 3, 40):
            assert [
                text.text
                for text in generate(generator, ["R"], num_samples=batch, length=80, **{"temperature": None, **options})
            ] == alone[:batch]
        assert len(set(alone)) > 10

    def test_it_is_the_same_if_others_end_early(self, generator):
        """The batch begins with 40 texts, and with matrix products, and ends with one."""
        together = generate(generator, num_samples=40, stop=("lord", "?"), length=120)
        lengths = {len(text.text) for text in together}
        assert len(lengths) > 10
        assert together == [generate(generator, samples=[k], stop=("lord", "?"), length=120)[0] for k in range(40)]

    def test_more_texts_than_a_batch_holds_are_the_same_texts(self, generator, monkeypatch):
        together = generate(generator, ["J", "N"], num_samples=20, length=20)
        monkeypatch.setattr(textgen.generation.generator, "MAX_BATCH", 7)
        assert generate(generator, ["J", "N"], num_samples=20, length=20) == together

    def test_prompts_of_different_lengths_have_their_own_penalty_windows(self, generator):
        prompts = ["R", TEXT[:700], "NURSE:\nHow now, "]
        options = {"dry_multiplier": 1.0, "dry_allowed_length": 3, "repetition_penalty": 1.2, "length": 40}
        together = generate(generator, prompts, **options)
        assert together == [generate(generator, [prompt], **options)[0] for prompt in prompts]

    @pytest.mark.parametrize("samples", [1, 5, 40])
    @pytest.mark.parametrize("engine", ["llvm", "torch"])
    def test_engines_generate_the_texts_of_the_numpy_engine(self, generator, engine, samples):
        if engine == "llvm":
            pytest.importorskip("llvmlite")
        one, other = (TextGenerator(generator.model, name) for name in (engine, "numpy"))
        assert [one.engine.name, other.engine.name] == [engine, "numpy"]
        for options in ({"alternatives": 0}, {"stop": ("lord", "?")}, {"temperature": "0.4:1.4"}):
            texts = [generate(g, num_samples=samples, length=100, **options) for g in (one, other)]
            assert [text.text for text in texts[0]] == [text.text for text in texts[1]]
            for first, second in zip(*texts, strict=True):
                np.testing.assert_allclose(first.logprobs, second.logprobs, rtol=1e-5, atol=1e-4)


class TestBestOf:
    @pytest.mark.parametrize("options", [{}, {"stop": ("?", "lord")}, {"temperature": 0.3, "top_k": 3}])
    def test_text_k_is_the_best_of_candidates_nk_to_nk_plus_n_minus_1(self, generator, options):
        n, texts = 3, 8
        every = generate(generator, samples=range(texts * n), alternatives=0, **options)
        best = generate(generator, num_samples=texts, best_of=n, alternatives=0, **options)
        chosen = set()
        for k, text in enumerate(best):
            totals = [
                sum(candidate.logprobs) / (max(len(candidate.text), 1) if "stop" in options else 1)
                for candidate in every[n * k : n * (k + 1)]
            ]
            chosen.add(int(np.argmax(totals)))
            likeliest = every[n * k + int(np.argmax(totals))]
            assert (text.text, text.ids, text.logprobs) == (likeliest.text, likeliest.ids, likeliest.logprobs)
            assert text.sample == k
        assert len(chosen) > 1

    def test_alternatives_are_those_of_the_best(self, generator):
        (text,) = generate(generator, best_of=4, alternatives=3)
        assert [len(others) for others in text.alternatives] == [3] * 60
        assert generator.generate("ROMEO:", length=60, seed=4, temperature=1.0, best_of=4) == text.text

    def test_more_candidates_than_a_batch_holds(self, generator, monkeypatch):
        expected = generate(generator, num_samples=3, best_of=4, length=20)
        monkeypatch.setattr(textgen.generation.generator, "MAX_BATCH", 5)
        assert generate(generator, num_samples=3, best_of=4, length=20) == expected


class TestBeamSearch:
    def test_the_most_probable_texts_best_first(self, generator):
        texts = generate(generator, ["ROMEO:\n"], num_samples=5, num_beams=5, length=12, seed=None, temperature=None)
        totals = [sum(text.logprobs) for text in texts]
        assert totals == sorted(totals, reverse=True)
        assert len({text.text for text in texts}) == 5
        assert generator.generate("ROMEO:\n", length=12, num_beams=5) == texts[0].text
        drawn = generate(generator, ["ROMEO:\n"], num_samples=200, length=12, alternatives=0)
        assert max(sum(text.logprobs) for text in drawn) <= totals[0] + 1e-6

    def test_texts_found_meet_the_constraint(self, generator):
        for text in generate(
            generator,
            num_samples=5,
            num_beams=5,
            length=40,
            regex=r"\n[A-Z][a-z ]+, fair [a-z]+\?",
            seed=None,
            temperature=None,
        ):
            assert re.fullmatch(r"\n[A-Z][a-z ]+, fair [a-z]+\?", text.text)


class TestConstraints:
    """Of a trained model, which is certain of most characters."""

    @pytest.mark.parametrize(
        ("options", "length"),
        [
            ({"regex": r"\n[A-Z][a-z ]*(, [a-z]+){2}[.?!]"}, 60),
            ({"regex": r"(?s).{3,20}(Romeo|ROMEO|m.*n).*", "only": "a-zA-Z \n", "forbid": "wk"}, 40),
            ({"regex": r"[A-Z]+:(\n[A-Z][a-z]*)+"}, 25),
        ],
    )
    def test_a_thousand_texts_match_a_pattern(self, generator, options, length):
        for text in generate(generator, num_samples=1000, length=length, **options):
            assert re.fullmatch(options["regex"], text.text)
            assert len(text.text) <= length
            if "only" in options:
                assert not set(text.text) & set("wk:,?")

    def test_texts_contain_two_keywords(self, generator):
        for text in generate(generator, num_samples=100, length=30, must_include=("good friar", "friar, o")):
            assert "good friar" in text.text
            assert "friar, o" in text.text
            assert len(text.text) == len(text.ids) == 30

    @pytest.mark.parametrize("length", [14, 17, 18, 60])
    def test_texts_of_allowed_characters_contain_overlapping_keywords(self, generator, length):
        options = {"only": "a-z ,\n", "forbid": "sx", "must_include": ("good friar", "friar, o")}
        for text in generate(generator, num_samples=50, length=length, temperature=2.0, **options):
            assert "good friar" in text.text
            assert "friar, o" in text.text
            assert not set(text.text) & set("sxQ:?A")
            assert len(text.text) == length

    def test_a_line_ends_with_the_first_newline_after_the_keyword(self, generator):
        ended = 0
        options = {"length": 60, "temperature": 5.0, "must_include": "good friar", "stop_at": "line"}
        for text in generate(generator, num_samples=200, **options):
            rest = text.text[text.text.index("good friar") + len("good friar") :]
            assert "\n" not in rest
            ended += text.finish == "stop"
        assert ended > 20

    def test_a_thousand_texts_are_acrostics(self, generator):
        for text in generate(generator, num_samples=1000, length=60, acrostic="ROM EO", must_include="lord"):
            lines = text.text.removesuffix("\n").split("\n")
            assert [line[:1].upper() for line in lines] == ["R", "O", "M", "", "E", "O"]
            assert all(len(line.strip()) > 1 for line in lines if line)
            assert "lord" in text.text
            assert len(text.text) <= 60


class TestPromptState:
    @pytest.mark.parametrize("options", [{}, {"stop": "lord"}, {"regex": "\n[A-Z][a-z ]*,"}])
    def test_the_state_after_generation_is_that_of_prefill(self, generator, options):
        start = generator.prefill("NURSE:")
        given_settings = GenerationSettings(length=50, temperature=1.0, **options)
        batch = BatchGenerator(
            generator.engine, generator.tokenizer, given_settings, seed=3, starts=[start], samples=[1]
        )
        ids = [character.id for _, character in batch.tokens()]
        state = batch.state_after(start, ids)
        whole = generator.prefill("NURSE:" + generator.tokenizer.decode(ids))
        assert state.ids.tolist() == whole.ids.tolist()
        for one, other in (
            (state.logits, whole.logits),
            (state.state.h, whole.state.h),
            (state.state.c, whole.state.c),
        ):
            np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-5)

    def test_a_state_is_continued_like_its_prompt(self, generator):
        state = extend(generator.engine, generator.prefill("NURSE:\nO"), generator.tokenizer.encode(" speak"))
        given_settings = GenerationSettings(length=40, seed=9)
        for sample in range(3):
            continued = "".join(c.text for c in generator.stream_from(state, given_settings, sample=sample))
            assert continued == generator.generate("NURSE:\nO speak", length=40, seed=9, sample=sample)

    def test_progress_of_a_long_prompt_is_reported(self, generator):
        told = []
        generator.prefill(TEXT * 3, progress=lambda done, total: told.append((done, total)))
        total = len(TEXT) * 3
        assert told == [*((n, total) for n in range(8192, total, 8192)), (total, total)]
        assert len(told) > 1


class TestBytes:
    @pytest.mark.parametrize(
        "options", [{}, {"temperature": 3.0}, {"stop": ("\ufffd\ufffd\ufffd", "a")}, {"stop_at": "line"}]
    )
    def test_ids_are_those_of_the_text(self, byte_generator, options):
        for text in generate(byte_generator, ["x"], samples=range(50), alternatives=1, **options):
            decoded = [byte_generator.tokenizer.decode(ids).strip("\ufffd") for ids in (text.ids, text.ids[:-1])]
            assert decoded[0].startswith(text.text)
            assert len(decoded[1]) <= len(text.text)
            assert len(text.ids) == len(text.logprobs)
            assert len(text.text) <= 60
            assert not {"\ufffd"} & {text.text[:1], text.text[-1:]}

    def test_ids_of_a_stop_string_only_are_left_out_and_no_others(self, byte_generator, monkeypatch):
        for script, stop, expected in (
            ("aé", None, "aéa"),
            ("aé€", None, "aé€aé€"),
            ("aéb", "b", "aé"),
            ("aé€b", "€", "aé"),
            ("é", "é", ""),
            ("a€", "x", "a€a€"),
        ):
            monkeypatch.setattr(byte_generator, "engine", Script(script.encode()))
            (text,) = generate(byte_generator, ["x"], length=len(script.encode()), temperature=0, stop=stop)
            assert text.text == expected
            assert bytes(text.ids) == expected.encode()

    @settings(max_examples=30)
    @given(st.integers(0, 2**32), st.sampled_from(["aé😀", "\ufffd", "x"]))
    def test_streamed_text_is_that_of_the_ids(self, byte_generator, seed, prompt):
        pieces = list(byte_generator.stream(prompt, length=50, seed=seed, temperature=1.5))
        text = "".join(piece.text for piece in pieces)
        decoded = byte_generator.tokenizer.decode([piece.id for piece in pieces])
        assert decoded[:50].strip("\ufffd") == text

    def test_a_prompt_is_any_text_without_lone_surrogates(self, byte_generator):
        assert len(byte_generator.generate("日本語 ROMÉO 😀", length=5, only=None)) <= 5
        with pytest.raises(UnknownCharacterError, match=r"U\+D800"):
            byte_generator.generate("a\ud800")
        same = {"length": 20, "seed": 1}
        assert byte_generator.generate("a\ud800b", on_unknown="skip", **same) == byte_generator.generate("ab", **same)

    def test_no_prompt_means_a_newline(self, byte_generator):
        assert byte_generator.generate(length=20, seed=1) == byte_generator.generate("\n", length=20, seed=1)


def test_digest_identifies_the_weights(generator, byte_generator, workplace):
    assert re.fullmatch("[0-9a-f]{64}", generator.model.digest)
    assert generator.model.digest == read_model(workplace / "checkpoints" / "play-1" / "model").digest
    assert generator.model.digest != byte_generator.model.digest


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"tempreature": 0.5}, "unknown setting tempreature; did you mean temperature"),
        ({"length": 5.5}, "--length 5.5: it must be a whole number"),
        ({"length": "20"}, "--length '20': it must be a whole number"),
        ({"top_p": "high"}, "--top-p 'high': it must be a number"),
        ({"num_samples": 2}, "generate returns one text"),
        ({"num_beams": 2, "sample": 5, "length": 3}, "no text with number 5"),
        ({"on_unknown": "drop"}, "choose error, skip or replace"),
    ],
)
def test_invalid_settings_are_named(generator, options, said):
    with pytest.raises(SettingsError, match=re.escape(said)):
        generator.generate("ROMEO", **options)


def test_an_unknown_engine_is_an_error(workplace):
    for choice in ({"engine": "cuda"}, {"precision": "int4"}):
        with pytest.raises(SettingsError, match="choose auto, llvm, numpy or torch"):
            textgen.load(workplace / "checkpoints" / "play-1", **choice)


def test_a_single_prompt_is_a_list_of_one(generator):
    settings = GenerationSettings(length=5, seed=1)
    assert list(generator.generate_texts("ROMEO", settings)) == list(generator.generate_texts(["ROMEO"], settings))


def test_logits_that_overflow_are_an_error(generator, monkeypatch):
    step = generator.engine.step

    def overflowing(ids, state):
        logits, state = step(ids, state)
        return logits * np.float32(np.inf), state

    monkeypatch.setattr(generator.engine, "step", overflowing)
    for options in ({"length": 5, "top_k": 9}, {"length": 5, "num_beams": 2}):
        with pytest.raises(ModelError, match="overflow"), np.errstate(invalid="ignore"):
            generator.generate("ROMEO", **options)


def test_logits_that_overflow_while_the_engine_samples_are_an_error(generator):
    tokens = generator.stream("ROMEO", length=50)
    next(tokens)
    bias = generator.engine._bias
    before = bias.copy()
    try:
        bias[3] = np.inf
        with pytest.raises(ModelError, match="overflow"):
            list(tokens)
    finally:
        bias[:] = before
