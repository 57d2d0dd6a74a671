"""Muon for the recurrent network's matrices, AdamW for everything else, as one optimizer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.nn.utils import get_total_norm

MOMENTUM = 0.95
QUINTICS = (
    (4.0848, -6.8946, 2.9270),
    (3.9505, -6.3029, 2.6377),
    (3.7418, -5.5913, 2.3037),
    (2.8769, -3.1427, 1.2046),
)
"""a, b, c of each Newton-Schulz step X <- a X + (b A + c A A) X, A = X X'. They do not converge to 1 but lift every
singular value above 0.005 into 0.77 .. 1.15, which is all that is needed (Jordan 2024; these are You Jiacheng's)."""
REFRESH = 4
"""Steps between two orthogonalisations, once the first FRESH steps are over, in which the momentum still grows."""
FRESH = 20


class MuonAdamW(torch.optim.AdamW):
    """AdamW, but for parameter groups with `gates`, whose matrices are moved by orthogonalised momentum.

        M <- 0.95 M + 0.05 G                      G the gradient
        U <- orthogonalised(0.05 G + 0.95 M)      Nesterov's look ahead; at every fourth step
        W <- (1 - lr weight_decay) W - lr U

    All directions of a matrix are then learnt at the same pace, also those in which gradients are small. A matrix
    of an LSTM is `gates` square ones below each other, and each is a map of its own: they are orthogonalised one by
    one. Rectangular ones move further by sqrt(max(1, rows / columns)).

    Orthogonalising is what costs time: 12 products of matrices, about as much as a step of 1,024 characters. The
    momentum hardly turns within four steps, so that using U four times costs a quarter and loses little
    (`benchmarks/recipe.md`).

    Source: Jordan et al. 2024, kellerjordan.github.io/posts/muon; weight decay: Liu et al. 2025, arXiv:2502.16982.

    Args:
        groups: parameter groups; those with `gates` above 0 hold only matrices of gates x rows.
        lr, betas, fused: AdamW's.
        dtype: of the orthogonalisation: bfloat16 where it is fast.
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

    def step(self, closure: Callable[[], Any] | None = None) -> Any:
        """One step; nothing changes where `found_inf`, a tensor that gradient checks set, is above 0."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        aside: list[tuple[Tensor, Tensor]] = []
        keep = getattr(self, "found_inf", None)
        for group in self.param_groups:
            for p in group["params"] if group["gates"] else ():
                if p.grad is not None:
                    self._move(p, p.grad, group, keep)
                    aside.append((p, p.grad))
                    p.grad = None  # AdamW passes over it
            group["turn"] += 1
        super().step()
        for p, gradient in aside:
            p.grad = gradient
        return loss

    @torch.no_grad()
    def _move(self, p: Tensor, gradient: Tensor, group: dict[str, Any], found_inf: Tensor | None) -> None:
        state = self.state[p]
        if not state:
            state["momentum"], state["U"] = torch.zeros_like(p), torch.zeros_like(p)
            state["step"] = torch.zeros(())  # never used, but AdamW looks for it when a state is loaded
        momentum, U = state["momentum"].lerp(gradient, 1.0 - MOMENTUM), state["U"]
        if group["turn"] < FRESH or group["turn"] % REFRESH == 0:
            ahead = gradient.lerp(momentum, MOMENTUM).view(group["gates"], -1, p.shape[1])
            U = orthogonalised(ahead.to(self.dtype)).to(p.dtype).reshape(p.shape)
        scale = max(1.0, len(p) / group["gates"] / p.shape[1]) ** 0.5
        moved = torch.add(p * (1.0 - group["lr"] * group["weight_decay"]), U, alpha=-group["lr"] * scale)
        for old, new in ((state["momentum"], momentum), (state["U"], U), (p, moved)):
            # On the device: nobody waits for it.
            old.copy_(new if found_inf is None else torch.where(found_inf > 0, old, new))


def orthogonalised(G: Tensor) -> Tensor:
    """The nearest (semi-)orthogonal matrices, roughly: for G = U S V', about U V'.

    Args:
        G: (matrices, rows, columns).

    Returns:
        The same shape and dtype; bfloat16 is exact enough.
    """
    tall = G.shape[-2] > G.shape[-1]
    X = G.mT if tall else G
    X = X / X.norm(dim=(-2, -1), keepdim=True).clamp(min=1e-7)
    for a, b, c in QUINTICS:
        A = X @ X.mT
        B = torch.baddbmm(A, A, A, beta=b, alpha=c)
        X = torch.baddbmm(X, B, X, beta=a)
    return X.mT if tall else X


class Norms(NamedTuple):
    """Euclidean norms over all weights together.

    Attributes:
        weight: of the weights after the step.
        update: of their change by the step; 0 where the step was left out.
    """

    weight: float
    update: float


class StepNorms:
    """Measures a single step by a copy of the weights, kept from just before it until just after it.

    It works for every optimizer and reads the weights only, so that training goes on to the same bits. It costs
    memory for one more copy of the weights during that step, and some passes over them: less than a tenth of a step,
    for the few steps that are logged.
    """

    def __init__(self) -> None:
        self._before: list[Tensor] = []

    def before(self, parameters: Iterable[Tensor]) -> None:
        """Keeps a copy of the weights; to be called when all is ready for the step."""
        self._before = [parameter.detach().clone() for parameter in parameters]

    def after(self, parameters: Iterable[Tensor]) -> Norms | None:
        """The norms of the step that `before` was called for, and drops the copy; None where it was not."""
        if not self._before:
            return None
        change, self._before = self._before, []
        weights = [parameter.detach() for parameter in parameters]
        torch._foreach_sub_(change, weights)
        return Norms(float(get_total_norm(weights)), float(get_total_norm(change)))
