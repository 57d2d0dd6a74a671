import dataclasses

import pytest

from textgen.errors import SettingsError
from textgen.settings.generation import ConstraintSettings, GenerationSettings, SamplingSettings


@pytest.mark.parametrize("wish", [{"regex": "a"}, {"acrostic": "a"}])
@pytest.mark.parametrize("end", [{"stop": "b"}, {"stop_at": "line"}])
def test_two_ends_of_a_text_contradict_each_other(wish, end):
    with pytest.raises(SettingsError, match=f"^--{next(iter(wish))} says where the text ends; leave --stop(-at)? out$"):
        ConstraintSettings(**wish, **end)
    ConstraintSettings(must_include="a", **end)
    ConstraintSettings(**wish)


def test_a_text_is_not_shorter_than_its_least_length():
    with pytest.raises(SettingsError, match="--min-length 80 is more than the text can have: 50 characters"):
        GenerationSettings(length=50, min_length=80)
    assert GenerationSettings(words=10, min_length=80).longest > 80


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("top_k", 3),
        ("typical_p", 0.9),
        ("top_p", 0.9),
        ("min_p", 0.1),
        ("repetition_penalty", 1.1),
        ("frequency_penalty", 0.1),
        ("dry_multiplier", 0.8),
        ("best_of", 2),
        ("seed", 0),
    ],
)
def test_beam_search_takes_no_sampling_setting(name, value):
    with pytest.raises(SettingsError, match="--num-beams does not sample; leave --" + name.replace("_", "-")):
        GenerationSettings(num_beams=4, **{name: value})
    GenerationSettings(**{name: value})


def test_a_search_finds_no_more_texts_than_it_keeps():
    assert SamplingSettings(num_beams=3, num_samples=3).num_samples == 3
    with pytest.raises(SettingsError, match="--num-beams 3 finds 3 texts, not --num-samples 4"):
        SamplingSettings(num_beams=3, num_samples=4)


def test_writing_settings_are_those_of_the_text_and_of_sampling():
    names = [{field.name for field in dataclasses.fields(kind)} for kind in (ConstraintSettings, SamplingSettings)]
    assert not names[0] & names[1]
    assert names[0] | names[1] == {field.name for field in dataclasses.fields(GenerationSettings)}
