"""Communication between ranks, with stand-ins for the devices and for the other ranks."""

from types import SimpleNamespace

import lightning as L
import pytest
import torch

from textgen.errors import TrainingError
from textgen.training.callbacks.metrics import Accumulator
from textgen.training.callbacks.run_folder import check_same_start
from textgen.training.distributed import LateMaximum, broadcast, gather, gather_values, maximum
from textgen.training.module import TruncatedBPTT

GPU = torch.device("meta")
"""Stands for the device of the ranks: like NCCL, the collectives below refuse tensors that are elsewhere."""


class ReachedError(Exception):
    """A collective was given a tensor that it takes."""


def refuse_or_reach(tensor, *_, **__):
    if tensor.device.type != GPU.type:
        raise AssertionError(f"No backend type associated with device type {tensor.device.type}")
    raise ReachedError


@pytest.fixture
def trainer(monkeypatch):
    """A trainer of two ranks, each with a device of its own."""
    for name in ("all_reduce", "broadcast"):
        monkeypatch.setattr(torch.distributed, name, refuse_or_reach)
    strategy = SimpleNamespace(root_device=GPU, reduce=refuse_or_reach, all_gather=refuse_or_reach)
    return SimpleNamespace(world_size=2, global_rank=0, strategy=strategy)


@pytest.mark.parametrize(
    "name", ["gather", "broadcast", "maximum", "late maximum", "records", "restored records", "validation"]
)
def test_every_tensor_that_ranks_share_is_on_their_device(name, trainer):
    """After a restart all of them come from a file, and so from the CPU."""
    sums = Accumulator()

    def restored_records():
        sums.load(trainer, {"losses": torch.ones(2, 2, 2), "clipped": 0, "windows": 1, "seconds": 1.0})
        sums.losses(trainer)

    def validation():
        module = TruncatedBPTT.__new__(TruncatedBPTT)
        L.LightningModule.__init__(module)
        module.to(GPU)
        module._trainer = trainer
        module._val_sums = torch.zeros(2)
        module.on_validation_epoch_end()

    calls = {
        "gather": lambda: gather(trainer, torch.zeros(3)),
        "broadcast": lambda: broadcast(trainer, 1.0, 2),
        "maximum": lambda: maximum(trainer, 1, True),
        "late maximum": lambda: LateMaximum().exchange(trainer, 0.5, True),
        "records": lambda: sums.losses(trainer),
        "restored records": restored_records,
        "validation": validation,
    }
    with pytest.raises(ReachedError):
        calls[name]()


def test_one_process_shares_nothing():
    alone = SimpleNamespace(world_size=1)
    assert broadcast(alone, 1.5, 2) == [1.5, 2]
    assert maximum(alone, 3, True) == [3, True]
    assert LateMaximum().exchange(alone, 3, 0.5) == [3, 0.5]  # at once
    assert gather_values(alone, ("run", 3)) == [("run", 3)]
    assert gather(alone, torch.ones(2)).shape == (1, 2)


@pytest.mark.parametrize(
    ("starts", "message"),
    [
        ([("one", 30), ("one", 30)], None),
        ([(None, None)] * 4, None),
        (
            [("one", 30), ("one", 30), ("one", 20)],
            "process 2 resumes one at step 20, and process 0 resumes one at step 30: the shared folder",
        ),
        ([("one", 1_000), (None, None)], "process 1 starts a new run, and process 0 resumes one at step 1,000: "),
        ([("one", None), ("two", None)], "process 1 resumes two at step 0, and process 0 resumes one at step 0: "),
    ],
)
def test_ranks_that_found_different_runs_to_resume_end_in_one_line(starts, message):
    if message is None:
        check_same_start(starts)
        return
    with pytest.raises(TrainingError) as error:
        check_same_start(starts)
    assert str(error.value).startswith(message)
    assert "--resume RUN" in str(error.value)
