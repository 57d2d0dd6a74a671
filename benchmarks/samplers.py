"""Sampling settings on a trained model: loops, variety, surprise and words of the texts that they give.

python benchmarks/samplers.py [RUN] [--corpus shakespeare.txt] [--max-time 130s] [--texts 32] [--length 2000] [--seed 0]
                              [--only "top-p|min-p"]

RUN is a run's name or folder, whose corpus must be there; without it, a model is trained on --corpus for --max-time.
Each text continues another passage of the held-out split, the same for all settings. The first row is what the author
wrote there.

- loops: share of characters inside a sequence of 20 that stood before in the same text
- distinct: different sequences of 10 characters, as a share of all sequences of all texts
- 5-gram: surprise of the texts, in bits per character, under a Kneser-Ney 5-gram of the training split
- model: the same under the model that wrote them, at temperature 1
- words: share of the words that stand in the training split
"""

from __future__ import annotations

import argparse
import re
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from rich.console import Console
from rich.table import Table
from trial import train

from textgen.commands.evaluate import corpus_splits
from textgen.evaluation.ngram import KneserNey
from textgen.evaluation.score import ScoreSummary, scores
from textgen.generation.generator import TextGenerator
from textgen.runs.model_folder import find_model, read_model
from textgen.settings.generation import GenerationSettings
from textgen.unicode import code_points
from textgen.units import bits_per_character

PROMPT = 200
"""Characters of each prompt."""
LOOP = 20
"""Characters of a sequence that counts as a repetition."""
SEQUENCE = 10
"""Characters of the sequences that are counted for variety."""
ORDER = 5
"""Of the n-gram model."""
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
SETTINGS: tuple[tuple[str, dict[str, float]], ...] = (
    *((f"--temperature {t:g}", {"temperature": t}) for t in (0, 0.3, 0.5, 0.7, 0.8, 1, 1.2)),
    *((f"--top-k {k}", {"temperature": 1, "top_k": k}) for k in (3, 10)),
    *((f"--top-p {p:g}", {"temperature": 1, "top_p": p}) for p in (0.8, 0.9, 0.95)),
    *((f"--min-p {p:g}", {"temperature": 1, "min_p": p}) for p in (0.02, 0.05, 0.1)),
    *((f"--typical-p {p:g}", {"temperature": 1, "typical_p": p}) for p in (0.9, 0.95)),
    *((f"--top-n-sigma {n:g}", {"temperature": 1, "top_n_sigma": n}) for n in (1, 1.5)),
    *((f"--epsilon-cutoff {e:g}", {"temperature": 1, "epsilon_cutoff": e}) for e in (0.002, 0.02)),
    *((f"--eta-cutoff {e:g}", {"temperature": 1, "eta_cutoff": e}) for e in (0.002, 0.02)),
    *((f"--mirostat-tau {t:g}", {"temperature": 1, "mirostat_tau": t}) for t in (1.5, 2)),
    *((f"--dynatemp-range {r:g}", {"temperature": 0.8, "dynatemp_range": r}) for r in (0.3,)),
    *((f"--xtc-probability {p:g}", {"temperature": 0.8, "xtc_probability": p}) for p in (0.1, 0.5)),
    *((f"--repetition-penalty {r:g}", {"temperature": 0.5, "repetition_penalty": r}) for r in (1.05, 1.2)),
    *((f"--presence-penalty {p:g}", {"temperature": 0.5, "presence_penalty": p}) for p in (0.2,)),
    *((f"--frequency-penalty {p:g}", {"temperature": 0.5, "frequency_penalty": p}) for p in (0.02, 0.1)),
    *((f"--dry-multiplier {m:g}", {"temperature": t, "dry_multiplier": m}) for t, m in ((0, 0.8), (0.5, 0.8))),
)
"""Sampling settings as pairs: the flags as a reader types them, and the fields of `GenerationSettings`."""


class Row(NamedTuple):
    """Means over the texts of a setting; bits are per character, the others shares."""

    loops: float
    loops_error: float
    distinct: float
    ngram: float
    ngram_error: float
    model: float
    words: float


