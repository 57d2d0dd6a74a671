"""`generate`: write in a model's voice."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from textgen.commands.generate import output
from textgen.commands.ui.corpus import shown
from textgen.commands.ui.help import MODEL, OUTPUT, PROMPT
from textgen.commands.ui.progress import prompt_progress
from textgen.errors import CorpusError, ModelError, SettingsError, UnknownCharacterError
from textgen.settings.generation import ConstraintSettings, GenerationSettings, SamplingSettings
from textgen.settings.parsing import unescape

FEW = 8  # texts that are not worth writing side by side
ALTERNATIVES = 5  # most probable characters told in JSON


def generate(
    *,
    checkpoint: Annotated[str | None, Parameter(group=MODEL)] = None,
    checkpoints: Annotated[Path, Parameter(group=MODEL)] = Path("checkpoints"),
    engine: Annotated[Literal["auto", "llvm", "numpy", "torch"], Parameter(group=MODEL)] = "auto",
    precision: Annotated[Literal["fp32", "int8"], Parameter(group=MODEL)] = "fp32",
    prompt: Annotated[str, Parameter(group=PROMPT, allow_leading_hyphen=True, show_default=False)] = "",
    prompt_file: Annotated[Path | None, Parameter(group=PROMPT, allow_leading_hyphen=True)] = None,
    prompts: Annotated[Path | None, Parameter(group=PROMPT, allow_leading_hyphen=True)] = None,
    on_unknown: Annotated[Literal["error", "skip", "replace"], Parameter(group=PROMPT)] = "error",
    text: Annotated[
        ConstraintSettings,
        Parameter(
            name="*",
            negative_iterable="",
            show_default=shown,
            allow_leading_hyphen=True,
        ),
    ] = ConstraintSettings(),
    sampling: Annotated[SamplingSettings, Parameter(name="*")] = SamplingSettings(),
    interactive: Annotated[bool, Parameter(group=OUTPUT, negative="", show_default=False)] = False,
    as_json: Annotated[bool, Parameter(name="--json", group=OUTPUT, negative="", show_default=False)] = False,
    jsonl: Annotated[bool, Parameter(group=OUTPUT, negative="", show_default=False)] = False,
    logprobs: Annotated[int | None, Parameter(group=OUTPUT)] = None,
    config: Annotated[Path | None, Parameter(group=OUTPUT)] = None,
) -> None:
    r"""Generate text with a trained model.

    The text goes to standard output, everything else to standard error.
    In prompts, stop texts and the like \n, \t, \\, \xHH and \uHHHH are
    understood.

    Args:
        checkpoint: A run's name, or the path of a run or model folder (default: the newest trained model).
        checkpoints: Folder that holds the runs.
        engine: What computes the model: llvm is fastest for few texts, torch uses a GPU if there is one.
        precision: In 8 bits (int8) one text is written up to three times as fast, and very nearly as well.
        prompt: Text to continue; "-" reads it from standard input. Without one it begins at a new line.
        prompt_file: A file whose whole text is the prompt.
        prompts: A file with a prompt in each line ("-": standard input); a line of JSON is written for each text.
        on_unknown: What to do with characters of the prompt that the model has never seen.
        interactive: Write in turns: continue, undo, try again, change settings.
        as_json: Write one JSON document with texts, ids, log-probabilities and settings instead of plain text.
        jsonl: Write a line of JSON for each text as soon as it is done.
        logprobs: Tell each character's log-probability and this many of the most probable ones (JSON: 5).
        config: A YAML file with any of these settings (temperature: 0.6); flags win over it.
    """
    from textgen.generation.generator import TextGenerator, new_seed
    from textgen.runs.model_folder import find_model, read_model
    from textgen.tokenizers import known_prompt

    settings = settings_of(text, sampling)
    if interactive and (as_json or jsonl or prompts or logprobs is not None or settings.num_samples > 1):
        raise SettingsError(
            "--interactive is for one text: leave --json, --jsonl, --logprobs, --prompts and --num-samples out"
        )
    if as_json and jsonl:
        raise SettingsError("--json and --jsonl are two forms of the same; choose one")
    if logprobs is not None and not 0 <= logprobs <= 10**6:
        raise SettingsError(f"--logprobs {logprobs} is out of range: it must be at least 0 and at most 1000000")
    if checkpoint == "":
        raise ModelError("--checkpoint is empty; give a run's name or a path, or leave it out for the newest model")
    given = prompts_of(prompt, prompt_file, prompts)
    generator = TextGenerator(read_model(find_model(checkpoint, checkpoints)), engine, precision)
    if settings.acrostic is not None and any(text and not text.endswith("\n") for text in given):
        raise SettingsError("--acrostic begins a line, and the prompt does not end one; put \\n at its end")
    if (prompt_file or prompt == "-") and generator.tokenizer.unknown("\r"):
        given = [text.replace("\r\n", "\n") for text in given]
    for n, line in enumerate(given):
        try:
            given[n] = known_prompt(line, generator.tokenizer, on_unknown)
        except UnknownCharacterError as error:
            raise UnknownCharacterError(f"{prompts}, line {n + 1}: {error}" if prompts else str(error)) from error
    if interactive:
        from textgen.commands.generate.interactive import converse

        converse(generator, settings, given[0], on_unknown)
        return
    settings = replace(settings, seed=new_seed() if settings.seed is None and not settings.num_beams else settings.seed)
    with prompt_progress(max(map(len, given), default=0)) as progress:
        if as_json or jsonl or prompts:
            alternatives = ALTERNATIVES if logprobs is None else logprobs
            texts = generator.generate_texts(given, settings, alternatives=alternatives, progress=progress)
            (output.document if as_json else output.lines)(texts, generator, settings)
        elif settings.num_samples < FEW and settings.best_of == 1 and not settings.num_beams and logprobs is None:
            output.streamed(given[0], generator, settings, progress)
        else:
            texts = generator.generate_texts(given, settings, alternatives=logprobs, progress=progress)
            output.whole(texts) if logprobs is None else output.table(texts, generator)
    if not (as_json or jsonl or prompts):
        output.signature(generator, settings)


def settings_of(text: ConstraintSettings, sampling: SamplingSettings) -> GenerationSettings:
    """Both together, with the escapes in texts understood."""
    values = vars(text) | vars(sampling)
    for name in ("stop", "must_include", "logit_bias"):
        values[name] = tuple(map(unescape, values[name]))
    for name in ("only", "forbid", "acrostic"):
        values[name] = None if values[name] is None else unescape(values[name])
    return GenerationSettings(**values)


def prompts_of(prompt: str, prompt_file: Path | None, prompts: Path | None) -> list[str]:
    """The prompts that the three flags mean: one, or those of a file's lines.

    Raises:
        SettingsError: more than one of the flags is given.
        CorpusError: a file cannot be read, or is not UTF-8.
    """
    given = [
        flag for flag, value in (("--prompt", prompt), ("--prompt-file", prompt_file), ("--prompts", prompts)) if value
    ]
    if len(given) > 1:
        raise SettingsError(f"{' and '.join(given)} both say what stands before the text; choose one")
    if prompt == "-":
        return [_read("-")]
    if prompt_file:
        return [_read(prompt_file)]
    if prompts:
        lines = _read(prompts).replace("\r\n", "\n").split("\n")
        return lines[:-1] if lines[-1] == "" else lines
    return [unescape(prompt)]


def _read(source: str | Path) -> str:
    """The text of a file, or of standard input for "-"."""
    name = "standard input" if str(source) == "-" else str(source)
    if str(source) == "-" and sys.stdin is None:
        raise CorpusError("standard input is closed; give a prompt, or pipe one in")
    try:
        content = sys.stdin.buffer.read() if str(source) == "-" else Path(source).read_bytes()
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CorpusError(f"the prompt in {name} is not UTF-8: byte {error.start} cannot be decoded") from error
    except OSError as error:
        raise CorpusError(f"cannot read the prompt from {name}: {error.strerror}") from error
