"""Settings of a run: corpus and tokenizer, network, training; presets; and which of them `--resume` may change."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal

from textgen.errors import SettingsError
from textgen.settings.parsing import check_encoding, flag, parse_duration, parse_interval, parse_split
from textgen.settings.setting import check, is_default, setting

PYTHON_STDLIB = "python-stdlib"
"""Name of the default corpus: the source code of Python's standard library."""

Split = Literal["training", "validation", "test"]
SPLITS: tuple[Split, ...] = ("training", "validation", "test")
"""Splits of a corpus, in their order in it."""


@dataclass(frozen=True, kw_only=True)
class CorpusSettings:
    """Which texts to read, how to split them, and the tokenizer."""

    corpus: tuple[str, ...] = setting((PYTHON_STDLIB,), "Corpus", resumable=True, everyday=True)
    """Training texts: files (text, docx ...), folders, globs, archives, - (stdin), catalogue names; may be repeated."""
    validation: tuple[str, ...] = setting((), "Corpus", resumable=True, everyday=True)
    """Validation texts, in place of a share of --corpus; may be repeated."""
    test: tuple[str, ...] = setting((), "Corpus", resumable=True)
    """Test texts, kept for 'textgen evaluate'; needs --validation; may be repeated."""
    split: str = setting("90/5/5", "Corpus", parse=parse_split, everyday=True)
    """Training/validation/test percentages of --corpus, in this order; 90/10 leaves no test split."""
    split_by: Literal["position", "document"] = setting("position", "Corpus")
    """Split anywhere, or only between documents."""
    shuffle_documents: bool = setting(False, "Corpus")
    """Put the training documents into a random order, always the same (before the text is split by --split)."""
    include: tuple[str, ...] = setting((), "Corpus", resumable=True)
    """File patterns to read from folders and archives, '*.txt' for instance; may be repeated."""
    exclude: tuple[str, ...] = setting((), "Corpus", resumable=True)
    """File patterns to leave out of folders and archives, 'draft*' for instance; may be repeated."""
    html: Literal["text", "source"] = setting("text", "Corpus")
    """Read the text of .html files, or their source, with all tags."""
    field: str | None = setting(None, "Corpus", resumable=True)
    """Column of .csv and .tsv tables, or key of .jsonl and .json objects, to read ("source" for the cells of .ipynb
    notebooks); each row is a document."""
    template: str | None = setting(None, "Corpus")
    r"""Text of a row of a table, with fields in braces: '{title}\n{text}', \n a newline; in place of --field."""
    header: bool = setting(True, "Corpus")
    """The first row of .csv and .tsv tables has the names of the fields; without it they are 1, 2, 3 ..."""
    bad_rows: Literal["error", "skip"] = setting("error", "Corpus")
    """Rows of tables that cannot be read: end with an error, or skip and count them."""
    encoding: str = setting("utf-8", "Corpus", parse=check_encoding)
    """Character encoding of the files: utf-8, utf-16, latin-1 ...; auto detects each file's own."""
    undecodable: Literal["error", "replace", "skip"] = setting("error", "Corpus")
    """Bytes that are not in the encoding: end with an error, read U+FFFD in their place, or leave them out."""
    newlines: Literal["keep", "lf"] = setting("keep", "Corpus")
    """Keep CR and CRLF line ends, or convert them to LF."""
    normalize: Literal["none", "nfc", "nfd", "nfkc", "nfkd"] = setting("none", "Corpus")
    """Unicode normalization form of the text."""
    typography: Literal["keep", "plain"] = setting("keep", "Corpus")
    """Keep typographic quotation marks, dashes and spaces, or convert them to plain ones (' " - and space)."""
    document_separator: str | None = setting(None, "Corpus")
    r"""Text that ends a document (\n is a newline); a file always ends one."""
    mark_documents: bool | None = setting(None, "Corpus")
    """Put a token between documents (default: with --field, --template and --document-separator)."""
    corpora: str = setting("corpora", "Corpus", resumable=True)
    """Folder of downloaded and encoded texts."""
    tokenizer: Literal["char", "bytes", "sentencepiece"] = setting("char", "Tokenizer", everyday=True)
    """Tokens: characters, UTF-8 bytes, or SentencePiece subwords."""
    min_count: int = setting(1, "Tokenizer", low=1, high=10**9)
    """Encode characters rarer than this in the training split as bytes (for char)."""
    vocab_size: int = setting(1000, "Tokenizer", low=2, high=10**6)
    """Largest vocabulary size, 256 byte tokens included (for sentencepiece)."""
    sentencepiece_type: Literal["unigram", "bpe", "char"] = setting("unigram", "Tokenizer")
    """Algorithm that learns the subwords (for sentencepiece)."""
    tokenizer_model: str | None = setting(None, "Tokenizer")
    """SentencePiece .model file to use, in place of training one."""

    def __post_init__(self) -> None:
        """Raises SettingsError for a value out of range or a combination that makes no sense."""
        check(self)
        if not self.corpus:
            raise SettingsError(
                "--corpus has no value; give a file or a name (--corpus=-a.txt if it begins with a dash)"
            )
        if (*self.corpus, *self.validation, *self.test).count("-") > 1:
            raise SettingsError("standard input can be read once only; give - once, and save other texts to files")
        if self.test and not self.validation:
            raise SettingsError("--test needs --validation: name the files to validate on as well")
        if self.validation and not (is_default(self, "split") and is_default(self, "split_by")):
            raise SettingsError("--split divides --corpus, and --validation names a part of its own; leave one out")
        if self.field is not None and self.template is not None:
            raise SettingsError("--field names one field and --template several; leave one of them out")
        if self.field is None and self.template is None:
            for name, given in (("header", "--no-header"), ("bad_rows", "--bad-rows")):
                if not is_default(self, name):
                    raise SettingsError(f"{given} is for tables; name their text with --field or --template")
        self._check_tokenizer()

    def _check_tokenizer(self) -> None:
        for name in ("min_count", "vocab_size", "sentencepiece_type", "tokenizer_model"):
            kind = "char" if name == "min_count" else "sentencepiece"
            if self.tokenizer != kind and not is_default(self, name):
                raise SettingsError(f"{flag(name)} is for --tokenizer {kind}, not for {self.tokenizer}")
        if self.tokenizer_model is not None:
            for name in ("vocab_size", "sentencepiece_type"):
                if not is_default(self, name):
                    raise SettingsError(f"{flag(name)} is for subwords that are trained; --tokenizer-model has its own")


