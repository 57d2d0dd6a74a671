"""Truncated back-propagation, through Lightning's Trainer, against a loop written by hand."""

from types import SimpleNamespace

import lightning as L
import numpy as np
import pytest
import torch
import torch.nn.functional as F

from textgen.data.corpus import SplitEnds
from textgen.data.lanes import IGNORED, Lanes
from textgen.model.config import ModelConfig
from textgen.model.language_model import LanguageModel, project
from textgen.model.recurrent import State
from textgen.training.callbacks.schedule import Schedule
from textgen.training.data import TextData
from textgen.training.epoch_loop import ShortEpochLoop
from textgen.training.module import TruncatedBPTT, summed_losses
from textgen.training.run_length import Budget

IDS = np.random.default_rng(0).integers(0, 7, 500).astype(np.uint8)
PARTS = SplitEnds(400, 500)
B, T, STEPS, LR = 4, 9, 25, 0.01
OPTIMIZER = {"learning_rate": LR, "weight_decay": 0.1, "clip_norm": 0.25}


def new_model():
    torch.manual_seed(1)
    return LanguageModel(ModelConfig(vocabulary=7, embedding=6, hidden=8, layers=2))


class Record(L.Callback):
    def __init__(self):
        self.losses, self.norms, self.val = [], [], []

    def on_train_batch_end(self, trainer, pl_module, outputs, batch, batch_idx):
        self.losses.append(outputs["loss"].item() * trainer.accumulate_grad_batches)
        self.norms.append(float(pl_module.grad_norm))

    def on_validation_end(self, trainer, pl_module):
        self.val.append(pl_module.val_loss)


def trained(accumulate=1, validate_every=10, module_settings=None, documents=None, epoch_loop=None, **settings):
    model = new_model()
    module = TruncatedBPTT(model, **OPTIMIZER, **(module_settings or {}))
    record, budget = Record(), Budget(STEPS, None)
    schedule = Schedule(budget, warmup=0.1, decay="linear", tokens_per_window=B * T, validation_tokens=100)
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
        callbacks=[record, schedule],
        **settings,
    )
    if epoch_loop:
        trainer.fit_loop.epoch_loop = epoch_loop(trainer)
    trainer.fit(module, datamodule=TextData(IDS, PARTS, batch_size=B, window=T, documents=documents))
    return model, module, record, trainer


