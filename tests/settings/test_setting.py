"""Claims about every setting there is."""

import dataclasses
import math
from typing import Literal, get_args, get_origin

import pytest

from textgen.errors import SettingsError
from textgen.settings.evaluation import RowSettings
from textgen.settings.generation import ConstraintSettings, SamplingSettings
from textgen.settings.parsing import flag
from textgen.settings.run import CorpusSettings, ModelSettings, TrainingSettings
from textgen.settings.setting import MAY_BE_EMPTY, Group, typed_fields

KINDS = (CorpusSettings, ModelSettings, TrainingSettings, ConstraintSettings, SamplingSettings, RowSettings)
FIELDS = [(kind, *facts) for kind in KINDS for facts in typed_fields(kind)]
NUMBERS = [(kind, field) for kind, field, hint, _ in FIELDS if hint in (int, float)]


def named(value):
    return getattr(value, "name", getattr(value, "__name__", None))


@pytest.mark.parametrize(("kind", "field", "hint", "optional"), FIELDS, ids=named)
def test_every_setting_has_a_group_a_default_and_bounds_or_a_parser_where_it_is_a_number(kind, field, hint, optional):
    assert field.metadata["group"] in get_args(Group)
    assert getattr(kind(), field.name) == field.default
    if hint in (int, float):
        assert field.metadata["high"] is not None
        assert (field.metadata["low"] is None) != (field.metadata["above"] is None)
    elif isinstance(hint, tuple):
        assert field.metadata["parse"]


@pytest.mark.parametrize(("kind", "field"), NUMBERS, ids=named)
def test_numbers_at_the_bounds_are_allowed_and_numbers_beyond_are_refused_by_their_flag(kind, field):
    facts, step = field.metadata, 1 if "int" in field.type else 1e-6
    others = {"cell": "lstm"} if kind is ModelSettings else {}
    others |= {"tokenizer": "sentencepiece"} if field.name == "vocab_size" else {}
    others |= {"length": 10**12} if field.name == "min_length" else {}
    allowed = [facts["high"], facts["low"] if facts["above"] is None else facts["above"] + step]
    for value in allowed:
        assert getattr(kind(**{field.name: value}, **others), field.name) == value
    refused = [facts["high"] * (1 + 1e-6) + step if step < 1 else facts["high"] + 1, math.nan, math.inf, "many", True]
    refused.append(facts["low"] - step if facts["above"] is None else facts["above"])
    for value in [*refused, *([1.5] if step == 1 else [])]:
        with pytest.raises(SettingsError, match=f"^{flag(field.name)} "):
            kind(**{field.name: value}, **others)


@pytest.mark.parametrize(
    ("kind", "field", "hint"), [each[:3] for each in FIELDS if get_origin(each[2]) is Literal], ids=named
)
def test_a_value_that_is_not_a_choice_is_refused_with_the_choices(kind, field, hint):
    with pytest.raises(SettingsError, match=f"^{flag(field.name)} 'other': choose one of .*{get_args(hint)[-1]}"):
        kind(**{field.name: "other"})


@pytest.mark.parametrize(("kind", "field"), [each[:2] for each in FIELDS if each[2] is bool], ids=named)
def test_a_switch_is_true_or_false(kind, field):
    with pytest.raises(SettingsError, match=f"^{flag(field.name)} 'yes': it must be true or false"):
        kind(**{field.name: "yes"})


@pytest.mark.parametrize(("kind", "field"), [each[:2] for each in FIELDS if get_origin(each[2]) is tuple], ids=named)
def test_one_text_may_be_given_for_a_list_and_an_empty_text_is_refused(kind, field):
    others = {"validation": "b"} if field.name == "test" else {}
    for value in ("a=1", ["a=1"], ("a=1",)):
        assert getattr(kind(**{field.name: value}, **others), field.name) == ("a=1",)
    for value in ("", ("a=1", "")):
        with pytest.raises(SettingsError, match=f"^{flag(field.name)} is empty"):
            kind(**{field.name: value}, **others)


@pytest.mark.parametrize("kinds", [KINDS[:3], KINDS[3:5], KINDS[5:]])
def test_no_two_settings_of_a_command_have_the_same_name(kinds):
    names = [field.name for kind in kinds for field in dataclasses.fields(kind)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("kind", "field"), [each[:2] for each in FIELDS if each[2] is str and each[1].name not in MAY_BE_EMPTY], ids=named
)
def test_an_empty_text_is_refused(kind, field):
    with pytest.raises(SettingsError, match=f"^{flag(field.name)} is empty; leave it out, or give a value$"):
        kind(**{field.name: ""})


def test_a_number_of_thousands_of_digits_is_out_of_range():
    with pytest.raises(SettingsError, match="--max-steps of more than 30 digits is out of range"):
        TrainingSettings(max_steps=16**5000)
