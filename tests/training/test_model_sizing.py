import pytest
from helpers.every_kind import tokenizer_of

from textgen.errors import SettingsError
from textgen.model.config import ModelConfig
from textgen.settings.run import ModelSettings
from textgen.tokenizers import ByteFallbackTokenizer, CharacterTokenizer
from textgen.training.model_sizing import Memory, check_memory, default_embedding, model_config, parameter_count

MANY = "".join(map(chr, range(0x4E00, 0x4E00 + 300)))


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
    assert default_embedding(ModelSettings(), tokenizer, 128) == width
    assert default_embedding(ModelSettings(tied=True), tokenizer, 128) == 128
    assert default_embedding(ModelSettings(), tokenizer, 32) == 32


def test_parameters_are_those_of_the_default_network():
    def parameters(characters):
        return parameter_count(model_config(ModelSettings(), CharacterTokenizer(characters), 256))

    # V E + V H + 4H (E + H) + 2 x 4H 2H, E = 64 for 65 characters, E = H for 300
    assert parameters(MANY[:65]) == 65 * (64 + 256) + 1024 * (64 + 256) + 2 * 1024 * 512
    assert parameters(MANY) == 300 * 512 + 1024 * 512 + 2 * 1024 * 512


def test_parameters_of_each_cell_are_counted():
    shape = {"vocabulary": 10, "embedding": 4, "hidden": 8, "layers": 2}
    # V E + V H + blocks H (E + H) + blocks H (H + H)
    for cell, blocks in {"lstm": 4, "coupled": 3, "gru": 3, "rnn": 1}.items():
        assert parameter_count(ModelConfig(cell=cell, **shape)) == 10 * 12 + blocks * 8 * 12 + blocks * 8 * 16


def test_a_tied_matrix_counts_once():
    shape = {"vocabulary": 10, "embedding": 8, "hidden": 8, "layers": 1}
    both, tied = (parameter_count(ModelConfig(tied=tied, **shape)) for tied in (False, True))
    assert both - tied == 10 * 8


def test_a_model_that_no_machine_holds_is_refused_before_it_is_built():
    shape = ModelConfig(vocabulary=65, embedding=16384, hidden=16384, layers=64)
    machine = Memory("this machine", 10**12)
    with pytest.raises(SettingsError, match="GB of memory, and this machine has 1,000"):
        check_memory(shape, 16, 64, machine)
    check_memory(ModelConfig(vocabulary=65, embedding=256, hidden=256, layers=3), 16, 64, machine)


def test_memory_is_that_of_a_process_with_its_lanes():
    large = ModelConfig(vocabulary=205, embedding=64, hidden=1024, layers=3)  # 3 x 1024, B 8,192, T 512: 324 GB in all
    check_memory(large, 8192, 512, Memory("a GPU", 140 * 10**9, processes=32))
    with pytest.raises(SettingsError, match="--batch-size 8192 and --window 512 need 3.. GB .* a GPU has 140"):
        check_memory(large, 8192, 512, Memory("a GPU", 140 * 10**9))
    with pytest.raises(SettingsError, match="this machine has 140"):  # 4 of 8 processes, half of the lanes
        check_memory(large, 8192, 512, Memory("this machine", 140 * 10**9, networks=4, processes=8))
    check_memory(large, 8192, 512, Memory("unknown", 0))