@dataclass(frozen=True)
class SourceSettings(CorpusSettings):
    """The text that another one is compared with; without --corpus it is the training split of a run."""

    corpus: tuple[str, ...] = setting((), "Corpus", everyday=True)
    """Texts to compare with: files, folders, names as for train; may be repeated (default: those of the model)."""

    def __post_init__(self) -> None:
        """Raises SettingsError as for other texts, and for settings without --corpus."""
        if self.corpus:
            super().__post_init__()
            return
        check(self)
        for each in fields(self):
            if each.name not in ("corpus", "encoding") and not is_default(self, each.name):
                raise SettingsError(
                    f"{flag(each.name)} is for --corpus, which is missing; the text of a run is read as it was trained"
                )


@dataclass(frozen=True, kw_only=True)
class ModelSettings:
    """Architecture, initialization and dropout of the network."""

    layers: int = setting(3, "Model", low=1, high=64, everyday=True)
    """Number of recurrent layers, L."""
    hidden: int | None = setting(None, "Model", low=1, high=16384, everyday=True)
    """Hidden units per layer, H (default: by text size, --max-time and device); multiples of 64 are fastest."""
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
        """Raises SettingsError for a value out of range or a combination that makes no sense."""
        check(self)
        if self.skip_connections and self.residual:
            raise SettingsError(
                "--skip-connections needs --no-residual: the last layer's output is the sum of all layers already"
            )
        if not is_default(self, "nonlinearity") and self.cell != "rnn":
            raise SettingsError(f"--nonlinearity {self.nonlinearity} is for --cell rnn; {self.cell} has its own")
        if not is_default(self, "forget_bias") and self.cell == "rnn":
            raise SettingsError("--forget-bias is for cells with gates; --cell rnn has none")
        if self.tied and self.embedding is not None and self.embedding != self.hidden:
            raise SettingsError(f"--tied needs --embedding {self.embedding} to equal --hidden; leave --embedding out")


