import pytest

from textgen.errors import CheckpointError, StorageError
from textgen.runs.run_folder import requeued_run
from textgen.training.callbacks.run_folder import make_folder


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
    assert requeued_run(tmp_path, {}) is None  # it was not requeued
    monkeypatch.setenv("SLURM_RESTART_COUNT", "1")
    assert requeued_run(tmp_path, {}) == run
    assert requeued_run(tmp_path, {"corpus": ["p.txt"]}) == run
    assert requeued_run(tmp_path, {"corpus": ["q.txt"]}) is None
    assert requeued_run(tmp_path, {"run": ["another"]}) is None


def test_each_training_of_a_slurm_job_finds_its_own_run(tmp_path, monkeypatch):
    monkeypatch.setenv("SLURM_JOB_ID", "4711")
    monkeypatch.setenv("SLURM_RESTART_COUNT", "1")

    def begun(seed, rate):
        content = f"corpus: [p.txt, q.txt]\nseed: {seed}\nlearning-rate: {rate}\njitter: true\n"
        return make_folder(tmp_path, None, "p", lambda folder: (folder / "settings.yaml").write_text(content))

    runs = [begun(0, 1e-3), begun(1, 1e-3), begun(1, 2e-3)]
    assert [run.name for run in runs] == ["p-slurm4711", "p-slurm4711-2", "p-slurm4711-3"]
    flags = {"corpus": ["p.txt", "q.txt"], "jitter": ["true"]}
    assert requeued_run(tmp_path, flags | {"seed": ["0"]}) == runs[0]
    assert requeued_run(tmp_path, flags | {"seed": ["1"], "learning-rate": ["0.001"]}) == runs[1]
    assert requeued_run(tmp_path, flags | {"seed": ["1"], "learning-rate": ["2e-3"]}) == runs[2]
    assert requeued_run(tmp_path, flags | {"seed": ["2"]}) is None
    with pytest.raises(CheckpointError, match="p-slurm4711-2, p-slurm4711-3 .* --run"):
        requeued_run(tmp_path, flags | {"seed": ["1"]})