def by_hand(accumulate=1):
    from textgen.training.callbacks.schedule import learning_rate_factor

    model, losses, norms = new_model(), [], []
    matrices = [p for p in model.parameters() if p.dim() > 1]
    vectors = [p for p in model.parameters() if p.dim() <= 1]
    groups = [{"params": matrices, "weight_decay": 0.1}, {"params": vectors, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=LR, betas=(0.9, 0.99))
    step = windows = 0
    while step < STEPS:
        state = None  # the lanes start again
        lanes = Lanes(IDS, 1, PARTS.training, lanes=B, window=T)
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


@pytest.mark.parametrize("accumulate", [1, 3])
@pytest.mark.parametrize("precision", ["32-true", "bf16-mixed"])
def test_the_short_epoch_loop_has_the_bits_of_lightnings_own(precision, accumulate):
    model, _, record, trainer = trained(accumulate, precision=precision)
    short, _, again, other = trained(accumulate, precision=precision, epoch_loop=ShortEpochLoop)
    assert (again.losses, again.norms, again.val) == (record.losses, record.norms, record.val)
    assert other.global_step == trainer.global_step == STEPS
    saved, expected = other.fit_loop.epoch_loop.state_dict(), trainer.fit_loop.epoch_loop.state_dict()
    assert saved == expected
    for one, same in zip(short.parameters(), model.parameters(), strict=True):
        assert torch.equal(one, same)


@pytest.mark.parametrize("accumulate", [1, 2])
def test_a_loss_scale_changes_no_bit_of_what_is_learned(monkeypatch, accumulate):
    plain, module, record, _ = trained(accumulate)
    assert module.loss_scale == 1.0
    monkeypatch.setattr(TruncatedBPTT, "recurrence_in_fp16", True)
    scaled, module, scaled_record, _ = trained(accumulate, module_settings={"tokens_per_step": 32 * 1024})
    assert module.loss_scale == 1024.0
    assert [loss / 1024.0 for loss in scaled_record.losses] == record.losses
    assert scaled_record.norms == record.norms
    assert all(map(torch.equal, plain.parameters(), scaled.parameters()))


def test_a_loss_that_is_not_finite_makes_the_gradient_nan_in_every_parameter():
    """Other ranks see it in their sum of gradients. That of an impossible token would be finite by itself."""
    module = TruncatedBPTT(new_model(), learning_rate=0.1, weight_decay=0.1, clip_norm=1.0)
    module._trainer = SimpleNamespace(world_size=1, global_rank=0)
    window = Lanes(IDS, 1, 61, lanes=2, window=10)[0]
    with torch.no_grad():
        module.model.output.bias[window.targets[0, 0]] = -torch.inf
    outputs = module.training_step(window, 0)
    assert torch.isinf(outputs["cross_entropy"])
    outputs["loss"].backward()
    assert all(p.grad.isnan().any() for p in module.parameters())


def test_a_run_with_a_filled_up_vocabulary_as_on_a_gpu_learns_the_same(monkeypatch):
    plain, _, record, _ = trained()
    widths = []

    def filled_up(output, y):
        logits = project(output, y, 8)
        widths.append(logits.stride(-2))
        return logits

    monkeypatch.setattr("textgen.training.module.project", filled_up)
    other, _, found, _ = trained()
    assert set(widths) == {8}  # of 7 tokens, in training and validation
    assert found.losses == pytest.approx(record.losses, rel=1e-5)
    assert found.val == pytest.approx(record.val, rel=1e-5)
    assert [p.shape for p in other.parameters()] == [p.shape for p in plain.parameters()]


def test_validation_covers_its_part_and_does_not_disturb_training():
    model, module, record, _ = trained(validate_every=10)
    _, _, seldom, _ = trained(validate_every=1000)
    assert record.losses == seldom.losses
    assert len(record.val) == 3  # after 10, after 20, and when the budget ended
    assert len(seldom.val) == 1
    state, total, scored = None, 0.0, 0
    one_lane = Lanes(IDS, PARTS.training, PARTS.validation, lanes=1, window=50, warmup=256)
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


def test_regularization_is_added_to_the_loss_and_not_to_the_recorded_cross_entropy():
    model = new_model()
    window = next(iter(Lanes(IDS, 1, PARTS.training, lanes=B, window=T)))
    losses = {}
    for penalties in ((0.0, 0.0), (2.0, 0.0), (0.0, 3.0)):
        module = TruncatedBPTT(
            model, **OPTIMIZER, activation_regularization=penalties[0], temporal_regularization=penalties[1]
        )
        module._trainer = SimpleNamespace(world_size=1, global_rank=0)
        output = module.training_step(window, 0)
        losses[penalties] = output["loss"].item()
        assert output["cross_entropy"].item() == pytest.approx(losses[0.0, 0.0])
    y, _ = model.features(window.inputs, model.initial_state(B))
    assert losses[2.0, 0.0] - losses[0.0, 0.0] == pytest.approx(2 * y.square().mean().item(), rel=1e-4)
    change = (y[1:] - y[:-1]).square().mean().item()
    assert losses[0.0, 3.0] - losses[0.0, 0.0] == pytest.approx(3 * change, rel=1e-3)


def test_a_state_is_reset_by_lane_with_the_given_probability():
    module = TruncatedBPTT(new_model(), **OPTIMIZER, state_reset=0.25)
    module._trainer = SimpleNamespace(world_size=2, global_rank=1)
    torch.manual_seed(0)
    h, c = module._with_resets(State(torch.ones(2, 4000, 8), torch.ones(2, 4000, 8)))
    assert torch.equal(h, c)
    assert torch.equal(h, h[:1, :, :1].expand_as(h))  # a lane is reset as a whole
    assert (h[0, :, 0] == 0).float().mean().item() == pytest.approx(0.25, abs=0.03)
    torch.manual_seed(0)  # the other process draws the same numbers and uses its own
    module._trainer = SimpleNamespace(world_size=2, global_rank=0)
    assert not torch.equal(module._with_resets(State(torch.ones(2, 4000, 8), torch.ones(2, 4000, 8))).h, h)


def test_the_validated_weights_are_the_ema():
    model, module, record, _ = trained(module_settings={"ema": 0.2})
    plain, _, without, _ = trained()
    np.testing.assert_array_equal(record.losses, without.losses)  # training does not notice
    for one, other in zip(model.parameters(), plain.parameters(), strict=True):
        assert torch.equal(one, other)
    average = [p.detach() for p in new_model().parameters()]
    weights = [p.detach() for p in model.parameters()]
    kept = module.validated_weights()
    for name, last, first in zip(dict(model.named_parameters()), weights, average, strict=True):
        if name.startswith("lstm"):
            between = (torch.from_numpy(kept[name]) - first).norm() / (last - first).norm()
            assert 0.1 < between < 1.1
            assert not np.array_equal(kept[name], last.numpy())
    assert record.val[-1] != without.val[-1]


def test_the_ema_follows_the_weights_by_the_share_of_the_run():
    module = TruncatedBPTT(new_model(), **OPTIMIZER, ema=0.1)
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.zero_()
        module.update_average(0.05, before=0.0)
        for parameter in module.parameters():
            parameter.fill_(1.0)
    module.update_average(0.1, before=0.05)
    expected = 1 / (1 + np.exp(-0.5))  # the weights before count by e^-0.5
    assert all(average.flatten()[0].item() == pytest.approx(expected) for average in module.averaged)
    module.update_average(0.15, before=0.1)
    expected = (1 + np.exp(-0.5)) / (1 + np.exp(-0.5) + np.exp(-1.0))
    assert module.averaged[0].flatten()[0].item() == pytest.approx(expected)


def test_the_ema_is_updated_32_times_in_its_time_constant_and_at_the_end():
    module = TruncatedBPTT(new_model(), **OPTIMIZER, ema=0.32)
    updates = {}
    for step in range(399):
        module.update_average(step / 398, before=(step - 1) / 398)
        updates[round(398 * module.averaged_at)] = True
    assert list(updates) == [*range(0, 398, 4), 398]


def test_a_state_of_a_version_that_averaged_every_step_continues():
    module = TruncatedBPTT(new_model(), **OPTIMIZER, ema=0.1)
    module.averaged, module.averaged_at = [torch.zeros_like(p) for p in module.parameters()], None
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.fill_(1.0)
    module.update_average(0.5, before=0.4)
    assert module.averaged[0].flatten()[0].item() == pytest.approx(1.0 - np.exp(-1.0), rel=0.01)


def test_a_resumed_run_with_a_later_end_goes_on_averaging():
    module = TruncatedBPTT(new_model(), **OPTIMIZER, ema=0.1)
    module.update_average(1.0, before=0.9)
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.fill_(7.0)
    for progress in (0.5, 0.6, 0.8, 1.0):
        module.update_average(progress, before=progress - 0.1)
    assert module.averaged[0].flatten()[0].item() == pytest.approx(7.0, rel=0.05)


def test_in_a_validation_that_is_stopped_the_ema_is_what_is_saved():
    module = TruncatedBPTT(new_model(), **OPTIMIZER, ema=0.1)
    module.averaged = [torch.zeros_like(p) for p in module.parameters()]
    before = module.validated_weights()
    module.on_validation_epoch_start()
    now = module.validated_weights()
    assert all((array == 0.0).all() for arrays in (before, now) for array in arrays.values())
    assert all((p == 0.0).all() for p in module.parameters())  # the validation could go on


def test_the_temperature_with_the_lowest_validation_loss_is_found_and_kept():
    fitting = {"fit_temperature": True}
    model, module, record, _ = trained(validate_every=1, module_settings=fitting)
    _, _, plain, _ = trained(validate_every=1)
    assert record.losses == plain.losses
    assert module.temperature != 1.0
    assert all(one <= other for one, other in zip(record.val, plain.val, strict=True))
    assert record.val[-1] < plain.val[-1]
    kept = module.validated_weights()
    np.testing.assert_allclose(kept["output.weight"] * module.temperature, model.output.weight.detach(), rtol=1e-5)
    np.testing.assert_allclose(kept["output.bias"] * module.temperature, model.output.bias.detach(), rtol=1e-5)
    assert np.array_equal(kept["embedding.weight"], model.embedding.weight.detach())
    with torch.no_grad():  # the kept weights have the loss that was told
        for name, parameter in model.named_parameters():
            parameter.copy_(torch.from_numpy(kept[name]))
        state, total = None, 0.0
        for inputs, targets, *_ in Lanes(IDS, PARTS.training, PARTS.validation, lanes=1, window=50, warmup=256):
            logits, state = model(inputs, state)
            total += F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="sum").item()
    assert total / 100 == pytest.approx(record.val[-1], rel=1e-4)


