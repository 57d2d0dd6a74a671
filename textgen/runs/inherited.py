"""Decisions of this process that the processes it starts have to share."""

from __future__ import annotations

import os
from enum import Enum


class Inherited(Enum):
    """Environment variables that hand a decision down.

    Lightning starts a process for each device, with the same arguments. All of them resume the same run, read the text
    that came through the first one's pipe, and compute in the same precision.
    """

    RUN = "TEXTGEN_RESUMED"
    PIPED_TEXT = "TEXTGEN_PIPED"
    PRECISION = "TEXTGEN_PROBED_PRECISION"

    def get(self) -> str | None:
        """Returns the decision, None where nothing has been decided."""
        return os.environ.get(self.value)

    def set(self, decision: str) -> None:
        """Sets the decision for this process and those it starts from now on."""
        os.environ[self.value] = decision
