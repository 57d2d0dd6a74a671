"""A resumed run ends with the same bits as one that was never stopped."""

import dataclasses
import json
import shutil

import numpy as np
import pytest
import torch
import yaml
from helpers.resumable_runs import CONFIGURATIONS, DOCUMENTS, LETTERS, recorded_states, text_of
from helpers.small_run import CORPUS, MODEL, train
from soak.kill_and_resume import digest

from textgen.errors import CheckpointError, SettingsError, TrainingError
from textgen.settings.parsing import format_duration, parse_duration
from textgen.tokenizers import ByteFallbackTokenizer, CharacterTokenizer, SentencePieceTokenizer
from textgen.tokenizers.sentencepiece import train_sentencepiece
from textgen.training.callbacks.checkpointer import Checkpointer
from textgen.training.checkpoints import AtomicCheckpointIO
from textgen.training.module import TruncatedBPTT


@pytest.fixture
def every_state(tmp_path):
    """Every state that runs save: [(folder of runs, checkpoint)]."""
    with recorded_states(tmp_path) as states:
        yield states


def telling(states):
    """Of the states of a run: the first, one in the middle of a record, one just before a validation, and the last."""
    middle = [n for n, (_, state) in enumerate(states) if state["journal"]["windows"]]
    due = [n for n, (_, state) in enumerate(states) if state["run"]["validation_due"]]
    chosen = {0, middle[len(middle) // 2], due[len(due) // 2], len(states) - 1}
    return [states[n] for n in sorted(chosen)]


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_a_resumed_run_ends_with_the_same_bits(name, tmp_path):
    """Soak tests resume from every state and at random instants."""
    changes = CONFIGURATIONS[name]
    with recorded_states(tmp_path, after_every_step=True) as states:
        train(tmp_path / "whole", **changes)
    expected = digest(tmp_path / "whole" / "r")
    states = telling(states)
    assert states[0][1]["global_step"] == 0
    windows = [state["loops"]["fit_loop"]["epoch_loop.batch_progress"]["total"]["ready"] for _, state in states]
    assert not any(number % changes.get("accumulate", 1) for number in windows)  # never within a step
    for folder, state in states:
        train(folder, resume=True, **changes)
        assert digest(folder / "r") == expected, f"from step {state['global_step']}"


@pytest.mark.parametrize("kind", ["byte fallback", "subword tokens"])
def test_records_per_character_are_resumed_to_the_same_bits_with_every_tokenizer(kind, tmp_path, every_state):
    byte_fallback = kind == "byte fallback"
    tokenizer = (
        ByteFallbackTokenizer("bcd")
        if byte_fallback
        else SentencePieceTokenizer(train_sentencepiece(iter([LETTERS]), "unigram", 290))
    )
    corpus = text_of(tokenizer)
    assert len(corpus.ids) != corpus.characters
    train(tmp_path / "whole", corpus=corpus, max_steps=8, checkpoint_every="5")
    folder, state = every_state[1]
    assert state["global_step"] == 5  # in the middle of a record and of the losses since the last validation
    train(folder, resume=True, corpus=corpus, max_steps=8, checkpoint_every="5")
    assert digest(folder / "r") == digest(tmp_path / "whole" / "r")


@pytest.mark.gpu
@pytest.mark.parametrize("precision", ["auto", "fp32", "fp16"])
def test_on_a_gpu_a_resumed_run_learns_the_same(precision, tmp_path, every_state):
    """Not to the bit: cuDNN may sum in another order."""
    changes = {"accelerator": "gpu", "precision": precision, "batch_size": 8}
    train(tmp_path / "whole", **changes)
    expected = [json.loads(line) for line in (tmp_path / "whole/r/metrics.jsonl").read_text().splitlines()]
    chosen = yaml.safe_load((tmp_path / "whole/r/settings.yaml").read_text())["precision"]
    assert chosen == (precision if precision != "auto" else "bf16" if torch.cuda.is_bf16_supported(False) else "fp16")
    for folder, _ in every_state[::6]:
        train(folder, resume=True, **changes | {"precision": chosen})
        lines = [json.loads(line) for line in (folder / "r/metrics.jsonl").read_text().splitlines()]
        assert [line["step"] for line in lines] == [line["step"] for line in expected]
        for line, wanted in zip(lines, expected, strict=True):
            for name in {"train/loss", "val/loss"} & wanted.keys():
                assert line[name] == pytest.approx(wanted[name], rel=1e-3)


@pytest.mark.parametrize("every", ["1", "4"])
def test_states_are_saved_as_often_as_asked(every, tmp_path, every_state):
    train(tmp_path / "whole", checkpoint_every=every, validate_every=100)
    assert [state["global_step"] for _, state in every_state] == [*range(0, 25, int(every)), 25, 25]


def test_a_missing_restore_would_be_seen(tmp_path, every_state, monkeypatch):
    """The test above can fail: without the lanes' hidden states the end is another one."""
    train(tmp_path / "whole")
    (folder, _) = every_state[9]
    monkeypatch.setattr(TruncatedBPTT, "restore", lambda self: None)
    train(folder, resume=True)
    found, expected = digest(folder / "r"), digest(tmp_path / "whole" / "r")
    assert {name for name in found if found[name] != expected[name]} >= {"weights", "optimizer", "lanes", "metrics"}


def test_a_larger_limit_continues_a_finished_run(tmp_path):
    train(tmp_path, max_steps=10)
    assert "r is finished: 10 steps, " in train(tmp_path, resume=True, max_steps=10)
    assert "is finished" in train(tmp_path, resume=True, max_steps=5)
    train(tmp_path, resume=True, max_steps=30)
    lines = [json.loads(line) for line in (tmp_path / "r" / "metrics.jsonl").read_text().splitlines()]
    steps = [line["step"] for line in lines if "train/loss" in line]
    assert steps == sorted(set(steps))
    assert steps[-1] == 30
    assert "max-steps: 30" in (tmp_path / "r" / "settings.yaml").read_text()


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"learning_rate": 0.1}, "--learning-rate 0.1 cannot be changed"),
        ({"batch_size": 8}, "--batch-size 8"),
        ({"seed": 1}, "--seed 1"),
        ({"accumulate": 2}, "--accumulate 2"),
        ({"document_reset": True, "corpus": dataclasses.replace(CORPUS, documents=DOCUMENTS)}, "--document-reset True"),
        ({"model": dataclasses.replace(MODEL, hidden=16)}, "--hidden 16"),
        ({"model": dataclasses.replace(MODEL, embedding=16)}, "--embedding 16"),
    ],
)
def test_settings_that_decide_what_is_learnt_cannot_change(tmp_path, changes, named):
    train(tmp_path, max_steps=2)
    before = digest(tmp_path / "r")
    with pytest.raises(SettingsError, match=named):
        train(tmp_path, resume=True, max_steps=4, **changes)
    assert digest(tmp_path / "r") == before


