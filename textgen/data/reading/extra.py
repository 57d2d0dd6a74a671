"""Libraries of the extra `manuscripts`, imported when a file needs them."""

from __future__ import annotations

import importlib
from typing import Any

from textgen.errors import CorpusError

EXTRA = "textgen[manuscripts]"


def require(module: str, place: str) -> Any:
    """Returns an optional module; raises CorpusError that says how to install it if it is missing."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        library = module.partition(".")[0]
        raise CorpusError(
            f"{place} is read with {library}, which is not installed; install it: pip install '{EXTRA}'"
        ) from error
