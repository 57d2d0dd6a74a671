"""Every setting, typed, with its default and its help; unpacked into plain arguments where things are built.

The string under each field is its line in `--help`. A value out of range is refused here, wherever it came from.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal

from textgen.errors import SettingsError
from textgen.values import parse_bias, parse_duration, parse_interval, parse_split, parse_temperature

PYTHON_STDLIB = "python-stdlib"
DEFAULT_MAX_TIME = "5m"


@dataclass(frozen=True, kw_only=True)
class CorpusSettings:
    """Which text, how it is read and how it is divided."""

    corpus: str = PYTHON_STDLIB
    """A text file, a name in the folder corpora/, or a name of the catalogue (downloaded once)."""
    encoding: str = "utf-8"
    """How the file's bytes are read as text, for instance utf-8, utf-16 or latin-1."""
    split: str = "90/5/5"
    """Percent of the text, from its beginning, for training/validation/test; 90/10 leaves no test part."""
    corpora: str = "corpora"
    """Folder of texts; downloads and encoded texts are kept there."""

    def __post_init__(self) -> None:
        """Refuses what cannot be meant."""
        if not self.corpus:
            raise SettingsError("--corpus is empty; give a file or a name")
        parse_split(self.split)
        try:
            "".encode(self.encoding)
        except (LookupError, UnicodeError):
            raise SettingsError(f"--encoding {self.encoding!r} is not an encoding of Python's") from None


@dataclass(frozen=True, kw_only=True)
class ModelSettings:
    """The network's shape."""

    layers: int = 3
    """L, number of layers."""
    hidden: int = 256
    """H, units per layer. Multiples of 64 run fastest."""
    embedding: int | None = None
    """E, width of a character's vector (default: 64; H if that is less, with --tied, and from 257 characters on)."""
    cell: Literal["lstm", "coupled", "gru", "rnn"] = "lstm"
    """Kind of layer: LSTM, LSTM that lets in what it forgets (i = 1 - f), GRU, or vanilla RNN."""
    nonlinearity: Literal["tanh", "relu"] = "tanh"
    """What a vanilla RNN does to its activations."""
    residual: bool = True
    """Add each layer's input to its output, from the second layer on."""
    skip: bool = False
    """Show the sum of all layers' outputs to the output layer (with --residual it is there already)."""
    tied: bool = False
    """Use one matrix for reading and writing characters; E must be H."""
    dropout: float | None = None
    """Share of a layer's units that the next one does not see (default: 0 to 0.3, by how often the text is read)."""
    input_dropout: float = 0.0
    """The same for the characters' vectors before the first layer."""
    output_dropout: float = 0.0
    """The same for what the output layer sees."""
    embedding_dropout: float = 0.0
    """Share of the alphabet whose vectors are dropped in training, over a whole window."""
    recurrent_dropout: float = 0.0
    """Share of the recurrent weights dropped in training, over a whole window."""
    orthogonal: bool = False
    """Begin with recurrent matrices that keep the length of what they multiply; else with Glorot's random ones."""
    forget_bias: float = 1.0
    """Initial bias of the forget gates (a GRU's z); above 0 the cells remember before anything is learnt."""

    def __post_init__(self) -> None:
        """Refuses what cannot be meant."""
        _within(self, "layers", 1, 64)
        _within(self, "hidden", 1, 16384)
        _within(self, "embedding", 1, 16384)
        for name in ("dropout", "input_dropout", "output_dropout", "embedding_dropout", "recurrent_dropout"):
            _within(self, name, 0.0, 0.95)
        _within(self, "forget_bias", -10.0, 10.0)
        if self.skip and self.residual:
            raise SettingsError("--skip needs --no-residual: the last layer's output is the sum of all layers already")
        if self.nonlinearity != "tanh" and self.cell != "rnn":
            raise SettingsError(f"--nonlinearity {self.nonlinearity} is for --cell rnn; {self.cell} has its own")
        if self.forget_bias != ModelSettings.forget_bias and self.cell == "rnn":
            raise SettingsError("--forget-bias is for cells with gates; --cell rnn has none")
        if self.tied and self.embedding not in (None, self.hidden):
            raise SettingsError(f"--tied needs --embedding {self.embedding} to be --hidden {self.hidden}; leave it out")


