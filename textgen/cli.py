"""The `textgen` command: parses, loads only the command that is asked for, turns errors into one line."""

from __future__ import annotations

import io
import itertools
import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, NoReturn

from cyclopts import App, CycloptsError, UnusedCliTokensError
from cyclopts.config import Dict

from textgen import __version__
from textgen.commands.corpora.command import corpora
from textgen.commands.inspect.command import inspect
from textgen.commands.ui.console import fail
from textgen.errors import SettingsError, TextgenError
from textgen.runs.run_folder import RESUMED, SETTINGS, find_run, read_settings, requeued_run, shape_of
from textgen.settings.corpus import CorpusSettings
from textgen.settings.generation import GenerationSettings
from textgen.settings.model import ModelSettings
from textgen.settings.parsing import flag, read_yaml
from textgen.settings.presets import preset
from textgen.settings.training import TrainingSettings

app = App(
    name="textgen",
    version=__version__,
    # the commands are imported when they are called, so that the list below has no words of theirs
    help="""Train a recurrent character model on a text, then write in its voice.

    train: learn a text.
    generate: write text with a trained model.
    score: what surprises a model in a text.
    evaluate: what a model is worth on a text that it has not learnt.
    curves: draw the learning curves of runs.
    inspect: look into a trained model.
    corpora: texts to learn from.""",
    help_format="plaintext",
    suppress_keyboard_interrupt=False,
    result_action="return_value",  # and do not exit before standard output is flushed
)
app.command("textgen.commands.train.command:train")
app.command("textgen.commands.generate.command:generate")
app.command("textgen.commands.score.command:score")
app.command("textgen.commands.evaluate.command:evaluate")
app.command("textgen.commands.curves.command:curves")
app.command(inspect)
app.command(corpora)

WHOLE = frozenset(
    "--logprobs --top --alternatives --smooth --width --height --max-characters --order --windows --cache-size "
    "--dynamic-segment --lag --positions --layer --unit --show".split()
)
"""Flags of commands that take whole numbers; those of settings know it themselves."""


LIMITS = ("max-time", "max-steps", "epochs")
"""Of a run's length: whoever gives one of them wants none of a preset's."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs `textgen COMMAND FLAGS` and exits: 0 when done, 2 after a user's mistake, 130 after Ctrl-C."""
    tokens = list(sys.argv[1:] if arguments is None else arguments)
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w")  # nobody wants to know
    if sys.stdout is None:
        fail("standard output is closed; there is nowhere to write to")
    if isinstance(sys.stdout, io.TextIOWrapper):  # not so where a test or a notebook put something else there
        sys.stdout.reconfigure(errors="surrogateescape" if sys.stdout.encoding == "utf-8" else "replace")
    try:
        tokens, app.config = prepare(tokens)
        app(tokens, exit_on_error=False, print_error=False)
        sys.stdout.flush()
    except UnusedCliTokensError as error:
        fail(f"{' '.join(error.unused_tokens or ())}: there is no place for this; --help tells what can be given")
    except CycloptsError as error:
        fail(str(error))
    except TextgenError as error:
        leave_unwritten()
        fail(str(error))
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:  # help and the version are written by a library
        if error.filename is not None:
            raise
        leave_unwritten()
        fail(f"cannot write to standard output: {error.strerror}")
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        sys.exit(130)
    sys.exit(0)


