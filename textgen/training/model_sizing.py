"""Architecture of a run's network, its number of parameters, and the memory that it needs."""

from __future__ import annotations

from typing import NamedTuple

from textgen.errors import SettingsError
from textgen.model.config import ROW_BLOCKS, ModelConfig
from textgen.settings.run import ModelSettings
from textgen.tokenizers import ByteFallbackTokenizer, Tokenizer

NARROW_EMBEDDING = 64
"""Default embedding dimension E of a small vocabulary."""
SMALL_VOCABULARY = 256
SMALLER = "choose a smaller --hidden, --layers, --batch-size or --window"


class Memory(NamedTuple):
    """A memory that one or several processes train in."""

    place: str  # its name in messages
    available: int  # bytes; 0 if unknown
    networks: int = 1  # processes that share it, each with a network of its own
    processes: int = 1  # of the whole run
    activation_bytes: int = 4  # of an activation


def model_config(
    settings: ModelSettings, tokenizer: Tokenizer, hidden: int, *, narrow: int = NARROW_EMBEDDING
) -> ModelConfig:
    """Returns the architecture that the settings ask for, with layers of H = `hidden` and a tokenizer's vocabulary.

    `narrow` is the default E of a small vocabulary.
    """
    return ModelConfig(
        vocabulary=tokenizer.vocabulary_size,
        embedding=settings.embedding or default_embedding(settings, tokenizer, hidden, narrow=narrow),
        hidden=hidden,
        layers=settings.layers,
        cell=settings.cell,
        nonlinearity=settings.nonlinearity,
        residual=settings.residual,
        skip_connections=settings.skip_connections,
        tied=settings.tied,
    )


def default_embedding(
    settings: ModelSettings, tokenizer: Tokenizer, hidden: int, *, narrow: int = NARROW_EMBEDDING
) -> int:
    """Returns E where the settings have none: `narrow` for a small vocabulary, otherwise H.

    V characters span at most V dimensions, and each dimension costs the first layer 4H products per character. The 256
    tokens of byte fallback do not count: they are as rare as the characters that they encode.
    """
    frequent = tokenizer.vocabulary_size - (256 if tokenizer.kind == ByteFallbackTokenizer.kind else 0)
    return min(narrow, hidden) if frequent <= SMALL_VOCABULARY and not settings.tied else hidden


def parameter_count(config: ModelConfig) -> int:
    """Returns the number of weights of a model, without biases."""
    V, E, H, L = config.vocabulary, config.embedding, config.hidden, config.layers
    rows = ROW_BLOCKS[config.cell] * H
    return V * E + (0 if config.tied else V * H) + rows * (E + H) + (L - 1) * rows * 2 * H


def check_memory(config: ModelConfig, batch_size: int, window: int, memory: Memory) -> None:
    """Refuses a model that cannot fit into the memory that it is trained in, before the system kills the process.

    Counts weights, gradients, AdamW's two moments (4 bytes each) and the activations that the backward pass needs (four
    gates, cell and hidden state of every step).

    Args:
        batch_size: lanes of all processes together.

    Raises:
        SettingsError: the memory is smaller.
    """
    parameters = parameter_count(config)
    lanes = -(-batch_size // memory.processes) * memory.networks
    activations = lanes * window * (6 * config.layers * config.hidden + config.embedding + 2 * config.vocabulary)
    needed = 16 * parameters * memory.networks + memory.activation_bytes * activations
    if memory.available and needed > memory.available:
        raise SettingsError(
            f"{parameters:,} parameters with --batch-size {batch_size} and --window {window} need "
            f"{needed / 1e9:,.0f} GB of memory, and {memory.place} has {memory.available / 1e9:,.0f}: {SMALLER}"
        )
