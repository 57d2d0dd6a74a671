"""Damaged and hostile inputs from seeds: each is read rightly or refused in one line.

python -m tests.soak.hostile [--inputs 10000] [--seed 0] [--kind texts ...] [--only 123 --keep FOLDER]

Texts, tables, archives, model folders, states, settings files and (--kind documents) documents are spoiled at random or
made to do harm, and read by the command that a user would type, in a process of its own with limits. Checked are: the
exit status is 0 or 2; with 2 there is one line with an error, and none of Python's; where the damage leaves a value, it
is the one that is read; no code of the input is run; no file is changed outside, left half-written, or left at all by a
command that fails; the disk.
Prints each fault with its number, which `--only` repeats, and exits with 1 if there is one.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import multiprocessing
import os
import shutil
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

os.environ.update(OMP_NUM_THREADS="1", MKL_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")

sys.path.insert(0, str(Path(__file__).parents[2]))

from . import archive_files, document_files, model_folders, settings_files, state_files, table_files, text_files
from .sandbox import Verdict, judge, run

KINDS = {
    "texts": (text_files.make, 5),
    "tables": (table_files.make, 4),
    "archives": (archive_files.make, 4),
    "models": (model_folders.make, 4),
    "states": (state_files.make, 1),
    "settings": (settings_files.make, 2),
    "documents": (document_files.make, 1),
}
"""Generators, and how many of twenty inputs are theirs; documents need optional packages and have to be asked for."""
USUAL = [kind for kind in KINDS if kind != "documents"]
MODULES = (
    "torch torch.utils.data lightning lightning.pytorch.strategies textgen.cli textgen.training.run "
    "textgen.commands.train textgen.commands.generate.command textgen.commands.score textgen.commands.curves.command "
    "textgen.commands.evaluate textgen.evaluation.protocols textgen.commands.inspect.command textgen.commands.corpora "
    "textgen.commands.corpora.stats"
).split()
"""Imported once; each command is forked from there."""
TRAIN = (
    "train --corpus play.txt --run r --hidden 8 --layers 1 --batch-size 4 --window 16 --max-steps 12 "
    "--validate-every 6 --checkpoint-every 3 --log-every 2 --precision fp32 --accelerator cpu --devices 1 "
    "--wandb disabled --sample-length 0"
).split()


def make_run(root: Path) -> Path:
    """Trains the small run that models, states and settings are copied from; its folder."""
    for name in ("work", "home", "tmp"):
        (root / name).mkdir()
    work = root / "work"
    lines = [
        f"{who}:\n{what}, my lord?\n\n"
        for who in ("ROMEO", "JULIET")
        for what in ("Good morrow", "How now", "Is it so")
    ]
    (work / "play.txt").write_text("".join(lines) * 4)
    model_run = work / "checkpoints" / "r"

    def call(*flags: str) -> str:
        status, output, errors = run(flags, root)
        if status != 0:
            raise SystemExit(f"{' '.join(flags)} ended with {status}: {errors}")
        return output

    call(*TRAIN)
    shutil.copytree(model_run / "model", work / "m")
    generate = model_folders.GENERATE
    (root / "generated.txt").write_text(call(*generate))
    call(*generate, "--prompt", "Good ", "--save-prompt-state", "prompt.state")
    (root / "continued.txt").write_text(call(*generate, "--prompt-state", "prompt.state"))
    for name in ("generated.txt", "continued.txt"):
        shutil.move(root / name, model_run / name)
    shutil.move(work / "prompt.state", model_run / "prompt.state")
    return model_run


def kind_of(number: int, kinds: list[str]) -> str:
    """The kind of an input, by its number."""
    row = [kind for kind in kinds for _ in range(KINDS[kind][1])]
    return row[number % len(row)]


def judged(number: int, *, seed: int, kinds: list[str], model_run: Path, keep: Path | None) -> Verdict:
    """The verdict on an input."""
    kind = kind_of(number, kinds)
    return judge(number, kind, KINDS[kind][0], f"{seed} {number}", model_run, keep)


def verdicts(numbers: list[int], jobs: int, one: partial[Verdict]) -> Iterator[Verdict]:
    """Yields the verdicts on all inputs, from several processes."""
    if jobs == 1 or len(numbers) == 1:
        yield from map(one, numbers)
        return
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        yield from pool.imap_unordered(one, numbers, chunksize=5)


def main() -> None:
    """Judges as many inputs as asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.hostile", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--inputs", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0, help="number of the first input")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kind", nargs="+", choices=KINDS, default=USUAL, help="default: all but documents")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes; by default one a core")
    parser.add_argument("--only", type=int, help="judge the input with this number only")
    parser.add_argument("--slow", type=float, help="report inputs that take more seconds")
    parser.add_argument("--keep", type=Path, help="existing folder to leave the inputs in")
    arguments = parser.parse_args()
    warnings.simplefilter("default")
    for name in MODULES:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    began, counts, faulty, inputs = time.monotonic(), Counter[tuple[str, int]](), 0, 0
    with tempfile.TemporaryDirectory(prefix="hostile-run-") as folder:
        os.environ["MPLCONFIGDIR"] = str(Path(folder) / "matplotlib")
        model_run = make_run(Path(folder))
        one = partial(judged, seed=arguments.seed, kinds=arguments.kind, model_run=model_run, keep=arguments.keep)
        numbers = (
            [*range(arguments.first, arguments.first + arguments.inputs)]
            if arguments.only is None
            else [arguments.only]
        )
        for verdict in verdicts(numbers, arguments.jobs, one):
            inputs += 1
            counts[verdict.kind, verdict.status] += 1
            if verdict.faults:
                faulty += 1
                print(f"{verdict.number} {verdict.kind}, {verdict.damage}: {'; '.join(verdict.faults)}")
                print(f"  {' '.join(verdict.flags)[:200]!a}\n  {verdict.line!a}", flush=True)
            if arguments.slow and verdict.seconds > arguments.slow:
                print(f"{verdict.number} {verdict.kind}, {verdict.damage}: {verdict.seconds:.1f} s", flush=True)
            if inputs % 500 == 0:
                print(
                    f"{inputs:,} inputs, {faulty} faults, {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True
                )
    for kind in arguments.kind:
        of_kind = {status: count for (each, status), count in counts.items() if each == kind}
        read, refused = of_kind.get(0, 0), of_kind.get(2, 0)
        print(f"{kind}: {sum(of_kind.values()):,} inputs, {read:,} read, {refused:,} refused in one line")
    print(f"{inputs:,} inputs, {faulty} faults, {time.monotonic() - began:.0f} s")
    sys.exit(faulty > 0)


if __name__ == "__main__":
    main()
