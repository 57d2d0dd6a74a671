"""Settings of the corpus: which texts, how they are read and split, and the tokenizer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from textgen.errors import SettingsError
from textgen.settings.parsing import check_encoding, flag, parse_split
from textgen.settings.setting import check, is_default, setting

PYTHON_STDLIB = "python-stdlib"
"""Name of the default corpus: the source code of Python's standard library."""


@dataclass(frozen=True, kw_only=True)
class CorpusSettings:
    """Which texts to read, how to split them, and the tokenizer."""

    corpus: tuple[str, ...] = setting((PYTHON_STDLIB,), "Corpus", resumable=True, everyday=True)
    """Training texts: files, folders, globs, archives, - for standard input, catalogue names; may be repeated."""
    validation: tuple[str, ...] = setting((), "Corpus", resumable=True, everyday=True)
    """Validation texts, in place of a share of --corpus; may be repeated."""
    test: tuple[str, ...] = setting((), "Corpus", resumable=True)
    """Test texts, kept for 'textgen evaluate'; needs --validation; may be repeated."""
    split: str = setting("90/5/5", "Corpus", parse=parse_split, everyday=True)
    """Training/validation/test percentages of --corpus, in this order; 90/10 leaves no test part."""
    split_by: Literal["position", "document"] = setting("position", "Corpus")
    """Split anywhere, or only between documents."""
    include: tuple[str, ...] = setting((), "Corpus", resumable=True)
    """File patterns to read from folders and archives, '*.txt' for instance; may be repeated."""
    field: str | None = setting(None, "Corpus", resumable=True)
    """Column of .csv and .tsv tables, or key of .jsonl lines, to read; each row is a document."""
    encoding: str = setting("utf-8", "Corpus", parse=check_encoding)
    """Character encoding of the files: utf-8, utf-16, latin-1 ...; auto detects it."""
    newlines: Literal["keep", "lf"] = setting("keep", "Corpus")
    """Keep CR and CRLF line ends, or convert them to LF."""
    normalize: Literal["none", "nfc", "nfd", "nfkc", "nfkd"] = setting("none", "Corpus")
    """Unicode normalization form of the text."""
    document_separator: str | None = setting(None, "Corpus")
    r"""Text that ends a document (\n is a newline); a file always ends one."""
    corpora: str = setting("corpora", "Corpus", resumable=True)
    """Folder of downloaded and encoded texts."""
    tokenizer: Literal["char", "bytes", "sentencepiece"] = setting("char", "Tokenizer", everyday=True)
    """Tokens: characters, UTF-8 bytes, or SentencePiece subwords."""
    min_count: int = setting(1, "Tokenizer", low=1, high=10**9)
    """Encode characters rarer than this in the training part as bytes (for char)."""
    vocab_size: int = setting(1000, "Tokenizer", low=2, high=10**6)
    """Largest vocabulary size, 256 byte tokens included (for sentencepiece)."""
    sentencepiece_type: Literal["unigram", "bpe", "char"] = setting("unigram", "Tokenizer")
    """Algorithm that learns the subwords (for sentencepiece)."""
    tokenizer_model: str | None = setting(None, "Tokenizer")
    """SentencePiece .model file to use, in place of training one."""

    def __post_init__(self) -> None:
        """Checks values and combinations."""
        check(self)
        if not self.corpus:
            raise SettingsError("--corpus is empty; give a file or a name")
        if (*self.corpus, *self.validation, *self.test).count("-") > 1:
            raise SettingsError("standard input can be read once only; give - once, and save other texts to files")
        if self.test and not self.validation:
            raise SettingsError("--test needs --validation: name the files to validate on as well")
        if self.validation and not (is_default(self, "split") and is_default(self, "split_by")):
            raise SettingsError("--split divides --corpus, and --validation names a part of its own; leave one out")
        if self.document_separator == "":
            raise SettingsError("--document-separator is empty; leave it out, or say which text ends a document")
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
