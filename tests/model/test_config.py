import pytest

from textgen.model.config import ModelConfig

OLD = {"vocabulary": 5, "embedding": 2, "hidden": 3, "layers": 1, "residual": False}


def test_a_config_survives_json():
    config = ModelConfig(**OLD, cell="rnn", nonlinearity="relu", skip_connections=True, tied=True)
    assert ModelConfig.from_json(config.to_json()) == config


def test_older_configs_lack_later_parts_and_call_skip_connections_skip():
    assert ModelConfig.from_json(OLD) == ModelConfig(**OLD, cell="lstm", skip_connections=False, tied=False)
    assert ModelConfig.from_json(OLD | {"skip": True}).skip_connections


@pytest.mark.parametrize(
    ("stored", "message"),
    [
        (OLD | {"depth": 3}, "unknown parts: depth"),
        ({"hidden": 3}, "not whole: .*'vocabulary'"),
        (OLD | {"layers": 2.0}, "layers is 2.0, not of type int"),
        (OLD | {"hidden": True}, "hidden is True"),
        (OLD | {"cell": None}, "cell is None"),
    ],
)
def test_a_damaged_config_names_the_part(stored, message):
    with pytest.raises(ValueError, match=message):
        ModelConfig.from_json(stored)
