"""Settings of the network: its architecture, initialization and dropout."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from textgen.errors import SettingsError
from textgen.settings.setting import check, is_default, setting


@dataclass(frozen=True, kw_only=True)
class ModelSettings:
    """Architecture, initialization and dropout of the network."""

    layers: int = setting(3, "Model", low=1, high=64, everyday=True)
    """Number of recurrent layers, L."""
    hidden: int = setting(256, "Model", low=1, high=16384, everyday=True)
    """Hidden units per layer, H; multiples of 64 are fastest."""
    embedding: int | None = setting(None, "Model", low=1, high=16384)
    """Embedding dimension E (default: 64, or H if smaller, with --tied, or for more than 256 tokens)."""
    cell: Literal["lstm", "coupled", "gru", "rnn"] = setting("lstm", "Model", everyday=True)
    """Recurrent cell: LSTM, LSTM with coupled gates (i = 1 - f), GRU, or vanilla RNN."""
    nonlinearity: Literal["tanh", "relu"] = setting("tanh", "Model")
    """Activation function of the vanilla RNN."""
    residual: bool = setting(True, "Model")
    """Residual connections around each layer after the first."""
    skip_connections: bool = setting(False, "Model")
    """Feed the sum of all layers to the output layer (with --no-residual)."""
    tied: bool = setting(False, "Model")
    """Tie the weights of embedding and output layer (E = H)."""
    orthogonal: bool = setting(False, "Model")
    """Orthogonal initialization of recurrent matrices, in place of Glorot's."""
    forget_bias: float = setting(1.0, "Model", low=-10.0, high=10.0)
    """Initial bias of the forget gates (GRU: of z)."""
    dropout: float | None = setting(None, "Regularization", low=0.0, high=0.95, everyday=True)
    """Dropout probability between layers (default: 0 to 0.3, rising with the number of epochs)."""
    input_dropout: float = setting(0.0, "Regularization", low=0.0, high=0.95)
    """Dropout probability between embedding and first layer."""
    output_dropout: float = setting(0.0, "Regularization", low=0.0, high=0.95)
    """Dropout probability before the output layer."""
    embedding_dropout: float = setting(0.0, "Regularization", low=0.0, high=0.95)
    """Probability that a token's whole embedding is dropped for a window."""
    recurrent_dropout: float = setting(0.0, "Regularization", low=0.0, high=0.95)
    """Probability that a recurrent weight is dropped for a window (DropConnect)."""

    def __post_init__(self) -> None:
        """Checks values and combinations."""
        check(self)
        if self.skip_connections and self.residual:
            raise SettingsError(
                "--skip-connections needs --no-residual: the last layer's output is the sum of all layers already"
            )
        if not is_default(self, "nonlinearity") and self.cell != "rnn":
            raise SettingsError(f"--nonlinearity {self.nonlinearity} is for --cell rnn; {self.cell} has its own")
        if not is_default(self, "forget_bias") and self.cell == "rnn":
            raise SettingsError("--forget-bias is for cells with gates; --cell rnn has none")
        if self.tied and self.embedding not in (None, self.hidden):
            raise SettingsError(f"--tied needs --embedding {self.embedding} to be --hidden {self.hidden}; leave it out")
