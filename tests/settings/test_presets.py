from dataclasses import fields

import pytest

from textgen.cli import prepare
from textgen.settings.model import ModelSettings
from textgen.settings.presets import PRESETS, preset
from textgen.settings.training import TrainingSettings


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_consists_of_settings_that_may_be_given(name):
    settings = {key.replace("-", "_"): value for key, value in preset(name).items()}
    for kind in (ModelSettings, TrainingSettings):
        own = {field.name for field in fields(kind)}
        kind(**{key: settings.pop(key) for key in own & settings.keys()})
    assert not settings


def test_an_unknown_preset_is_left_to_the_command():
    assert preset("slow") == {}


@pytest.mark.parametrize("limit", [("--max-steps", "60"), ("--epochs=1",), ("--max-time", "9s")])
def test_a_limit_of_ones_own_takes_the_place_of_a_presets(limit):
    def settings(*flags):
        return prepare(["train", "--corpus", "x.txt", *flags])[1][-1].config

    assert settings("--preset", "best") == PRESETS["best"]
    assert settings("--preset", "best", *limit) == {"layers": 3, "hidden": 384}
    assert "epochs" not in settings("--preset", "paper-awd", *limit)
