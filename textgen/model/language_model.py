"""The language model: embedding -> L LSTM layers -> linear; the softmax over its logits gives the next character."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from textgen.model.recurrent import LSTMStack
from textgen.model.state import State


class LanguageModel(nn.Module):
    """Predicts the next character from all before it, which it knows only through its state.

    Args:
        vocabulary: V, number of different characters.
        embedding: E, width of a character's vector.
        hidden: H, width of the hidden and the cell state.
        layers: L, number of LSTM layers.
        residual, dropout, forget_bias: see `LSTMStack`.
    """

    def __init__(
        self,
        vocabulary: int,
        embedding: int,
        hidden: int,
        layers: int,
        residual: bool = True,
        dropout: float = 0.0,
        forget_bias: float = 1.0,
    ) -> None:
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, embedding)
        self.lstm = LSTMStack(embedding, hidden, layers, residual, dropout, forget_bias)
        self.output = nn.Linear(hidden, vocabulary)
        nn.init.zeros_(self.output.bias)

    def initial_state(self, streams: int) -> State:
        """The state before the first character of B = `streams` texts, on the model's device."""
        return State.zeros(len(self.lstm.layers), streams, self.lstm.hidden_size, self.output.weight.device)

    def forward(self, ids: Tensor, state: State | None = None) -> tuple[Tensor, State]:
        """Reads T characters of B streams.

        Args:
            ids: (B, T), int64.
            state: state after the characters before `ids`; None at the beginning of a text.

        Returns:
            Logits of the next character after each one, (B, T, V), and the state after the last.
        """
        if state is None:
            state = self.initial_state(ids.shape[0])
        x = self.embedding(ids.T)  # time-major, as the LSTM kernels want it: no copy of a (B, T, H) tensor
        y, state = self.lstm(x, state)
        return self.output(y).transpose(0, 1), state

    def parameter_count(self) -> int:
        """Number of trained numbers."""
        return sum(p.numel() for p in self.parameters())


def step_by_step(model: LanguageModel, ids: Tensor, state: State | None = None) -> tuple[Tensor, State]:
    """`model(ids, state)`, one character a call: the slow twin that the tests compare with."""
    logits = []
    for t in range(ids.shape[1]):
        one, state = model(ids[:, t : t + 1], state)
        logits.append(one)
    assert state is not None
    return torch.cat(logits, dim=1), state
