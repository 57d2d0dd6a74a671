"""`train`: train a model on a text."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from textgen.commands.ui.flags import GROUPS, TEXT
from textgen.commands.ui.progress import prepare_corpus
from textgen.errors import CorpusError, ModelError, SettingsError, is_first_process, warn
from textgen.notice import announce
from textgen.runs.environment import hold_requeue_signal, requeue_on_signal
from textgen.settings.run import PRESETS, CorpusSettings, ModelSettings, TrainingSettings

if TYPE_CHECKING:
    from textgen.data.corpus import Corpus
    from textgen.tokenizers import Tokenizer

BODY_TOKENS = 4_000
"""Tokens of the text's body in which a line for the proposed prompt is looked for."""
PROMPT = 24
"""Characters of the proposed prompt, at most."""


def train(
    *,
    corpus: Annotated[CorpusSettings, TEXT] = CorpusSettings(),
    model: Annotated[ModelSettings, Parameter(name="*")] = ModelSettings(),
    training: Annotated[TrainingSettings, Parameter(name="*")] = TrainingSettings(),
    resume: Annotated[str | bool | None, Parameter(group=GROUPS["Run"], negative="", metavar="[RUN]")] = None,
    preset: Annotated[str | None, Parameter(group=GROUPS["Run"], choices=PRESETS)] = None,
    config: Annotated[Path | None, Parameter(group=GROUPS["Run"])] = None,
) -> None:
    """Train a recurrent language model on texts.

    The text is cut into contiguous lanes; the hidden state is carried from
    window to window (truncated back-propagation through time). The model
    with the best validation loss is kept in the run's folder.

    Args:
        resume: Continue a run to the same bits: its name or folder (default: the run last trained).
        preset: Recipe: quick takes 2 minutes, default 5, paper-awd (AWD-LSTM) is for a GPU.
        config: YAML file of settings (max-time: 2m); flags win over it, and it wins over --preset.
    """
    from textgen.commands.ui.screen import lasting_console
    from textgen.data.load import with_texts_of_run
    from textgen.data.quality.document_order import REMEDY, split_differs

    if resume is not None and training.run is not None:
        raise SettingsError("--run names a new run and --resume continues an old one; give one of them")
    resumed = None if resume is None else Path(str(resume))  # never True: the parser has found the run
    requeue_on_signal()
    console = lasting_console()
    try:
        texts = with_texts_of_run(corpus, resumed) if resumed else corpus
        text = prepare_corpus(console, texts, *known_of(resumed, corpus, training))
        if not (resumed or corpus.validation) and (words := split_differs(text)):
            warn(f"validation split: {words}; {REMEDY}")
    except CorpusError as error:
        if resumed is None:
            raise
        where = f"the run's settings.yaml says {' '.join(corpus.corpus)}; --corpus says where the text is now"
        raise CorpusError(f"{error} ({where})") from error
    if is_first_process():
        announce("loading PyTorch")
    with hold_requeue_signal():
        from textgen.training.run import train as run

    run(
        text,
        (corpus, model, training),
        resumed=resumed,
        console=console,
        next_command=lambda what, folder: next_command(what, folder, text),
    )


def known_of(
    resumed: Path | None, corpus: CorpusSettings, training: TrainingSettings
) -> tuple[Tokenizer | None, str | None]:
    """Returns what is known of the text before it is read: the tokenizer of the model that the run starts or started
    from, and the digest of a resumed run's text. None for both if a resumed run's model cannot be read; reading its
    state reports that.

    Raises:
        SettingsError: another tokenizer is asked for than that of the model of --init-from.
    """
    from textgen.data.load import check_tokenizer_fits
    from textgen.runs.model_folder import MODEL_FOLDER, find_model, read_description, read_model

    if resumed is None:
        if not training.init_from:
            return None, None
        tokenizer = read_model(find_model(training.init_from, Path(training.checkpoints))).tokenizer
        check_tokenizer_fits(corpus, tokenizer)
        return tokenizer, None
    with contextlib.suppress(ModelError, OSError):
        tokenizer, text = read_description(resumed / MODEL_FOLDER)
        given = training.init_from or corpus.tokenizer_model  # so that neither has to be there any more
        return tokenizer if given else None, str(text.get("sha256"))
    return None, None


def next_command(what: Literal["generate", "resume"], folder: Path, corpus: Corpus) -> str:
    """Returns the command line to generate with a run's model or to resume the run, started as this command was."""
    command = "generate" if what == "generate" else "train"
    script = Path(sys.argv[0])
    if script.name == "train.py":
        program = f"{interpreter()} {shlex.quote(os.fspath(script.with_name(command + '.py')))}"
    else:
        program = f"textgen {command}"
    where = shlex.quote(folder.name if folder.parent == Path("checkpoints") else os.fspath(folder))
    if what == "resume":
        return f"{program} --resume {where}"
    prompt = opening(corpus)
    shown = prompt_as_typed(prompt)
    escapes = "" if shown == prompt else " --escapes"
    return f"{program} --checkpoint {where} --prompt {shlex.quote(shown)}{escapes}"


def interpreter() -> str:
    """Returns how to call the running Python: `python` if that is it, otherwise its path."""
    if shutil.which("python") == sys.executable:
        return "python"
    with contextlib.suppress(ValueError):
        return shlex.quote(os.fspath(Path(sys.executable).relative_to(Path.cwd())))
    return shlex.quote(sys.executable)


def opening(corpus: Corpus) -> str:
    """Returns the first few words of a line of the text's body as a prompt: a book begins with its title page."""
    from textgen.unicode import whole_prefix

    ids = corpus.ids[: corpus.split_ends.training]
    body = corpus.tokenizer.decode(ids[len(ids) // 3 :][:BODY_TOKENS]).splitlines()[1:-1]  # whole lines only
    sentences = (line.strip() for line in body if len(line.split()) >= 4 and line.strip()[:1].isupper())
    half = "\ufffd"  # of a character, where tokens are bytes
    beginning = corpus.tokenizer.decode(corpus.ids[:400]).removeprefix("\ufeff").rstrip(half).splitlines()
    lines = (line for line in (*sentences, *map(str.strip, beginning)) if line and half not in line)
    line = next(lines, "")
    return line if len(line) <= PROMPT else whole_prefix(line, PROMPT).rsplit(" ", 1)[0]


def prompt_as_typed(prompt: str) -> str:
    """Returns a prompt as it can be typed: itself, or with escapes where this terminal cannot show a character."""
    encoding = getattr(sys.stdout, "encoding", None) or "ascii"

    def can_be_typed(character: str) -> bool:
        try:
            character.encode(encoding)
        except (UnicodeEncodeError, LookupError):
            return False
        return character.isprintable()

    if all(map(can_be_typed, prompt)):
        return prompt
    codes = ((c, ord(c)) for c in prompt.replace("\\", "\\\\"))
    return "".join(
        c if can_be_typed(c) else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}" for c, code in codes
    )
