"""Train a character-level recurrent language model on a text, and generate text in the same voice.

From Python, `textgen.load` loads a trained model:

    model = textgen.load("checkpoints/shakespeare-1")
    print(model.generate("ROMEO:", length=200, temperature=0.7))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from textgen.generation.generator import TextGenerator as TextGenerator
    from textgen.generation.generator import load as load
    from textgen.settings.generation import GenerationSettings as GenerationSettings

_LAZY = {
    "load": "textgen.generation.generator",
    "TextGenerator": "textgen.generation.generator",
    "GenerationSettings": "textgen.settings.generation",
}


def __getattr__(name: str) -> Any:
    """Imports a public name on first use, which keeps `import textgen` fast."""
    if name not in _LAZY:
        raise AttributeError(f"module 'textgen' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_LAZY[name]), name)
