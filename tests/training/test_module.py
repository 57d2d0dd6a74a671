"""Truncated back-propagation, through Lightning's Trainer, against a loop written by hand."""

import lightning as L
import numpy as np
import pytest
import torch
import torch.nn.functional as F

from textgen.model.language_model import LanguageModel
from textgen.streams import IGNORED, Lanes
from textgen.training.budget import Budget
from textgen.training.callbacks.schedule import Schedule
from textgen.training.data import Parts, TextData
from textgen.training.module import TruncatedBPTT

IDS = np.random.default_rng(0).integers(0, 7, 500).astype(np.uint8)
PARTS = Parts(400, 500)
B, T, STEPS, LR = 4, 9, 25, 0.01


def new_model():
    torch.manual_seed(1)
    return LanguageModel(vocabulary=7, embedding=6, hidden=8, layers=2)


class Record(L.Callback):
    def __init__(self):
        self.losses, self.norms, self.val = [], [], []

    def on_train_batch_end(self, trainer, pl_module, outputs, batch, batch_idx):
        self.losses.append(outputs["loss"].item() * trainer.accumulate_grad_batches)
        self.norms.append(float(pl_module.grad_norm))

    def on_validation_end(self, trainer, pl_module):
        self.val.append(pl_module.val_loss)


def trained(accumulate=1, validate_every=10, **settings):
    model = new_model()
    module = TruncatedBPTT(model, LR, weight_decay=0.1, clip_norm=0.25)
    record = Record()
    trainer = L.Trainer(
        accelerator="cpu",
        devices=1,
        max_epochs=-1,
        val_check_interval=validate_every,
        check_val_every_n_epoch=None,
        num_sanity_val_steps=0,
        accumulate_grad_batches=accumulate,
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
        callbacks=[record, Schedule(Budget(STEPS, None), 0.1, B * T, 100)],
        **settings,
    )
    trainer.fit(module, datamodule=TextData(IDS, PARTS, B, T))
    return model, module, record, trainer


def by_hand(accumulate=1):
    from textgen.training.budget import learning_rate_factor

    model, losses, norms = new_model(), [], []
    matrices = [p for p in model.parameters() if p.dim() > 1]
    vectors = [p for p in model.parameters() if p.dim() <= 1]
    groups = [{"params": matrices, "weight_decay": 0.1}, {"params": vectors, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=LR, betas=(0.9, 0.99))
    step = windows = 0
    while step < STEPS:
        state = None  # the lanes start again
        lanes = Lanes(IDS, 1, PARTS.training, B, T)
        for inputs, targets, *_ in lanes:
            logits, state = model(inputs, state)
            state = state.detach()
            loss = F.cross_entropy(logits.flatten(0, 1), targets.flatten(), ignore_index=IGNORED)
            (loss / accumulate).backward()
            losses.append(loss.item())
            windows += 1
            if windows % accumulate:
                continue
            norms.append(float(torch.nn.utils.clip_grad_norm_(model.parameters(), 0.25)))
            for group in optimizer.param_groups:
                group["lr"] = LR * learning_rate_factor(step / STEPS, 0.1)
            optimizer.step()
            optimizer.zero_grad()
            step += 1
            if step == STEPS:
                break
    return model, losses, norms


@pytest.mark.parametrize("accumulate", [1, 3])
def test_training_is_truncated_back_propagation_with_carried_state(accumulate):
    model, _, record, _ = trained(accumulate)
    expected, losses, norms = by_hand(accumulate)
    np.testing.assert_allclose(record.losses, losses, rtol=1e-4)
    np.testing.assert_allclose(record.norms[accumulate - 1 :: accumulate][:3], norms[:3], rtol=1e-4)
    for one, other in zip(model.parameters(), expected.parameters(), strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-4)


def test_validation_covers_its_part_and_does_not_disturb_training():
    model, module, record, _ = trained(validate_every=10)
    _, _, seldom, _ = trained(validate_every=1000)
    assert record.losses == seldom.losses
    assert len(record.val) == 3  # after 10, after 20, and when the budget ended
    assert len(seldom.val) == 1
    state, total, scored = None, 0.0, 0
    one_lane = Lanes(IDS, PARTS.training, PARTS.validation, 1, 50, warmup=256)
    with torch.no_grad():
        for inputs, targets, *_ in one_lane:
            logits, state = model(inputs, state)
            total += F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="sum").item()
            scored += int((targets != IGNORED).sum())
    assert scored == 100
    assert record.val[-1] == module.val_loss == pytest.approx(total / 100, rel=1e-4)


def test_a_checkpoint_holds_the_lanes_state_and_loads_without_code(tmp_path):
    _, module, _, trainer = trained()
    trainer.save_checkpoint(tmp_path / "a.ckpt")
    checkpoint = torch.load(tmp_path / "a.ckpt", weights_only=True)
    assert checkpoint["global_step"] == STEPS
    h, c = checkpoint["bptt"]["state"]
    assert torch.equal(h, module.state.h)
    assert torch.equal(c, module.state.c)
    assert h.shape == (2, B, 8)
