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
from textgen.generation.session import Session
from textgen.settings.generation import GenerationSettings
from textgen.tokenizers.bytes import ByteTokenizer
from textgen.tokenizers.protocol import default_prompt


class Counting:
    """An engine that counts the ids it is given."""

    def __init__(self, engine):
        self._engine = engine
        self.ids = 0

    def __getattr__(self, name):
        return getattr(self._engine, name)

    def forward(self, ids, state):
        self.ids += len(ids)
        return self._engine.forward(ids, state)

    def step(self, ids, state):
        self.ids += len(ids)
        return self._engine.step(ids, state)

    def generate(self, ids, state, uniforms, *args, **kwargs):
        self.ids += uniforms.size
        return self._engine.generate(ids, state, uniforms, *args, **kwargs)


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


def new_session(generator, **options):
    return Session(generator, GenerationSettings(**{"seed": 1, "length": 40, **options}))


def generated(tokens, most=None):
    """Returns the text of all tokens, or of the first `most`."""
    text = "".join(token.text for token in itertools.islice(tokens, most))
    tokens.close()
    return text


def assert_state_is_that_of_the_text(session, generator):
    """Compares with the text read at once; a text that the model started follows the default prompt."""
    if not session.turns:
        return
    state, text = session.turns[-1].state, session.text
    if session.turns[0].author == "model":
        text = default_prompt(generator.tokenizer) + text
    whole = prefill(generator.engine, generator.tokenizer.encode(text))
    assert generator.tokenizer.decode(state.ids) == text
    np.testing.assert_allclose(state.logits, whole.logits, rtol=1e-5, atol=1e-4)
    np.testing.assert_allclose(state.state.h, whole.state.h, rtol=1e-5, atol=1e-4)
    np.testing.assert_allclose(state.state.c, whole.state.c, rtol=1e-5, atol=1e-4)


def test_first_turn_equals_generate(generator):
    session = new_session(generator, seed=7)
    session.append("ROMEO:")
    text = generated(session.generate())
    assert text == generator.generate("ROMEO:", seed=7, length=40)
    assert session.text == "ROMEO:" + text
    assert [turn.author for turn in session.turns] == ["user", "model"]


def test_turns_are_joined_without_anything_between_them(generator):
    session = new_session(generator)
    for words in ("RO", "", "MEO:", "\nO "):
        session.append(words)
    assert session.text == "ROMEO:\nO "
    assert len(session.turns) == 3


steps = st.lists(
    st.sampled_from("append generate interrupt regenerate undo redo stop_at stop regex".split()),
    max_size=10,
)


@given(steps)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_state_is_that_of_the_whole_text_and_no_token_is_read_twice(counted, steps):
    generator, engine = counted
    session = new_session(generator, length=12)
    special = {
        "stop_at": {"stop_at": "line"},
        "stop": {"stop": ("e ", "ou")},
        "regex": {"regex": "[a-z ]{3}"},
    }
    for step in steps:
        before, engine.ids = len(session.text), 0
        if step == "append":
            session.append("How now, ")
        elif step == "generate":
            assert generated(session.generate()) == session.turns[-1].text
        elif step == "interrupt":
            assert generated(session.generate(), 5) == session.turns[-1].text
        elif step == "regenerate":
            generated(session.regenerate())
        elif step in ("undo", "redo"):
            getattr(session, step)()
            assert engine.ids == 0
        else:
            session.change(**special[step])
            generated(session.generate())
            session.change(stop=(), stop_at=None, regex=None)
        # A turn's tokens are generated once and read at most once more; an empty text reads one token more.
        new = len(session.text) - before
        assert engine.ids <= (new if step == "append" else 2 * 12 + 1)
        assert_state_is_that_of_the_text(session, generator)


def test_turn_of_full_length_is_not_read_again(counted):
    generator, engine = counted
    session = new_session(generator, length=1000)
    session.append("ROMEO:")
    engine.ids = 0
    generated(session.generate())
    once_more = engine.tokens_at_once  # at most: the engine's last call
    assert 1000 <= engine.ids <= 1000 + once_more
    engine.ids = 0
    generated(session.regenerate(), 300)
    assert 300 <= engine.ids <= 300 + 2 * once_more
    assert_state_is_that_of_the_text(session, generator)


@pytest.mark.parametrize("shown", [5, 10, 17, 40])
def test_ctrl_c_while_the_engine_works_keeps_the_text_yielded(generator, monkeypatch, shown):
    session = new_session(generator, length=500)
    tokens = session.generate()
    text = "".join(next(tokens).text for _ in range(shown))

    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(generator.engine, "_run_streams", interrupted)
    with pytest.raises(KeyboardInterrupt):
        for token in tokens:  # the engine is called again when those that it sampled at once have been yielded
            text += token.text
    monkeypatch.undo()
    assert session.text == text
    assert_state_is_that_of_the_text(session, generator)


