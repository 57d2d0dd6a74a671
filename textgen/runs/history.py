"""The metrics of a run: `metrics.jsonl` as series of points, smoothed, and a summary."""

from __future__ import annotations

import contextlib
import json
import os
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from textgen.errors import CheckpointError, printable, warn
from textgen.files import read_bounded
from textgen.runs.run_folder import METRICS, SETTINGS, find_run
from textgen.settings.parsing import current_metric
from textgen.units import bits_per_character

XAxis = Literal["step", "epoch", "time"]
Point = tuple[float, float]
Record = dict[str, float]

AXES = ("step", "epoch", "time")
# Metrics that are never smoothed: measured over a whole text, or planned.
UNSMOOTHED = ("val/loss", "val/bpc", "gap", "lr", "muon_lr", "step", "epoch", "time")
MAX_METRICS_BYTES = 1 << 30
"""Largest metrics; a million records have 300 MB."""
LARGEST = 1e100  # larger values are left out: sums of them might overflow
DEFAULT_WINDOWS = 50  # of a run: the default for averaging training values is over one of them


class NoRecordsError(CheckpointError):
    """The run has just begun: its `metrics.jsonl` is empty."""


@dataclass(frozen=True)
class History:
    """Recorded metrics of a run, the content of its `metrics.jsonl`."""

    name: str  # of the run, for display
    records: Sequence[Record]  # lines of `metrics.jsonl`; each has step, epoch and time (seconds of training)

    def series(self, key: str, x: XAxis = "step", smooth: int | None = 1) -> list[Point]:
        """Returns the points (x, value) of a metric, for instance `val/bpc`.

        A training metric is averaged over `smooth` records, None for a fiftieth of all; validation metrics and learning
        rates are not averaged.
        """
        found = [(record[x], record[key]) for record in self.records if key in record]
        if key in UNSMOOTHED:
            return found
        over = len(found) // DEFAULT_WINDOWS if smooth is None else smooth
        return list(zip((at for at, _ in found), smoothed([value for _, value in found], over), strict=True))


def read_history(folder: Path, name: str) -> History:
    """Reads the metrics of the run in a folder, finished or not; its name is for display.

    Raises:
        CheckpointError: there is no file, it cannot be read, or a line is damaged.
        NoRecordsError: it is empty.
    """
    path = folder / METRICS
    try:
        if path.exists() and not path.is_file():
            raise CheckpointError(f"cannot read {path}: it is not a regular file")
        content = read_bounded(path, MAX_METRICS_BYTES)
    except FileNotFoundError as error:
        raise CheckpointError(f"the run {folder} has no {METRICS}: there is nothing to draw") from error
    except OSError as error:
        raise CheckpointError(f"cannot read {path}: {error.strerror}") from error
    records = parse_records(content, str(path))
    if not records:
        raise NoRecordsError(f"{path} has no records yet; a run makes one every --log-every steps")
    return History(name, with_derived(records))


def read_histories(given: Sequence[str], checkpoints: Path) -> list[History]:
    """Reads the metrics of several runs, each once.

    A run is named by its folder, or by its path if another one has the same name. Runs without records are left out,
    with a warning. `given` are names or paths; if empty, the run that was last trained is read.

    Raises:
        CheckpointError: a run is missing, or its metrics cannot be read.
        NoRecordsError: no run has a record.
    """
    found = [find_run(name, checkpoints, "draw", (SETTINGS, METRICS)) for name in given or (None,)]
    folders = list({folder.resolve(): folder for folder in found}.values())
    names = [folder.resolve().name for folder in folders]
    read: list[History] = []
    empty: list[NoRecordsError] = []
    for folder, name in zip(folders, names, strict=True):
        try:
            read.append(read_history(folder, printable(name if names.count(name) == 1 else os.fspath(folder))))
        except NoRecordsError as error:
            empty.append(error)
    if not read:
        raise empty[0]
    for each in empty:
        warn(str(each))
    return read


def parse_records(content: bytes, place: str) -> list[Record]:
    """Returns the numbers of each line, without a last line that is half-written.

    Values that are not numbers, not finite or above `LARGEST` are left out. `place` names the file in messages.

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
            why = str(error) if type(error) is ValueError else "it is not a line of JSON"
            remedy = "take the line out to draw the rest"
            raise CheckpointError(f"{place}:{number} is damaged: {why}; {remedy}") from error
    with contextlib.suppress(ValueError, RecursionError):
        records.append(parse_record(last))  # no prefix of a JSON object parses, so this line is whole
    return records


def parse_record(line: bytes) -> Record:
    """Returns the numbers of a line, under their current names.

    Raises:
        ValueError: it is not a JSON object, or has no step, epoch or time.
        RecursionError: it is nested too deeply.
    """
    content = json.loads(line.decode(), parse_int=float)
    if not isinstance(content, dict):
        raise ValueError("it is not a JSON object")
    numbers = {key: value for key, value in content.items() if isinstance(value, float) and abs(value) < LARGEST}
    record = {current_metric(key): value for key, value in numbers.items()}
    for key in AXES:
        if record.get(key, -1.0) < 0:
            raise ValueError(f"its {key} is missing or below 0")
    return record


def with_derived(records: Sequence[Record]) -> list[Record]:
    """Returns records with the metrics that older versions did not record.

    These are bits per character beside nats, and at each validation the gap: its bits per character minus the mean of
    the training records since the previous validation.
    """
    gaps = any("gap" in record for record in records)
    since: list[float] = []
    complete = []
    for record in records:
        for part in ("train", "val"):
            if f"{part}/loss" in record:
                record = {f"{part}/bpc": bits_per_character(record[f"{part}/loss"])} | record
        if "train/bpc" in record:
            since.append(record["train/bpc"])
        if "val/bpc" in record:
            if since and not gaps:
                record["gap"] = record["val/bpc"] - statistics.fmean(since)
            since = []
        complete.append(record)
    return complete


def smoothed(values: Sequence[float], over: int) -> list[float]:
    """Returns centered moving averages over `over` values.

    Near both ends the window shrinks on both sides, so that the first and the last value are unchanged.
    """
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    means = []
    for i in range(len(values)):
        side = min((over - 1) // 2, i, len(values) - 1 - i)
        means.append((sums[i + side + 1] - sums[i - side]) / (2 * side + 1) if side else values[i])
    return means


def lowest(points: Sequence[Point]) -> Point:
    """Returns the lowest point; among equals the first."""
    return min(points, key=lambda point: point[1])


@dataclass(frozen=True)
class HistorySummary:
    """Figures that sum a run up; None for metrics that it has not recorded."""

    steps: int  # optimizer steps so far
    seconds: float  # of training
    best: float | None  # bits per character of the best validation
    best_step: int | None  # its step
    train: float | None  # bits per character of the last training record
    gap: float | None  # validation minus training at the last validation, in bits per character
    speed: float | None  # characters per second, the median of the records


def summarize(run: History) -> HistorySummary:
    """Returns the figures that sum a run up: steps, time, best validation, gap and speed."""
    validations = run.series("val/bpc")
    step, best = lowest(validations) if validations else (None, None)
    speeds = [speed for _, speed in run.series("chars_per_second")]
    last = {key: value for record in run.records for key, value in record.items()}
    return HistorySummary(
        steps=int(last["step"]),
        seconds=last["time"],
        best=best,
        best_step=None if step is None else int(step),
        train=last.get("train/bpc"),
        gap=last.get("gap"),
        speed=statistics.median(speeds) if speeds else None,
    )
