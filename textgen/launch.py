"""Starts the command line; imports nothing that has to be installed, so that it can say which package is not."""

from __future__ import annotations

import sys
from typing import NoReturn

from textgen.notice import announce_command, settle


def launch(*command: str) -> NoReturn:
    """Runs `textgen COMMAND` with the arguments of this process."""
    arguments = [*command, *sys.argv[1:]]
    announce_command(arguments)
    try:
        from textgen.cli import main
    except ModuleNotFoundError as error:
        settle()
        sys.stderr.write(
            f"error: the package {error.name} is not installed here; run 'make demo' once and use .venv/bin/python, "
            "or 'pip install .' in an environment of yours\n"
        )
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    main(arguments)
