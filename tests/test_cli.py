import re
import subprocess

import pytest
from conftest import ROOT
from helpers.processes import run

import textgen
from textgen.cli import main, with_dashes


def textgen_command(*flags: str) -> subprocess.CompletedProcess[str]:
    return run("textgen", *flags, cwd=ROOT, env={"COLUMNS": "250"})


def test_help_lists_the_commands_and_says_what_each_is_for():
    result = textgen_command("--help")
    assert result.returncode == 0
    for command in ("train", "generate", "score", "evaluate", "curves", "inspect", "corpora"):
        assert re.search(f"^{command}: .*[.]$", result.stdout, re.MULTILINE), command


def test_no_command_gets_the_help():
    result = textgen_command()
    assert result.returncode == 0, result.stderr
    assert result.stdout == textgen_command("--help").stdout


def test_version():
    assert textgen_command("--version").stdout.strip() == textgen.__version__


@pytest.mark.parametrize(("command", "flags"), [("train", 30), ("generate", 10)])
def test_every_flag_has_its_line_of_help(command, flags):
    lines = [line for line in textgen_command(command, "--help").stdout.splitlines() if "│ --" in line]
    assert len(lines) >= flags
    for line in lines:
        assert re.search(r"│ --[a-z-]+( [-a-zA-Z |.]+)?  +[A-Z]\S* .*[.)\]] *│", line), line


def test_an_unknown_command_is_one_line_with_a_suggestion():
    result = textgen_command("trian")
    assert result.returncode == 2
    assert result.stderr.startswith("error: ")
    assert 'Did you mean "train"' in result.stderr


def test_a_word_that_belongs_to_no_flag(capsys):
    with pytest.raises(SystemExit) as left:
        main(["generate", "some", "words"])
    assert left.value.code == 2
    assert capsys.readouterr().err == "error: some words: there is no place for this; --help tells what can be given\n"


def test_a_dash_among_several_texts_is_standard_input():
    assert with_dashes(["train", "--corpus", "-", "--epochs", "1"]) == ["train", "--corpus=-", "--epochs", "1"]
    assert with_dashes(["train", "--corpus", "a", "-"]) == ["train", "--corpus", "a", "--corpus=-"]
