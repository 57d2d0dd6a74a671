"""`score`: per-character surprise of a text."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Group, Parameter
from cyclopts.validators import Number

from textgen.commands.score import report
from textgen.errors import ModelError, SettingsError

if TYPE_CHECKING:
    from textgen.progress import Progress

TEXT, MODEL, OUTPUT = (Group(name, sort_key=n) for n, name in enumerate(("Text", "Model", "Output")))


def score(
    file: Annotated[str, Parameter(group=TEXT, allow_leading_hyphen=True)],
    /,
    *,
    encoding: Annotated[str, Parameter(group=TEXT)] = "utf-8",
    on_unknown: Annotated[Literal["error", "skip", "replace"], Parameter(group=TEXT)] = "error",
    checkpoint: Annotated[str | None, Parameter(group=MODEL)] = None,
    checkpoints: Annotated[Path, Parameter(group=MODEL)] = Path("checkpoints"),
    engine: Annotated[Literal["auto", "llvm", "numpy", "torch"], Parameter(group=MODEL)] = "auto",
    precision: Annotated[Literal["fp32", "int8"], Parameter(group=MODEL)] = "fp32",
    top: Annotated[int, Parameter(group=OUTPUT, validator=Number(gte=0, lte=10**6))] = 10,
    alternatives: Annotated[int, Parameter(group=OUTPUT, validator=Number(gte=0, lte=10**6))] = 3,
    paint: Annotated[bool | None, Parameter(group=OUTPUT)] = None,
    as_json: Annotated[bool, Parameter(name="--json", negative="", show_default=False, group=OUTPUT)] = False,
    as_jsonl: Annotated[bool, Parameter(name="--jsonl", negative="", show_default=False, group=OUTPUT)] = False,
) -> None:
    """Score a text: how probable each character is to a model.

    The model reads the text after a newline, as it generates without a prompt.
    Surprise is the negative log-probability of a character, given all before
    it. Lines and columns are counted from 1, offsets from 0, all in
    characters; log-probabilities are natural.

    --json prints one object: file, model, digest (of its weights), engine,
    precision, context (what was read before the text), unknown (characters
    skipped or replaced), characters, nats, nats_per_character,
    bits_per_character, perplexity, entropy_per_character (nats that the model
    expected), first_guess_share, places (each with offset, line, column,
    text, probability, logprob, alternatives, before, after) and logprobs: a
    [character, logprob] for each character of the text.

    --jsonl prints one object a line for each character: offset, line, column,
    text, logprob, entropy, alternatives. Alternatives are the model's most
    probable [character, logprob], best first; the text's own may be one.

    If the model's tokens are subwords, there is one of these for each token
    in place of each character; figures per character are still per character.

    Args:
        file: A text file, or - for standard input.
        encoding: Encoding of the file, for instance utf-8, utf-16 or latin-1.
        on_unknown: What to do with characters that the model has never seen; positions stay those of the file.
        checkpoint: A run's name, or the path of a run or model folder (default: the newest trained model).
        checkpoints: Folder that holds the runs.
        engine: What computes the model; auto is the fastest available on this machine.
        precision: Precision of the model's matrices; int8 is faster and a little less exact.
        top: Number of the most surprising places to report.
        alternatives: Number of the model's most probable characters to report at each place.
        paint: Colour the whole text by surprise (default: in a terminal, up to 5,000 characters).
        as_json: Print one JSON object for the whole text.
        as_jsonl: Print one JSON object a line for each character, as it is scored.
    """
    from rich.console import Console

    from textgen.commands.ui.report import WIDE, print_report
    from textgen.data.load import read_text_file
    from textgen.evaluation.passage import EncodedText
    from textgen.evaluation.score import ScoreSummary, locate, scores
    from textgen.generation.generator import TextGenerator
    from textgen.runs.model_folder import find_model, read_model, run_name
    from textgen.tokenizers import default_prompt, display_strings

    if as_json and as_jsonl:
        raise SettingsError("--json and --jsonl are two forms of the same answer; give one of them")
    if paint and (as_json or as_jsonl):
        raise SettingsError("--paint is for a terminal and --json and --jsonl are for programs; give one of them")
    if checkpoint == "":
        raise ModelError("--checkpoint is empty; give a run's name or a path, or leave it out for the newest model")
    place, given, size = read_text_file(file, encoding)
    generator = TextGenerator(read_model(find_model(checkpoint, checkpoints)), engine, precision)
    model, tokenizer = generator.model, generator.tokenizer
    text = EncodedText.encode(given, tokenizer, on_unknown, place)
    context, strings = default_prompt(tokenizer), display_strings(tokenizer)

    painted = not (as_json or as_jsonl) and report.can_paint(Console(highlight=False), paint, text.text)
    summary = ScoreSummary(top, keep_logprobs=as_json or painted)
    before = tokenizer.encode(context)
    with scoring_progress(hidden=as_jsonl and sys.stdout.isatty()) as progress:
        for some in scores(generator.engine, text.ids, before, starts=text.starts, alternatives=alternatives):
            begin, end = summary.units, summary.units + len(some.logprobs)
            if as_jsonl:
                report.write_lines(sys.stdout, text, begin, some, strings)
            summary.add(some, int(text.chars_per_unit[begin:end].sum()))
            progress(size * end // len(text.starts), size)
    if as_jsonl:
        return
    about = {"file": place, "model": run_name(model.folder), "digest": model.digest}
    about |= {"engine": generator.engine.name, "precision": precision, "context": context}
    places = locate(summary.surprises, text, strings)
    found = report.ScoreReport(about, text, on_unknown, summary=summary, places=places, painted=painted)
    print_report(found, as_json=as_json, columns=WIDE)


@contextlib.contextmanager
def scoring_progress(*, hidden: bool) -> Iterator[Progress]:
    """Yields a function to call with bytes done and bytes in all; after a second it shows them on stderr."""
    from rich.console import Console

    from textgen.commands.ui.progress import byte_progress

    if hidden:
        yield lambda done, total: None
    else:
        with byte_progress(Console(stderr=True, highlight=False), "scoring", delay=1.0) as progress:
            yield progress
