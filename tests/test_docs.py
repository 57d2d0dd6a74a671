"""The commands of the documentation, run as they stand but for the time they take."""

import gzip
import io
import json
import re
import shlex
import shutil
import subprocess
import sys
import tarfile

import pytest
from conftest import ROOT, TEXT, clean_environment

from textgen.cli import main


def commands(page):
    """The lines of a page's blocks of commands."""
    blocks = re.findall(r"^```\n(.*?)^```", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def is_typed(line):
    """Whether a line is a command that needs no network, and no file that only its reader has."""
    return re.search("textgen |train.py ", line) and not re.search("corpora fetch|mine.model", line)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("docs")
    (folder / "mine.txt").write_text(TEXT * 2, encoding="utf-8", newline="")
    for script in ("train.py", "generate.py"):
        shutil.copy(ROOT / script, folder)
    (folder / "textgen").write_text(
        f'#!/bin/sh\nexec {sys.executable} -c "from textgen.cli import main; main()" "$@"\n'
    )
    (folder / "textgen").chmod(0o755)
    return folder


def test_the_walk_through_can_be_typed(place):
    """In order, for later commands look at what earlier ones have trained."""
    lines = commands("docs/memory.md")
    assert len(lines) >= 10
    for line in lines:
        quick = "--max-steps 40 --gradient-flow 10 --wandb disabled"
        short = re.sub(r"--max-time \S+( --gradient-flow 50)?", quick, line)
        short = short.replace("inspect memory", "inspect memory --windows 4 --positions 50")
        short = short.replace("python ", f"{sys.executable} ").replace("textgen ", "./textgen ", 1)
        result = subprocess.run(
            ["sh", "-c", short],
            cwd=place,
            env=clean_environment() | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=240,
            check=False,
        )
        assert result.returncode == 0, (line, result.stderr)
        assert "Traceback" not in result.stderr
    assert (place / "gates.png").stat().st_size > 1000
    assert "<!DOCTYPE html>" in (place / "cells.html").read_text()


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """A folder with the texts that the pages on texts and tokenizers speak of."""
    import zstandard

    folder = tmp_path_factory.mktemp("library")
    for name in ("novel.txt", "diary.txt", "shakespeare.txt", "books/one.txt", "books/more/two.txt", "letters/1/a.md"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{name}\n{TEXT * 2}", encoding="utf-8")
    (folder / "anything.bin").write_bytes(bytes(range(256)) * 40)
    (folder / "log.gz").write_bytes(gzip.compress(TEXT.encode()))
    rows = "".join(json.dumps({"text": line}) + "\n" for line in TEXT.splitlines())
    (folder / "reviews.jsonl.zst").write_bytes(zstandard.compress(rows.encode()))
    with tarfile.open(folder / "mail.tar.gz", "w:gz") as archive:
        archive.add(folder / "diary.txt", "diary.txt")
    return folder


@pytest.mark.parametrize(
    ("page", "line"),
    [(page, line) for page in ("docs/corpora.md", "docs/tokenizers.md") for line in commands(page) if is_typed(line)],
)
def test_commands_on_texts_can_be_typed(library, monkeypatch, capsys, page, line):
    """In this process, where all is imported; what is trained is hardly a model."""
    before, _, command = line.rpartition(" | ")
    _, *words = shlex.split(command, comments=True)  # textgen, or python
    if words[0] in ("train", "train.py"):
        quick = "--max-steps 1 --hidden 8 --layers 1 --sample-length 0 --accelerator cpu --wandb disabled"
        words = ["train", *words[1:], *quick.split()]
    monkeypatch.chdir(library)
    if before:
        piped = subprocess.run(["sh", "-c", before], capture_output=True, check=True).stdout
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped)))
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == (1 if "check" in words else 0), capsys.readouterr().err  # its texts are short
