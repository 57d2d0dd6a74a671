import copy
import itertools

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import textgen
from textgen.errors import ConstraintError, SettingsError, UnknownCharacterError
from textgen.generation.decode import prefill
from textgen.generation.engines import EngineState
from textgen.generation.session import Conversation
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers import default_prompt
from textgen.tokenizers.bytes import ByteTokenizer


class Counting:
    """An engine that counts the ids it is given."""

    def __init__(self, engine):
        self._engine = engine
        self.ids = 0

    def __getattr__(self, name):
        return getattr(self._engine, name)

    def read(self, ids, state):
        self.ids += len(ids)
        return self._engine.read(ids, state)

    def step(self, ids, state):
        self.ids += len(ids)
        return self._engine.step(ids, state)


@pytest.fixture(scope="module")
def generator(workplace):
    return textgen.load(workplace / "checkpoints" / "play-1")


@pytest.fixture
def counted(generator):
    """The generator with a counting engine, and that engine."""
    engine = generator.engine
    generator.engine = Counting(engine)
    yield generator, generator.engine
    generator.engine = engine


def converse(generator, **options):
    return Conversation(generator, GenerationSettings(**{"seed": 1, "length": 40, **options}))


def written(characters, most=None):
    """What is yielded, at most so many characters."""
    text = "".join(character.text for character in itertools.islice(characters, most))
    characters.close()
    return text


def assert_place_is_that_of_the_text(conversation, generator):
    """As if the text had been read at once; one that the model began follows the default prompt."""
    if not conversation.turns:
        return
    place, text = conversation.turns[-1].place, conversation.text
    if conversation.turns[0].author == "model":
        text = default_prompt(generator.tokenizer) + text
    whole = prefill(generator.engine, generator.tokenizer.encode(text))
    assert generator.tokenizer.decode(place.ids) == text
    np.testing.assert_allclose(place.logits, whole.logits, atol=1e-4)
    np.testing.assert_allclose(place.state.h, whole.state.h, atol=1e-4)
    np.testing.assert_allclose(place.state.c, whole.state.c, atol=1e-4)


def test_its_first_turn_is_what_generate_writes(generator):
    conversation = converse(generator, seed=7)
    conversation.say("ROMEO:")
    text = written(conversation.write())
    assert text == generator.generate("ROMEO:", seed=7, length=40)
    assert conversation.text == "ROMEO:" + text
    assert [turn.author for turn in conversation.turns] == ["user", "model"]


def test_words_stand_side_by_side_with_nothing_between(generator):
    conversation = converse(generator)
    for words in ("RO", "", "MEO:", "\nO "):
        conversation.say(words)
    assert conversation.text == "ROMEO:\nO "
    assert len(conversation.turns) == 3


steps = st.lists(
    st.sampled_from(["say", "write", "stopped", "again", "undo", "redo", "stop at a line", "stop text", "pattern"]),
    max_size=10,
)


@given(steps)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_place_is_that_of_the_whole_text_and_nothing_is_read_twice(counted, steps):
    generator, engine = counted
    conversation = converse(generator, length=12)
    special = {
        "stop at a line": {"stop_at": "line"},
        "stop text": {"stop": ("e ", "ou")},
        "pattern": {"regex": "[a-z ]{3}"},
    }
    for step in steps:
        before, engine.ids = len(conversation.text), 0
        if step == "say":
            conversation.say("How now, ")
        elif step == "write":
            assert written(conversation.write()) == conversation.turns[-1].text
        elif step == "stopped":
            assert written(conversation.write(), 5) == conversation.turns[-1].text
        elif step == "again":
            written(conversation.again())
        elif step in ("undo", "redo"):
            getattr(conversation, step)()
            assert engine.ids == 0
        else:
            conversation.change(**special[step])
            written(conversation.write())
            conversation.change(stop=(), stop_at=None, regex=None)
        # A turn's characters are drawn once, and once more read at most; one more begins an empty text.
        new = len(conversation.text) - before
        assert engine.ids <= (new if step == "say" else 2 * 12 + 1)
        assert_place_is_that_of_the_text(conversation, generator)


