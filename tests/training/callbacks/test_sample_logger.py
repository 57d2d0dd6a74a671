from types import SimpleNamespace

import torch

from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel
from textgen.tokenizers import CharacterTokenizer
from textgen.training.callbacks.sample_logger import SampleLogger, in_one_line
from textgen.training.module import TruncatedBPTT


def test_a_sample_is_shown_in_one_line_without_terminal_escapes():
    assert in_one_line("ROMEO:\nO [b]é↵\n") == "ROMEO:↵O [b]é↵↵"
    assert in_one_line("\u0e49\u0e32") == "\u25cc\u0e49\u0e32"  # a mark stands on a circle
    assert in_one_line("") == ""
    assert in_one_line("a\tb\x1b[2J\r\u202e") == "a\\tb\\x1b[2J\\r\\u202e"


def test_three_samples_with_a_constant_seed():
    config = ModelConfig(vocabulary=4, embedding=8, hidden=8, layers=1)
    torch.manual_seed(0)
    module = TruncatedBPTT(LanguageModel(config), learning_rate=0.01, weight_decay=0.0, clip_norm=1.0)
    before = torch.get_rng_state()
    logger = SampleLogger(SimpleNamespace(path=None), config, CharacterTokenizer("\nabc"), length=30, seed=7)
    once, again = logger.generate(module), logger.generate(module)
    assert once == again
    assert [sample.temperature for sample in once] == [0.5, 0.8, 1.0]
    assert all(len(sample.text) == 30 for sample in once)
    assert len({sample.text for sample in once}) == 3
    assert torch.equal(torch.get_rng_state(), before)


def test_slow_samples_are_generated_once_a_minute_and_at_the_end(monkeypatch):
    """On a GPU a validation takes less than the samples of a wide model, which one core of the CPU generates."""
    clock, cost = [100.0], [0.0]
    run = SimpleNamespace(path="run", wandb=None)
    logger = SampleLogger(run, None, None, length=30, seed=7)
    monkeypatch.setattr("textgen.training.callbacks.sample_logger.time.monotonic", lambda: clock[0])

    def generate(module):
        clock[0] += cost[0]
        return [clock[0]]

    logger.generate = generate

    def validate(seconds, *, ends=False):
        clock[0] += seconds
        logger.on_validation_end(SimpleNamespace(should_stop=ends), None)
        return bool(logger.samples)

    assert [validate(0.1) for _ in range(3)] == [True, True, True]
    cost[0] = 3.0
    assert [validate(20.0) for _ in range(6)] == [True, False, False, True, False, False]
    assert validate(0.1, ends=True)