DEFAULT_MAX_TIME = "5m"
LIMITS = ("max_time", "max_steps", "epochs")
"""Settings that end a run; the first one that is reached does."""


@dataclass(frozen=True, kw_only=True)
class TrainingSettings:
    """Length of the run, optimization, checkpoints, hardware and logging."""

    max_time: str | None = setting(None, "Run length", parse=parse_duration, resumable=True, everyday=True)
    """Stop after this much time of training and validation: 90 or 90s, 2m, 1h30m (default: 5m without other limits)."""
    epochs: int | None = setting(None, "Run length", low=1, high=10**6, resumable=True, everyday=True)
    """Stop after this many epochs."""
    max_steps: int | None = setting(None, "Run length", low=1, high=10**12, resumable=True, everyday=True)
    """Stop after this many optimizer steps."""
    patience: int = setting(5, "Run length", low=0, high=10**6, resumable=True, everyday=True)
    """Early stopping: stop after this many overfitted validations in a row (over 2 % worse than the best); 0: never."""
    batch_size: int | None = setting(None, "Optimization", low=1, high=2**20, everyday=True)
    """Batch size B: lanes of text side by side (default: 16 to 128 by length of the run; less for short texts)."""
    window: int | None = setting(None, "Optimization", low=1, high=2**20, everyday=True)
    """Tokens T per window of truncated back-propagation through time (default: 64, fewer for a very short text)."""
    learning_rate: float | None = setting(None, "Optimization", above=0.0, high=100.0, everyday=True)
    """Peak learning rate of AdamW (default: 0.016, or 0.008 without Muon)."""
    optimizer: Literal["adamw", "muon"] = setting("muon", "Optimization")
    """Optimizer of the recurrent matrices; AdamW moves all other weights."""
    muon_learning_rate: float = setting(4e-2, "Optimization", above=0.0, high=100.0)
    """Peak learning rate of Muon."""
    schedule: Literal["linear", "cosine", "trapezoid"] = setting("linear", "Optimization")
    """Learning rate decay: linear, cosine, or linear over the last third of the run (trapezoid)."""
    warmup: float = setting(0.02, "Optimization", low=0.0, high=1.0)
    """Share of the run with linear learning rate warm-up."""
    clip_norm: float = setting(1.0, "Optimization", above=0.0, high=1e9)
    """Gradient clipping: largest norm of all gradients."""
    accumulate: int = setting(1, "Optimization", low=1, high=10**6)
    """Gradient accumulation: windows per optimizer step."""
    ema: float = setting(0.03, "Optimization", low=0.0, high=0.5)
    """Evaluate and keep an EMA of the weights over about this share of the run; 0: off."""
    fit_temperature: bool = setting(True, "Optimization")
    """Divide the best model's logits by the temperature that fits the validation split best."""
    seed: int = setting(0, "Optimization", low=0, high=2**32 - 1, everyday=True)
    """Random seed of initialization, dropout and other draws."""
    weight_decay: float | None = setting(None, "Regularization", low=0.0, high=100.0)
    """Decoupled weight decay of the matrices (default: 0.05 to 0.2, rising with the share of the text in a step)."""
    activation_regularization: float = setting(0.0, "Regularization", low=0.0, high=1e6)
    """AR: weight in the loss of the mean square of the last layer's outputs."""
    temporal_regularization: float = setting(0.0, "Regularization", low=0.0, high=1e6)
    """TAR: weight in the loss of the mean square change of the last layer's outputs from token to token."""
    jitter: bool = setting(False, "Regularization")
    """Move the window boundaries in each epoch."""
    state_reset: float = setting(0.0, "Regularization", low=0.0, high=1.0)
    """Probability that a lane begins a window with a zero hidden state."""
    document_reset: bool = setting(False, "Regularization")
    """Zero the hidden state where a document begins; 8 such places in a window double its time."""
    run: str | None = setting(None, "Run", everyday=True)
    """Name of the run, its folder in --checkpoints (default: made from the corpus)."""
    init_from: str | None = setting(None, "Run", everyday=True)
    """Start from the weights, architecture and tokenizer of this run or model folder."""
    checkpoints: str = setting("checkpoints", "Run", resumable=True)
    """Folder of all runs."""
    validate_every: int | None = setting(None, "Validation and checkpoints", low=1, high=10**12, resumable=True)
    """Steps between validations (default: 10 to 1,000, whole epochs of short texts; more if they take over 3 %)."""
    validation_characters: int = setting(1_000_000, "Validation and checkpoints", low=0, high=10**12)
    """Characters (or other tokens) to validate on, from the start of the validation split; 0: all."""
    checkpoint_every: str = setting("1m", "Validation and checkpoints", parse=parse_interval, resumable=True)
    """Time (30s, 5m) or steps (500) between the training states that --resume continues from."""
    accelerator: Literal["auto", "cpu", "gpu", "mps"] = setting("auto", "Hardware", resumable=True, everyday=True)
    """Hardware to train on; auto: an NVIDIA GPU if there is one, else the CPU."""
    devices: str = setting("auto", "Hardware", resumable=True, everyday=True)
    """Number of devices, or which ones: 2, 0,1 or -1 for all (default: one, or as many as torchrun or srun starts)."""
    num_nodes: int = setting(1, "Hardware", low=1, high=10**5, resumable=True)
    """Number of machines that train together."""
    strategy: str = setting("auto", "Hardware", resumable=True)
    """Lightning's strategy for several devices: auto, ddp or a variant of it."""
    precision: Literal["auto", "fp32", "bf16", "fp16"] = setting("auto", "Hardware", resumable=True, everyday=True)
    """Precision of matrix products; auto: bf16 where the hardware multiplies it, else fp32 (old GPUs: fp16)."""
    cuda_graph: bool = setting(True, "Hardware", resumable=True)
    """Launch the kernels of a step as one on an NVIDIA GPU (one process, no --accumulate, not in fp16)."""
    verbose: bool = setting(False, "Logging", resumable=True)
    """Print losses, gap, learning rate, gradient norm and other numbers after each validation."""
    log_every: int = setting(50, "Logging", low=1, high=10**9, resumable=True)
    """Steps between records in metrics.jsonl."""
    gradient_flow: int = setting(1000, "Logging", low=0, high=10**12, resumable=True)
    """Steps between records of gradient norms by layer and lag, and of gate saturation; 0: none."""
    sample_length: int = setting(200, "Logging", low=0, high=10**6, resumable=True, everyday=True)
    """Length in characters of the three samples generated after a validation; 0: none."""
    wandb: Literal["auto", "online", "offline", "disabled"] = setting("auto", "Logging", resumable=True, everyday=True)
    """Weights & Biases; auto is online if logged in and reachable, else offline."""
    wandb_project: str | None = setting(None, "Logging", resumable=True)
    """Project in Weights & Biases (default: WANDB_PROJECT of the environment, else textgen)."""
    wandb_tags: tuple[str, ...] = setting((), "Logging", resumable=True)
    """Tag of the run in Weights & Biases; may be repeated."""
    wandb_group: str | None = setting(None, "Logging", resumable=True)
    """Group of the run in Weights & Biases."""
    wandb_notes: str | None = setting(None, "Logging", resumable=True)
    """Notes on the run in Weights & Biases."""
    wandb_artifacts: bool = setting(False, "Logging", resumable=True)
    """Upload the best model and the samples to Weights & Biases at the end, as artifacts."""

    def __post_init__(self) -> None:
        """Raises SettingsError for a value out of range or a combination that makes no sense."""
        check(self)
        if self.run is not None and not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,99}", self.run):
            raise SettingsError(
                f"--run {self.run!r}: a name has up to 100 letters, digits, '.', '_', '+' and '-', and begins with a "
                "letter or digit"
            )

    @property
    def highest_rate(self) -> float:
        """Peak learning rate of AdamW. Beside Muon it trains embedding, output layer and biases only."""
        if self.learning_rate is not None:
            return self.learning_rate
        return 1.6e-2 if self.optimizer == "muon" else 8e-3

    @property
    def max_seconds(self) -> float | None:
        """Time limit in seconds; the default limit if the settings have no limit at all."""
        if all(getattr(self, name) is None for name in LIMITS):
            return parse_duration(DEFAULT_MAX_TIME)
        return None if self.max_time is None else parse_duration(self.max_time)


