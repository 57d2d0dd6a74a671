"""Plans of runs, with values worked out by hand; nothing is trained."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from textgen.data.corpus import Corpus, SplitEnds
from textgen.errors import CheckpointError, CorpusError, SettingsError
from textgen.settings.run import CorpusSettings, ModelSettings, TrainingSettings
from textgen.tokenizers import CharacterTokenizer
from textgen.training.checkpoints import SavedState
from textgen.training.plan import RunPlan

CORPUS = Corpus(
    name="letters",
    place="letters.txt",
    ids=np.zeros(10_000, np.uint8),
    tokenizer=CharacterTokenizer("abcdefghij"),
    sha256="0" * 64,
    characters=10_000,
    split_ends=SplitEnds(9_000, 9_500),
    documents=np.array([0, 400], np.uint64),
)
MODEL = ModelSettings(hidden=32, layers=2)
TRAINING = TrainingSettings(batch_size=10, window=20, max_steps=450, weight_decay=0.05)


def plan(model=MODEL, corpus=CORPUS, resumed=None, state=None, accelerator="cpu", choose=None, **changes) -> RunPlan:
    return RunPlan.resolve(
        corpus,
        (CorpusSettings(), model, dataclasses.replace(TRAINING, **changes)),
        accelerator=accelerator,
        choose_precision=choose or (lambda asked, accelerator: "bf16" if asked == "auto" else asked),
        resumed=resumed,
        state=state,
    )


def state_of(plan: RunPlan, **changes) -> SavedState:
    """A state of a run with this plan, saved at step 100."""
    values = {
        "path": Path("checkpoints/r/state/last.ckpt"),
        "settings": plan.settings,
        "corpus": "0" * 64,
        "tokenizer": CORPUS.tokenizer.name,
        "step": 100,
        "seconds": 7.0,
        "validation_due": False,
        "ended": False,
        "shapes": {},
    }
    return SavedState(**values | changes)


RESUMED = dataclasses.replace(MODEL, dropout=0.1)  # as settings.yaml has it


def resumed(*, state=None, model=RESUMED, **changes) -> RunPlan:
    before = state_of(plan(RESUMED), **(state or {}))
    return plan(model, resumed=Path("checkpoints/r"), state=before, **changes)


def test_windows_and_tokens_are_those_of_the_training_split():
    made = plan(accumulate=3)
    assert made.windows == 45  # 8,999 targets in 10 lanes: 900 each, in windows of 20
    assert made.tokens_per_window == 200
    assert made.tokens_per_step == 600
    assert made.validation_tokens == 500


def test_the_architecture_is_that_of_the_settings_and_the_tokenizer():
    config = plan().config
    assert (config.vocabulary, config.embedding, config.hidden, config.layers) == (10, 32, 32, 2)
    assert plan(ModelSettings(hidden=128)).config.embedding == 64


def test_validation_is_shortened_to_the_characters_asked_for():
    assert plan(validation_characters=200).split_ends == SplitEnds(9_000, 9_200)
    assert plan(validation_characters=0).split_ends == SplitEnds(9_000, 9_500)
    assert plan(validation_characters=10**6).split_ends == SplitEnds(9_000, 9_500)


@pytest.mark.parametrize(
    ("limits", "steps", "seconds"),
    [
        ({"max_steps": 450}, 450, None),
        ({"max_steps": None, "epochs": 2}, 90, None),
        ({"max_steps": 450, "epochs": 2}, 90, None),
        ({"max_steps": None, "max_time": "2m"}, None, 120.0),
        ({"max_steps": None}, None, 300.0),
        ({"max_steps": 450, "max_time": "2m"}, 450, 120.0),
    ],
)
def test_limits_in_steps_epochs_and_time(limits, steps, seconds):
    made = plan(**limits)
    assert (made.budget.max_steps, made.budget.max_seconds) == (steps, seconds)


def test_dropout_is_as_asked_or_by_the_epochs():
    assert plan(dataclasses.replace(MODEL, dropout=0.25)).dropout == 0.25
    assert plan(max_steps=90).dropout == 0.0  # 90 steps of 200 tokens: 2 epochs of 9,000
    assert plan(max_steps=450).dropout == 0.1  # 10 epochs
    assert plan(max_steps=225, accumulate=2).dropout == 0.1
    assert plan(max_steps=2250).dropout == 0.2  # 50 epochs
    assert (
        plan(max_steps=None, max_time="1s", precision="fp32").dropout == 0.28
    )  # 185 epochs: 1.7e11 / 6 / 17,024 tokens


def test_the_weight_decay_is_as_asked_for_or_follows_from_a_steps_share_of_the_text():
    assert plan(weight_decay=0.3).weight_decay == plan(weight_decay=0.3).settings["weight-decay"] == 0.3
    large = dataclasses.replace(CORPUS, ids=np.zeros(10**6, np.uint8), split_ends=SplitEnds(100_000, 200_000))
    assert plan(corpus=large, weight_decay=None).weight_decay == 0.1
    assert plan(weight_decay=None).weight_decay == plan(weight_decay=None).chosen["weight-decay"] == 0.2


def test_dropout_for_a_time_limit_depends_on_the_accelerator():
    large, long = ModelSettings(hidden=1024, layers=3), dataclasses.replace(CORPUS, ids=np.zeros(10**8, np.uint8))
    long = dataclasses.replace(long, characters=10**8, split_ends=SplitEnds(9 * 10**7, 95 * 10**6))
    on_cpu, on_gpu = (
        plan(large, long, max_steps=None, max_time="8h", accelerator=each, precision="fp32").dropout
        for each in ("cpu", "cuda")
    )
    # 21,244,544 parameters: V (E + H) + 4H (E + H) + 2 x 4H 2H with V = 10, E = 64; 8 h are 0.43 and 100 epochs
    assert on_cpu == 0.0
    assert on_gpu == 0.24


def test_the_validation_interval_is_as_asked_or_a_tenth_of_the_run():
    assert plan(validate_every=7).validate_every == 7
    assert plan(max_steps=450).validate_every == 45
    assert plan(max_steps=10**6).validate_every == 135  # three epochs
    assert plan(max_steps=50).validate_every == 45  # an epoch; 500 / 3 tokens may be 3 % of 28 steps of 200


def test_precision_is_chosen_once_for_the_hardware():
    calls = []

    def choose(asked, accelerator):
        calls.append((asked, accelerator))
        return "fp32"

    assert plan(choose=choose).precision == "fp32"
    assert calls == [("auto", "cpu")]


def test_settings_hold_what_was_chosen_and_not_the_name_of_the_run():
    settings = plan(run="mine", max_steps=None).settings
    assert "run" not in settings
    assert settings["max-time"] == "300s"
    assert settings["learning-rate"] == 0.016
    assert settings["precision"] == "bf16"
    assert settings["dropout"] == 0.3
    assert settings["validate-every"] == 135
    assert settings["hidden"] == 32
    assert plan(optimizer="adamw").settings["learning-rate"] == 0.008


def test_document_reset_needs_several_documents():
    assert plan(document_reset=True).training.document_reset
    single = dataclasses.replace(CORPUS, documents=np.array([0], np.uint64))
    with pytest.raises(SettingsError, match="--document-reset needs several documents"):
        plan(corpus=single, document_reset=True)


def test_a_new_run_is_in_the_folder_of_runs_and_a_resumed_one_in_its_own():
    assert plan(checkpoints="runs").runs == Path("runs")
    made = plan(RESUMED, resumed=Path("elsewhere/r"), state=state_of(plan(RESUMED)))
    assert made.runs == Path("elsewhere")


def test_a_short_text_is_refused_with_a_remedy():
    with pytest.raises(CorpusError, match="--batch-size 100 x --window 100 needs 10,001; choose --window 89"):
        plan(batch_size=100, window=100)
    without_validation = dataclasses.replace(CORPUS, split_ends=SplitEnds(9_000, 9_000))
    with pytest.raises(CorpusError, match="none is left for validation"):
        plan(corpus=without_validation)


def test_a_model_larger_than_the_memory_is_refused():
    with pytest.raises(SettingsError, match="GB of memory, and this machine has"):
        plan(ModelSettings(hidden=16384, layers=64))


class TestResume:
    def test_other_settings_that_decide_what_is_learnt_are_refused(self):
        with pytest.raises(SettingsError, match="--batch-size 5 cannot be changed on --resume: r is trained with 10"):
            resumed(batch_size=5)
        with pytest.raises(SettingsError, match="--hidden 16"):
            resumed(model=dataclasses.replace(RESUMED, hidden=16))

    def test_limits_and_hardware_may_change(self):
        made = resumed(max_steps=900, log_every=1, precision="fp32")
        assert (made.budget.max_steps, made.precision) == (900, "fp32")
        assert made.settings["max-steps"] == 900

    def test_another_text_or_other_tokens_are_refused(self):
        with pytest.raises(CheckpointError, match=r"letters\.txt is not the text that r is trained on"):
            resumed(state={"corpus": "1" * 64})
        with pytest.raises(CheckpointError, match=r"the tokens of letters\.txt are not those that r is trained on"):
            resumed(state={"tokenizer": "char-999"})

    def test_the_corpus_keeps_its_first_name(self):
        settings = {**plan(RESUMED).settings, "corpus": "play.txt", "corpora": "/texts"}
        kept = resumed(state={"settings": settings}).settings
        assert (kept["corpus"], kept["corpora"]) == ("play.txt", "/texts")

    def test_a_run_at_its_limit_is_finished(self):
        done = {"step": 450, "ended": True}
        assert resumed(state=done).finished
        assert resumed(state=done).ended_by == "--max-steps 450"
        assert resumed(state=done, max_steps=100).finished
        assert not resumed(state=done, max_steps=451).finished
        assert not resumed(state={"step": 449}).finished
        assert not plan().finished

    def test_a_run_that_was_stopped_early_is_finished_until_a_limit_changes(self):
        stopped = {"step": 100, "ended": True}
        assert resumed(state=stopped).finished
        assert resumed(state=stopped).ended_by == "--max-steps 450, --patience 5"
        assert not resumed(state=stopped, patience=6).finished

    def test_a_run_with_a_validation_to_make_is_not_finished(self):
        assert not resumed(state={"step": 450, "validation_due": True}).finished

    def test_a_finished_run_looks_at_no_hardware(self):
        def choose(asked, accelerator):
            raise AssertionError("not needed")

        assert resumed(state={"step": 450, "ended": True}, choose=choose).finished


def test_a_run_on_an_nvidia_gpu_has_its_embedding_in_its_settings():
    settings = ModelSettings(hidden=128)
    on_a_gpu = plan(model=settings, accelerator="cuda")
    assert (on_a_gpu.config.embedding, on_a_gpu.settings["embedding"]) == (128, 128)
    on_a_cpu = plan(model=settings)
    assert on_a_cpu.config.embedding == 64
    assert "embedding" not in on_a_cpu.settings
    # and a run that began on a CPU keeps its network on a GPU
    began = ModelSettings(**{"hidden": 128, "dropout": on_a_cpu.settings["dropout"]})
    kept = {name: on_a_cpu.settings[name.replace("_", "-")] for name in ("batch_size", "window", "weight_decay")}
    continued = plan(model=began, accelerator="cuda", resumed=Path("checkpoints/r"), state=state_of(on_a_cpu), **kept)
    assert continued.config.embedding == 64
