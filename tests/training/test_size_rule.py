import pytest
from helpers.every_kind import tokenizer_of

from textgen.settings.run import ModelSettings
from textgen.tokenizers import ByteFallbackTokenizer, CharacterTokenizer
from textgen.training.device import OPERATIONS
from textgen.training.model_sizing import model_config, parameter_count
from textgen.training.size_rule import SizeRule, default_dropout, default_weight_decay

LETTERS = CharacterTokenizer("".join(map(chr, range(65, 130))))
MEGABYTE = 1_003_854


def sizes(tokens, seconds, device="cpu-amx", tokenizer=LETTERS, **settings):
    rule = SizeRule(tokens, seconds, device)
    model = ModelSettings(**settings)
    hidden = rule.hidden(model, tokenizer)
    return hidden, rule.batch_size(
        parameter_count(model_config(model, tokenizer, hidden, narrow=rule.narrow_embedding)), 64
    )


def test_a_run_without_a_time_limit_gets_the_sizes_of_a_short_one():
    assert sizes(MEGABYTE, None) == sizes(MEGABYTE, 10) == (256, 16)


@pytest.mark.parametrize("device", OPERATIONS)
def test_more_time_gives_no_smaller_sizes(device):
    text = 100 * MEGABYTE if device == "cuda" else MEGABYTE
    found = [sizes(text, seconds, device) for seconds in (10, 60, 120, 600, 3600, 8 * 3600)]
    for column in zip(*found, strict=True):
        assert list(column) == sorted(column)
        assert column[0] < column[-1]


def test_short_texts_get_small_networks_and_few_lanes():
    assert sizes(10_000, 3600) == (64, 16)
    assert sizes(2_000, 3600)[1] == 2
    assert sizes(100_000, 3600)[0] == 128
    assert sizes(10**9, 8 * 3600)[0] > sizes(MEGABYTE, 8 * 3600)[0]


@pytest.mark.parametrize("tokens", [512, 600, 1_023, 2_970, 9_000, 100_000])
def test_an_epoch_has_at_least_eight_windows(tokens):
    rule = SizeRule(tokens, 3600.0, "cpu")
    assert tokens / (rule.batch_size(10**5, rule.window()) * rule.window()) >= 8


@pytest.mark.parametrize(("tokens", "window"), [(1, 8), (64, 8), (270, 33), (512, 64), (MEGABYTE, 64)])
def test_very_short_texts_get_shorter_windows(tokens, window):
    rule = SizeRule(tokens, 60.0, "cpu")
    assert rule.window() == window
    assert rule.batch_size(10**5, window) * window < max(tokens, 9)


def test_networks_of_other_shapes_have_as_many_parameters():
    def parameters(**settings):
        hidden = sizes(10**8, 3600, **settings)[0]
        return parameter_count(model_config(ModelSettings(**settings), LETTERS, hidden))

    for settings in ({"layers": 1}, {"layers": 6}, {"cell": "gru"}, {"cell": "rnn"}):
        assert parameters(**settings) == pytest.approx(parameters(), rel=0.3)


def test_the_bytes_of_byte_fallback_do_not_widen_the_embedding():
    many = "".join(map(chr, range(0x4E00, 0x4E00 + 100)))
    assert sizes(MEGABYTE, 3600, tokenizer=ByteFallbackTokenizer(many)) == sizes(MEGABYTE, 3600)
    assert sizes(MEGABYTE, 3600, tokenizer=tokenizer_of("bytes")) == sizes(MEGABYTE, 3600)


def test_trained_tokens_follow_from_six_operations_for_each_parameter():
    assert SizeRule(1, 60.0, "cpu").trained_tokens(10**6) == pytest.approx(60 * OPERATIONS["cpu"] / 6e6)
    assert SizeRule(1, None, "cpu").trained_tokens(10**6) == 0


@pytest.mark.parametrize(("epochs", "share"), [(1e-6, 0.0), (2, 0.0), (4.5, 0.05), (10, 0.1), (50, 0.2), (1e9, 0.3)])
def test_more_epochs_get_more_dropout(epochs, share):
    assert default_dropout(epochs) == share


@pytest.mark.parametrize(
    ("step", "tokens", "decay"),
    [(1024, MEGABYTE, 0.051), (2048, MEGABYTE, 0.102), (1024, 250_000, 0.2), (1024, 10**8, 0.05), (1, 1, 0.2)],
)
def test_the_weights_are_an_average_over_one_epoch(step, tokens, decay):
    assert default_weight_decay(tokens_per_step=step, tokens=tokens) == decay


@pytest.mark.parametrize("seconds", [None, 60, 600, 3600, 36000])
def test_on_an_nvidia_gpu_widths_suit_its_persistent_kernel(seconds):
    rule = SizeRule(100_000_000, seconds, "cuda")
    assert rule.narrow_embedding == 128
    assert rule.hidden(ModelSettings(), LETTERS) % 128 == 0
    assert SizeRule(100_000_000, seconds, "cpu").narrow_embedding == 64


@pytest.mark.parametrize(("tokens", "processes", "size"), [(10**8, 8, 64), (10**8, 3, 24), (10_000, 8, 16)])
def test_each_nvidia_gpu_has_whole_tiles_of_lanes_if_the_text_is_long_enough(tokens, processes, size):
    assert SizeRule(tokens, None, "cuda", processes).batch_size(10**6, 64) == size
