"""What pyproject.toml, constraints.txt and the Makefile promise fits together and fits the code."""

import importlib.metadata
import re
import shlex
import shutil
import subprocess
import sys
import tomllib

import pytest
from conftest import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
NOT_PINNED = {"torch"}  # its builds differ by machine


def requirements():
    groups = [PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"].values()]
    return [Requirement(line) for group in groups for line in group]


def pins():
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    return dict(line.split("==") for line in lines if line and not line.startswith("#"))


def test_every_dependency_has_an_exact_version_within_its_bounds():
    exact = {canonicalize_name(name): version for name, version in pins().items()}
    for requirement in requirements():
        if requirement.name not in NOT_PINNED:
            assert requirement.specifier.contains(exact[canonicalize_name(requirement.name)]), requirement


def test_files_that_are_not_python_are_installed_with_their_package():
    patterns = PROJECT["tool"]["setuptools"]["package-data"]
    covered = {path for package, globs in patterns.items() for glob in globs
               for path in (ROOT / package.replace(".", "/")).glob(glob)}  # fmt: skip
    others = {path for path in (ROOT / "textgen").rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")}
    assert others
    assert others <= covered


def test_every_folder_of_code_is_a_package():
    for path in (ROOT / "textgen").rglob("*.py"):
        assert (path.parent / "__init__.py").exists(), path.parent


def test_scripts_are_three_lines():
    for command in ("train", "generate"):
        lines = [line for line in (ROOT / f"{command}.py").read_text().splitlines() if line]
        assert lines[1:] == [
            "from textgen.launch import launch", 'if __name__ == "__main__":', f'    launch("{command}")'
        ]  # fmt: skip


def test_the_supported_versions_of_python_are_named_once_each():
    names = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["project"]["classifiers"]))
    assert names == ["3.11", "3.12", "3.13", "3.14"]
    assert PROJECT["project"]["requires-python"] == f">={names[0]}"
    assert f"Python {names[0]} to {names[-1]}" in (ROOT / "Makefile").read_text()


@pytest.mark.skipif(not shutil.which("make"), reason="no make here")
def test_make_says_in_one_line_that_a_version_of_python_is_not_supported(tmp_path):
    old = tmp_path / "python3.10"
    code = "import sys; sys.version_info = (3, 10, 2); exec(sys.argv[1])"
    old.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -c "{code}" "$2"\n')
    old.chmod(0o755)
    make = ["make", "--no-print-directory", "-f", str(ROOT / "Makefile"), "demo", "PYTHON=./python3.10"]
    for name in ("pyproject.toml", "constraints.txt"):
        (tmp_path / name).touch()
    result = subprocess.run(make, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    error, from_make = result.stderr.splitlines()
    assert error.startswith("error: textgen runs on Python 3.11 to 3.14, and ")
    assert error.endswith(" is 3.10; try: PYTHON=python3.12 make ...")
    assert from_make.startswith("make: ***")
    assert not (tmp_path / ".venv").exists()


def test_the_installed_version_is_that_of_the_code():
    import textgen

    try:
        assert importlib.metadata.version("textgen") == textgen.__version__
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("not installed")