def test_muon_moves_the_recurrent_matrices_and_adamw_the_rest():
    _, module, record, trainer = trained(module_settings={"muon_learning_rate": 0.02})
    groups = trainer.optimizers[0].param_groups
    muon = {id(p) for group in groups if group["gates"] for p in group["params"]}
    names = {name for name, p in module.model.named_parameters() if id(p) in muon}
    assert names == {f"stack.layers.{n}.weight_{k}_l0" for n in (0, 1) for k in ("ih", "hh")}
    assert sum(len(group["params"]) for group in groups) == len(list(module.parameters()))
    assert groups[-1]["highest_lr"] == 0.02
    assert record.losses[-1] < record.losses[0]


DOCUMENTS = np.array([0, 3, 31, 32, 200, 388, 405, 450, 499], np.uint64)
WIDTHS = torch.tensor([1, 0, 1, 3, 0, 2, 1])


def nats_of_documents(model, start, stop):
    """Losses of ids start .. stop-1, each document read by itself."""
    losses = []
    for position in range(start, stop):
        begin = int(DOCUMENTS[position > DOCUMENTS].max())  # of the document of the id that predicts it
        logits, _ = model(torch.from_numpy(IDS[begin:position].astype(np.int64))[None])
        losses.append(F.cross_entropy(logits[0, -1], torch.tensor(int(IDS[position]))))
    return torch.stack(losses)


