"""One HTML page that shows a text, every unit of every layer while it was read, and what the model expected.

The page holds all it needs and asks no server for anything.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import numpy as np

from textgen.generation.engines.protocol import Floats
from textgen.insight.activations import GATES, NAMES_OF_PARTS
from textgen.insight.probes import Follower
from textgen.insight.properties import PROPERTIES
from textgen.model.config import CellName


def page(
    title: str,
    cell: CellName,
    characters: Sequence[str],
    layers: Sequence[dict[str, Floats]],
    surprise: Sequence[float],
    alternatives: Sequence[Sequence[tuple[str, float]]],
    found: Sequence[Follower],
    followed: str,
    start: tuple[str, int, int],
) -> str:
    """The page.

    Args:
        title: what it is about.
        cell: kind of the layers.
        characters: the text, (T,).
        layers: by part, (T, H) each, from the first layer on.
        surprise: bits of each character, (T,).
        alternatives: the most probable characters in each place, with their probabilities, best first.
        found: units to offer.
        followed: the part of them that was searched.
        start: part, layer and unit that are shown first.
    """
    letters = list(layers[0])
    meanings = {known.name: known.meaning for known in PROPERTIES}
    data: dict[str, Any] = {
        "title": title,
        "characters": list(characters),
        "hidden": layers[0][letters[0]].shape[1],
        "layers": len(layers),
        "parts": [
            {
                "letter": letter,
                "name": NAMES_OF_PARTS[letter] + (", as tanh(c)" if letter == "c" else ""),
                "share": letter in GATES[cell],
                "values": [_packed(letter, layer[letter]) for layer in layers],
            }
            for letter in letters
        ],
        "surprise": [round(float(bits), 3) for bits in surprise],
        "alternatives": [[[name, round(float(p), 4)] for name, p in some] for some in alternatives],
        "followed": followed,
        "followers": [
            {
                "meaning": meanings[follower.property],
                "layer": follower.layer,
                "unit": follower.unit,
                "score": f"{'AUC' if follower.truth else 'r'} {follower.score:.3f}" + " low" * (follower.sign < 0),
            }
            for follower in found
        ],
        "start": ",".join(map(str, start)),
    }
    # Inside a script element, "</" may end it, and U+2028 is no trouble to JSON.parse.
    content = json.dumps(data, separators=(",", ":")).replace("</", "<\\/").replace("<!", "<\\u0021")
    template = files("textgen.insight").joinpath("page.html").read_text(encoding="utf-8")
    return template.replace("__DATA__", content)


def _packed(letter: str, values: Floats) -> str:
    """(T, H) as bytes of -127 to 127, which stand for -1 to 1, in base 64. A cell has no bounds but tanh's."""
    bounded = np.tanh(values) if letter == "c" else np.clip(values, -1, 1)
    return base64.b64encode(np.rint(bounded * 127).astype(np.int8).tobytes()).decode()
