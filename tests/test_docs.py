"""The commands and the Python code of the documentation and the README run as they are printed, on small texts.

Blocks marked `sh` and `python` are run here, in order, page by page. Blocks marked `bash` are not: they need a network,
several machines, a GPU or a terminal.
"""

import contextlib
import functools
import gzip
import io
import json
import os
import re
import shlex
import shutil
import string
import subprocess
import sys
import tarfile
from unittest import mock

import pytest
from conftest import ROOT, TEXT
from helpers.manuscripts import docx_of

from textgen.cli import main

PAGES = sorted(str(page.relative_to(ROOT)) for page in [ROOT / "README.md", *ROOT.glob("docs/**/*.md")])
SMALL = "--hidden 8 --layers 1 --batch-size 4 --window 40 --dropout 0 --precision fp32"
QUICK = "--max-steps 4 --sample-length 0 --accelerator cpu --wandb disabled"
RICH_TEXT = "\n".join([string.ascii_letters, string.punctuation, string.digits, TEXT * 2])


def blocks(page):
    """(language, content) of each fenced block of a page."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return re.findall(r"^```(\S*)[^\n]*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES)
def test_every_block_has_a_language(page):
    known = {"sh", "bash", "python", "text", "{toctree}", "{eval-rst}"}
    assert {language for language, _ in blocks(page)} <= known


@functools.cache
def described_files():
    """Contents of the files that the pages name, by path."""
    import zstandard

    rows = "".join(json.dumps({"text": line}) + "\n" for line in TEXT.splitlines() if line)
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz") as tar:
        member = tarfile.TarInfo("diary.txt")
        member.size = len(TEXT)
        tar.addfile(member, io.BytesIO(TEXT.encode()))
    names = "shakespeare.txt mine.txt novel.txt diary.txt other.txt letter.txt".split()
    names += ["books/one.txt", "books/more/two.txt", "letters/1/a.md"]
    return {name: f"{name}\n{RICH_TEXT}".encode() for name in names} | {
        "anything.bin": bytes(range(256)) * 40,
        "manuscript.docx": docx_of("".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in TEXT.splitlines())),
        "log.gz": gzip.compress(TEXT.encode()),
        "reviews.jsonl.zst": zstandard.compress(rows.encode()),
        "reviews.csv": f'id;text\n1;"{TEXT}"\n'.encode(),
        "poems.csv": f'title,text\nOne,"{TEXT}"\n'.encode(),
        "result.json": json.dumps({"name": "chat", "messages": [{"text": [TEXT, {"text": "!"}]}]}).encode(),
        "message_1.json": json.dumps({"participants": [{"name": "A"}], "messages": [{"content": TEXT}]}).encode(),
        "conversations.json": json.dumps([{"mapping": {"a": {"message": {"content": {"parts": [TEXT]}}}}}]).encode(),
        "novel.scriv/Files/Data/1/content.rtf": rb"{\rtf1 " + TEXT.replace("\n", "\\par ").encode() + b"}",
        "novel.scriv/novel.scrivx": b"<ScrivenerProject/>",
        "vault/note.md": TEXT.encode(),
        "thesis/main.tex": TEXT.encode(),
        "My Clippings.txt": f"\ufeffBook\r\n{TEXT}\r\n==========\r\n".encode() * 2,
        "tunes.abc": b"X:1\nK:G\nGABc dedB|\n\n" * 40,
        "film.srt": f"1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>{TEXT}</i>\r\n\r\n".encode(),
        "discord.json": json.dumps({"guild": {"id": "1"}, "messages": [{"id": "1", "content": TEXT}]}).encode(),
        "tweets.js": f"window.YTD.tweets.part0 = {json.dumps([{'tweet': {'full_text': TEXT}}])}".encode(),
        "notebooks/a.ipynb": json.dumps({"cells": [{"cell_type": "markdown", "source": [TEXT]}]}).encode(),
        "rows.tsv": "".join(f"{i}\t{line}\n" for i, line in enumerate(TEXT.splitlines())).encode() + b"short\n",
        "mail.tar.gz": archive.getvalue(),
    }


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """A folder with the files and runs that the pages name."""
    folder = tmp_path_factory.mktemp("library")
    for name, content in described_files().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    with contextlib.chdir(folder):
        for run in ("shakespeare-1", "shakespeare-2"):
            flags = f"--corpus shakespeare.txt --run {run} --gradient-flow 2 {SMALL} {QUICK}"
            assert status(["train", *flags.split()]) == 0
    return folder


def status(words):
    """Exit status of a command in this process."""
    with pytest.raises(SystemExit) as left:
        main(words)
    return left.value.code


def shortened(words):
    """The command on a network that trains in a moment."""
    if words[0] in ("train.py", "generate.py"):
        words = [words[0].removesuffix(".py"), *words[1:]]
    if words[0] == "train":
        shape = [] if {"--resume", "--init-from"} & set(words) else SMALL.split()
        quick = QUICK if "--resume" not in words else "--max-steps 6"
        flow = ["--gradient-flow", "2"] if "--gradient-flow" in words else []
        for flag in {"--hidden", "--gradient-flow"} & set(words):
            i = words.index(flag)
            words = words[:i] + words[i + 2 :]
        return [*words, *shape, *quick.split(), *flow]
    if words[:2] == ["inspect", "memory"]:
        return [*words, *"--windows 2 --positions 10 --lag 8 --max-characters 400".split()]
    if words[0] == "evaluate":
        return [*words, *"--max-characters 60".split()]
    return words


@pytest.mark.parametrize("page", [page for page in PAGES if any(kind == "sh" for kind, _ in blocks(page))])
def test_commands_run_as_they_are_printed(page, library, tmp_path, monkeypatch, capsys):
    place = tmp_path / "place"
    shutil.copytree(library, place)
    monkeypatch.chdir(place)
    lines = [line for kind, content in blocks(page) if kind == "sh" for line in content.splitlines()]
    for line in lines:
        before, _, command = line.rpartition(" | ")
        program, *words = shlex.split(command, comments=True)
        assert program in ("python", "textgen"), line
        piped = subprocess.run(["sh", "-c", before], capture_output=True, check=True).stdout if before else b""
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(piped)))
        expected = (0, 1) if "check" in words else (0,)  # 1: it found something
        with mock.patch.dict(os.environ):  # a command may set variables for the processes that it starts
            assert status(shortened(words)) in expected, (line, capsys.readouterr().err)


@pytest.mark.parametrize("page", [page for page in PAGES if any(kind == "python" for kind, _ in blocks(page))])
def test_python_code_runs_as_it_is_printed(page, library, monkeypatch, capsys):
    monkeypatch.chdir(library)
    for kind, content in blocks(page):
        if kind == "python":
            exec(compile(content, page, "exec"), {})
    assert capsys.readouterr().out
