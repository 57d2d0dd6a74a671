import pytest
from helpers.every_kind import tokenizer_of

from textgen.errors import SettingsError
from textgen.model.config import ModelConfig
from textgen.settings.run import ModelSettings
from textgen.tokenizers import ByteFallbackTokenizer, CharacterTokenizer
from textgen.training.model_sizing import (
    OPERATIONS,
    check_memory,
    default_dropout,
    default_embedding,
    default_parameters,
    device_kind,
    expected_epochs,
    measure_operations,
    nearest_width,
    parameter_count,
    propose_runs,
    recommended,
)
from textgen.training.run_length import Budget

TWO_CORES = 1.7e11
MANY = "".join(map(chr, range(0x4E00, 0x4E00 + 300)))
LETTERS = CharacterTokenizer(MANY[:65])


def proposals(tokens, tokenizer=LETTERS):
    return propose_runs(tokens=tokens, tokenizer=tokenizer, operations=TWO_CORES, device="cpu")


def widths(tokens, tokenizer=LETTERS):
    return {each.max_time: each.hidden for each in proposals(tokens, tokenizer)}


@pytest.mark.parametrize(
    ("tokenizer", "width"),
    [
        (tokenizer_of("char"), 64),
        (tokenizer_of("bytes"), 64),
        (ByteFallbackTokenizer(MANY[:256]), 64),  # the bytes are as rare as the characters that they encode
        (ByteFallbackTokenizer(MANY[:257]), 128),
        (CharacterTokenizer(MANY[:257]), 128),
        (tokenizer_of("sentencepiece"), 128),
    ],
)
def test_a_small_vocabulary_gets_a_narrow_embedding(tokenizer, width):
    assert default_embedding(ModelSettings(hidden=128), tokenizer) == width
    assert default_embedding(ModelSettings(hidden=128, tied=True), tokenizer) == 128
    assert default_embedding(ModelSettings(hidden=32), tokenizer) == 32


def test_the_tried_runs_are_proposed_for_the_text_they_were_tried_on():
    found = {each.max_time: each for each in proposals(1_003_854)}
    assert [found[time].hidden for time in ("2m", "10m", "1h")] == [256, 256, 384]
    assert [found[time].preset for time in ("2m", "10m", "1h")] == ["quick", None, "best"]
    assert [found[time].flags for time in ("2m", "1h")] == ["--max-time 2m", "--max-time 1h --hidden 384"]
    assert found["2m"].epochs == pytest.approx(120 * TWO_CORES / 6 / found["2m"].parameters / 1_003_854)
    assert recommended(list(found.values())) is found["10m"]


def test_parameters_are_those_of_the_default_network():
    # V E + V H + 4H (E + H) + 2 x 4H 2H, E = 64 for 65 characters, E = H for 300
    assert default_parameters(256, LETTERS) == 65 * (64 + 256) + 1024 * (64 + 256) + 2 * 1024 * 512
    assert default_parameters(256, CharacterTokenizer(MANY)) == 300 * 512 + 1024 * 512 + 2 * 1024 * 512
    assert nearest_width(default_parameters(448, LETTERS) * 1.01, LETTERS) == 448


def test_proposals_with_byte_fallback_are_sized_like_the_models_that_train_makes():
    tokenizer = ByteFallbackTokenizer(MANY[:100])  # V = 356 with the bytes, E = 64 nevertheless
    expected = 356 * (64 + 256) + 1024 * (64 + 256) + 2 * 1024 * 512
    assert default_parameters(256, tokenizer) == expected
    assert next(each.parameters for each in proposals(10**9, tokenizer) if each.hidden == 256) == expected


def test_parameters_of_each_cell_are_counted():
    shape = {"vocabulary": 10, "embedding": 4, "hidden": 8, "layers": 2}
    # V E + V H + blocks H (E + H) + blocks H (H + H)
    for cell, blocks in {"lstm": 4, "coupled": 3, "gru": 3, "rnn": 1}.items():
        assert parameter_count(ModelConfig(cell=cell, **shape)) == 10 * 12 + blocks * 8 * 12 + blocks * 8 * 16


def test_short_texts_get_small_networks_and_long_ones_all_that_time_allows():
    assert set(widths(10_000).values()) == {64}
    assert max(widths(100_000).values()) == 128
    long = widths(10**9)
    assert long["1h"] < long["8h"]
    assert long["8h"] > widths(1_003_854)["8h"]
    assert recommended(proposals(10**9)).max_time == "8h"
    assert recommended(proposals(10_000)).max_time == "2m"


def test_proposed_dropout_is_that_of_train():
    assert proposals(10**9)[0].dropout == 0
    assert proposals(100_000)[-1].dropout == 0.3


@pytest.mark.parametrize(("variant", "kind"), [("amx", "cpu-amx"), (None, "cpu")])
def test_a_cpu_with_amx_is_a_kind_of_its_own_in_bf16(monkeypatch, variant, kind):
    monkeypatch.setattr("textgen.training.model_sizing.fastest_variant", lambda: variant)
    assert device_kind("cpu") == device_kind("cpu", "bf16") == kind
    assert device_kind("cpu", "fp32") == "cpu"
    assert device_kind("cuda", "bf16") == "cuda"


def test_a_cpu_is_measured_and_other_accelerators_are_assumed():
    assert measure_operations("cuda") == 5e12
    assert 1e8 < measure_operations("cpu", seconds=0.01) < 1e16


def test_a_limit_in_steps_gives_the_epochs_exactly():
    epochs = expected_epochs(Budget(300, None), tokens=1000, parameters=10**6, device="cpu", tokens_per_step=20)
    assert epochs == pytest.approx(6.0)


def test_a_limit_in_time_gives_the_epochs_by_the_operations_of_a_token():
    epochs = expected_epochs(Budget(None, 60.0), tokens=10**6, parameters=10**6, device="cpu")
    assert epochs == pytest.approx(60 * OPERATIONS["cpu"] / 6e12)


def test_of_two_limits_the_nearer_counts():
    epochs = expected_epochs(Budget(50, 1e9), tokens=1000, parameters=10**6, device="cuda", tokens_per_step=20)
    assert epochs == pytest.approx(1.0)


@pytest.mark.parametrize(("epochs", "share"), [(1e-6, 0.0), (2, 0.0), (4.5, 0.05), (10, 0.1), (50, 0.2), (1e9, 0.3)])
def test_more_epochs_get_more_dropout(epochs, share):
    assert default_dropout(epochs) == share


def test_a_model_that_no_machine_holds_is_refused_before_it_is_built():
    shape = ModelConfig(vocabulary=65, embedding=16384, hidden=16384, layers=64)
    with pytest.raises(SettingsError, match="GB of memory, and this machine has"):
        check_memory(shape, 16, 64)
    check_memory(ModelConfig(vocabulary=65, embedding=256, hidden=256, layers=3), 16, 64)
