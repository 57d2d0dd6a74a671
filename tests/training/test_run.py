import pytest

from textgen.errors import SettingsError, StorageError
from textgen.runs import requeued_run
from textgen.settings import TrainingSettings
from textgen.training.callbacks.display import clock
from textgen.training.callbacks.run_folder import make_folder
from textgen.training.run import check_memory, max_steps_of, validation_interval


def test_the_smaller_limit_of_steps_counts():
    assert max_steps_of(TrainingSettings(), windows=10) is None
    assert max_steps_of(TrainingSettings(epochs=3), windows=10) == 30
    assert max_steps_of(TrainingSettings(epochs=3, max_steps=7), windows=10) == 7
    assert max_steps_of(TrainingSettings(epochs=3, max_steps=99), windows=10) == 30
    assert max_steps_of(TrainingSettings(epochs=2, accumulate=4), windows=10) == 6


@pytest.mark.parametrize("validation", [1, 5_000, 55_770, 10_000_000])
def test_validations_cost_at_most_their_share(validation):
    per_step = 1024
    steps = validation_interval(validation, per_step, None)
    cost_in_trained_characters = validation / 3
    assert cost_in_trained_characters <= 0.03 * steps * per_step


def test_a_run_limited_in_steps_is_validated_ten_times():
    assert validation_interval(5_000, 1024, 1000) == 100
    assert validation_interval(5_000, 1024, 5) == 55  # once, at the end


def test_a_model_that_no_machine_holds_is_refused_before_it_is_built():
    shape = {"vocabulary": 65, "embedding": 16384, "hidden": 16384, "layers": 64}
    with pytest.raises(SettingsError, match="GB of memory, and this machine has"):
        check_memory(shape, 16, 64)
    check_memory({"vocabulary": 65, "embedding": 256, "hidden": 256, "layers": 3}, 16, 64)


def test_runs_are_numbered_after_their_text(tmp_path):
    def fill(folder):
        (folder / "settings.yaml").write_text("a: 1")

    assert make_folder(tmp_path, None, "Hamlet, act 1", fill).name == "Hamlet-act-1-1"
    assert make_folder(tmp_path, None, "Hamlet, act 1", fill).name == "Hamlet-act-1-2"
    assert make_folder(tmp_path, None, "…", fill).name == "run-1"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Hamlet-act-1-1", "Hamlet-act-1-2", "run-1"]


def test_a_folder_appears_whole_or_not_at_all(tmp_path):
    def fill(folder):
        (folder / "settings.yaml").write_text("a: 1")
        raise OSError(28, "No space left on device")

    with pytest.raises(StorageError, match="the disk is full"):
        make_folder(tmp_path, "name", "corpus", fill)
    assert list(tmp_path.iterdir()) == []


def test_a_slurm_job_names_its_run_so_that_it_finds_it_again(tmp_path, monkeypatch):
    monkeypatch.setenv("SLURM_JOB_ID", "4711")
    run = make_folder(tmp_path, None, "play", lambda folder: (folder / "settings.yaml").write_text("corpus: p.txt"))
    assert run.name == "play-slurm4711"
    assert requeued_run(tmp_path, None, None) is None  # it was not requeued
    monkeypatch.setenv("SLURM_RESTART_COUNT", "1")
    assert requeued_run(tmp_path, None, None) == run
    assert requeued_run(tmp_path, None, "p.txt") == run
    assert requeued_run(tmp_path, None, "q.txt") is None
    assert requeued_run(tmp_path, "another", None) is None


@pytest.mark.parametrize(
    ("seconds", "shown"), [(None, "-:--"), (0.4, "0:00"), (7, "0:07"), (750, "12:30"), (3723, "1:02:03")]
)
def test_time_is_shown_as_on_a_clock(seconds, shown):
    assert clock(seconds) == shown