def test_another_text_is_refused(tmp_path):
    train(tmp_path, max_steps=2)
    other = dataclasses.replace(CORPUS, sha256="1" * 64)
    with pytest.raises(CheckpointError, match=r"letters\.txt is not the text .* it has changed since .* --init-from r"):
        train(tmp_path, resume=True, max_steps=4, corpus=other)


def test_other_tokens_of_the_same_text_are_refused(tmp_path):
    train(tmp_path, max_steps=2)
    other = dataclasses.replace(CORPUS, tokenizer=CharacterTokenizer("bcdefghijkl"))  # as many
    with pytest.raises(CheckpointError, match=r"the tokens of letters\.txt are not those that r is trained on"):
        train(tmp_path, resume=True, max_steps=4, corpus=other)


def test_a_damaged_state_is_reported_and_the_previous_one_taken(tmp_path, every_state, capsys):
    train(tmp_path / "whole")
    expected = digest(tmp_path / "whole" / "r")
    folder, _ = every_state[8]
    last = folder / "r" / "state" / "last.ckpt"
    content = bytearray(last.read_bytes())
    content[len(content) // 2] ^= 1
    last.write_bytes(content)
    train(folder, resume=True)
    assert digest(folder / "r") == expected
    assert "last.ckpt is damaged: its content does not match its digest; resuming from" in capsys.readouterr().err


def test_two_damaged_states_are_an_error(tmp_path):
    train(tmp_path, max_steps=3)
    for name in ("last.ckpt", "previous.ckpt"):
        (tmp_path / "r" / "state" / name).write_bytes(b"nonsense")
    with pytest.raises(
        CheckpointError,
        match=r"no state to resume from: .*last\.ckpt is damaged .*; .*previous\.ckpt is damaged .*--init-from r",
    ):
        train(tmp_path, resume=True, max_steps=3)


def test_a_state_of_another_run_is_not_taken(tmp_path):
    for name in ("one", "two"):
        train(tmp_path / name, max_steps=3, seed=int(name == "two"))
    for name in ("last.ckpt", "previous.ckpt"):
        shutil.copy(tmp_path / "two" / "r" / "state" / name, tmp_path / "one" / "r" / "state" / name)
    with pytest.raises(CheckpointError, match=r"last\.ckpt does not belong to .*; .*previous\.ckpt does not belong to"):
        train(tmp_path / "one", resume=True, max_steps=3)


def test_a_run_that_ended_before_its_first_state_starts_again(tmp_path, every_state):
    train(tmp_path / "whole", max_steps=6)
    folder, _ = every_state[0]
    shutil.rmtree(folder / "r" / "state")
    train(folder, resume=True, max_steps=6)
    assert digest(folder / "r") == digest(tmp_path / "whole" / "r")


@pytest.mark.parametrize("left", ["model/weights.safetensors", "metrics.jsonl"])
def test_a_trained_run_without_states_is_not_overwritten(tmp_path, left):
    train(tmp_path, max_steps=6)
    shutil.rmtree(tmp_path / "r" / "state")
    (tmp_path / "r" / ("metrics.jsonl" if "weights" in left else "model/weights.safetensors")).unlink()
    before = (tmp_path / "r" / left).read_bytes()
    with pytest.raises(CheckpointError, match="r has no state to resume from: .*state is empty; .* --init-from r"):
        train(tmp_path, resume=True, max_steps=6)
    assert (tmp_path / "r" / left).read_bytes() == before


def test_missing_lines_of_metrics_are_reported(tmp_path, capsys):
    train(tmp_path, max_steps=6)
    (tmp_path / "r" / "metrics.jsonl").unlink()
    train(tmp_path, resume=True, max_steps=12)
    assert "metrics.jsonl is shorter than it was" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda state: state.pop("bptt"), "it has no bptt"),
        (lambda state: state.pop("loops"), "it has no loops"),
        (lambda state: state.update(global_step=float("inf")), "OverflowError"),
        (lambda state: state["callbacks"]["Schedule"].update(elapsed=float("nan")), "nan seconds"),
        (lambda state: state["state_dict"].update({"model.output.bias": torch.zeros(3)}), "model.output.bias"),
    ],
)
def test_a_manipulated_state_is_one_line(tmp_path, spoil, told):
    train(tmp_path, max_steps=3)
    states = tmp_path / "r" / "state"
    state = AtomicCheckpointIO().load_checkpoint(states / "last.ckpt")
    spoil(state)
    (states / "previous.ckpt").unlink()
    AtomicCheckpointIO().save_checkpoint(state, states / "last.ckpt")
    with pytest.raises(CheckpointError, match=told):
        train(tmp_path, resume=True, max_steps=6)


