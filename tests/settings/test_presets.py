from dataclasses import fields

import pytest

from textgen.settings.model import ModelSettings
from textgen.settings.presets import PRESETS
from textgen.settings.training import TrainingSettings


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_consists_of_valid_settings(name):
    settings = {key.replace("-", "_"): value for key, value in PRESETS[name].items()}
    for kind in (ModelSettings, TrainingSettings):
        own = {field.name for field in fields(kind)}
        kind(**{key: settings.pop(key) for key in own & settings.keys()})
    assert not settings