class Judge:
    """Measures texts by the training text.

    Args:
        training: the training split.
    """

    def __init__(self, training: str) -> None:
        self._characters, ids = np.unique(code_points(training), return_inverse=True)
        self._ngram = KneserNey(ids, len(self._characters), ORDER)
        self._words = {word.lower() for word in WORD.findall(training)}

    def row(self, texts: Sequence[str], bits: Sequence[float]) -> Row:
        """Returns the row of texts, given their surprise under the model in bits per character."""
        loops = [share_in_loops(text) for text in texts]
        ngram = [self._surprise(text) for text in texts]
        sequences = [text[i : i + SEQUENCE] for text in texts for i in range(len(text) - SEQUENCE + 1)]
        words = [word.lower() for text in texts for word in WORD.findall(text)]
        return Row(
            loops=statistics.fmean(loops),
            loops_error=standard_error(loops),
            distinct=len(set(sequences)) / len(sequences),
            ngram=statistics.fmean(ngram),
            ngram_error=standard_error(ngram),
            model=statistics.fmean(bits),
            words=sum(word in self._words for word in words) / max(len(words), 1),
        )

    def _surprise(self, text: str) -> float:
        """Bits per character under the n-gram model; characters that it has not seen are left out."""
        points = code_points(text)
        ids = np.searchsorted(self._characters, points[np.isin(points, self._characters)])
        probabilities = np.concatenate([each[-1] for each in self._ngram.probabilities(ids, ORDER - 1)])
        return bits_per_character(float(-np.log(probabilities).mean()))


def share_in_loops(text: str) -> float:
    """Returns the share of a text's characters inside a sequence of LOOP that begins earlier in the text, too."""
    inside = np.zeros(len(text), bool)
    seen: set[str] = set()
    for i in range(len(text) - LOOP + 1):
        sequence = text[i : i + LOOP]
        if sequence in seen:
            inside[i : i + LOOP] = True
        seen.add(sequence)
    return float(inside.mean())


def standard_error(values: Sequence[float]) -> float:
    """Returns the standard error of the mean."""
    return statistics.stdev(values) / len(values) ** 0.5


def passages(held_out: str, number: int, length: int) -> list[tuple[str, str]]:
    """Returns prompts at even distances in a text, each from the start of a line, and as much text as follows."""
    step = (len(held_out) - PROMPT - length) // number
    found = []
    for k in range(number):
        begin = held_out.find("\n", k * step) + 1
        found.append((held_out[begin : begin + PROMPT], held_out[begin + PROMPT : begin + PROMPT + length]))
    return found


def surprise(generator: TextGenerator, prompt: str, text: str) -> float:
    """Returns the surprise of a text after a prompt under the model, in bits per character."""
    summary = ScoreSummary()
    for some in scores(generator.engine, generator.tokenizer.encode(text), generator.tokenizer.encode(prompt)):
        summary.add(some)
    return bits_per_character(summary.nats / len(text))


def main() -> None:
    """Generates with each setting and prints the table, as Markdown too."""
    assert __doc__
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("run", nargs="?", help="a trained run (default: train one)")
    parser.add_argument("--corpus", default="shakespeare.txt", help="what to train on")
    parser.add_argument("--max-time", default="130s", help="for how long")
    parser.add_argument("--texts", type=int, default=32, help="number of texts of each setting, at least 2")
    parser.add_argument("--length", type=int, default=2000, help="characters of a text")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default="", help="only the settings that this regular expression matches")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.run is None:
            train(options.corpus, ["--max-time", options.max_time], options.seed, Path(folder), "samplers")
        model = read_model(find_model(options.run or "samplers", Path("checkpoints" if options.run else folder)))
        splits = corpus_splits(model, "error", Console(stderr=True), required=True)
    assert splits
    judge, held_out = Judge(splits.text("training").encoded.text), splits.text().encoded.text
    if len(held_out) < 2 * (PROMPT + options.length):
        parser.error("the held-out split is too short; give a smaller --length")
    print_table(TextGenerator(model), judge, passages(held_out, options.texts, options.length), options)


def print_table(
    generator: TextGenerator, judge: Judge, chosen: Sequence[tuple[str, str]], options: argparse.Namespace
) -> None:
    """Generates and prints a row after the other, in Markdown, and a table of all at the end."""
    table = Table(title=f"{options.texts} texts of {options.length:,} characters, seed {options.seed}")
    for column in ("temperature", "", "loops", "distinct", "5-gram", "model", "words"):
        table.add_column(column, justify="right")

    def add(temperature: str, name: str, row: Row) -> None:
        cells = (temperature, name, f"{row.loops:.1%} ± {row.loops_error:.1%}", f"{row.distinct:.1%}")
        cells += (f"{row.ngram:.2f} ± {row.ngram_error:.2f}", f"{row.model:.2f}", f"{row.words:.1%}")
        print("|", " | ".join(cells), "|", flush=True)
        table.add_row(*cells)

    prompts = [prompt for prompt, _ in chosen]
    add("", "the author", judge.row([text for _, text in chosen], [surprise(generator, *each) for each in chosen]))
    for name, values in SETTINGS:
        if not re.search(options.only, name):
            continue
        settings = GenerationSettings(length=options.length, seed=options.seed, **values)  # type: ignore[arg-type]
        texts = list(generator.generate_texts(prompts, settings, alternatives=0))
        bits = [bits_per_character(-sum(text.logprobs) / len(text.text)) for text in texts]
        alone = name.startswith("--temperature")
        add(f"{values['temperature']:g}", "" if alone else name, judge.row([text.text for text in texts], bits))
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