RUN_SETTINGS = (CorpusSettings, ModelSettings, TrainingSettings)

PRESETS: dict[str, dict[str, Any]] = {
    # Two minutes on two cores: two epochs of a text of a megabyte, eight with AMX.
    "quick": {"max-time": "2m"},
    "default": {},
    # AWD-LSTM on the characters of Penn Treebank (Merity, Keskar and Socher 2018, arXiv:1803.08240), as far as layers
    # of one width allow: activations are not penalised there, and a rate that falls over the last third takes the place
    # of two drops to a tenth, after 300 and 400 of 500 epochs. For a GPU.
    "paper-awd": {
        "layers": 3,
        "hidden": 1000,
        "embedding": 200,
        "residual": False,
        "dropout": 0.25,
        "input-dropout": 0.1,
        "output-dropout": 0.1,
        "recurrent-dropout": 0.5,
        "optimizer": "adamw",
        "learning-rate": 2e-3,
        "weight-decay": 6e-4,
        "clip-norm": 0.25,
        "schedule": "trapezoid",
        "batch-size": 128,
        "window": 150,
        "jitter": True,
        "epochs": 500,
    },
}
"""Settings by `--preset`; a flag or `--config` wins over them. `benchmarks/recipe.md` has the trials behind them."""


EARLIER = {"mark-documents": False}
"""Values that settings had in versions without them, where the default means something else now."""


