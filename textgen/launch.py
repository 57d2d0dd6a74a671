"""What `train.py` and `generate.py` begin with; it imports nothing, so that it can say what is not installed."""

from __future__ import annotations

import sys
from typing import NoReturn


def launch(command: str) -> NoReturn:
    """Runs `textgen COMMAND` with the script's own flags."""
    try:
        from textgen.cli import main
    except ModuleNotFoundError as error:
        sys.stderr.write(
            f"error: the package {error.name} is not installed here; run 'make demo' once and use .venv/bin/python, "
            "or 'pip install -e .' in an environment of yours\n"
        )
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
    main([command, *sys.argv[1:]])