@pytest.mark.parametrize("seconds", [0.5, 90.0, 1_080_000.0, 1_234_567.891])
def test_a_time_limit_is_stored_exactly(seconds):
    assert parse_duration(format_duration(seconds)) == seconds


class TestDivergence:
    def spoil(self, monkeypatch, when):
        """Makes the gradient infinite at the steps that `when` chooses."""
        step = TruncatedBPTT.training_step

        def training_step(self, batch, batch_idx):
            losses = step(self, batch, batch_idx)
            return {name: loss * float("inf") for name, loss in losses.items()} if when(self) else losses

        monkeypatch.setattr(TruncatedBPTT, "training_step", training_step)

    def test_a_step_without_a_finite_gradient_changes_nothing(self, tmp_path, monkeypatch, every_state, capsys):
        self.spoil(monkeypatch, lambda module: module.trainer.global_step in (12, 13))
        train(tmp_path / "whole")
        states = {
            state["global_step"]: AtomicCheckpointIO().load_checkpoint(f / "r/state/last.ckpt")
            for f, state in every_state
        }
        before, after = states[12], states[14]
        for name in before["state_dict"]:
            assert torch.equal(before["state_dict"][name], after["state_dict"][name])
        moments = [state["optimizer_states"][0]["state"] for state in (before, after)]
        for one, other in zip(moments[0].values(), moments[1].values(), strict=True):
            assert all(torch.equal(one[name], other[name]) for name in one)
        assert not torch.equal(
            states[14]["state_dict"]["model.output.bias"], states[15]["state_dict"]["model.output.bias"]
        )
        lines = [json.loads(line) for line in (tmp_path / "whole/r/metrics.jsonl").read_text().splitlines()]
        assert sum(line.get("skipped_steps", 0) for line in lines) == 2
        assert all(np.isfinite(line["train/loss"]) for line in lines if "train/loss" in line)
        assert "warning: 2 steps up to step 20 skipped" in capsys.readouterr().err
        # and a resumed run skips the same steps
        expected = digest(tmp_path / "whole" / "r")
        for folder, _ in every_state[11:16:4]:
            train(folder, resume=True)
            assert digest(folder / "r") == expected

    def test_many_steps_in_a_row_go_back_to_the_best_state_with_a_lower_rate(
        self, tmp_path, monkeypatch, every_state, capsys
    ):
        self.spoil(monkeypatch, lambda module: 15 <= module.trainer.global_step < 30)
        train(tmp_path / "whole", max_steps=60)
        warnings = capsys.readouterr().err
        assert "15 steps in a row had no finite loss or gradient at step 30: back to the weights of step " in warnings
        assert warnings.count("back to the weights") == 1
        lines = [json.loads(line) for line in (tmp_path / "whole/r/metrics.jsonl").read_text().splitlines()]
        rates = {line["step"]: line["lr"] for line in lines if "lr" in line}
        assert rates[33] < 0.3 * rates[15]
        assert lines[-1]["step"] == 60
        expected = digest(tmp_path / "whole" / "r")
        for folder, _ in (every_state[20], every_state[40]):
            train(folder, resume=True, max_steps=60)
            assert digest(folder / "r") == expected

    def test_divergence_without_end_is_given_up_with_a_diagnosis(self, tmp_path, monkeypatch, capsys):
        self.spoil(monkeypatch, lambda module: module.trainer.global_step >= 5)
        with pytest.raises(TrainingError, match=r"training diverges: .* 3 returns .* gradient norm .* --learning-rate"):
            train(tmp_path, max_steps=200, validate_every=1000)
        assert capsys.readouterr().err.count("back to the weights of step 0") == 3

    def test_a_damaged_best_state_is_reported_and_the_last_one_taken(self, tmp_path, monkeypatch, capsys):
        self.spoil(monkeypatch, lambda module: 15 <= module.trainer.global_step < 30)
        monkeypatch.setattr(
            Checkpointer, "_link_best", lambda self, trainer: (self.run.path / "state/best.ckpt").write_bytes(b"?")
        )
        train(tmp_path, max_steps=40)
        assert "best.ckpt is damaged or no training state" in capsys.readouterr().err

    def test_a_first_validation_without_a_number_is_shown(self, tmp_path, monkeypatch):
        def on_validation_epoch_end(self):
            self.val_loss = float("nan")

        monkeypatch.setattr(TruncatedBPTT, "on_validation_epoch_end", on_validation_epoch_end)
        assert "nan nats" in train(tmp_path, log_every=1000, max_steps=8)

    def test_a_validation_without_a_number_goes_back_too(self, tmp_path, monkeypatch, capsys):
        end = TruncatedBPTT.on_validation_epoch_end

        def on_validation_epoch_end(self):
            end(self)
            if self.trainer.global_step == 14:
                self.val_loss = float("nan")

        monkeypatch.setattr(TruncatedBPTT, "on_validation_epoch_end", on_validation_epoch_end)
        train(tmp_path)
        assert "the validation loss is nan at step 14: back to the weights of step 7" in capsys.readouterr().err


