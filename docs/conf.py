"""Configuration of the documentation (Sphinx); `make docs` builds it and fails on any warning."""

import re
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from textgen import __version__
from textgen.cli import app as command_line

project = "textgen"
author = "The textgen authors"
release = version = __version__

extensions = [
    "myst_parser",  # pages are Markdown
    "sphinx.ext.autodoc",  # the Python reference comes from docstrings
    "sphinx.ext.napoleon",  # which are in Google's style
    "sphinx_copybutton",
]
myst_heading_anchors = 4
exclude_patterns = ["_build"]
autodoc_typehints = "description"
autodoc_member_order = "bysource"
copybutton_prompt_text = r"\$ |>>> "
copybutton_prompt_is_regexp = True

smartquotes = False  # -- is the beginning of a flag

html_theme = "furo"
html_title = "textgen"


def add_commands(sphinx: Any, page: str, source: list[str]) -> None:
    """Appends the flags of every command to the page `reference/commands`, as the program itself describes them."""
    if page == "reference/commands":
        text = command_line.generate_docs(output_format="markdown", recursive=True)
        first = re.search(r"^## textgen train", text, re.MULTILINE)
        assert first
        source[0] += text[first.start() :]


def setup(sphinx: Any) -> None:
    """Called by Sphinx."""
    sphinx.connect("source-read", add_commands)