def test_text_held_back_for_a_stop_string_is_not_in_the_text(generator):
    session = new_session(generator, temperature=0, stop=("again, my lord? No",))
    session.append("ROMEO:\nO speak ")
    shown = generated(session.generate(), 3)
    assert shown == ""
    assert session.text == "ROMEO:\nO speak "
    assert generated(session.generate()).startswith("again")
    assert_state_is_that_of_the_text(session, generator)


def test_regenerate_gives_another_sample_after_the_same_text(generator):
    session = new_session(generator, temperature=1.5)
    session.append("NURSE:\n")
    texts = [generated(session.generate())] + [generated(session.regenerate()) for _ in range(4)]
    assert len(set(texts)) == 5
    assert session.text == "NURSE:\n" + texts[-1]
    assert texts[3] == generator.generate("NURSE:\n", seed=1, sample=3, length=40, temperature=1.5)


def test_regenerate_after_the_users_turn_generates(generator):
    session = new_session(generator)
    session.append("NURSE:\n")
    text = generated(session.regenerate())
    assert session.text == "NURSE:\n" + text


def test_same_calls_give_the_same_text(generator):
    def session(seed):
        session = new_session(generator, seed=seed, temperature=1.2)
        session.append("PARIS")
        generated(session.generate())
        generated(session.regenerate())
        session.change(temperature=0.9, top_p=0.9)
        session.undo()
        session.append(":\n")
        generated(session.generate())
        return session.text

    assert session(3) == session(3) != session(4)


def test_seed_is_drawn_and_shown_in_the_settings(generator):
    session = Session(generator, GenerationSettings(length=30))
    session.append("R")
    text = generated(session.generate())
    assert text == generator.generate("R", length=30, seed=session.settings.seed)


def test_new_seed_starts_at_its_sample_0(generator):
    session = new_session(generator, temperature=1.3)
    session.append("R")
    generated(session.generate())
    session.undo()
    session.change(seed=9)
    assert generated(session.generate()) == generator.generate("R", length=40, temperature=1.3, seed=9)


def test_undo_and_redo(generator):
    session = new_session(generator)
    assert not session.undo()
    session.append("R")
    generated(session.generate())
    first = session.text
    generated(session.regenerate())
    second = session.text
    assert session.undo()
    assert session.undo()
    assert session.text == ""
    session.append("How now")
    assert session.redo()
    assert session.text == "R"
    assert session.redo()
    assert session.text == second
    assert session.redo()
    assert session.text == first
    assert not session.redo()
    assert session.text == first


def test_redo_after_restart_restores_the_text(generator):
    session = new_session(generator)
    session.append("ROMEO")
    session.restart("PARIS")
    assert session.text == "PARIS"
    assert_state_is_that_of_the_text(session, generator)
    session.redo()
    assert session.text == "ROMEO"
    with pytest.raises(UnknownCharacterError):
        session.restart("§")
    assert session.text == "ROMEO"


def test_unknown_characters_are_refused_or_skipped(generator):
    session = new_session(generator)
    session.append("RO")
    with pytest.raises(UnknownCharacterError, match="U\\+00A7"):
        session.append("M§")
    assert session.text == "RO"
    session.append("M§E", on_unknown="skip")
    assert session.text == "ROME"
    session.append("§", on_unknown="skip")
    assert len(session.turns) == 2


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
def test_invalid_change_changes_nothing(generator, change, error):
    session = new_session(generator)
    before = session.settings
    with pytest.raises(error):
        session.change(**change)
    assert session.settings is before


def test_settings_for_several_texts_are_refused(generator):
    for settings_ in ({"num_beams": 2, "seed": None}, {"best_of": 2}, {"num_samples": 3}):
        with pytest.raises(SettingsError, match="leave --"):
            new_session(generator, **settings_)


def test_constraint_that_cannot_be_met_leaves_the_text(generator):
    with pytest.raises(ConstraintError):
        new_session(generator, must_include=("x" * 50,))
    session = new_session(generator)
    session.append("R")
    for constraint in ({"must_include": ("x",)}, {"regex": "a{9}", "length": 8}, {"only": "é"}):
        with pytest.raises(ConstraintError):
            session.change(**constraint)
    assert session.text == "R"
    session.change(length=3)
    assert len("".join(token.text for token in session.generate())) == 3


class Script:
    """An engine whose n-th id is the n-th of a script; its state depends on all ids read."""

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

    def forward(self, ids, state):
        logits = np.zeros((0, 256), np.float32)
        for token in ids:
            one, state = self.step(np.array([token]), state)
            logits = np.concatenate([logits, one])
        return logits, state


def test_incomplete_character_is_read_as_it_was_shown(generator):
    model = copy.copy(generator)
    model.engine, model.tokenizer = Script("né".encode()), ByteTokenizer()
    session = new_session(model, length=1)
    session.append("n")
    assert generated(session.generate()) == "é"
    assert_state_is_that_of_the_text(session, model)
    # Stopped in the middle of a character: the bytes not shown are not in the text.
    session.change(length=3)
    assert generated(session.generate(), 2) == "n"
    assert_state_is_that_of_the_text(session, model)
