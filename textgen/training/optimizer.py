"""Optimizer: Muon for the matrices of the recurrent layers, AdamW for everything else; norms of one of its steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn.utils import get_total_norm

from textgen.model.config import ROW_BLOCKS
from textgen.model.kernels.compiled import variant_in_use
from textgen.model.kernels.orthogonal import fits, newton_schulz
from textgen.model.language_model import LanguageModel

MOMENTUM = 0.95
QUINTICS = ((4.0848, -6.8946, 2.9270), (3.9505, -6.3029, 2.6377), (3.7418, -5.5913, 2.3037), (2.8769, -3.1427, 1.2046))
"""a, b, c of each Newton-Schulz step X <- a X + (b A + c A A) X, A = X X'. They do not converge to 1 but bring every
singular value above 0.005 into 0.77 .. 1.15, which suffices (Jordan 2024; the coefficients are You Jiacheng's)."""
REFRESH = 4
"""Steps between two orthogonalisations after the first FRESH steps."""
FRESH = 20
"""First steps, in which the momentum still grows."""


def make_optimizer(
    model: LanguageModel, *, learning_rate: float, muon_learning_rate: float | None, weight_decay: float, precision: str
) -> MuonAdamW:
    """Returns AdamW (Loshchilov and Hutter 2019, arXiv:1711.05101), with Muon for the matrices of the recurrent layers.
    Vectors have no weight decay.

    Args:
        learning_rate: peak learning rate of AdamW, `highest_lr` of its groups.
        muon_learning_rate: the same of Muon; None leaves all weights to AdamW.
        precision: of training, as Lightning names it.
    """
    recurrent = [p for p in model.stack.parameters() if p.dim() > 1] if muon_learning_rate is not None else []
    moved_by_muon = set(recurrent)
    matrices = [p for p in model.parameters() if p.dim() > 1 and p not in moved_by_muon]
    vectors = [p for p in model.parameters() if p.dim() <= 1]
    groups: list[dict[str, Any]] = [
        {"params": matrices, "weight_decay": weight_decay, "highest_lr": learning_rate},
        {"params": vectors, "weight_decay": 0.0, "highest_lr": learning_rate},
    ]
    if recurrent:
        groups.append(
            {
                "params": recurrent,
                "weight_decay": weight_decay,
                "highest_lr": muon_learning_rate,
                "gates": ROW_BLOCKS[model.stack.cell],
            }
        )
    fused = has_fused_step(precision, model.output.weight.device.type)
    dtype = torch.bfloat16 if precision == "bf16-mixed" else torch.float32
    return MuonAdamW(groups, learning_rate, betas=(0.9, 0.99), fused=fused, dtype=dtype)


def has_fused_step(precision: str, device: str) -> bool:
    """Whether AdamW takes its step in one kernel. In fp16 that would undo the loss scale by itself, after the gradients
    have been clipped; on Apple GPUs it takes steps that are to be skipped.
    """
    return precision != "16-mixed" and device != "mps"


class MuonAdamW(torch.optim.AdamW):
    """AdamW, except for parameter groups with `gates`, which Muon trains.

        M <- 0.95 M + 0.05 G                      G the gradient
        U <- orthogonalised(0.05 G + 0.95 M)      Nesterov momentum; at every fourth step
        W <- (1 - lr weight_decay) W - lr U

    All directions of a matrix are learned at the same pace, also those with small gradients. A matrix of an LSTM is
    `gates` square matrices below each other; they are orthogonalised one by one. Rectangular ones have a learning rate
    times sqrt(max(1, rows / columns)).

    The orthogonalisation costs 12 matrix products, about as much as a step of 1,024 characters. The momentum hardly
    turns within four steps, so using U four times costs a quarter and loses little (`benchmarks/recipe.md`).

    Source: Jordan et al. 2024, kellerjordan.github.io/posts/muon; weight decay: Liu et al. 2025, arXiv:2502.16982.

    Args:
        groups: parameter groups; those with `gates` above 0 hold only matrices of `gates` blocks of rows.
        lr, betas, fused: as in AdamW.
        dtype: of the orthogonalisation; bfloat16 where it is fast.

    Attributes:
        loads: times that a saved state was restored, which puts other tensors in the place of those before.
    """

    def __init__(
        self,
        groups: Iterable[dict[str, Any]],
        lr: float,
        betas: tuple[float, float],
        fused: bool = False,
        dtype: torch.dtype = torch.float32,
    ) -> None:
        super().__init__([{"gates": 0, "turn": 0, **group} for group in groups], lr=lr, betas=betas, fused=fused)
        self.dtype = dtype
        self.loads = 0
        self._targets: dict[Tensor, Tensor] = {}  # what each matrix of Muon moves towards until the next refresh

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Restores a saved optimizer state; Muon's targets are computed anew at the next step."""
        super().load_state_dict(state_dict)
        self.loads += 1
        self._targets = {}

    @property
    def targets(self) -> list[Tensor]:
        """Scaled and negated U of each matrix of Muon, of the matrix's shape, which steps move it towards; empty before
        the first step.
        """
        return list(self._targets.values())

    @property
    def refreshes(self) -> bool:
        """Whether the next step orthogonalises."""
        return any(group["gates"] and is_refresh(group["turn"]) for group in self.param_groups)

    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """Takes a step; changes nothing if the tensor `found_inf`, set by gradient checks, is above 0."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        omitted = getattr(self, "found_inf", None)
        if omitted is not None and not self.defaults["fused"]:  # its other kernels refuse `found_inf`
            self.found_inf: Tensor | None = None
            if omitted > 0:
                return loss
            omitted = None
        aside: list[tuple[Tensor, Tensor]] = []
        for group in self.param_groups:
            if group["gates"]:
                gradients = [(p, p.grad) for p in group["params"] if p.grad is not None]
                self._move(dict(gradients), group, omitted)
                for p, _ in gradients:
                    p.grad = None  # so that AdamW skips it
                aside += gradients
            group["turn"] += 1
        super().step()
        for p, gradient in aside:
            p.grad = gradient
        return loss

    @torch.no_grad()
    def _move(self, gradients: dict[Tensor, Tensor], group: dict[str, Any], found_inf: Tensor | None) -> None:
        """Takes a step of Muon, given each matrix's gradient; matrices of one shape are orthogonalised together.

        Where `found_inf` cannot be read at once, a step that is to be skipped is taken with gradients of 0 and weights
        of 0 for all that it would change, without copies and without waiting for the device.
        """
        if found_inf is not None and reads_at_once(found_inf):
            if found_inf > 0:
                return
            found_inf = None
        for p in gradients:
            if not self.state[p]:
                # "step" is unused, but AdamW expects it when a state is loaded
                zeros = {"momentum": torch.zeros_like(p), "U": torch.zeros_like(p), "step": torch.zeros(())}
                self.state[p].update(zeros)
        matrices, momenta = list(gradients), [self.state[p]["momentum"] for p in gradients]
        Us = [self.state[p]["U"] for p in gradients]
        decay = group["weight_decay"]
        if matrices[0] not in self._targets:
            self._targets.update((p, torch.empty_like(p)) for p in matrices)
            self._aim(matrices, Us, group)
        targets = [self._targets[p] for p in matrices]
        taken = None if found_inf is None else 1.0 - found_inf
        if found_inf is not None:
            for gradient in gradients.values():
                gradient.masked_fill_(found_inf > 0, 0.0)  # NaN times 0 would be NaN
        approach(momenta, list(gradients.values()), 1.0 - MOMENTUM, taken)
        if is_refresh(group["turn"]):
            ahead = torch._foreach_lerp(list(gradients.values()), momenta, MOMENTUM)
            orthogonalise_all(ahead, Us, group["gates"], self.dtype, taken)
            self._aim(matrices, Us, group)
        if decay:  # (1 - lr decay) W - lr U = W + lr decay (-U / decay - W): one pass over memory
            approach(matrices, targets, group["lr"] * decay, taken)
        else:
            rate = group["lr"] if taken is None else group["lr"] * taken
            torch._foreach_add_(matrices, torch._foreach_mul(targets, rate))

    def _aim(self, matrices: Sequence[Tensor], Us: Sequence[Tensor], group: dict[str, Any]) -> None:
        """Computes what the matrices move towards from Us and settings that never change; it is in no saved state."""
        for p, U in zip(matrices, Us, strict=True):
            scale = max(1.0, len(p) / group["gates"] / p.shape[1]) ** 0.5
            torch.mul(U, -scale / (group["weight_decay"] or 1.0), out=self._targets[p])


def is_refresh(turn: int) -> bool:
    """Whether a step of Muon orthogonalises, given the number of steps before it."""
    return turn < FRESH or turn % REFRESH == 0


def approach(tensors: list[Tensor], targets: list[Tensor], share: float | Tensor, taken: Tensor | None = None) -> None:
    """Moves tensors towards their targets by a share of the distance, a number or a tensor of shape (); not if `taken`,
    of shape (), is 0 and not 1.
    """
    share = share if taken is None else share * taken
    if isinstance(share, Tensor):
        for tensor, target in zip(tensors, targets, strict=True):
            tensor.lerp_(target, share.to(tensor.dtype))
    else:
        torch._foreach_lerp_(tensors, targets, share)


def reads_at_once(flag: Tensor) -> bool:
    """Whether reading a tensor's value needs no synchronisation with a device."""
    return flag.device.type == "cpu"


def orthogonalise_all(
    matrices: Sequence[Tensor], Us: Sequence[Tensor], gates: int, dtype: torch.dtype, taken: Tensor | None = None
) -> None:
    """Writes the orthogonalised matrices to `Us`, (gates rows, columns) each, gate by gate; one batch a shape. Not if
    `taken`, of shape (), is 0 and not 1.

    With `dtype` bfloat16, matrices on the CPU use the fused kernel where there is one; elsewhere `orthogonalised`
    computes the same with PyTorch.
    """
    by_shape: dict[torch.Size, list[int]] = {}
    for index, matrix in enumerate(matrices):
        by_shape.setdefault(matrix.shape, []).append(index)
    for (rows, columns), indices in by_shape.items():
        shape = (-1, rows // gates, columns)
        variant = variant_in_use() if dtype == torch.bfloat16 and matrices[0].device.type == "cpu" else None
        if variant is not None and taken is None and fits(rows // gates, columns):
            G, U = ([block for i in indices for block in each[i].view(shape)] for each in (matrices, Us))
            newton_schulz(G, U, QUINTICS, variant)
            continue
        batch = torch.stack([matrices[index] for index in indices]).to(dtype)
        done = orthogonalised(batch.view(shape)).reshape(-1, rows, columns)
        for index, U in zip(indices, done, strict=True):
            if taken is None:
                Us[index].copy_(U)
            else:
                approach([Us[index]], [U.to(Us[index].dtype)], 1.0, taken)


def orthogonalised(G: Tensor) -> Tensor:
    """Returns roughly the nearest (semi-)orthogonal matrices, U V' for G = U S V'; G is (matrices, rows, columns)."""
    tall = G.shape[-2] > G.shape[-1]
    X = G.mT if tall else G
    X = X / X.norm(dim=(-2, -1), keepdim=True).clamp(min=1e-7)
    for a, b, c in QUINTICS:
        A = X @ X.mT
        B = torch.baddbmm(A, A, A, beta=b, alpha=c)
        X = torch.baddbmm(X, B, X, beta=a)
    return X.mT if tall else X


class Norms(NamedTuple):
    """L2 norms over all weights: of the weights after a step, and of their change in it (0 if it was skipped)."""

    weight: float
    update: float


class StepNorms:
    """Norms of a single optimizer step, from a copy of the weights before it.

    Works with every optimizer and only reads the weights, so training is the same to the bit. Costs memory for one more
    copy of the weights and less than a tenth of a step's time, at the steps that are logged.
    """

    def __init__(self) -> None:
        self._before: list[Tensor] = []

    def before(self, parameters: Iterable[Tensor]) -> None:
        """Copies the weights, just before the step."""
        self._before = [parameter.detach().clone() for parameter in parameters]

    def after(self, parameters: Iterable[Tensor]) -> Norms | None:
        """Returns the norms of the step since `before` and drops the copy; None if it was not called."""
        if not self._before:
            return None
        change, self._before = self._before, []
        weights = [parameter.detach() for parameter in parameters]
        torch._foreach_sub_(change, weights)
        return Norms(float(get_total_norm(weights)), float(get_total_norm(change)))