def leave_unwritten() -> None:
    """Forgets what standard output cannot take: Python would try once more when it ends, and exit with 120."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def prepare(tokens: Sequence[str]) -> tuple[list[str], list[Dict]]:
    """The arguments with `--resume` spelled out, and what stands behind the flags, first what wins: the settings of
    `--config FILE`, then those of the run that `--resume` goes on with or the shape of the model that `--init-from`
    begins with, then those of `--preset`.

    Raises:
        TextgenError: one of them cannot be read or holds no settings.
    """
    tokens = list(tokens)
    if tokens[:1] in (["train"], ["corpora"]):
        tokens = with_dashes(tokens)
    check_whole_numbers(tokens)
    layers: list[tuple[dict[str, Any], str]] = []
    if path := value_of("config", tokens, {}):
        layers.append((read_yaml(Path(path), f"--config {path}"), path))
    if tokens[:1] == ["train"]:
        config = layers[0][0] if layers else {}
        checkpoints = Path(value_of("checkpoints", tokens, config) or "checkpoints")
        asked_to_resume = any(token.partition("=")[0] == "--resume" for token in tokens)
        tokens, run = with_run(tokens, config, checkpoints)
        if run:
            config.pop("run", None)
            layers.append((read_settings(run), os.fspath(run / SETTINGS)))
        elif model := value_of("init-from", tokens, config):
            layers.append((shape_of(model, checkpoints), model))
        if name := value_of("preset", tokens, config):
            if asked_to_resume:
                raise SettingsError(f"--preset {name} is for new runs; a run goes on with the settings it began with")
            if not run:
                given = any(value_of(limit, tokens, config) for limit in LIMITS)
                settings = {key: value for key, value in preset(name).items() if not (given and key in LIMITS)}
                layers.append((settings, f"--preset {name}"))
    return tokens, [Dict(settings, source=source, use_commands_as_keys=False) for settings, source in layers]


def with_dashes(tokens: list[str]) -> list[str]:
    """The arguments with each `-` (standard input) tied to its flag, which may take several values: the parser would
    take it for a flag of its own.
    """
    flag_before = ""
    tied: list[str] = []
    for token in tokens:
        if token.startswith("--"):
            flag_before = token.partition("=")[0]
        if token == "-" and flag_before:
            if tied[-1] == flag_before:
                tied.pop()
            token = f"{flag_before}=-"
        tied.append(token)
    return tied


def check_whole_numbers(tokens: Sequence[str]) -> None:
    """Refuses `--seed 1.5`, of which the parser of arguments would make a 2.

    Raises:
        SettingsError: a flag that takes a whole number has another.
    """
    classes = (CorpusSettings, ModelSettings, TrainingSettings, GenerationSettings)
    whole = {flag(field.name) for each in classes for field in fields(each) if str(field.type).startswith("int")}
    for token, following in itertools.zip_longest(tokens, tokens[1:], fillvalue=""):
        name, given, value = token.partition("=")
        value = value if given else following
        fraction = re.fullmatch(r"[-+]?\d*\.\d*", value)
        if fraction and name in whole | WHOLE:
            raise SettingsError(f"{name} {value}: it must be a whole number")


def with_run(tokens: list[str], config: Mapping[str, Any], checkpoints: Path) -> tuple[list[str], Path | None]:
    """The arguments with `--resume [RUN]` spelled out as the run's folder, and that folder; alone it means the run last
    trained. A SLURM job that was requeued goes on with the run that it began.

    Raises:
        TextgenError: there is no such run.
    """
    for i, token in enumerate(tokens):
        if token == "--resume" or token.startswith("--resume="):
            following = tokens[i + 1 : i + 2] if token == "--resume" else []
            if following and following[0].startswith("-"):
                following = []
            given = token.partition("=")[2] or "".join(following)
            # Processes that this one starts get the same arguments, and must not look for another run by then.
            run = find_run(given or os.environ.get(RESUMED), checkpoints)
            os.environ[RESUMED] = os.fspath(run)
            return [*tokens[:i], f"--resume={run}", *tokens[i + 1 + len(following) :]], run
    name, corpus = value_of("run", tokens, config), value_of("corpus", tokens, config)
    requeued = requeued_run(checkpoints, name, corpus)
    if requeued:
        for i, token in enumerate(tokens):
            if token == "--run" or token.startswith("--run="):
                tokens = tokens[:i] + tokens[i + (2 if token == "--run" else 1) :]
                break
        tokens = [*tokens, f"--resume={requeued}"]
    return tokens, requeued


def value_of(name: str, tokens: Sequence[str], config: Mapping[str, Any]) -> str | None:
    """What first follows a flag among the arguments, or what `--config` says; None where neither does."""
    for token, value in itertools.zip_longest(tokens, tokens[1:]):
        if token == f"--{name}":
            return value
        if token.startswith(f"--{name}="):
            return token.partition("=")[2]
    value = config.get(name, config.get(name.replace("-", "_")))
    return None if value is None else str(value[0] if isinstance(value, list) and value else value)
