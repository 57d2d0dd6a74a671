"""The import graph: packages import only packages below them, there are no cycles, and generating text is light."""

import ast
import graphlib
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.processes import clean_environment

ROOT = Path(__file__).parent.parent
LEVELS = (
    "errors files hash_set notice rolling_hash typography unicode units wrapping",
    "model",
    "settings",
    "tokenizers",
    "runs",
    "generation",
    "evaluation",
    "insight",
    "data",
    "training",
    "commands",
    "cli",
    "__init__ __main__ launch",
)
"""Packages and modules of `textgen` from the ground up; each imports only its own level and those before it."""


def name_of(path):
    """Module in a file, for instance textgen.model.cells; that of a package is its `__init__`."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


MODULES = {name_of(path): path for path in (ROOT / "textgen").rglob("*.py")}


def imports_of(path):
    """Yields the modules of `textgen` that a file imports: at its top, inside functions or for type checkers."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and (node.module, node.names[0].name) != ("textgen", "__version__"):
            assert node.level == 0, f"{path}: a relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if module_of(name) else node.module for name in names]
        else:
            continue
        yield from filter(None, map(module_of, names))


def module_of(name):
    """The module or package with a dotted name; None if there is none in `textgen`."""
    return next((found for found in (name, f"{name}.__init__") if found in MODULES), None)


GRAPH = {name: {*imports_of(path)} - {name} for name, path in MODULES.items()}


def level(module):
    package = module.split(".")[1]
    levels = [n for n, names in enumerate(LEVELS) if package in names.split()]
    assert levels, f"{module} has no level"
    return levels[0]


def test_no_package_imports_one_above_it():
    upward = [f"{name} -> {other}" for name in GRAPH for other in GRAPH[name] if level(other) > level(name)]
    assert upward == []


def test_no_modules_import_each_other_in_a_cycle():
    try:
        graphlib.TopologicalSorter(GRAPH).prepare()
    except graphlib.CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


@pytest.mark.parametrize(
    "command", ["generate --prompt R --length 5", "generate --interactive --length 5", "score play.txt", "curves"]
)
def test_commands_that_read_a_model_import_neither_torch_nor_lightning_nor_wandb(workplace, command):
    program = (
        "import sys\n"
        "from textgen.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit as error: assert not error.code, error.code\n"
        "heavy = 'torch lightning wandb pandas scipy matplotlib prompt_toolkit'.split()\n"
        "heavy = set(heavy) & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", program, *command.split()],
        cwd=workplace,
        env=clean_environment(),
        input="R\n",
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert result.returncode == 0, result.stderr
