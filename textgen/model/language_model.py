"""The language model: embedding -> L recurrent layers -> linear; softmax gives the next token's distribution."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Unpack

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from textgen.model.config import ModelConfig
from textgen.model.recurrent import RecurrentStack, StackOptions, State


class LanguageModel(nn.Module):
    """Predicts the next token of a text from all tokens before it, which it knows only through its state.

    Args:
        config: shape of the model.
        embedding_dropout: probability of dropping a token's whole vector, wherever it stands in the window (Gal and
            Ghahramani 2016, arXiv:1512.05287).
        stack: other dropouts and initialisation, see `RecurrentStack`.
    """

    def __init__(self, config: ModelConfig, *, embedding_dropout: float = 0.0, **stack: Unpack[StackOptions]) -> None:
        super().__init__()
        self.embedding = nn.Embedding(config.vocabulary, config.embedding)
        self.embedding_dropout = embedding_dropout
        self.stack = RecurrentStack(config, **stack)
        self.output = nn.Linear(config.hidden, config.vocabulary)
        nn.init.zeros_(self.output.bias)
        if config.tied:
            # An embedding's usual vectors have length sqrt(H); as output weights they would make the first logits far
            # from uniform. Length 1 serves both ends.
            nn.init.normal_(self.embedding.weight, std=config.hidden**-0.5)
            self.output.weight = self.embedding.weight

    @classmethod
    def from_arrays(cls, config: ModelConfig, weights: Mapping[str, NDArray[np.float32]]) -> LanguageModel:
        """Returns the trained model of a model folder: on the CPU, in evaluation mode, without gradients."""
        # A model folder has two matrices where weights are tied: the output layer's is divided by the temperature.
        model = cls(replace(config, tied=False))
        model.load_state_dict({name: torch.tensor(array) for name, array in weights.items()})
        return model.requires_grad_(False).eval()

    def initial_state(self, streams: int) -> State:
        """Returns the state before the first token of B = `streams` texts, on the model's device."""
        return State.zeros(len(self.stack.layers), streams, self.stack.hidden_size, self.output.weight.device)

    def forward(self, ids: Tensor, state: State | None = None, resets: Tensor | None = None) -> tuple[Tensor, State]:
        """Runs the model over T tokens of B streams.

        Args:
            ids: (B, T), int64.
            state: state after the tokens before `ids`; None at the beginning of a text.
            resets: (B, T), bool, on the CPU: the state is set to zero before these tokens; None for none.

        Returns:
            Logits of the next token after each one, (B, T, V), and the state after the last.
        """
        if state is None:
            state = self.initial_state(ids.shape[0])
        y, state = self.features(ids, state, resets)
        return self.logits(y), state

    def features(self, ids: Tensor, state: State, resets: Tensor | None = None) -> tuple[Tensor, State]:
        """Returns the input of the output layer after each token, (T, B, H), and the state after the last."""
        vectors = self.embedding.weight
        if self.training and self.embedding_dropout:
            vectors = F.dropout(vectors.new_ones(len(vectors), 1), self.embedding_dropout) * vectors
        x = F.embedding(ids.T, vectors)  # time-major, as the recurrent kernels want it: no copy of a (B, T, H) tensor
        y: Tensor
        y, state = self.stack(x, state, resets)
        return y, state

    def logits(self, y: Tensor) -> Tensor:
        """Returns the logits of the next token, (B, T, V), from `features` (T, B, H)."""
        return project(self.output, y).transpose(0, 1)

    def parameter_count(self) -> int:
        """Number of trained parameters; tied matrices count once."""
        return sum(p.numel() for p in self.parameters())


def project(output: nn.Linear, y: Tensor, multiple: int | None = None) -> Tensor:
    """Returns the logits (..., V) of an output layer, from its input (..., H).

    On an NVIDIA GPU the products are made with a V that is a multiple of 8, by rows of zeros of which nothing is kept:
    rows of 2-byte numbers are read in pieces of 16 bytes then. Parameters keep their shapes.

    Args:
        multiple: that V is filled up to; None: 8 on an NVIDIA GPU, 1 elsewhere.
    """
    V = output.out_features
    missing = -V % (multiple or (8 if y.is_cuda else 1))
    if not missing:
        logits: Tensor = output(y)
        return logits
    W, b = F.pad(output.weight, (0, 0, 0, missing)), F.pad(output.bias, (0, missing))
    return F.linear(y, W, b)[..., :V]


def token_tensor(ids: NDArray[np.integer[Any]]) -> Tensor:
    """Token ids (T,) of any integer type as a batch of one, (1, T), int64."""
    return torch.from_numpy(np.asarray(ids).astype(np.int64))[None]
