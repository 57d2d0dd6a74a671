"""Encoding speed and peak memory from text to token file, beside `cat` and a simple numpy encoder.

python benchmarks/encoding_speed.py [--megabytes 500] [--rounds 3] [--cores 1] [--folder FOLDER]

Two texts, of one script (ASCII, the standard library's modules) and of five. Every figure is of a process of its own,
on --cores cores, and they take turns; the median of the rounds is told, in megabytes (10^6 bytes) of the text per
second of the clock. The digest is part of it, and so is writing the ids. Peak memory is that of the process.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

SCRIPTS = (
    "So shaken as we are, so wan with care, find we a time for frighted peace to pant.\n"
    "Съешь же ещё этих мягких французских булок, да выпей чаю.\n"
    "Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία.\n"
    "नमस्ते दुनिया, यह एक वाक्य है।\n"
    "天地玄黃，宇宙洪荒。日月盈昃，辰宿列張。\n"
)
OURS = """
import hashlib
from textgen.data.corpus import CorpusSources, EncodeOptions, encode_corpus
from textgen.data.sources import find_documents
from textgen.data.reading.reader import ReadOptions
from textgen.data.token_file.encoders import TokenizerOptions

def work(path, kind, folder):
    found = find_documents([str(path)], folder, lambda done, total: None)
    how = EncodeOptions(ReadOptions(binary=kind == "bytes"), tokenizer=TokenizerOptions(kind))
    return len(encode_corpus(CorpusSources(found), how, folder / "cache", lambda done, total: None).ids)
"""
SIMPLEST = """
import numpy as np

def work(path, kind, folder):
    codes = np.frombuffer(path.read_bytes().decode().encode("utf-32-le"), np.uint32)
    alphabet = np.unique(codes)
    ids = np.searchsorted(alphabet, codes).astype(np.min_scalar_type(len(alphabet)))
    ids.tofile(folder / "ids.bin")
    return len(ids)
"""
CAT = """
import subprocess

def work(path, kind, folder):
    with (folder / "copy").open("wb") as copy:
        subprocess.run(["cat", path], stdout=copy, check=True)
    return 0
"""
TIMED = """
import json, resource, sys, time
from pathlib import Path
path, kind, folder = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
began = time.perf_counter()
work(path, kind, folder)
seconds = time.perf_counter() - began
peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
print(json.dumps([seconds, peak / 1024]))
"""
ROWS = {
    "cat, into a file": (CAT, ""),
    "simplest numpy": (SIMPLEST, ""),
    "char": (OURS, "char"),
    "bytes": (OURS, "bytes"),
    "sentencepiece": (OURS, "sentencepiece"),
}
SLOW = {"sentencepiece": 20}  # megabytes of its text: it reads 3 to 15 a second


def write(path: Path, text: bytes, megabytes: int) -> None:
    """Writes a file of the given size by repeating one text."""
    with path.open("wb") as file:
        for _ in range(max(megabytes * 10**6 // len(text), 1)):
            file.write(text)


def measure(code: str, kind: str, path: Path, cores: set[int]) -> tuple[float, float]:
    """Megabytes per second and peak memory (MB) of one process."""
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        result = subprocess.run(
            [sys.executable, "-c", code + TIMED, path, kind, folder],
            stdout=subprocess.PIPE,
            check=True,
            preexec_fn=lambda: os.sched_setaffinity(0, cores) if cores else None,
        )
    seconds, peak = json.loads(result.stdout)
    return path.stat().st_size / 1e6 / seconds, peak


def main() -> None:
    """Measures, and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cores", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="where the texts are written (default: a temporary folder)")
    given = parser.parse_args()
    cores = set(list(os.sched_getaffinity(0))[: given.cores]) if hasattr(os, "sched_getaffinity") else set()

    place = Path(tempfile.mkdtemp(dir=given.folder))
    try:
        modules = b"".join(path.read_bytes() for path in sorted(Path(os.__file__).parent.glob("*.py")))
        ascii_text = bytes(byte for byte in modules if byte < 128)
        table = Table("encoder", "one script, MB/s", "peak, MB", "five scripts, MB/s", "peak, MB")
        figures: dict[str, list[str]] = {name: [] for name in ROWS}
        for text in (ascii_text, SCRIPTS.encode() * 2000):
            found: dict[str, list[tuple[float, float]]] = {name: [] for name in ROWS}
            for name in ROWS:
                write(place / name, text, min(given.megabytes, SLOW.get(name, given.megabytes)))
            for _ in range(given.rounds):
                for name, (code, kind) in ROWS.items():
                    found[name].append(measure(code, kind, place / name, cores))
            for name, rounds in found.items():
                speed, peak = statistics.median(each for each, _ in rounds), max(each for _, each in rounds)
                figures[name] += [f"{speed:.{0 if speed > 20 else 1}f}", f"{peak:.0f}"]
        for name, row in figures.items():
            table.add_row(name, *row)
        Console().print(table)
        print(f"{given.megabytes} MB, {given.cores} core(s), median of {given.rounds}")
    finally:
        shutil.rmtree(place)


if __name__ == "__main__":
    main()
