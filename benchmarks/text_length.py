"""Length of the training text and the words of a model: the share of its words that occur in the whole text.

python benchmarks/text_length.py [--corpus shakespeare.txt] [--max-time 60s] [--lengths 3000 10000 ...]

Each model is trained with default settings on the first characters of the text. Words are counted in 50,000
characters at temperature 0.8; a word is known if it occurs anywhere in the whole text, and new if its model's own
characters do not have it. A copied passage is one of 40 characters that occurs in them.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table
from trial import train

import textgen

LENGTHS = (3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000)
SAMPLES, CHARACTERS, PASSAGE = 100, 500, 40


def main() -> None:
    """Trains a model for each length and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", default="shakespeare.txt")
    parser.add_argument("--max-time", default="60s")
    parser.add_argument("--lengths", type=int, nargs="+", default=LENGTHS)
    options = parser.parse_args()

    whole = Path(options.corpus).read_text("utf-8")
    table = Table(title=f"{options.corpus}, --max-time {options.max_time}")
    for column in ("characters", "val nats", "best epoch", "known words", "new words", "copied passages"):
        table.add_column(column, justify="right")
    with tempfile.TemporaryDirectory() as folder:
        for length in options.lengths:
            part = Path(folder, f"{length}.txt")
            part.write_text(whole[:length], "utf-8")
            trial = train(str(part), ["--max-time", options.max_time], 0, Path(folder), str(length))
            model = textgen.load(Path(folder, str(length)))
            texts = [model.generate(length=CHARACTERS, temperature=0.8, seed=seed) for seed in range(SAMPLES)]
            shares = (f"{100 * share:.0f} %" for share in figures(texts, whole[:length], whole))
            table.add_row(f"{length:,}", f"{trial['loss']:.3f}", f"{trial['epoch']:.0f}", *shares)
    Console(width=100).print(table)


def figures(texts: list[str], part: str, whole: str) -> tuple[float, float, float]:
    """Returns the shares of known words, of known words that are not in the part, and of copied passages."""
    vocabulary, seen = set(words(whole)), set(words(part))
    written = [word for text in texts for word in words(text)[1:-1]]
    known = [word for word in written if word in vocabulary]
    passages = [text[n : n + PASSAGE] for text in texts for n in range(0, len(text) - PASSAGE, PASSAGE)]
    return (
        len(known) / len(written),
        sum(word not in seen for word in known) / len(written),
        sum(passage in part for passage in passages) / len(passages),
    )


def words(text: str) -> list[str]:
    """Returns the words of a text in small letters."""
    return re.findall(r"[^\W\d_]+", text.lower())


if __name__ == "__main__":
    main()
