from dataclasses import fields

import pytest

from textgen.presets import PRESETS, preset
from textgen.settings import ModelSettings, TrainingSettings


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_consists_of_settings_that_may_be_given(name):
    settings = {key.replace("-", "_"): value for key, value in preset(name).items()}
    for kind in (ModelSettings, TrainingSettings):
        own = {field.name for field in fields(kind)}
        kind(**{key: settings.pop(key) for key in own & settings.keys()})
    assert not settings


def test_an_unknown_preset_is_left_to_the_command():
    assert preset("slow") == {}
