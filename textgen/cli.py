"""The `textgen` command: parses, loads only the command that is asked for, turns errors into one line."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from cyclopts import App, CycloptsError
from cyclopts.config import Dict

from textgen import __version__
from textgen.commands.console import fail
from textgen.errors import SettingsError, TextgenError

app = App(
    name="textgen",
    version=__version__,
    help="Train a recurrent character model on a text, then write in its voice.",
    help_format="plaintext",
)
app.command("textgen.commands.train:train")
app.command("textgen.commands.generate:generate")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs `textgen COMMAND FLAGS` and exits: 0 when done, 2 after a user's mistake, 130 after Ctrl-C."""
    tokens = list(sys.argv[1:] if arguments is None else arguments)
    if sys.stdout is None:
        fail("standard output is closed; there is nowhere to write to")
    if isinstance(sys.stdout, io.TextIOWrapper):  # not so where a test or a notebook put something else there
        sys.stdout.reconfigure(errors="surrogateescape" if sys.stdout.encoding == "utf-8" else "replace")
    try:
        app.config = configuration(tokens)
        app(tokens, exit_on_error=False, print_error=False)
        sys.stdout.flush()
    except CycloptsError as error:
        fail(str(error))
    except TextgenError as error:
        fail(str(error))
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        sys.exit(130)
    sys.exit(0)


def configuration(tokens: Sequence[str]) -> list[Dict]:
    """The settings of `--config FILE`, where it stands among the arguments; cyclopts lets flags win over them.

    Raises:
        SettingsError: the file cannot be read or holds no settings.
    """
    path = None
    for token, value in zip(tokens, [*tokens[1:], None], strict=True):
        if token == "--config":
            path = value
        elif token.startswith("--config="):
            path = token.partition("=")[2]
    if not path:
        return []
    return [Dict(read_yaml(Path(path)), source=path, use_commands_as_keys=False)]


def read_yaml(path: Path) -> dict[str, Any]:
    """A mapping of settings from a YAML file.

    Raises:
        SettingsError: it is missing, not YAML, or not a mapping.
    """
    import yaml

    try:
        settings = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"cannot read --config {path}: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SettingsError(f"--config {path} is not YAML: {error}") from error
    if settings is None:
        return {}
    if not isinstance(settings, dict):
        raise SettingsError(f"--config {path} holds no settings; write lines such as 'max-time: 2m'")
    return {str(key): value for key, value in settings.items()}