def test_a_turn_of_full_length_is_not_read_again(counted):
    generator, engine = counted
    conversation = converse(generator, length=1000)
    conversation.say("ROMEO:")
    engine.ids = 0
    written(conversation.write())
    assert engine.ids == 1000
    engine.ids = 0
    written(conversation.again(), 300)
    assert engine.ids == 300
    assert_place_is_that_of_the_text(conversation, generator)


def test_ctrl_c_in_the_middle_of_a_step_keeps_what_was_shown(generator, monkeypatch):
    conversation = converse(generator)
    characters = conversation.write()
    shown = "".join(next(characters).text for _ in range(10))
    engine = generator.engine

    class Interrupted(Counting):
        def step(self, ids, state):
            raise KeyboardInterrupt

    monkeypatch.setattr(type(engine), "step", Interrupted.step)
    with pytest.raises(KeyboardInterrupt):
        next(characters)
    monkeypatch.undo()
    assert conversation.text == shown
    assert_place_is_that_of_the_text(conversation, generator)


def test_what_is_held_back_for_a_stop_text_is_not_in_the_text(generator):
    conversation = converse(generator, temperature=0, stop=("again, my lord? No",))
    conversation.say("ROMEO:\nO speak ")
    shown = written(conversation.write(), 3)
    assert shown == ""
    assert conversation.text == "ROMEO:\nO speak "
    assert written(conversation.write()).startswith("again")
    assert_place_is_that_of_the_text(conversation, generator)


def test_again_writes_another_text_from_the_same_place(generator):
    conversation = converse(generator, temperature=1.5)
    conversation.say("NURSE:\n")
    texts = [written(conversation.write())] + [written(conversation.again()) for _ in range(4)]
    assert len(set(texts)) == 5
    assert conversation.text == "NURSE:\n" + texts[-1]
    assert texts[3] == generator.generate("NURSE:\n", seed=1, sample=3, length=40, temperature=1.5)


def test_again_after_the_users_words_writes_on(generator):
    conversation = converse(generator)
    conversation.say("NURSE:\n")
    text = written(conversation.again())
    assert conversation.text == "NURSE:\n" + text


def test_the_same_calls_make_the_same_text(generator):
    def session(seed):
        conversation = converse(generator, seed=seed, temperature=1.2)
        conversation.say("PARIS")
        written(conversation.write())
        written(conversation.again())
        conversation.change(temperature=0.9, top_p=0.9)
        conversation.undo()
        conversation.say(":\n")
        written(conversation.write())
        return conversation.text

    assert session(3) == session(3) != session(4)


def test_without_a_seed_it_takes_one_and_tells_it(generator):
    conversation = Conversation(generator, GenerationSettings(length=30))
    conversation.say("R")
    text = written(conversation.write())
    assert text == generator.generate("R", length=30, seed=conversation.settings.seed)


def test_a_seed_that_is_set_begins_at_its_text_0(generator):
    conversation = converse(generator, temperature=1.3)
    conversation.say("R")
    written(conversation.write())
    conversation.undo()
    conversation.change(seed=9)
    assert written(conversation.write()) == generator.generate("R", length=40, temperature=1.3, seed=9)


def test_undo_and_redo_go_through_the_texts(generator):
    conversation = converse(generator)
    assert not conversation.undo()
    conversation.say("R")
    written(conversation.write())
    first = conversation.text
    written(conversation.again())
    second = conversation.text
    assert conversation.undo()
    assert conversation.undo()
    assert conversation.text == ""
    conversation.say("How now")
    assert conversation.redo()
    assert conversation.text == "R"
    assert conversation.redo()
    assert conversation.text == second
    assert conversation.redo()
    assert conversation.text == first
    assert not conversation.redo()
    assert conversation.text == first


