"""`generate`: text from a trained model."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from textgen.commands.generate import output
from textgen.commands.ui.flags import OUTPUT, PROMPT, ModelFlags, shown
from textgen.commands.ui.progress import prompt_progress
from textgen.data.reading.charset import BOMS
from textgen.errors import CorpusError, SettingsError, UnknownCharacterError, warn
from textgen.notice import announce, settle
from textgen.settings.generation import ConstraintSettings, GenerationSettings, SamplingSettings
from textgen.settings.parsing import flag, unescape
from textgen.unicode import describe_character

if TYPE_CHECKING:
    from textgen.generation.decode import PromptState
    from textgen.generation.generator import TextGenerator
    from textgen.units import Progress

STREAMED = 8  # fewer texts than this are streamed one after another; more are generated side by side
TEXTS = ("stop", "must_include", "logit_bias", "dry_sequence_breaker", "only", "forbid", "acrostic")
"""Settings that take text."""
ESCAPES_HINT = r"; --escapes reads \n as a newline, here and in other flags"
JSON_ALTERNATIVES = 5  # most probable tokens at each position of JSON output


@dataclass(frozen=True, kw_only=True)
class PromptFlags:
    """Flags that give one prompt or several."""

    prompt: Annotated[str, Parameter(group=PROMPT, allow_leading_hyphen=True, show_default=False)] = ""
    """Text to continue (with --escapes, \\n is a newline); "-" reads it from standard input (default: a new line)."""
    escapes: Annotated[bool, Parameter(group=PROMPT, negative="", show_default=False)] = False
    r"""Read \n, \t, \\, \xHH and \uHHHH as characters in --prompt, --stop and other flags that take text."""
    prompt_file: Annotated[Path | None, Parameter(group=PROMPT, allow_leading_hyphen=True)] = None
    """File whose text is the prompt, without its last newline."""
    prompts: Annotated[Path | None, Parameter(group=PROMPT, allow_leading_hyphen=True)] = None
    """File with a prompt in each line ("-": standard input); prints a line of JSON for each text."""
    prompt_state: Annotated[Path | None, Parameter(group=PROMPT)] = None
    """Continue after the text whose state --save-prompt-state has written; a prompt is appended to it."""
    save_prompt_state: Annotated[Path | None, Parameter(group=PROMPT)] = None
    """Write the state after the prompt to this file, so that --prompt-state need not read it again."""
    on_unknown: Annotated[Literal["error", "skip", "replace"], Parameter(group=PROMPT)] = "error"
    """Characters of the prompt that the model does not know: refuse, drop or replace them."""

    def read(self) -> list[str]:
        """Returns the prompts that the flags give, one or several.

        Raises:
            SettingsError: more than one of the flags is given.
            CorpusError: a file cannot be read, or is not UTF-8.
        """
        sources = {"--prompt": self.prompt, "--prompt-file": self.prompt_file, "--prompts": self.prompts}
        given = [flag for flag, value in sources.items() if value]
        if len(given) > 1:
            raise SettingsError(f"{' and '.join(given)} both give the prompt; choose one")
        if self.prompts:
            text = _read(self.prompts).replace("\r\n", "\n")
            if not text:
                raise CorpusError(f"--prompts {self.prompts} is empty; write a prompt in each line")
            return text.removesuffix("\n").split("\n")
        if self.prompt_file:
            return [_without_newline(_read(self.prompt_file))]
        if self.prompt == "-":
            return [_without_newline(_read("-"))]
        return [unescape(self.prompt) if self.escapes else self.prompt]

    def known(self, prompts: Sequence[str], generator: TextGenerator) -> list[str]:
        """Returns the prompts in characters that the model knows.

        Raises:
            UnknownCharacterError: there are others, and `on_unknown` is "error".
        """
        from textgen.tokenizers.known_text import known_prompt

        if (self.prompt_file or self.prompt == "-") and generator.tokenizer.unknown("\r"):
            prompts = [prompt.replace("\r\n", "\n") for prompt in prompts]
        found = []
        for line, prompt in enumerate(prompts, 1):
            try:
                known = known_prompt(generator.model.form.apply(prompt), generator.tokenizer, self.on_unknown)
                found.append(known)
            except UnknownCharacterError as error:
                where = f"{self.prompts}, line {line}: " if self.prompts else ""
                hint = "" if self.escapes or unescape(self.prompt) == self.prompt else ESCAPES_HINT
                raise UnknownCharacterError(f"{where}{error}{hint}") from error
        return found

    def states(
        self, prompts: Sequence[str], generator: TextGenerator, progress: Progress | None
    ) -> dict[str, PromptState]:
        """Returns the states after the prompts if they continue a saved one or are to be saved, else none."""
        from textgen.generation.saved_prompt import load_prompt, save_prompt

        if not (self.prompt_state or self.save_prompt_state):
            return {}
        start = load_prompt(self.prompt_state, generator) if self.prompt_state else None
        states = {prompt: generator.prefill(prompt, start=start, progress=progress) for prompt in prompts}
        if self.save_prompt_state:
            save_prompt(self.save_prompt_state, states[prompts[0]], generator)
        return states

    def settings(self, constraints: ConstraintSettings, sampling: SamplingSettings) -> GenerationSettings:
        """Returns all settings of generation; with `escapes`, those in texts are replaced. A regex has its own."""
        values = vars(constraints) | vars(sampling)
        if self.escapes:
            for name in TEXTS:
                value = values[name]
                values[name] = tuple(map(unescape, value)) if isinstance(value, tuple) else value and unescape(value)
        return GenerationSettings(**values)

    def check(self, settings: GenerationSettings, generator: TextGenerator) -> None:
        """Checks texts against the model's vocabulary; warns of a --stop that it can never write.

        Raises:
            SettingsError: a text has a backslash that the model cannot write: an escape was meant.
        """
        tokenizer = generator.tokenizer
        for text in generator.in_form(settings).stop:
            if (unknown := tokenizer.unknown(text)) and unknown != ["\\"]:
                names = ", ".join(map(describe_character, unknown[:5]))
                warn(f"--stop {text!r} never ends a text: {names} is not in the model's vocabulary")
        if self.escapes or not tokenizer.unknown("\\"):
            return
        for name in TEXTS:
            value = getattr(settings, name) or ()
            for text in value if isinstance(value, tuple) else (value,):
                if unescape(text) != text:
                    raise SettingsError(f"{flag(name)} {text!r}: the model has no backslash{ESCAPES_HINT}")


@dataclass(frozen=True, kw_only=True)
class OutputFlags:
    """Flags that choose the form of the output."""

    echo: Annotated[bool, Parameter(group=OUTPUT, negative="--no-echo")] = True
    """Print the prompt before each text."""
    out: Annotated[Path | None, Parameter(group=OUTPUT)] = None
    """Write to this file instead of standard output; it appears when everything is generated."""
    interactive: Annotated[bool, Parameter(group=OUTPUT, negative="", show_default=False)] = False
    """Interactive session: continue the text in turns, undo, regenerate, change settings."""
    as_json: Annotated[bool, Parameter(name="--json", group=OUTPUT, negative="", show_default=False)] = False
    """Print one JSON document with texts, ids, log-probabilities and settings."""
    jsonl: Annotated[bool, Parameter(group=OUTPUT, negative="", show_default=False)] = False
    """Print a line of JSON for each text as soon as it is complete."""
    logprobs: Annotated[int | None, Parameter(group=OUTPUT)] = None
    """Report the log-probability of each token and of this many of the most probable ones (with --json: 5)."""

    def check(self, settings: GenerationSettings, prompt: PromptFlags) -> None:
        """Raises SettingsError if the flags exclude each other."""
        several = self.as_json or self.jsonl or self.logprobs is not None or settings.num_samples > 1
        if self.interactive and (several or prompt.prompts):
            raise SettingsError(
                "--interactive is for one text: leave --json, --jsonl, --logprobs, --prompts and --num-samples out"
            )
        if prompt.save_prompt_state and prompt.prompts:
            raise SettingsError("--save-prompt-state is for one prompt; leave --prompts out")
        if self.interactive and (prompt.prompt_state or prompt.save_prompt_state):
            raise SettingsError("--interactive begins with a text; leave --prompt-state and --save-prompt-state out")
        if self.interactive and (self.out or not self.echo):
            raise SettingsError("--interactive shows the text as it is written; leave --out and --no-echo out")
        if self.out and is_formatted(self.out.name):
            raise SettingsError(f"--out {self.out}: texts are written as plain text; name it {self.out.stem}.txt")
        if self.as_json and self.jsonl:
            raise SettingsError("--json and --jsonl are two forms of the same output; choose one")
        if self.logprobs is not None and not 0 <= self.logprobs <= 10**6:
            raise SettingsError(f"--logprobs {self.logprobs} is out of range: it must be from 0 to 1000000")


def is_formatted(name: str) -> bool:
    """Whether a file of this name is not plain text, but one of a word processor or the like."""
    from textgen.data.reading.manuscripts import is_manuscript

    return name.lower().endswith(".doc") or is_manuscript(name, html=False)


def generate(
    *,
    model: Annotated[ModelFlags, Parameter(name="*")] = ModelFlags(),
    prompt: Annotated[PromptFlags, Parameter(name="*")] = PromptFlags(),
    constraints: Annotated[
        ConstraintSettings, Parameter(name="*", negative_iterable="", show_default=shown, allow_leading_hyphen=True)
    ] = ConstraintSettings(),
    sampling: Annotated[SamplingSettings, Parameter(name="*")] = SamplingSettings(),
    form: Annotated[OutputFlags, Parameter(name="*")] = OutputFlags(),
    config: Annotated[Path | None, Parameter(group=OUTPUT)] = None,
) -> None:
    """Generate text with a trained model.

    The text goes to standard output, everything else to standard error.

    Args:
        config: YAML file of settings (temperature: 0.6); flags win over it.
    """
    from textgen.generation.generator import new_seed

    settings = prompt.settings(constraints, sampling)
    form.check(settings, prompt)
    prompts = prompt.read()
    if settings.acrostic is not None and any(text and not text.endswith(("\n", "\r")) for text in prompts):
        raise SettingsError("--acrostic starts with a new line; end the prompt with a newline (--escapes, \\n)")
    generator = model.load()
    prompt.check(settings, generator)
    prompts = prompt.known(prompts, generator)
    if prompt.prompt_state is None:
        warn_of_look_alikes(prompts, generator)
    if form.interactive:
        from textgen.commands.generate.interactive import run_session

        settle()
        run_session(generator, settings, prompts[0], on_unknown=prompt.on_unknown, escapes=prompt.escapes)
        return
    if settings.seed is None and settings.num_beams is None:
        settings = replace(settings, seed=new_seed())
    announce("generating")
    destination = output.to_file(form.out) if form.out else contextlib.nullcontext()
    with destination:
        print_texts(generator, prompts, settings, flags=prompt, form=form)
    if prompts == [""] and input_is_waiting():
        warn("standard input was not read; --prompt - takes it as the prompt")


def input_is_waiting() -> bool:
    """Returns whether standard input is a file or a pipe with something in it."""
    if sys.stdin is None or os.name == "nt":
        return False
    import fcntl
    import termios

    try:
        status, waiting = os.fstat(sys.stdin.fileno()), array("i", [0])
        if stat.S_ISFIFO(status.st_mode):
            fcntl.ioctl(sys.stdin.fileno(), termios.FIONREAD, waiting)
        return waiting[0] > 0 or (stat.S_ISREG(status.st_mode) and status.st_size > 0)
    except (OSError, ValueError):  # closed, or not a file at all
        return False


def warn_of_look_alikes(prompts: Sequence[str], generator: TextGenerator) -> None:
    """Warns of the first prompt with a character in whose place the model is sure to expect one that looks like it."""
    from textgen.generation.look_alikes import find_look_alike

    for prompt in prompts:
        found = find_look_alike(prompt, generator.engine, generator.tokenizer)
        if found:
            warn(found.describe(prompt))
            return


def print_texts(
    generator: TextGenerator,
    prompts: Sequence[str],
    settings: GenerationSettings,
    *,
    flags: PromptFlags,
    form: OutputFlags,
) -> None:
    """Generates all texts and prints them.

    Args:
        generator: the model.
        prompts: texts to continue.
        settings: of generation.
        flags: that gave the prompts.
        form: of the output.
    """
    as_lines = form.jsonl or flags.prompts is not None
    with prompt_progress(max(map(len, prompts), default=0)) as progress:
        states = flags.states(prompts, generator, progress)
        streams = settings.num_samples < STREAMED and settings.best_of == 1 and settings.num_beams is None
        if streams and form.logprobs is None and not (form.as_json or as_lines):
            start = states.get(prompts[0]) or generator.prefill(prompts[0], progress=progress)
            output.print_stream(prompts[0], start, generator, settings, echo=form.echo)
            output.print_signature(generator, settings)
            return
        alternatives = form.logprobs
        if alternatives is None and (form.as_json or as_lines):
            alternatives = JSON_ALTERNATIVES
        texts = generator.generate_texts(prompts, settings, states=states, alternatives=alternatives, progress=progress)
        if form.as_json:
            output.print_json(texts, generator, settings)
        elif as_lines:
            output.print_jsonl(texts, generator, settings)
        elif form.logprobs is not None:
            output.print_table(texts, generator)
        else:
            output.print_whole(texts, echo=form.echo)
    if not (form.as_json or as_lines):
        output.print_signature(generator, settings)


def _without_newline(text: str) -> str:
    """Returns a text without the newline that editors and shells put at its end."""
    return text.removesuffix("\n").removesuffix("\r")


def _read(source: str | Path) -> str:
    """Returns the text of a file, which may be a document such as .docx, or of standard input for "-"."""
    from textgen.data.reading.file_kinds import file_kind
    from textgen.data.reading.manuscripts import SUFFIXES

    name = "standard input" if str(source) == "-" else str(source)
    if Path(source).suffix.lower() in SUFFIXES and Path(source).is_file():
        from textgen.data.load import read_text_file

        return read_text_file(name, "utf-8").text
    if str(source) == "-" and sys.stdin is None:
        raise CorpusError("standard input is closed; give a prompt, or pipe one in")
    try:
        content = sys.stdin.buffer.read() if str(source) == "-" else Path(source).read_bytes()
        if kind := file_kind(content, name):
            raise CorpusError(f"the prompt in {name} is no text but {kind}")
        marked = next((encoding for mark, encoding in BOMS.items() if content.startswith(mark)), "utf-8")
        return content.decode(marked).removesuffix("\x1a")  # which DOS and its heirs put at the end
    except UnicodeDecodeError as error:
        where = f"the prompt in {name} is not UTF-8: byte {error.start} cannot be decoded"
        raise CorpusError(f"{where}; save it as UTF-8") from error
    except OSError as error:
        raise CorpusError(f"cannot read the prompt from {name}: {error.strerror}") from error
