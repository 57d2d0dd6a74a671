import re
from types import SimpleNamespace

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from helpers.small_run import corpus_of

from textgen.data.corpus import SplitEnds, ends_by_share
from textgen.data.lanes import IGNORED
from textgen.errors import CorpusError, SettingsError
from textgen.generation.generator import load
from textgen.model.language_model import LanguageModel
from textgen.tokenizers import (
    ByteFallbackTokenizer,
    ByteTokenizer,
    CharacterTokenizer,
    unit_name,
    varying_chars_per_token,
)
from textgen.training.data import (
    TextData,
    check_documents,
    check_size,
    count_characters,
    describe_text,
    training_characters,
    validation_lanes,
)
from textgen.units import unigram_entropy


def test_nanogpts_split_of_tiny_shakespeare():
    assert ends_by_share(1_115_394, (0.9, 0.1, 0.0)) == SplitEnds(1_003_854, 1_115_394)


@pytest.mark.parametrize("characters", [10, 99, 100, 1_115_394])
def test_splits_follow_each_other_and_cover_the_text(characters):
    ends = ends_by_share(characters, (0.9, 0.05, 0.05))
    assert 0 < ends.training <= ends.validation <= characters


@pytest.mark.parametrize(
    ("characters", "words"),
    [(5000, "choose --window 281"), (100, "--batch-size 11 --window 8"), (8, "give a longer text")],
)
def test_a_text_too_short_says_what_fits(characters, words):
    ends = ends_by_share(characters, (0.9, 0.05, 0.05))
    with pytest.raises(CorpusError, match=words):
        check_size("x.txt", tokens=characters, split_ends=ends, batch_size=16, window=400)


@pytest.mark.parametrize("shares", [(0.9, 0.05, 0.05), (0.8, 0.2, 0.0), (0.98, 0.01, 0.01)])
def test_the_number_of_characters_that_would_do_is_the_least_one(shares):
    def check(size):
        check_size("x", tokens=size, split_ends=ends_by_share(size, shares), batch_size=1, window=8, shares=shares)

    with pytest.raises(CorpusError, match="at least") as caught:
        check(3)
    least = int(re.search(r"at least (\d+) characters", str(caught.value))[1])
    check(least)
    for size in range(1, least):
        with pytest.raises(CorpusError):
            check(size)


@pytest.mark.parametrize("characters", range(20, 12000, 487))
def test_the_proposed_flags_fit(characters):
    shape = {"tokens": characters, "split_ends": ends_by_share(characters, (0.9, 0.05, 0.05))}
    try:
        check_size("x.txt", **shape, batch_size=16, window=1024)
    except CorpusError as error:
        words = str(error).split("; choose ")[1].split()
        flags = dict(zip(words[::2], map(int, words[1::2]), strict=True))
        check_size("x.txt", **shape, batch_size=flags.get("--batch-size", 16), window=flags["--window"])


def test_sizes_are_in_the_unit_of_the_tokens():
    with pytest.raises(CorpusError, match=r"its training split has 90 of 100 bytes, but"):
        check_size("x.txt", tokens=100, split_ends=SplitEnds(90, 95), batch_size=16, window=400, unit="bytes")
    with pytest.raises(CorpusError, match=r"of 30 pieces none is left"):
        check_size("x.txt", tokens=30, split_ends=SplitEnds(30, 30), batch_size=1, window=1, unit="pieces")


def test_document_reset_is_refused_for_a_single_document():
    check_documents("x.txt", 2)
    with pytest.raises(SettingsError, match=r"--document-reset needs several documents, and x\.txt is one"):
        check_documents("x.txt", 1)


def test_a_split_without_validation_text_is_refused():
    with pytest.raises(CorpusError, match="--split"):
        check_size("x.txt", tokens=30, split_ends=SplitEnds(30, 30), batch_size=1, window=1)


@pytest.mark.parametrize("characters", [1, 5, 1000, 5000, 40_000])
def test_validation_scores_its_part_once_and_nothing_else(characters):
    total = 3000 + characters + 100
    data = TextData(np.zeros(total, np.uint8), SplitEnds(3000, 3000 + characters), batch_size=4, window=16)
    lanes = data.val_dataloader()
    scored = sum(int((window.targets != IGNORED).sum()) for window in lanes)
    assert scored == characters == lanes.scored


@pytest.mark.parametrize(
    ("tokens", "lanes"), [(1, 1), (5_000, 9), (8_192, 16), (16_000, 16), (16_384, 32), (111_540, 32), (10**7, 32)]
)
def test_long_texts_are_validated_in_whole_tiles_of_lanes(tokens, lanes):
    assert validation_lanes(tokens) == lanes