@dataclass(frozen=True, kw_only=True)
class TrainingSettings:
    """How long, how fast, on what, and where the run is kept."""

    run: str | None = None
    """Name of the run, a folder in --checkpoints (default: made from the corpus)."""
    checkpoints: str = "checkpoints"
    """Folder that holds the runs."""
    init_from: str | None = None
    """Begin with the weights of this run or model folder, and with its shape; all else is new."""
    epochs: int | None = None
    """Stop after reading the training part this many times."""
    max_steps: int | None = None
    """Stop after this many optimizer steps."""
    max_time: str | None = None
    """Stop after training and validating this long: 90s, 2m, 1h30m (default: 5m if no other limit is given)."""
    patience: int = 5
    """End after this many validations in a row, each over 2 % worse than the best while training improves; 0: never."""
    batch_size: int = 16
    """B, number of lanes that the text is cut into and read side by side."""
    window: int = 64
    """T, characters per step: gradients flow back this far."""
    optimizer: Literal["adamw", "muon"] = "muon"
    """What moves the recurrent network's matrices: AdamW, or Muon, which learns more from each character."""
    learning_rate: float | None = None
    """Highest learning rate of AdamW; it falls to 0 by the end of the run (default: 0.016, or 0.008 without Muon)."""
    muon_rate: float = 4e-2
    """The same of Muon, for the matrices that it moves."""
    schedule: Literal["linear", "cosine", "trapezoid"] = "linear"
    """How learning rates fall: along a line, half a cosine, or a line over the last third of the run."""
    warmup: float = 0.02
    """Share of the run over which the learning rate rises from 0."""
    weight_decay: float = 0.05
    """Share of a matrix's weights, times the learning rate, that each step takes off."""
    clip_norm: float = 1.0
    """Largest gradient norm; longer gradients are scaled down to it."""
    accumulate: int = 1
    """Windows whose gradients are averaged before each optimizer step."""
    averaging: float = 0.0
    """Validate and keep an average of the weights over about this share of the run, 0.02 for instance (0: off)."""
    activation_penalty: float = 0.0
    """Add this much of the mean square of the last layer's outputs to the loss."""
    change_penalty: float = 0.0
    """Add this much of the mean square of their change from character to character to the loss."""
    jitter: bool = False
    """Cut each reading of the text into windows at other places."""
    state_reset: float = 0.0
    """Chance that a lane begins a window with an empty memory."""
    fit_temperature: bool = True
    """Divide the kept model's logits by the temperature that fits the validation part best."""
    seed: int = 0
    """Seed of initial weights and dropout."""
    validate_every: int | None = None
    """Steps between validations (default: a tenth of the run, or 500 if time is its limit; at most 3 % of the time)."""
    checkpoint_every: str = "1m"
    """Time (30s, 5m) or number of steps (500) between saved states, from which --resume goes on."""
    log_every: int = 20
    """Steps between lines of metrics.jsonl and points of the curves."""
    gradient_flow: int = 500
    """Steps between records of gradients by layer and by lag, and of saturated gates; 0: none."""
    sample_length: int = 200
    """Characters of each of the three samples written after a validation (at temperatures 0.5, 0.8, 1); 0: none."""
    accelerator: Literal["auto", "cpu", "gpu", "mps"] = "auto"
    """What to compute on."""
    devices: str = "auto"
    """How many accelerators or processes, or which (Lightning's syntax: 2, -1 or 0,1)."""
    num_nodes: int = 1
    """Machines that train together."""
    strategy: str = "auto"
    """How Lightning runs several devices: auto, ddp, fsdp ..."""
    precision: Literal["auto", "fp32", "bf16", "fp16"] = "auto"
    """Number format of the matrix products; auto takes bf16 where a short trial shows it fast and right."""
    wandb: Literal["auto", "online", "offline", "disabled"] = "auto"
    """Weights & Biases: auto is online when logged in and reachable, offline otherwise."""
    wandb_project: str = "textgen"
    """Project that the run appears under in Weights & Biases."""

    def __post_init__(self) -> None:
        """Refuses what cannot be meant."""
        for name, highest in (("epochs", 10**6), ("max_steps", 10**12), ("batch_size", 2**20), ("window", 2**20)):
            _within(self, name, 1, highest)
        for name in ("learning_rate", "muon_rate"):
            _within(self, name, 0.0, 100.0, above=True)
        _within(self, "warmup", 0.0, 1.0)
        _within(self, "weight_decay", 0.0, 100.0)
        _within(self, "clip_norm", 0.0, 1e9, above=True)
        _within(self, "accumulate", 1, 10**6)
        _within(self, "averaging", 0.0, 0.5)
        for name in ("activation_penalty", "change_penalty"):
            _within(self, name, 0.0, 1e6)
        _within(self, "state_reset", 0.0, 1.0)
        _within(self, "seed", 0, 2**32 - 1)
        _within(self, "validate_every", 1, 10**12)
        _within(self, "patience", 0, 10**6)
        _within(self, "log_every", 1, 10**9)
        _within(self, "gradient_flow", 0, 10**12)
        _within(self, "sample_length", 0, 10**6)
        _within(self, "num_nodes", 1, 10**5)
        if self.max_time is not None:
            parse_duration(self.max_time)
        parse_interval(self.checkpoint_every)
        if self.init_from == "":
            raise SettingsError("--init-from is empty; give a run's name or the path of a model folder")
        if self.run is not None and not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}", self.run):
            raise SettingsError(f"--run {self.run!r}: a name is letters, digits, '.', '_', '+' and '-', 100 at most")

    @property
    def highest_rate(self) -> float:
        """The highest learning rate of AdamW. Beside Muon it moves embedding, output and biases alone."""
        if self.learning_rate is not None:
            return self.learning_rate
        return 1.6e-2 if self.optimizer == "muon" else 8e-3

    @property
    def max_seconds(self) -> float | None:
        """The limit of time in seconds; the default limit where the settings have none of any kind."""
        if self.max_time is None and self.epochs is None and self.max_steps is None:
            return parse_duration(DEFAULT_MAX_TIME)
        return None if self.max_time is None else parse_duration(self.max_time)


