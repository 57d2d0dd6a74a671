import pytest

from textgen.settings.run import ModelSettings
from textgen.tokenizers import CharacterTokenizer
from textgen.training.device import OPERATIONS
from textgen.training.proposal import propose_runs, recommended
from textgen.training.size_rule import SizeRule, default_weight_decay

LETTERS = CharacterTokenizer("".join(map(chr, range(65, 130))))


def proposals(tokens):
    return propose_runs(tokens=tokens, tokenizer=LETTERS, device="cpu")


def test_proposed_sizes_are_those_of_the_rule():
    found = {each.max_time: each for each in proposals(1_003_854)}
    assert list(found) == ["2m", "10m", "1h", "8h"]
    hour = found["1h"]
    rule = SizeRule(1_003_854, 3600.0, "cpu")
    assert hour.hidden == rule.hidden(ModelSettings(), LETTERS)
    assert hour.batch_size == rule.batch_size(hour.parameters, 64)
    assert hour.window == 64
    assert hour.weight_decay == default_weight_decay(tokens_per_step=hour.batch_size * 64, tokens=1_003_854)
    assert hour.speed == pytest.approx(OPERATIONS["cpu"] / 6 / hour.parameters)
    assert hour.epochs == pytest.approx(3600 * hour.speed / 1_003_854)


def test_proposed_dropout_rises_with_the_epochs():
    assert proposals(10**9)[0].dropout == 0
    assert proposals(100_000)[-1].dropout == 0.3


def test_the_shortest_run_with_enough_epochs_is_recommended():
    assert recommended(proposals(10**9)).max_time == "8h"
    assert recommended(proposals(10_000)).max_time == "2m"


def test_an_empty_split_has_no_proposals():
    assert proposals(0) == []
