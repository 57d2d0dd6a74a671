"""The `textgen` command: parses arguments, imports the command that is asked for, prints an error as one line."""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from cyclopts import App, Argument, ArgumentCollection, CycloptsError, Parameter, Token, UnusedCliTokensError
from cyclopts.argument import update_argument_collection

from textgen import __version__
from textgen.commands.ui.flags import HELP_FLAGS, SettingsHelp
from textgen.commands.ui.parser_messages import WHOLE_NUMBER, leaves, parser_message, unexpected
from textgen.commands.ui.report import takes_colours
from textgen.errors import SettingsError, TextgenError, is_first_process, printable, shortened, warn
from textgen.notice import settle
from textgen.runs.environment import Inherited
from textgen.runs.run_folder import SETTINGS, find_run, read_settings, requeued_run, settings_of_model
from textgen.settings.parsing import flag, read_yaml
from textgen.settings.run import LIMITS, PRESETS
from textgen.wrapping import columns_of, wrap

COMMANDS = {
    "train": "train",
    "generate": "generate.command",
    "score": "score",
    "evaluate": "evaluate",
    "originality": "originality",
    "curves": "curves.command",
    "inspect": "inspect.command",
    "corpora": "corpora",
}
"""Commands in the order of the help, and the modules of `textgen.commands` that have them."""

Add = Callable[[Mapping[str, Any], str], None]
"""Function that adds settings, by flag, below those already given; its second argument names their source."""

FILES: dict[str, str] = {}
"""Files that the settings of the command come from, by flag."""


def layer_settings(app: App, commands: tuple[str, ...], arguments: ArgumentCollection) -> None:
    """Adds settings below the flags, in order of precedence: `--config FILE`; the run of `--resume` or the model of
    `--init-from`; `--preset`.

    The parser calls this after it has read the flags and before it converts their values.

    Raises:
        TextgenError: a file cannot be read, or has something else than settings; a whole number is not one.
    """

    def add(settings: Mapping[str, Any], source: str) -> None:
        # Not by cyclopts' `Dict`, which ignores names that are commands: `corpora` is a setting, too.
        update_argument_collection(dict(settings), source, arguments, root_keys=(), allow_unknown=False)

    change_values(arguments)
    if path := given(arguments, "config"):
        settings = read_config(path)
        for each in arguments:
            if not each.tokens and any(name[2:] in settings for name in each.names):
                FILES[each.name] = path
        add(settings, path)
    if commands == ("train",):
        resumes = bool(arguments["--resume"].tokens)
        run = add_run(arguments, add)
        add_preset(arguments, add, resumes=resumes, continues=run is not None)
    check_whole_numbers(arguments)
    change_values(arguments)


PATHS = ("--resume", "--corpus", "--validation", "--test", "--checkpoint", "--init-from", "--tokenizer-model")
"""Flags that take paths and names."""


def change_values(arguments: ArgumentCollection) -> None:
    """Changes the values of flags: in paths `~` to the home folder, in texts bytes that Python could not decode."""
    for argument in arguments:
        change = expand_home if is_path(argument) else as_utf8
        argument.tokens = [token.evolve(value=change(token.value)) for token in argument.tokens]


def is_path(argument: Argument) -> bool:
    """Whether a flag or argument takes a path."""
    return argument.name in PATHS or not argument.name.startswith("-") or Path in leaves(argument.hint)


def expand_home(path: str) -> str:
    """Returns a path with the home folder for `~` at its beginning, which shells leave as it is in `--out=~/a` and
    within quotation marks; a path that exists stays.
    """
    if not path.startswith("~") or os.path.lexists(path):
        return path
    return os.path.expanduser(path)  # noqa: PTH111 (Path's refuses the home of an unknown user)


def as_utf8(text: str) -> str:
    """Returns a text of the command line that Python has read in the ASCII of the C locale as the UTF-8 that it is."""
    if not any("\udc80" <= character <= "\udcff" for character in text):
        return text
    try:
        return os.fsencode(text).decode()
    except UnicodeError:
        return text


def read_config(path: str) -> dict[str, Any]:
    """Returns the settings in the file of `--config`.

    Raises:
        SettingsError: it cannot be read, or has something else than settings.
    """
    settings = read_yaml(Path(path), path)
    for name in settings:
        if name in ("config", "resume"):
            raise SettingsError(f"{path}: {name} is for the command line only; leave it out here")
    return settings


