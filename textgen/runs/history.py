"""Learning curves: the records of a run's `metrics.jsonl` as points, smoothed, and summed up in a few figures."""

from __future__ import annotations

import contextlib
import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from textgen.errors import CheckpointError
from textgen.runs.run_folder import METRICS
from textgen.settings.parsing import current_metric
from textgen.units import bits_per_character

Abscissa = Literal["step", "epoch", "time"]
Point = tuple[float, float]
Record = dict[str, float]

AXES = ("step", "epoch", "time")
# measured over a whole text, or planned
STEADY = ("val/loss", "val/bpc", "gap", "lr", "muon_lr", "step", "epoch", "time")
LARGE = 1e100  # numbers from here on cannot be drawn: sums of them might be infinite
PARTS = 50  # of a run, over which training values are averaged if nothing is said


class NoRecordsError(CheckpointError):
    """A run that has just begun."""


@dataclass(frozen=True)
class Run:
    """A run's records.

    Args:
        name: what a drawing calls it.
        records: in the order in which they were made; each has step, epoch and time (seconds of training).
    """

    name: str
    records: Sequence[Record]

    def curve(self, key: str, x: Abscissa = "step", smooth: int | None = 1) -> list[Point]:
        """The points (x, value) of the records that have a value for `key`.

        Args:
            key: of the records, for instance `val/bpc`.
            x: what the first numbers are.
            smooth: records that a training value is averaged over, None for a fiftieth of all; validations and the
                learning rate stay as they are.
        """
        found = [(record[x], record[key]) for record in self.records if key in record]
        if key in STEADY:
            return found
        over = len(found) // PARTS if smooth is None else smooth
        return list(zip((at for at, _ in found), smoothed([value for _, value in found], over), strict=True))


def read_run(folder: Path, name: str) -> Run:
    """A run's records as far as they are written, with what can be told from them.

    Raises:
        CheckpointError: there are none, they cannot be read, or a line is damaged.
    """
    path = folder / METRICS
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise CheckpointError(f"the run {folder} has no {METRICS}: there is nothing to draw") from error
    except OSError as error:
        raise CheckpointError(f"cannot read {path}: {error.strerror}") from error
    records = parse_records(content, str(path))
    if not records:
        raise NoRecordsError(f"{path} has no records yet; a run makes one every --log-every steps")
    return Run(name, completed(records))


def parse_records(content: bytes, place: str) -> list[Record]:
    """The numbers of each line. A last line that is half-written is left out, as are values that cannot be drawn: those
    that are no numbers, or infinite, or nearly so.

    Args:
        content: of `metrics.jsonl`.
        place: what to call it in messages.

    Raises:
        CheckpointError: a line is damaged.
    """
    *lines, last = content.split(b"\n")
    records = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            records.append(parse_record(line))
        except (ValueError, RecursionError) as error:
            why = str(error) if isinstance(error, _DamagedError) else "it is not a line of JSON"
            remedy = "take the line out to draw the rest"
            raise CheckpointError(f"{place}:{number} is damaged: {why}; {remedy}") from error
    with contextlib.suppress(ValueError, RecursionError):
        records.append(parse_record(last))  # no beginning of a JSON object is one, so what can be read is whole
    return records


class _DamagedError(ValueError):
    """JSON, but no record."""


def parse_record(line: bytes) -> Record:
    """The numbers of a line.

    Raises:
        ValueError: it is no JSON object, or has no step, epoch or time.
        RecursionError: it is nested too deeply to be read.
    """
    content = json.loads(line.decode(), parse_int=float)
    if not isinstance(content, dict):
        raise _DamagedError("it is no JSON object")
    record = {
        current_metric(key): value for key, value in content.items() if isinstance(value, float) and abs(value) < LARGE
    }
    for key in AXES:
        if record.get(key, -1.0) < 0:
            raise _DamagedError(f"its {key} is missing or below 0")
    return record


def completed(records: Sequence[Record]) -> list[Record]:
    """The records with what runs of older versions lack: bits per character beside nats, and at each validation the
    gap, its bits per character less the mean of the training records since the validation before.
    """
    gaps = any("gap" in record for record in records)
    since: list[float] = []
    complete = []
    for record in records:
        losses = {part: f"{part}/loss" for part in ("train", "val")}
        bits = {f"{part}/bpc": bits_per_character(record[key]) for part, key in losses.items() if key in record}
        record = bits | record
        if "train/bpc" in record:
            since.append(record["train/bpc"])
        if "val/bpc" in record:
            if since and not gaps:
                record["gap"] = record["val/bpc"] - statistics.fmean(since)
            since = []
        complete.append(record)
    return complete


def smoothed(values: Sequence[float], over: int) -> list[float]:
    """Means over a window of `over` values around each, so that a curve keeps its place. At both ends the window
    shrinks on both sides alike: the first and the last value stay what they are.
    """
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    means = []
    for i in range(len(values)):
        side = min((over - 1) // 2, i, len(values) - 1 - i)
        means.append((sums[i + side + 1] - sums[i - side]) / (2 * side + 1) if side else values[i])
    return means


def best_of(points: Sequence[Point]) -> Point:
    """The lowest point, of several the first."""
    return min(points, key=lambda point: point[1])


@dataclass(frozen=True)
class Summary:
    """A run in a few figures; None for what it has no record of.

    Attributes:
        steps: made so far.
        seconds: of training.
        best: bits per character of the best validation.
        best_step: its step.
        train: bits per character of the last training record.
        gap: validation minus training at the last validation, in bits per character.
        speed: characters per second, the median of the records.
    """

    steps: int
    seconds: float
    best: float | None
    best_step: int | None
    train: float | None
    gap: float | None
    speed: float | None


def summary_of(run: Run) -> Summary:
    """The figures of a run."""
    validations = run.curve("val/bpc")
    step, best = best_of(validations) if validations else (None, None)
    speeds = [speed for _, speed in run.curve("chars_per_second")]
    last = {key: value for record in run.records for key, value in record.items()}
    return Summary(
        steps=int(last["step"]),
        seconds=last["time"],
        best=best,
        best_step=None if step is None else int(step),
        train=last.get("train/bpc"),
        gap=last.get("gap"),
        speed=statistics.median(speeds) if speeds else None,
    )
