# make demo: the main job on a fresh machine.  make test: the same environment, and the tests.
# make check: format, lint, types, tests.      make bench: every figure of the README.
# make docs: the documentation as a site; a warning is an error.
# make soak: stops and resumes runs at random moments for hours, and compares them to the bit.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: pictures docs demo test check soak bench clean

.venv/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

demo: .venv/.installed
	$(BIN)/python train.py --max-time 1m
	$(BIN)/python generate.py --prompt 'def '

test: .venv/.installed
	$(BIN)/python -m pytest

check: .venv/.installed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest

docs: .venv/.installed
	$(BIN)/python -m sphinx --fail-on-warning --keep-going --quiet --builder html docs build/docs
	@echo "build/docs/index.html"

soak: .venv/.installed
	$(BIN)/python tests/soak/kill_and_resume.py

bench: .venv/.installed
	$(BIN)/python benchmarks/training_speed.py
	$(BIN)/python benchmarks/encoding_speed.py
	$(BIN)/python benchmarks/memory.py
	$(BIN)/python benchmarks/quality.py
	$(BIN)/python benchmarks/generation_speed.py
	$(BIN)/python benchmarks/engine_candidates.py
	$(BIN)/python benchmarks/cell_speed.py

TEXT ?= shakespeare
pictures: .venv/.installed
	$(BIN)/python benchmarks/pictures.py --corpus $(TEXT)

clean:
	rm -rf .venv build *.egg-info .pytest_cache .mypy_cache .ruff_cache