@dataclass(frozen=True, kw_only=True)
class TextSettings:
    """What a written text must be, and where it ends."""

    length: int = 500
    """Characters to write, at most (default: 500)."""
    stop: tuple[str, ...] = ()
    """End before this text; may be given several times."""
    stop_at: Literal["line", "sentence", "paragraph"] | None = None
    """End with the first line, sentence or paragraph that has been written."""
    regex: str | None = None
    """Write only what matches this pattern as a whole (Python's syntax, without look-around and back-references)."""
    must_include: tuple[str, ...] = ()
    """Write this somewhere in the text; may be given several times."""
    acrostic: str | None = None
    """Begin the lines with the letters of this word, a line each; a space leaves an empty line."""
    only: str | None = None
    """Write only these characters; a-z is a range, a dash at either end stands for itself."""
    forbid: str | None = None
    """Never write these characters; ranges as in --only."""
    bias: tuple[str, ...] = ()
    """Add to the logits of some characters: "e=-1.5" or "a-z=0.5"; may be given several times."""

    def __post_init__(self) -> None:
        """Refuses what cannot be meant."""
        _within(self, "length", 0, 10**12)
        for name in ("stop", "must_include", "bias"):
            given = getattr(self, name)
            object.__setattr__(self, name, (given,) if isinstance(given, str) else tuple(given))
        for name in ("stop", "must_include"):
            if "" in getattr(self, name):
                raise SettingsError(f"{flag(name)} is empty; leave it out, or say which text")
        if self.stop_at is not None and self.stop_at not in ("line", "sentence", "paragraph"):
            raise SettingsError(f"--stop-at {self.stop_at!r}: choose line, sentence or paragraph")
        for pair in self.bias:
            parse_bias(pair)
        if (self.regex is not None or self.acrostic is not None) and (self.stop or self.stop_at):
            raise SettingsError("--regex and --acrostic say where the text ends; leave --stop and --stop-at out")