def test_restart_begins_a_new_text_that_redo_leaves(generator):
    conversation = converse(generator)
    conversation.say("ROMEO")
    conversation.restart("PARIS")
    assert conversation.text == "PARIS"
    assert_place_is_that_of_the_text(conversation, generator)
    conversation.redo()
    assert conversation.text == "ROMEO"
    with pytest.raises(UnknownCharacterError):
        conversation.restart("§")
    assert conversation.text == "ROMEO"


def test_unknown_characters_are_refused_or_left_out_and_nothing_is_lost(generator):
    conversation = converse(generator)
    conversation.say("RO")
    with pytest.raises(UnknownCharacterError, match="U\\+00A7"):
        conversation.say("M§")
    assert conversation.text == "RO"
    conversation.say("M§E", on_unknown="skip")
    assert conversation.text == "ROME"
    conversation.say("§", on_unknown="skip")
    assert len(conversation.turns) == 2


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"top_p": 3}, SettingsError),
        ({"temperature": "hot"}, SettingsError),
        ({"regex": "("}, ConstraintError),
        ({"acrostic": "R" * 100}, ConstraintError),
        ({"only": "§"}, ConstraintError),
        ({"num_beams": 4}, SettingsError),
        ({"best_of": 2}, SettingsError),
        ({"num_samples": 2}, SettingsError),
        ({"seed": 2, "length": -1}, SettingsError),
    ],
)
def test_a_change_that_cannot_be_meant_changes_nothing(generator, change, error):
    conversation = converse(generator)
    before = conversation.settings
    with pytest.raises(error):
        conversation.change(**change)
    assert conversation.settings is before


def test_settings_for_several_texts_are_refused(generator):
    for settings_ in ({"num_beams": 2, "seed": None}, {"best_of": 2}, {"num_samples": 3}):
        with pytest.raises(SettingsError, match="leave --"):
            converse(generator, **settings_)


def test_a_wish_that_cannot_be_met_leaves_the_text(generator):
    with pytest.raises(ConstraintError):
        converse(generator, must_include=("x" * 50,))
    conversation = converse(generator)
    conversation.say("R")
    for wish in ({"must_include": ("x",)}, {"regex": "a{9}", "length": 8}, {"only": "é"}):
        with pytest.raises(ConstraintError):
            conversation.change(**wish)
    assert conversation.text == "R"
    conversation.change(length=3)
    assert len("".join(character.text for character in conversation.write())) == 3


class Script:
    """An engine whose n-th id is the n-th of a script; its state tells all ids that it has read."""

    name, vocabulary = "script", 256

    def __init__(self, script):
        self.script = script

    def initial_state(self, streams=1):
        return EngineState(np.zeros((1, streams, 1), np.float32), np.zeros((1, streams, 1), np.float32))

    def step(self, ids, state):
        h = state.h * 0.5 + ids.astype(np.float32)[None, :, None]
        c = state.c + 1
        logits = np.zeros((len(ids), 256), np.float32)
        for n, position in enumerate(c[0, :, 0].astype(int)):
            logits[n, self.script[position % len(self.script)]] = 100
        return logits, EngineState(h, c)

    def read(self, ids, state):
        logits = np.zeros((0, 256), np.float32)
        for token in ids:
            one, state = self.step(np.array([token]), state)
            logits = np.concatenate([logits, one])
        return logits, state


def test_half_a_character_is_read_as_it_was_shown(generator):
    model = copy.copy(generator)
    model.engine, model.tokenizer = Script(b"n\xc3"), ByteTokenizer()
    conversation = converse(model, length=1)
    conversation.say("n")
    assert written(conversation.write()) == "\ufffd"
    assert_place_is_that_of_the_text(conversation, model)
    model.engine = Script("né".encode())
    conversation.restart("n")
    assert written(conversation.write()) == "é"
    assert_place_is_that_of_the_text(conversation, model)
    # Stopped in the middle of a character: what is not shown is not in the text.
    conversation.change(length=3)
    assert written(conversation.write(), 2) == "n"
    assert_place_is_that_of_the_text(conversation, model)