class TestErrorsBeforeTheFirstStep:
    """Only what loading a state raises is a fault of the state."""

    @pytest.fixture
    def place(self, tmp_path, monkeypatch):
        train(tmp_path, max_steps=5, validate_every=5)
        return tmp_path

    def test_an_error_of_the_first_step_is_reported_as_it_is(self, place, monkeypatch):
        def fail(*_, **__):
            raise RuntimeError("CUDA error: out of luck")

        monkeypatch.setattr(TruncatedBPTT, "training_step", fail)
        with pytest.raises(RuntimeError, match="^CUDA error: out of luck$"):
            train(place, resume=True, max_steps=10)

    @pytest.mark.parametrize(
        ("part", "value", "why"),
        [
            ("state", torch.zeros(2, 2, 4, 5), r"hidden state of shape \(2, 4, 5\) in place of \(2, 4, 8\)"),
            ("random", {"python": [3, [1], None]}, "ValueError: state vector"),
        ],
    )
    def test_an_error_of_loading_is_one_about_the_state(self, place, part, value, why):
        for path in (place / "r/state/last.ckpt", place / "r/state/previous.ckpt"):
            state = AtomicCheckpointIO().load_checkpoint(path)
            state["bptt"][part] = value
            AtomicCheckpointIO().save_checkpoint(state, path)
        with pytest.raises(CheckpointError, match=f"last.ckpt is no training state of this run .*{why}"):
            train(place, resume=True, max_steps=10)