@dataclass(frozen=True, kw_only=True)
class SamplingSettings:
    """How characters are drawn from the model's probabilities."""

    temperature: float | str = 0.8
    """Below 1 safer, above 1 wilder, 0 always the most probable character; 0.3:1.2 moves along the length."""
    top_k: int | None = None
    """Draw only from the K most probable characters."""
    typical: float | None = None
    """Draw only from characters of typical surprise that together reach probability P (locally typical sampling)."""
    top_p: float | None = None
    """Draw only from the most probable characters that together reach probability P."""
    min_p: float | None = None
    """Draw only from characters with at least P times the probability of the most probable."""
    repetition_penalty: float = 1.0
    """Multiply the log-probability of characters in the window by this (1: off)."""
    frequency_penalty: float = 0.0
    """Take this off a character's logit for each time that it stands in the window (0: off)."""
    dry: float = 0.0
    """Against loops: take this off the logit of a character that goes on repeating a passage (0: off; try 0.8)."""
    dry_base: float = 1.2
    """Factor by which --dry grows with each character more that was repeated."""
    dry_length: int = 16
    """Repeated characters from which on --dry works."""
    penalty_window: int = 512
    """Characters that the penalties and --dry look back over."""
    beam: int | None = None
    """Do not draw: search for the most probable text, keeping this many beginnings (beam search)."""
    best_of: int = 1
    """Draw this many texts for each one that is shown: the one with the highest total log-probability."""
    seed: int | None = None
    """Same seed, same text (default: a new one every time)."""
    num_samples: int = 1
    """How many texts to write; text k is the same however many there are."""

    def __post_init__(self) -> None:
        """Refuses what cannot be meant."""
        parse_temperature(self.temperature)
        _within(self, "top_k", 1, 10**9)
        for name in ("typical", "top_p", "min_p"):
            _within(self, name, 0.0, 1.0, above=True)
        _within(self, "repetition_penalty", 1.0, 1000.0)
        _within(self, "frequency_penalty", 0.0, 1000.0)
        _within(self, "dry", 0.0, 1000.0)
        _within(self, "dry_base", 1.0, 1000.0)
        _within(self, "dry_length", 1, 10**6)
        _within(self, "penalty_window", 1, 10**6)
        _within(self, "beam", 1, 10**4)
        _within(self, "best_of", 1, 10**4)
        _within(self, "seed", 0, 2**64 - 1)
        _within(self, "num_samples", 1, 10**6)
        if self.beam is not None:
            drawing = "temperature top_k typical top_p min_p repetition_penalty frequency_penalty dry best_of seed"
            for name in drawing.split():
                if getattr(self, name) != next(f.default for f in fields(SamplingSettings) if f.name == name):
                    raise SettingsError(f"--beam draws nothing, so {flag(name)} does nothing; leave one of them out")
            if self.num_samples > self.beam:
                raise SettingsError(f"--beam {self.beam} finds {self.beam} texts, not --num-samples {self.num_samples}")


@dataclass(frozen=True, kw_only=True)
class WritingSettings(TextSettings, SamplingSettings):
    """All that decides what is written after a prompt."""

    def __post_init__(self) -> None:
        """Refuses what cannot be meant."""
        TextSettings.__post_init__(self)
        SamplingSettings.__post_init__(self)


ALL = (CorpusSettings, ModelSettings, TrainingSettings)
"""The settings of a run."""

MAY_CHANGE = frozenset(
    "corpus corpora checkpoints epochs max-steps max-time patience validate-every checkpoint-every log-every "
    "sample-length gradient-flow accelerator devices num-nodes strategy precision wandb wandb-project".split()
)
"""Settings that a run may go on with otherwise than it began: where things lie, how long it takes, what it is computed
on and what is shown of it. All others decide what is learnt, and stay."""


def check_unchanged(settings: Mapping[str, Any], before: Mapping[str, Any], run: str) -> None:
    """Refuses to go on with a run under other settings than those it began with.

    Args:
        settings: what is asked for, by flag.
        before: what the run has been trained with.
        run: what to call it.

    Raises:
        SettingsError: one differs that may not; it is named.
    """
    for name, value in before.items():
        if name not in MAY_CHANGE and settings.get(name) != value:
            asked = settings.get(name, "(left out)")
            raise SettingsError(
                f"--{name} {asked} cannot be changed on --resume: {run} is trained with {value}; leave it out (it may "
                f"also stand in --config or the run's settings.yaml), or begin a new run with its weights: --init-from"
            )
    for name in settings.keys() - before.keys() - MAY_CHANGE:
        default = next(f.default for c in ALL for f in fields(c) if flag(f.name)[2:] == name)
        if settings[name] != default:
            raise SettingsError(f"--{name} {settings[name]} cannot be changed on --resume: {run} is trained without")


def flag(name: str) -> str:
    """The flag of a field: `batch_size` is `--batch-size`."""
    return "--" + name.replace("_", "-")


def to_flat(*settings: Any) -> dict[str, Any]:
    """All fields that are not None, by their flag's name without the dashes in front."""
    values = ((flag(f.name)[2:], getattr(s, f.name)) for s in settings for f in fields(s))
    return {name: value for name, value in values if value is not None}


def _within(settings: Any, name: str, low: float, high: float, above: bool = False) -> None:
    """Refuses a number outside [low, high] (`above`: outside (low, high]); None stands for 'not given'.

    Bounds that are both of type int are those of whole numbers.
    """
    value = getattr(settings, name)
    if value is None:
        return
    whole = isinstance(low, int) and isinstance(high, int)
    if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
        raise SettingsError(f"{flag(name)} {value!r}: it must be a {'whole ' if whole else ''}number")
    if not math.isfinite(value) or value > high or value < low or (above and value == low):
        low_, high_, value_ = (f"{x}" if isinstance(x, int) else f"{x:g}" for x in (low, high, value))
        bounds = f"above {low_}" if above else f"at least {low_}"
        raise SettingsError(f"{flag(name)} {value_} is out of range: it must be {bounds} and at most {high_}")
