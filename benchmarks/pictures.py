"""Makes pictures of what textgen does from real runs: `make pictures` (about ten minutes).

Trains an LSTM, a GRU and a vanilla RNN on a text, records a terminal while the LSTM trains and generates, and draws
learning curves, gate saturation and the page of the cells. Needs Chromium for the picture of the page.

    python benchmarks/pictures.py --corpus shakespeare --max-time 2m --out docs/pictures
"""

from __future__ import annotations

import argparse
import html
import io
import os
import pty
import select
import shlex
import shutil
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

import pyte

ROOT = Path(__file__).parent.parent
COLUMNS, ROWS = 100, 26
FRAMES_PER_SECOND = 12
COLOURS = {
    "default": "#d8dee9",
    "black": "#4c566a",
    "red": "#e06c75",
    "green": "#98c379",
    "brown": "#e5c07b",
    "blue": "#61afef",
    "magenta": "#c678dd",
    "cyan": "#56b6c2",
    "white": "#eceff4",
}


def record(command: list[str], folder: Path) -> list[tuple[float, bytes]]:
    """Output of a command in a terminal: (seconds since its start, bytes)."""
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (ROWS, COLUMNS))
    environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": str(COLUMNS), "LINES": str(ROWS)}
    environment |= {"PYTHONPATH": str(ROOT), "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    began = time.monotonic()
    process = subprocess.Popen(
        ["python", *command], cwd=folder, env=environment, stdin=slave, stdout=slave, stderr=slave
    )
    os.close(slave)
    events = []
    while True:
        select.select([master], [], [])
        try:
            data = os.read(master, 65536)
        except OSError:  # the other end is closed
            break
        events.append((time.monotonic() - began, data))
    if process.wait():
        sys.exit(b"".join(data for _, data in events).decode())
    return events


def typed(line: str, start: float) -> list[tuple[float, bytes]]:
    """A line as somebody types it after a prompt."""
    keys = [(start, b"$ ")]
    for number, key in enumerate(line):
        keys.append((start + 0.5 + 0.03 * number, key.encode()))
    return [*keys, (start + 0.9 + 0.03 * len(line), b"\r\n")]


def compressed(events: list[tuple[float, bytes]], start: float, seconds: float) -> list[tuple[float, bytes]]:
    """Events that last at most `seconds`, moved to `start`."""
    last = events[-1][0]
    rate = min(1.0, seconds / last)
    return [(start + at * rate, data) for at, data in events]


def frames(events: list[tuple[float, bytes]]) -> list[tuple[float, list[str]]]:
    """(time, rows as SVG text) of the screen wherever it changes, at most FRAMES_PER_SECOND times a second."""
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.ByteStream(screen)
    found: list[tuple[float, list[str]]] = []
    for at, data in events:
        stream.feed(data)
        rows = [row_of(screen, y) for y in range(ROWS)]
        if found and at - found[-1][0] < 1 / FRAMES_PER_SECOND:
            found[-1] = (found[-1][0], rows)
        elif not found or rows != found[-1][1]:
            found.append((at, rows))
    return found


def row_of(screen: pyte.Screen, y: int) -> str:
    """A row of the screen as spans of one colour each."""
    spans: list[list[str]] = []
    for x in range(COLUMNS):
        cell = screen.buffer[y][x]
        colour = COLOURS.get(cell.fg, cell.fg if cell.fg in COLOURS else f"#{cell.fg}")
        if spans and spans[-1][0] == colour:
            spans[-1][1] += cell.data
        else:
            spans.append([colour, cell.data])
    while spans and not spans[-1][1].strip():
        spans.pop()
    return "".join(f'<tspan fill="{colour}">{html.escape(text)}</tspan>' for colour, text in spans)


def animation(shown: list[tuple[float, list[str]]], pause: float = 4.0) -> str:
    """An SVG in which every row is shown while the screen had it; it repeats for ever."""
    total = shown[-1][0] + pause
    ends = [at for at, _ in shown[1:]] + [total]
    width, height, line = 8.42 * COLUMNS + 32, 20 * ROWS + 52, 20
    dots = "".join(f'<circle cx="{x}" cy="18" r="6"/>' for x in (20, 40, 60))
    out = io.StringIO()
    out.write(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" font-size="14" '
        'font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace">'
        "<style>text{white-space:pre}</style>"
        f'<rect width="100%" height="100%" rx="8" fill="#21252b"/>'
        f'<g fill="#4c566a">{dots}</g>'
    )
    for y in range(ROWS):
        spans: list[tuple[float, float, str]] = []
        for (at, rows), end in zip(shown, ends, strict=True):
            if spans and spans[-1][2] == rows[y]:
                spans[-1] = (spans[-1][0], end, rows[y])
            else:
                spans.append((at, end, rows[y]))
        for begin, end, text in spans:
            if text:
                out.write(f'<text x="16" y="{52 + line * y}"')
                if (begin, end) == (0.0, total):
                    out.write(f">{text}</text>")
                    continue
                times = [0.0, begin / total, end / total]
                out.write(
                    f' visibility="hidden">{text}<animate attributeName="visibility" calcMode="discrete" '
                    f'values="hidden;visible;hidden" keyTimes="{";".join(f"{t:.4f}" for t in times)}" '
                    f'dur="{total:.1f}s" repeatCount="indefinite"/></text>'
                )
    out.write("</svg>\n")
    return out.getvalue()


def picture_of_page(page: Path, target: Path) -> None:
    """Takes a screenshot of the page of the cells."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        window = browser.new_page(viewport={"width": 1100, "height": 620})
        window.goto(page.as_uri())
        window.screenshot(path=target)
        browser.close()


def textgen(command: list[str], folder: Path) -> None:
    """Runs `textgen COMMAND` in a folder; ends with its status if it fails."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    if status := subprocess.run([sys.executable, "-m", "textgen", *command], cwd=folder, env=environment).returncode:
        sys.exit(status)


def file_of(corpus: str) -> Path:
    """Returns the file itself, or the catalogue's text of that name in `corpora/`, downloaded if it is missing."""
    if Path(corpus).is_file():
        return Path(corpus)
    textgen(["corpora", "fetch", corpus], ROOT)
    return ROOT / "corpora" / f"{corpus}.txt"


def reduce_colours(picture: Path) -> None:
    """Rewrites a PNG with 64 colours, so that it stays small."""
    from PIL import Image

    Image.open(picture).convert("P", palette=Image.Palette.ADAPTIVE, colors=64).save(picture, optimize=True)


def main() -> None:
    """Trains, records, draws."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", default="shakespeare", help="a file, or a text of the catalogue")
    parser.add_argument("--max-time", default="2m")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    flags = parser.parse_args()
    out = flags.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "shakespeare.txt").write_bytes(file_of(flags.corpus).read_bytes())
        for script in ("train.py", "generate.py"):
            shutil.copy(ROOT / script, folder)
        train = ["train.py", "--corpus", "shakespeare.txt", "--max-time", flags.max_time]
        generate = ["generate.py", "--prompt", "ROMEO:", "--temperature", "0.7", "--length", "300", "--seed", "1"]
        for cell in ("gru", "rnn", "lstm"):
            training = record([*train, "--cell", cell, "--run", cell, "--wandb", "disabled"], folder)
        writing = record(generate, folder)
        events = typed(shlex.join(["python", *train]), 0.0)
        events += compressed(training, events[-1][0], 12.0)
        events += typed(shlex.join(["python", *generate]), events[-1][0] + 2.0)
        events += compressed([(at * 8, data) for at, data in writing], events[-1][0], 6.0)
        (out / "terminal.svg").write_text(animation(frames(events)), encoding="utf-8")
        for command in (
            ["curves", "lstm", "gru", "rnn", "--out", str(out / "curves.svg")],
            ["inspect", "gates", "lstm", "--out", str(out / "gates.png")],
            ["inspect", "cells", "lstm", "--out", "cells.html"],
        ):
            textgen(command, folder)
        picture_of_page(folder / "cells.html", out / "cells.png")
        for name in ("cells.png", "gates.png"):
            reduce_colours(out / name)


if __name__ == "__main__":
    main()
