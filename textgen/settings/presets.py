"""Settings that go together: `--preset`.

`benchmarks/recipe.md` says what was tried to find them and what it came to. A flag or `--config` wins over a preset.
"""

from __future__ import annotations

from typing import Any

PRESETS: dict[str, dict[str, Any]] = {
    # Two minutes on two cores: a text of a megabyte is read only twice.
    "quick": {"max-time": "2m"},
    # No setting of its own.
    "default": {},
    # An hour: wider layers win where there is time for sixteen readings of them.
    "best": {"max-time": "1h", "layers": 3, "hidden": 384},
    # AWD-LSTM on the characters of Penn Treebank (Merity, Keskar and Socher 2018, arXiv:1803.08240), as far as layers
    # of one width allow: activations are not penalised there, and a rate that falls over the last third takes the place
    # of two drops to a tenth, after 300 and 400 of 500 epochs. For a GPU.
    "paper-awd": {
        "layers": 3,
        "hidden": 1000,
        "embedding": 200,
        "residual": False,
        "dropout": 0.25,
        "input-dropout": 0.1,
        "output-dropout": 0.1,
        "recurrent-dropout": 0.5,
        "optimizer": "adamw",
        "learning-rate": 2e-3,
        "weight-decay": 6e-4,
        "clip-norm": 0.25,
        "schedule": "trapezoid",
        "batch-size": 128,
        "window": 150,
        "jitter": True,
        "epochs": 500,
    },
}