def one_step(module, window, rank=0, ranks=1):
    module._trainer = SimpleNamespace(world_size=ranks, global_rank=rank)
    module.zero_grad()
    output = module.training_step(window, 0)
    output["loss"].backward()
    return output, [p.grad.clone() for p in module.parameters()]


def test_with_document_reset_each_document_is_trained_as_if_it_were_alone():
    model = new_model()
    module = TruncatedBPTT(model, **OPTIMIZER)
    window = Lanes(IDS, 1, 300, lanes=1, window=299, documents=DOCUMENTS)[0]
    _, gradients = one_step(module, window)
    losses = nats_of_documents(model, 1, 300)
    expected = torch.autograd.grad(losses.mean(), list(model.parameters()))
    for one, other in zip(gradients, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-3, atol=1e-6)
    _, state = model(torch.from_numpy(IDS[200:299].astype(np.int64))[None])
    torch.testing.assert_close(module.state, state, rtol=1e-4, atol=1e-6)


def test_validation_resets_the_state_between_documents_also_in_its_warmup():
    model, module, _, _ = trained(documents=DOCUMENTS)
    with torch.no_grad():
        losses = nats_of_documents(model, PARTS.training, PARTS.validation)
    assert module.val_loss == pytest.approx(losses.mean().item(), rel=1e-4)
    _, carried, _, _ = trained()
    assert carried.val_loss != pytest.approx(module.val_loss, rel=1e-4)


def test_losses_are_per_character_of_the_scored_tokens():
    _, module, record, _ = trained(module_settings={"chars_per_token": WIDTHS})
    _, plain, of_ids, _ = trained()
    assert record.losses == of_ids.losses  # what is learnt is the same
    characters = int(WIDTHS[torch.from_numpy(IDS[PARTS.training : PARTS.validation].astype(np.int64))].sum())
    assert module.val_loss == pytest.approx(plain.val_loss * 100 / characters, rel=1e-5)
    window = next(iter(Lanes(IDS, 1, PARTS.training, lanes=B, window=T)))
    output, _ = one_step(module, window)
    assert output["chars_per_token"].item() == pytest.approx(WIDTHS[window.targets].sum().item() / (B * T))
    assert one_step(plain, window)[0]["chars_per_token"].item() == 1.0


def test_two_processes_count_the_characters_and_the_gradients_of_one():
    lanes = [
        Lanes(IDS, 1, PARTS.training, lanes=B, window=47, rank=rank, ranks=2, documents=DOCUMENTS) for rank in (0, 1)
    ]
    whole = Lanes(IDS, 1, PARTS.training, lanes=B, window=47, documents=DOCUMENTS)
    module, *halves = (TruncatedBPTT(new_model(), **OPTIMIZER, chars_per_token=WIDTHS) for _ in range(3))
    for index in range(len(whole)):  # the last window is not full, and not on both alike
        output, gradients = one_step(module, whole[index])
        parts = [one_step(halves[rank], lanes[rank][index], rank, 2) for rank in (0, 1)]
        for name in ("cross_entropy", "chars_per_token"):
            assert sum(part[name].item() for part, _ in parts) / 2 == pytest.approx(output[name].item(), rel=1e-5)
        for one, other, expected in zip(*(found for _, found in parts), gradients, strict=True):
            torch.testing.assert_close((one + other) / 2, expected, rtol=1e-3, atol=1e-6)


@pytest.mark.parametrize("logits_at_once", [1, 77, 10**6])
def test_summed_losses_are_the_cross_entropy_at_each_temperature(monkeypatch, logits_at_once):
    monkeypatch.setattr("textgen.training.module.LOGITS_AT_ONCE", logits_at_once)
    torch.manual_seed(0)
    output, y = torch.nn.Linear(8, 11), 5 * torch.randn(6, 3, 8)
    targets = torch.randint(11, (3, 6))
    targets[0, :4] = IGNORED
    temperatures = [1.0, 0.5, 1.7]
    found = summed_losses(output, y, targets, temperatures)
    assert not found.requires_grad
    logits = output(y).transpose(0, 1).flatten(0, 1).double()
    expected = [F.cross_entropy(logits / k, targets.flatten(), reduction="sum").item() for k in temperatures]
    assert found.tolist() == pytest.approx(expected, rel=1e-5)
