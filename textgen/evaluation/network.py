"""The trained network in torch, for what needs more of it than an engine's logits: its output, its gradients."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from textgen.evaluation.passage import Passage, chunk_of
from textgen.generation.engines.protocol import Ids
from textgen.model.language_model import LanguageModel
from textgen.runs.model_folder import Model


def network_of(model: Model) -> LanguageModel:
    """A model folder's network on the CPU, without dropout; its numbers are copies."""
    # Tied weights are two matrices here: the one for writing has been divided by the temperature that fits.
    network = LanguageModel(replace(model.config, tied=False))
    network.load_state_dict({name: torch.tensor(array) for name, array in model.weights.items()})
    return network.requires_grad_(False).eval()


def tokens(ids: Ids) -> Tensor:
    """Ids (T,) as one stream, (1, T), int64."""
    return torch.from_numpy(np.asarray(ids).astype(np.int64))[None]


def outputs(network: LanguageModel, passage: Passage) -> Iterator[tuple[Ids, NDArray[np.float32], NDArray[Any]]]:
    """Reads a passage with carried state, and tells the network's output in each place.

    Yields:
        The next ids (n,), those of `passage.first` but its very first among them; what the output layer sees where it
        predicts each, (n, H), float32; and each one's probability (n,), float64.
    """
    ids = np.concatenate([passage.first, passage.ids])
    chunk = chunk_of(network.output.out_features)
    state = network.initial_state(1)
    for begin in range(1, len(ids), chunk):
        target = tokens(ids[begin : begin + chunk])
        with torch.inference_mode():
            top, state = network.features(tokens(ids[begin - 1 : begin - 1 + target.shape[1]]), state)
            log = F.log_softmax(network.logits(top)[0].double(), dim=-1).gather(1, target.T)[:, 0]
        yield ids[begin : begin + chunk], top[:, 0].numpy(), log.exp().numpy()
