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
