"""Every setting of a run, typed, with its default and its help; unpacked into plain arguments where things are built.

The string under each field is its line in `--help`. A value out of range is refused here, wherever it came from.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from textgen.errors import SettingsError
from textgen.settings.parsing import flag, parse_duration, parse_interval, parse_split, within

PYTHON_STDLIB = "python-stdlib"
DEFAULT_MAX_TIME = "5m"


@dataclass(frozen=True, kw_only=True)
class CorpusSettings:
    """Which text, how it is read, how it is divided, and what its ids are."""

    corpus: tuple[str, ...] = (PYTHON_STDLIB,)
    """Files, folders, globs, archives, - for standard input, or names of `textgen corpora list`; in this order."""
    include: tuple[str, ...] = ()
    """Of folders and archives, only files of these patterns, '*.txt' for instance."""
    field: str | None = None
    """Learn this column of .csv and .tsv tables, or this key of .jsonl lines; each row is a document."""
    encoding: str = "utf-8"
    """How the files' bytes are read as text: utf-8, utf-16, latin-1 ..., or auto, which guesses and says what."""
    newlines: Literal["keep", "lf"] = "keep"
    """Keep CR and CRLF as they are, or make each a newline (lf)."""
    normalize: Literal["none", "nfc", "nfd", "nfkc", "nfkd"] = "none"
    """Unicode normal form that the text is brought to."""
    document_separator: str | None = None
    """A document ends with this text (\\n is a newline); each file is a document in any case."""
    split: str = "90/5/5"
    """Percent of the text, from its beginning, for training/validation/test; 90/10 leaves no test part."""
    split_by: Literal["position", "document"] = "position"
    """Cut anywhere, or only between documents."""
    validation: tuple[str, ...] = ()
    """Validate on these files instead of a share of --corpus."""
    test: tuple[str, ...] = ()
    """Keep these files for `evaluate`; needs --validation."""
    tokenizer: Literal["char", "bytes", "sentencepiece"] = "char"
    """What an id is: a character, a byte of UTF-8, or a piece of several characters."""
    min_count: int = 1
    """Of char: a character that the training part has less often is spelled in its bytes."""
    vocab_size: int = 1000
    """Of sentencepiece: how many pieces, at most; 256 of them are bytes."""
    sentencepiece_type: Literal["unigram", "bpe", "char"] = "unigram"
    """Of sentencepiece: how pieces are chosen."""
    tokenizer_model: str | None = None
    """Of sentencepiece: a .model file with pieces, in place of those of the text."""
    corpora: str = "corpora"
    """Folder of texts; downloads and encoded texts are kept there."""

    def __post_init__(self) -> None:
        """Refuses what cannot be meant."""
        for name in ("corpus", "include", "validation", "test"):
            given = getattr(self, name)
            object.__setattr__(self, name, (given,) if isinstance(given, str) else tuple(given))
            if "" in getattr(self, name) or (name == "corpus" and not self.corpus):
                raise SettingsError(f"{flag(name)} is empty; give a file or a name")
        for name, hint in get_type_hints(CorpusSettings).items():
            if get_origin(hint) is Literal and getattr(self, name) not in get_args(hint):
                choices = ", ".join(get_args(hint))
                raise SettingsError(f"{flag(name)} {getattr(self, name)!r}: choose one of {choices}")
        if (*self.corpus, *self.validation, *self.test).count("-") > 1:
            raise SettingsError("standard input can be read once only; give - once, and save other texts to files")
        parse_split(self.split)
        if self.test and not self.validation:
            raise SettingsError("--test needs --validation: name the files to validate on as well")
        if self.validation and (self.split, self.split_by) != (CorpusSettings.split, CorpusSettings.split_by):
            raise SettingsError("--split divides --corpus, and --validation names a part of its own; leave one out")
        within(self, "min_count", 1, 10**9)
        within(self, "vocab_size", 2, 10**6)
        for name, tokenizer in (
            ("min_count", "char"),
            ("vocab_size", "sentencepiece"),
            ("sentencepiece_type", "sentencepiece"),
            ("tokenizer_model", "sentencepiece"),
        ):
            if getattr(self, name) != getattr(CorpusSettings, name) and self.tokenizer != tokenizer:
                raise SettingsError(f"{flag(name)} is for --tokenizer {tokenizer}, not for {self.tokenizer}")
        if self.tokenizer_model is not None:
            for name in ("vocab_size", "sentencepiece_type"):
                if getattr(self, name) != getattr(CorpusSettings, name):
                    raise SettingsError(f"{flag(name)} is for pieces that are learnt; --tokenizer-model has its own")
        if self.document_separator == "":
            raise SettingsError("--document-separator is empty; leave it out, or say which text ends a document")
        try:
            "".encode("utf-8" if self.encoding == "auto" else self.encoding)
        except (LookupError, UnicodeError):
            raise SettingsError(
                f"--encoding {self.encoding!r} is not an encoding of Python's; auto finds one"
            ) from None


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
    skip_connections: bool = False
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
        within(self, "layers", 1, 64)
        within(self, "hidden", 1, 16384)
        within(self, "embedding", 1, 16384)
        for name in ("dropout", "input_dropout", "output_dropout", "embedding_dropout", "recurrent_dropout"):
            within(self, name, 0.0, 0.95)
        within(self, "forget_bias", -10.0, 10.0)
        if self.skip_connections and self.residual:
            raise SettingsError(
                "--skip-connections needs --no-residual: the last layer's output is the sum of all layers already"
            )
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
    """Begin with the weights of this run or model folder, and with its shape and kind of ids; all else is new."""
    epochs: int | None = None
    """Stop after reading the training part this many times."""
    max_steps: int | None = None
    """Stop after this many optimizer steps."""
    max_time: str | None = None
    """Stop after training and validating this long: 90s, 2m, 1h30m (default: 5m if no other limit is given)."""
    validation_characters: int = 1_000_000
    """Validate on so many characters (ids, where these are none) of the validation part, its first; 0: on all."""
    patience: int = 5
    """End after this many validations in a row, each over 2 % worse than the best while training improves; 0: never."""
    batch_size: int = 16
    """B, number of lanes that the text is cut into and read side by side."""
    window: int = 64
    """T, characters (or bytes, or pieces) per step: gradients flow back this far."""
    optimizer: Literal["adamw", "muon"] = "muon"
    """What moves the recurrent network's matrices: AdamW, or Muon, which learns more from each character."""
    learning_rate: float | None = None
    """Highest learning rate of AdamW; it falls to 0 by the end of the run (default: 0.016, or 0.008 without Muon)."""
    muon_learning_rate: float = 4e-2
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
    ema: float = 0.0
    """Validate and keep an average of the weights over about this share of the run, 0.02 for instance (0: off)."""
    activation_regularization: float = 0.0
    """Add this much of the mean square of the last layer's outputs to the loss."""
    temporal_regularization: float = 0.0
    """Add this much of the mean square of their change from character to character to the loss."""
    jitter: bool = False
    """Cut each reading of the text into windows at other places."""
    state_reset: float = 0.0
    """Chance that a lane begins a window with an empty memory."""
    document_reset: bool = False
    """Empty the memory where a document begins; each such place in a window costs time (8 of them: twice a step's)."""
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
            within(self, name, 1, highest)
        for name in ("learning_rate", "muon_learning_rate"):
            within(self, name, 0.0, 100.0, above=True)
        within(self, "warmup", 0.0, 1.0)
        within(self, "weight_decay", 0.0, 100.0)
        within(self, "clip_norm", 0.0, 1e9, above=True)
        within(self, "accumulate", 1, 10**6)
        within(self, "ema", 0.0, 0.5)
        for name in ("activation_regularization", "temporal_regularization"):
            within(self, name, 0.0, 1e6)
        within(self, "state_reset", 0.0, 1.0)
        within(self, "seed", 0, 2**32 - 1)
        within(self, "validate_every", 1, 10**12)
        within(self, "validation_characters", 0, 10**12)
        within(self, "patience", 0, 10**6)
        within(self, "log_every", 1, 10**9)
        within(self, "gradient_flow", 0, 10**12)
        within(self, "sample_length", 0, 10**6)
        within(self, "num_nodes", 1, 10**5)
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


ALL = (CorpusSettings, ModelSettings, TrainingSettings)
"""The settings of a run."""

MAY_CHANGE = frozenset(
    "corpus validation test include field corpora checkpoints epochs max-steps max-time patience validate-every "
    "checkpoint-every log-every sample-length gradient-flow accelerator devices num-nodes strategy precision wandb "
    "wandb-project".split()
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


def to_flat(*settings: Any) -> dict[str, Any]:
    """All fields that say something, by their flag's name without the dashes in front: several texts are a list, one is
    itself.
    """
    values = (
        (flag(f.name)[2:], _plain(getattr(s, f.name), isinstance(s, CorpusSettings)))
        for s in settings
        for f in fields(s)
    )
    return {name: value for name, value in values if value is not None}


def _plain(value: Any, of_texts: bool) -> Any:
    if not isinstance(value, tuple) or not of_texts:
        return value
    return (list(value) if len(value) > 1 else value[0]) if value else None
