"""Length of a run: its limits, how far it has come, how often it validates, and the time that its end needs."""

from __future__ import annotations

import math
import statistics
import time

from textgen.settings.run import TrainingSettings

VALIDATION_COST = 1 / 3
"""Cost of a token in validation as a share of its cost in training: there is no backward pass."""
VALIDATION_SHARE = 0.03
"""Share of the time that validations take at most, unless --validate-every says otherwise."""
LARGEST_INTERVAL, SMALLEST_INTERVAL = 500, 10
"""Steps between validations, unless their cost asks for more."""
LONGEST_VALIDATION = 1 / 10
"""Share of a time limit that one validation may take. A machine that slows down to a third in the middle of a run can
then still make the last validation in time."""
DECISION_WINDOWS, DECISION_SECONDS = 16, 0.5
"""Most windows, and about the most seconds, between two times that the ranks of a run agree on progress and signals."""
FIRST_WINDOWS = 10
"""Windows at the start of a run that may be slow, since kernels are built and memory is allocated."""


class Budget:
    """Limits in steps or time, the first of which ends a run; `reserved_seconds` are for what follows the last step."""

    def __init__(self, max_steps: int | None, max_seconds: float | None) -> None:
        if max_steps is None and max_seconds is None:
            raise ValueError("a budget needs a limit")
        self.max_steps = max_steps
        self.max_seconds = max_seconds
        self.reserved_seconds = 0.0
        self._began = time.monotonic()

    def start(self, elapsed: float = 0.0) -> None:
        """Starts the clock of the run; it then shows `elapsed` seconds, those of a resumed run."""
        self._began = time.monotonic() - elapsed

    @property
    def elapsed(self) -> float:
        """Seconds of training and validation so far, by the clock that `start` set."""
        return time.monotonic() - self._began

    def progress(self, step: int, elapsed: float) -> float:
        """Returns the share of the run that is over after `step` steps and `elapsed` seconds, 0 to 1."""
        shares = [0.0]
        if self.max_steps is not None:
            shares.append(step / self.max_steps)
        if self.max_seconds is not None:
            shares.append(elapsed / max(self.max_seconds - self.reserved_seconds, 1e-9))
        return min(max(shares), 1.0)

    def seconds_left(self, step: int, elapsed: float) -> float | None:
        """Returns an estimate from the progress so far; None before there is any."""
        progress = self.progress(step, elapsed)
        return None if progress == 0.0 else elapsed * (1.0 - progress) / progress + self.reserved_seconds


class EndTime:
    """Estimate of the time between a run's last step and its end: the last validation and the saving of states.

    A validation takes as long as a number of training windows: the median of the validations so far. Times the present
    time of a window, that is the estimate, so it follows the speed of the machine. Before the first validation, it is a
    third of the training time of as many tokens, or LONGEST_VALIDATION of the time limit if that is less. The first
    validation ends there, and later ones read as much of the text, so that the end fits into the limit even on a
    machine that slows down. This class reads no clock.

    Args:
        max_seconds: the run's time limit.
        validation_windows: windows of training with as many tokens as the validation text.
    """

    def __init__(self, max_seconds: float, validation_windows: float) -> None:
        self.max_seconds = max_seconds
        self.validation_windows = validation_windows
        self.window_seconds: float | None = None
        """Average training time of a recent window, in seconds; None before the first."""
        self.save_seconds = 0.0
        """Seconds that saving the last state took."""
        self.round_seconds = 0.0
        """Seconds that the last validation took, with all that follows it; 0 before the first."""
        self.costs: list[float] = []
        """Cost of each validation with all that follows it, in training windows."""
        self._windows = 0

    def trained(self, seconds: float) -> None:
        """Averages the training times of about 50 windows or 5 seconds; of the first windows, the fastest counts."""
        self._windows += 1
        if self.window_seconds is None or self._windows <= FIRST_WINDOWS:
            self.window_seconds = min(seconds, self.window_seconds or math.inf)
        else:
            weight = min(max(seconds / 5.0, 1 / 50), 1 / 2)
            self.window_seconds += weight * (seconds - self.window_seconds)

    def validated(self, seconds: float) -> None:
        """Takes in the time of a validation: from the end of the last window before it to the start of the next one."""
        self.round_seconds = seconds
        if self.window_seconds:
            self.costs.append(seconds / self.window_seconds)

    def affords_validation(self, seconds: float) -> bool:
        """Whether another validation after so many seconds of training keeps to VALIDATION_SHARE of the time, with all
        that belongs to it: state, model and samples.
        """
        return self.round_seconds <= VALIDATION_SHARE * (seconds + self.round_seconds)

    @property
    def windows_to_decision(self) -> int:
        """Windows until the ranks of a run agree again."""
        fitting = DECISION_SECONDS / self.window_seconds if self.window_seconds else 1.0
        return min(max(int(fitting), 1), DECISION_WINDOWS)

    @property
    def seconds(self) -> float:
        """Estimated seconds between the last step and the end of the run."""
        window = self.window_seconds or 0.0
        if self.costs:  # they include the saving before the validation, but not the one at the end
            return statistics.median_low(self.costs) * window + self.save_seconds
        validation = min(VALIDATION_COST * self.validation_windows * window, LONGEST_VALIDATION * self.max_seconds)
        return validation + 2 * self.save_seconds

    def longest_validation(self, elapsed: float) -> float:
        """Returns the seconds that the first validation may take if it begins after `elapsed` seconds of the run."""
        return min(LONGEST_VALIDATION * self.max_seconds, self.max_seconds - elapsed - self.save_seconds)


def max_steps_of(settings: TrainingSettings, windows: int) -> int | None:
    """Returns the limit in optimizer steps of --epochs and --max-steps; None without either."""
    limits = [settings.max_steps] if settings.max_steps else []
    if settings.epochs:
        limits.append(-(-settings.epochs * windows // settings.accumulate))
    return min(limits) if limits else None


def validation_interval(budget: Budget, *, validation_tokens: int, tokens_per_step: int, steps_per_epoch: float) -> int:
    """Returns the optimizer steps between validations: a tenth of the run or, for a short text, three epochs; more if
    validations would take over VALIDATION_SHARE of the time.

    The number of steps in a time limit is not known in advance; the seconds stand for a tenth of it, as on a CPU
    without fused kernels. Faster machines validate more often, still within VALIDATION_SHARE.

    Where epochs are short and the interval is half of one or more, it becomes whole epochs. In the middle of one, the
    loss depends on how near the passages that were read last are to the validation text: tiny Shakespeare's varied by
    up to 0.05 nats (`benchmarks/recipe.md`).
    """
    affordable = VALIDATION_COST * validation_tokens / tokens_per_step / VALIDATION_SHARE
    tenth = budget.max_steps / 10 if budget.max_steps else budget.max_seconds or LARGEST_INTERVAL
    interval = max(affordable, min(tenth, LARGEST_INTERVAL, 3 * steps_per_epoch), SMALLEST_INTERVAL)
    if interval < steps_per_epoch / 2 or steps_per_epoch > 2 * LARGEST_INTERVAL:
        return math.ceil(interval)
    least = max(affordable, SMALLEST_INTERVAL)
    return round(max(math.ceil(least / steps_per_epoch), round(interval / steps_per_epoch)) * steps_per_epoch)