@pytest.mark.parametrize(
    ("tokens", "lanes"), [(1, 1), (5_000, 4), (16_384, 16), (111_540, 104), (1_000_000, 976), (10**7, 1024)]
)
def test_on_an_nvidia_gpu_more_lanes_shorten_a_validation(tokens, lanes):
    """A million tokens are (1,025 + 256) steps one after the other; in 32 lanes they are 31,506."""
    assert validation_lanes(tokens, "cuda") == lanes


@pytest.mark.parametrize(("ranks", "each"), [(1, 976), (3, 328), (4, 248), (8, 128)])
def test_on_several_gpus_each_validates_in_whole_tiles_of_lanes(ranks, each):
    data = TextData(np.zeros(1_003_000, np.uint8), SplitEnds(3000, 1_003_000), batch_size=24, window=16)
    strategy = SimpleNamespace(root_device=torch.device("cuda"))
    data.trainer = SimpleNamespace(strategy=strategy, global_rank=0, world_size=ranks)
    assert len(data.val_dataloader().rank_lanes) == each


def test_windows_are_read_onto_the_device_of_the_rank(monkeypatch):
    data = TextData(np.zeros(4000, np.uint8), SplitEnds(3000, 4000), batch_size=4, window=16)
    device = torch.device("meta")
    data.trainer = SimpleNamespace(strategy=SimpleNamespace(root_device=device), global_rank=0, world_size=1)
    first, *_, last = data.training_lanes()
    assert {first.inputs.device, first.targets.device} == {device}
    assert last.targets.device.type == "cpu"  # it is shorter, and moved on its own
    moved = data.transfer_batch_to_device(last, device, 0)
    assert {moved.inputs.device, moved.targets.device} == {device}


def loss(model: LanguageModel, windows) -> float:
    state, total, scored = None, 0.0, 0
    with torch.no_grad():
        for inputs, targets, *_ in windows:
            logits, state = model(inputs, state)
            total += F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="sum").item()
            scored += int((targets != IGNORED).sum())
    return total / scored


def test_many_warm_lanes_give_the_loss_of_one(workplace):
    """A validation in 32 lanes, each warmed up on the text before its own, against one lane over all of it."""
    saved = load(workplace / "checkpoints" / "play-1").model
    model = LanguageModel(saved.config)
    model.load_state_dict({name: torch.from_numpy(array) for name, array in saved.weights.items()})
    ids = saved.tokenizer.encode((workplace / "play.txt").read_text() * 12)
    data = TextData(ids, SplitEnds(2000, len(ids)), batch_size=8, window=32)
    many = data.val_dataloader()
    assert many.lanes == 32
    one = type(many)(ids, 2000, len(ids), lanes=1, window=256, warmup=256)
    assert loss(model, many) == pytest.approx(loss(model, one), rel=2e-3)


TEXT = "dé\N{GRINNING FACE}" * 40  # 3 characters, 7 bytes


@pytest.mark.parametrize(
    ("tokenizer", "unit"),
    [(CharacterTokenizer(TEXT), "characters"), (ByteTokenizer(), "bytes"), (ByteFallbackTokenizer("dé"), "tokens")],
)
def test_characters_are_counted_with_every_tokenizer(tokenizer, unit):
    ids = tokenizer.encode(TEXT)
    assert count_characters(ids, tokenizer) == len(TEXT)
    assert unit_name(tokenizer) == unit
    assert (varying_chars_per_token(tokenizer) is None) == (unit == "characters")
    each = len(ids) // 40
    for repeats in (3, 37):  # the shorter part is the one that is counted
        corpus = corpus_of("x", ids, tokenizer, shares=(repeats / 40, 1.0))
        assert corpus.split_ends.training == repeats * each
        assert training_characters(corpus) == 3 * repeats


def test_a_text_of_characters_is_described_in_characters():
    tokenizer = CharacterTokenizer(TEXT)
    corpus = corpus_of("x", tokenizer.encode(TEXT), tokenizer)
    assert describe_text(corpus, training_characters(corpus)) == "x.txt: 120 characters (108 for training), 3 different"


def test_a_text_of_other_tokens_is_described_with_characters_per_token():
    corpus = corpus_of("x", ByteTokenizer().encode(TEXT), ByteTokenizer())
    assert describe_text(corpus, 108) == "x.txt: 120 characters (108 for training); bytes, 0.43 characters each"
    byte_fallback = ByteFallbackTokenizer("dé")
    corpus = corpus_of("x", byte_fallback.encode(TEXT), byte_fallback)
    assert describe_text(corpus, 108).endswith("; 2 different ones are tokens, others are encoded in bytes")


def test_entropy_is_per_character_of_the_text():
    ids = ByteTokenizer().encode("éé")  # two bytes, each as often as the other
    assert unigram_entropy(ids) == 1.0
    assert unigram_entropy(ids, ByteTokenizer().chars_per_token) == 2.0
    assert unigram_entropy(np.array([0, 1], np.uint8), np.array([3, 1])) == 0.5
