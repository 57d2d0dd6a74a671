"""Starts the command line; imports nothing else, so that it can say which package is not installed."""

from __future__ import annotations

import sys
from typing import NoReturn


def launch(*command: str) -> NoReturn:
    """Runs `textgen COMMAND` with the arguments of this process."""
    try:
        from textgen.cli import main
    except ModuleNotFoundError as error:
        sys.stderr.write(
            f"error: the package {error.name} is not installed here; run 'make demo' once and use .venv/bin/python, "
            "or 'pip install .' in an environment of yours\n"
        )
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    main([*command, *sys.argv[1:]])
