from dataclasses import fields

import pytest

from textgen.errors import SettingsError
from textgen.settings.parsing import flag
from textgen.settings.run import (
    PRESETS,
    RUN_SETTINGS,
    CorpusSettings,
    ModelSettings,
    TrainingSettings,
    check_unchanged,
    to_flat,
)
from textgen.settings.setting import typed_fields

RESUMABLE = set(
    "corpus validation test include exclude field corpora checkpoints epochs max-steps max-time patience "
    "validate-every checkpoint-every verbose log-every sample-length gradient-flow accelerator devices num-nodes "
    "cuda-graph strategy precision wandb wandb-project wandb-tags wandb-group wandb-notes wandb-artifacts".split()
)
BEFORE = to_flat(*(kind() for kind in RUN_SETTINGS))


def test_to_flat_names_fields_by_their_flags_and_leaves_out_none():
    flat = to_flat(TrainingSettings(max_time="2m"), ModelSettings())
    assert flat["max-time"] == "2m"
    assert flat["warmup"] == TrainingSettings().warmup
    assert "epochs" not in flat


@pytest.mark.parametrize("name", [flag(field.name)[2:] for kind in RUN_SETTINGS for field, *_ in typed_fields(kind)])
def test_resume_may_change_where_texts_are_how_long_it_takes_and_on_what_but_not_what_is_learned(name):
    if name in RESUMABLE:
        check_unchanged(BEFORE | {name: "other"}, BEFORE, "old")
        return
    with pytest.raises(SettingsError, match=f"^--{name} other cannot be changed on --resume: old"):
        check_unchanged(BEFORE | {name: "other"}, BEFORE, "old")


def test_a_setting_that_the_run_began_without_may_be_its_default_only():
    before = {name: value for name, value in BEFORE.items() if name != "jitter"}
    check_unchanged(BEFORE, before, "old")
    with pytest.raises(SettingsError, match="^--jitter True cannot be changed on --resume: old is trained without"):
        check_unchanged(BEFORE | {"jitter": True}, before, "old")


def test_a_setting_that_is_left_out_differs():
    with pytest.raises(SettingsError, match=r"^--warmup \(left out\) cannot be changed .* trained with 0.02"):
        check_unchanged({name: value for name, value in BEFORE.items() if name != "warmup"}, BEFORE, "old")


def test_one_text_of_a_corpus_stands_for_itself():
    assert to_flat(CorpusSettings(corpus="a.txt"))["corpus"] == "a.txt"
    assert to_flat(CorpusSettings(corpus=("a", "b")))["corpus"] == ["a", "b"]
    assert "validation" not in to_flat(CorpusSettings())


def test_an_encoding_that_python_does_not_know_is_refused():
    for encoding in ("klingon", "rot13", "base64"):
        with pytest.raises(SettingsError, match="--encoding"):
            CorpusSettings(encoding=encoding)


def test_standard_input_is_one_text():
    with pytest.raises(SettingsError, match="standard input can be read once only"):
        CorpusSettings(corpus="-", validation="-")


@pytest.mark.parametrize("name", ["../x", "a/b", "", ".hidden", "a b", "x" * 101])
def test_a_run_name_that_is_not_a_plain_file_name_is_refused(name):
    with pytest.raises(SettingsError, match="--run"):
        TrainingSettings(run=name)


def test_the_default_time_limit_holds_only_without_another_limit():
    assert TrainingSettings().max_seconds == 300
    assert TrainingSettings(max_steps=5).max_seconds is None
    assert TrainingSettings(epochs=2).max_seconds is None
    assert TrainingSettings(epochs=2, max_time="10s").max_seconds == 10


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_consists_of_valid_settings(name):
    settings = {key.replace("-", "_"): value for key, value in PRESETS[name].items()}
    for kind in (ModelSettings, TrainingSettings):
        own = {field.name for field in fields(kind)}
        kind(**{key: settings.pop(key) for key in own & settings.keys()})
    assert not settings
