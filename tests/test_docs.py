"""The commands of the documentation, run as they stand but for the time they take."""

import re
import shutil
import subprocess
import sys

import pytest
from conftest import ROOT, TEXT, clean_environment


def commands(page):
    """The lines of a page's blocks of commands."""
    blocks = re.findall(r"^```\n(.*?)^```", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


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
        short = short.replace("inspect memory", "inspect memory --windows 4 --places 50")
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
