"""A self-contained HTML page: a text, every unit of every layer over it, and the model's expectations.

The page needs no network access.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import numpy as np

from textgen.generation.engines import Floats
from textgen.insight.activations import GATES, MEANINGS, Trace
from textgen.insight.probes import Probe, meaning_of
from textgen.model.config import CellName


def page(
    *, title: str, cell: CellName, trace: Trace, probes: Sequence[Probe], probed: str, shown: tuple[str, int, int]
) -> str:
    """Returns the page as HTML.

    `probes` are offered as links; `probed` is the letter of the activation in which they were found. `shown` has the
    letter, layer and unit that are shown first, from 0 on.
    """
    letters = list(trace.layers[0])
    data: dict[str, Any] = {
        "title": title,
        "characters": trace.characters,
        "hidden": trace.layers[0][letters[0]].shape[1],
        "layers": len(trace.layers),
        "parts": [
            {
                "letter": letter,
                "name": MEANINGS[letter] + (", as tanh(c)" if letter == "c" else ""),
                "share": letter in GATES[cell],
                "values": [_packed(letter, layer[letter]) for layer in trace.layers],
            }
            for letter in letters
        ],
        "surprise": [round(bits, 3) for bits in trace.surprise],
        "alternatives": [[[name, round(p, 4)] for name, p in some] for some in trace.alternatives],
        "probed": probed,
        "probes": [
            {
                "meaning": meaning_of(probe.property),
                "layer": probe.layer,
                "unit": probe.unit,
                "score": probe.score_text + " low" * (probe.sign < 0),
            }
            for probe in probes
        ],
        "start": ",".join(map(str, shown)),
    }
    # Inside a script element "</" may end it and "<!--" may change how it is parsed.
    content = json.dumps(data, separators=(",", ":")).replace("</", "<\\/").replace("<!", "<\\u0021")
    template = files("textgen.insight").joinpath("page.html").read_text(encoding="utf-8")
    return template.replace("__DATA__", content)


def _packed(letter: str, values: Floats) -> str:
    """Encodes (T, H) values as base64 of int8: -127 .. 127 stand for -1 .. 1. A cell state, unbounded, as tanh(c)."""
    bounded = np.tanh(values) if letter == "c" else np.clip(values, -1, 1)
    return base64.b64encode(np.rint(bounded * 127).astype(np.int8).tobytes()).decode()
