"""`score`: how surprised a model is by a text."""

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
    r"""Tell how surprised a model is by a text, and where.

    The model reads the text from a new line on, as it begins to write
    without a prompt, and says how probable each character was after all
    before it. Lines and columns are counted from 1, offsets from 0, all in
    characters; log-probabilities are natural.

    --json gives one object: file, model, digest (of its weights), engine,
    precision, context (what was read before the text), unknown (characters
    skipped or replaced), characters, nats, nats_per_character,
    bits_per_character, perplexity, entropy_per_character (nats that the model
    expected), first_guess_share, places (each with offset, line, column,
    text, probability, logprob, alternatives, before, after) and logprobs: a
    [character, logprob] for each character of the text.

    --jsonl gives one object a line for each character: offset, line, column,
    text, logprob, entropy, alternatives. Alternatives are the model's most
    probable [character, logprob], best first; the text's own may be one.

    Where the model's ids are pieces of words, a piece stands wherever a
    character is said to; figures per character remain per character.

    Args:
        file: A text file, or - for standard input.
        encoding: How the text's bytes are read, for instance utf-8, utf-16 or latin-1.
        on_unknown: What to do with characters that the model has never seen; positions stay those of the file.
        checkpoint: A run's name, or the path of a run or model folder (default: the newest trained model).
        checkpoints: Folder that holds the runs.
        engine: What computes the model; auto is the fastest to be had on this machine.
        precision: How the model's matrices are kept; int8 is faster and a little less exact.
        top: How many of the most surprising places to tell.
        alternatives: How many characters to tell that the model expected in a place.
        paint: Colour the whole text by surprise (default: in a terminal, up to 5,000 characters).
        as_json: One JSON object for the whole text.
        as_jsonl: One JSON object a line for each character, written as it is scored.
    """
    import numpy as np
    from rich.console import Console

    from textgen.commands.ui.report import WIDE, print_report
    from textgen.data.load import read_text_file
    from textgen.evaluation.score import Summary, as_known, places, scores
    from textgen.generation.generator import TextGenerator
    from textgen.runs.model_folder import find_model, read_model, run_name
    from textgen.tokenizers import default_prompt, display_strings

    if as_json and as_jsonl:
        raise SettingsError("--json and --jsonl are two forms of the same answer; give one of them")
    if paint and (as_json or as_jsonl):
        raise SettingsError("--paint is for a person and --json and --jsonl are for programs; give one of them")
    if checkpoint == "":
        raise ModelError("--checkpoint is empty; give a run's name or a path, or leave it out for the newest model")
    place, text, size = read_text_file(file, encoding)
    generator = TextGenerator(read_model(find_model(checkpoint, checkpoints)), engine, precision)
    model, tokenizer = generator.model, generator.tokenizer
    known = as_known(text, tokenizer, on_unknown, place)
    names = display_strings(tokenizer)
    context = default_prompt(tokenizer)

    screen = Console(highlight=False)
    painted = report.can_paint(screen, paint, known.text) and not (as_json or as_jsonl)
    kept = np.empty(len(known.starts)) if as_json or painted else None
    summary = Summary(top)
    out = sys.stdout
    with progress(hidden=as_jsonl and out.isatty()) as tell:
        first = tokenizer.encode(context)
        for some in scores(generator.engine, known.ids, first, known.starts, alternatives):
            begin, end = summary.units, summary.units + len(some.logprobs)
            if as_jsonl:
                report.write_lines(out, known, begin, some, names)
            if kept is not None:
                kept[begin:end] = some.logprobs
            summary.add(some, int(known.widths[begin:end].sum()))
            tell(size * end // len(known.starts), size)
    if as_jsonl:
        return
    found = places(summary.surprises, known, names)
    about = {"file": place, "model": run_name(model.folder), "digest": model.digest}
    about |= {"engine": generator.engine.name, "precision": precision, "context": context}
    print_report(
        report.ScoreReport(about, known, on_unknown, summary, found, painted, kept), as_json=as_json, columns=WIDE
    )


@contextlib.contextmanager
def progress(hidden: bool) -> Iterator[Progress]:
    """A function to call with bytes done and bytes in all; on stderr it shows what takes a while."""
    from rich.console import Console

    from textgen.commands.ui.progress import byte_progress

    if hidden:
        yield lambda done, total: None
    else:
        with byte_progress(Console(stderr=True, highlight=False), "scoring", delay=1.0) as report:
            yield report