def add_run(arguments: ArgumentCollection, add: Add) -> Path | None:
    """Adds the settings of the run to continue and returns its folder; for a new run, adds those of `--init-from`.

    `--resume` without a name is the run last trained. A SLURM job that was requeued continues its run.

    Raises:
        TextgenError: there is no such run or model.
    """
    resume, name = arguments["--resume"], arguments["--run"]
    checkpoints = Path(given(arguments, "checkpoints") or "checkpoints")
    run: Path | None
    if resume.tokens:
        # Processes that this one starts get the same arguments, and must not look for another run by then.
        run = found = find_run(resume.tokens[-1].value or Inherited.RUN.get(), checkpoints)
        Inherited.RUN.set(os.fspath(found))
        name.tokens = [token for token in name.tokens if token.source == "cli"]  # which the command refuses
    else:
        values = {each.name[2:]: [token.value for token in each.tokens if token.value] for each in arguments}
        run = requeued_run(checkpoints, {name: value for name, value in values.items() if value})
        name.tokens = [] if run else name.tokens
    if run:
        resume.tokens = [Token(keyword="--resume", value=os.fspath(run), source="cli")]
        add(read_settings(run), os.fspath(run / SETTINGS))
    elif model := given(arguments, "init-from"):
        add(settings_of_model(model, checkpoints), model)
    return run


def add_preset(arguments: ArgumentCollection, add: Add, *, resumes: bool, continues: bool) -> None:
    """Adds the settings of `--preset`, without its limits of the run's length if one is given.

    Args:
        arguments: the flags.
        add: adds settings to them.
        resumes: whether `--resume` is given.
        continues: whether a run is continued, which has its settings already.

    Raises:
        SettingsError: --resume is given as well.
    """
    name = given(arguments, "preset")
    if name and resumes:
        raise SettingsError(f"--preset {name} is for new runs; a resumed run keeps its settings")
    if name in PRESETS and not continues:
        limits = {flag(limit)[2:] for limit in LIMITS}
        limited = any(given(arguments, limit) for limit in limits)
        settings = {key: value for key, value in PRESETS[name].items() if not (limited and key in limits)}
        add(settings, f"--preset {name}")


def given(arguments: ArgumentCollection, name: str) -> str | None:
    """Returns the value of a flag, the last of several; None if it is not given or the command has no such flag."""
    argument = arguments.get(f"--{name}", None)
    return argument.tokens[-1].value if argument and argument.tokens else None


def check_whole_numbers(arguments: ArgumentCollection) -> None:
    """Refuses `--seed 1.5`, which the parser would round.

    Raises:
        SettingsError: names the flag.
    """
    for argument in arguments:
        types = set(leaves(argument.hint))
        if int in types and not types & {float, str}:
            for token in argument.tokens:
                if "." in token.value:
                    raise SettingsError(f"{argument.name} {token.value}: {WHOLE_NUMBER}")


app = App(
    name="textgen",
    version=__version__,
    help="Train a character-level recurrent language model on a text, and generate text in the same voice.",
    help_format="plaintext",
    help_flags=HELP_FLAGS,
    default_parameter=Parameter(allow_repeating=True),  # of a flag given twice, the last one wins; lists collect
    config=layer_settings,
    suppress_keyboard_interrupt=False,
    result_action="return_value",  # and do not exit before standard output is flushed
)
app["--help"].help = "Show this help and exit; --help-all shows every flag."
app["--version"].help = "Show the version and exit."
app.register_install_completion_command(help="Install shell completion (bash, zsh, fish) and exit.")
for order, (command, module) in enumerate(COMMANDS.items()):
    app.command(f"textgen.commands.{module}:{command}", name=command, sort_key=order)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Runs `textgen COMMAND FLAGS` and exits: 0 when done, 2 after a user's mistake, 130 after Ctrl-C."""
    tokens = list(sys.argv[1:] if arguments is None else arguments)
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w")  # nobody wants to know
    if sys.stdout is None:
        fail("standard output is closed; there is nowhere to write to")
    if isinstance(sys.stdout, io.TextIOWrapper):  # not so where a test or a notebook put something else there
        sys.stdout.reconfigure(errors="surrogateescape" if sys.stdout.encoding == "utf-8" else "textgen.unprintable")
    try:
        run_command(tokens)
        settle()
        sys.stdout.flush()
        warn_of_unprintable()
    except UnusedCliTokensError as error:
        fail(unexpected(error))
    except CycloptsError as error:
        fail(with_file(parser_message(error)))
    except TextgenError as error:
        discard_output()
        fail(with_file(str(error)))
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:  # help and the version are written by a library
        if error.filename is not None:
            raise
        discard_output()
        fail(f"cannot write to standard output: {error.strerror}")
    except KeyboardInterrupt:
        settle()
        sys.stderr.write("\n")
        sys.exit(130)
    sys.exit(0)


DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
"""Characters that programs put in the place of hyphens."""

UNPRINTABLE: Counter[str] = Counter()
"""Characters that standard output could not take, and how often."""


def replace_unprintable(error: UnicodeError) -> tuple[str, int]:
    """Replaces characters that are not in the encoding of standard output by question marks, and counts them."""
    assert isinstance(error, UnicodeEncodeError)
    UNPRINTABLE.update(error.object[error.start : error.end])
    return "?" * (error.end - error.start), error.end


codecs.register_error("textgen.unprintable", replace_unprintable)


def warn_of_unprintable() -> None:
    """Says that characters were replaced on standard output, whose encoding is that of the locale."""
    if UNPRINTABLE:
        warn(
            f"{UNPRINTABLE.total():,} characters are '?' in the output, whose encoding is {sys.stdout.encoding}; set "
            "PYTHONUTF8=1 for UTF-8"
        )


def check_dashes(tokens: Sequence[str], known: Callable[[], set[str]]) -> None:
    """Refuses a flag with a dash that a word processor or a web page has put in the place of its hyphens.

    Args:
        tokens: the command line.
        known: returns the flags that there are; called if it is needed.

    Raises:
        SettingsError: names the flag.
    """
    for token in tokens:
        name = "--" + token.partition("=")[0].lstrip("-" + DASHES)
        if token.lstrip("-").startswith(tuple(DASHES)) and name in known():
            raise SettingsError(f"{token} begins with a typographic dash; write {name}, with two hyphens")


def with_file(message: str) -> str:
    """Returns a message that begins with a flag with the file that the flag's value comes from, if it is one."""
    name = message.partition(" ")[0].rstrip(":")
    return f"{FILES[name]}: {message}" if name in FILES else message


def run_command(tokens: list[str]) -> None:
    """Parses the arguments and calls the command, or shows its help."""
    FILES.clear()
    if tokens[:1] in (["train"], ["corpora"], ["originality"]):
        tokens = attach_dashes(tokens)
    names, apps, _ = app.parse_commands([token for token in tokens if token not in app.help_flags])
    if not apps[-1].default_command:
        apps[-1].resolved_commands()  # imported, their lines in the list of commands are known
    check_dashes(tokens, lambda: {name for each in apps[-1].assemble_argument_collection() for name in each.names})
    asked = names and apps[-1].default_command and not set(tokens).isdisjoint(HELP_FLAGS)
    arguments = apps[-1].assemble_argument_collection() if asked else ()
    positional = next((each.name for each in arguments if each.index is not None), "").replace("--checkpoint", "RUN")
    app.help_formatter = page = SettingsHelp(everything="--help-all" in tokens, positional=positional)
    app(tokens, exit_on_error=False, print_error=False)
    if page.hidden:
        sys.stdout.write(
            f"{page.hidden} more flag{'s' * (page.hidden > 1)}: {' '.join((*app.name, *names))} --help-all\n"
        )


TAKES_STDIN = ("--corpus", "--validation", "--test")
"""Flags of texts that may be standard input."""


def attach_dashes(tokens: Sequence[str]) -> list[str]:
    """Returns the arguments with each `-` (standard input) attached to its flag: `--corpus a -` is `--corpus a
    --corpus=-`. The parser would take it for a flag of its own.
    """
    flag_before = ""
    attached: list[str] = []
    for token in tokens:
        if token.startswith("--"):
            flag_before = token.partition("=")[0]
        if token == "-" and flag_before in TAKES_STDIN:
            if attached[-1] == flag_before:
                attached.pop()
            token = f"{flag_before}=-"
        attached.append(token)
    return attached


def fail(message: str, status: int = 2) -> NoReturn:
    """Prints one line on stderr and leaves; of several processes that fail alike, only the first speaks."""
    if not is_first_process():
        sys.exit(status)
    settle()
    line = shortened(printable(" ".join(message.split())))
    bold, plain = ("\033[1;31m", "\033[0m") if sys.stderr.isatty() and takes_colours() else ("", "")
    columns = columns_of(sys.stderr)
    line = "\n".join(wrap(f"error: {line}", columns) if columns else [f"error: {line}"])
    sys.stderr.write(f"{bold}error:{plain}{line.removeprefix('error:')}\n")
    sys.exit(status)


def discard_output() -> None:
    """Discards what standard output cannot take: Python would try once more when it ends, and exit with 120."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