def check_unchanged(settings: Mapping[str, Any], before: Mapping[str, Any], run: str) -> None:
    """Refuses to continue a run with other settings than it began with, except for those that are resumable.

    Raises:
        SettingsError: names the first setting that differs.
    """
    known = {flag(each.name)[2:]: each for kind in RUN_SETTINGS for each in fields(kind)}
    fixed = [name for name in (*before, *settings) if name not in known or not known[name].metadata["resumable"]]
    for name in fixed:
        if name in before and settings.get(name) != before[name]:
            raise SettingsError(
                f"--{name} {settings.get(name, '(left out)')} cannot be changed on --resume: {run} is trained with "
                f"{before[name]}; leave it out (it may also stand in --config or the run's settings.yaml), or begin a "
                "new run with its weights: --init-from"
            )
        if name not in before and settings[name] not in (known[name].default, EARLIER.get(name)):
            raise SettingsError(f"--{name} {settings[name]} cannot be changed on --resume: {run} is trained without")


def to_flat(*settings: Any) -> dict[str, Any]:
    """Returns the settings that are not None by flag without dashes: {"max-time": "2m", ...}.

    Of a corpus' tuples an empty one is left out, one item stands for itself, several are a list.
    """
    flat = {}
    for each in settings:
        for field in fields(each):
            value = getattr(each, field.name)
            if isinstance(value, tuple) and isinstance(each, CorpusSettings):
                value = (list(value) if len(value) > 1 else value[0]) if value else None
            if value is not None:
                flat[flag(field.name)[2:]] = value
    return flat
