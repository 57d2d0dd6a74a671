# make demo: trains and generates on a fresh machine.
# make test: the tests that take minutes.       make test-all: all of them, also those of several processes and a browser.
# make check: format, lint, types, all tests.   make bench: the measurements of benchmarks/README.md.
# make docs: the documentation as a site; a warning is an error.
# make kernels: compiles the C sources of the training kernels to LLVM IR, after a change; CLANG=clang-19 names the compiler.
# make soak: stops and resumes runs at random moments for hours, and compares them to the bit.
# make hostile: 10,000 damaged and hostile inputs from seeds; each is read rightly or refused in one line.
# make gpu-check: on a machine with an NVIDIA GPU, in nine minutes: correctness, rates, resume, writing, quality.
# make gpu-bench: there, the tables of training_speed.py and cell_speed.py.
# PYTHON=python3.12 make ...: another Python.   WORKERS=4 make test: processes that run the tests, by default one a core.

PYTHON ?= python3
WORKERS ?= auto
BIN := .venv/bin
PYTEST := $(BIN)/python -m pytest --numprocesses $(WORKERS) --dist worksteal
SUPPORTED := import sys; v = sys.version_info[:2]; (3, 11) <= v <= (3, 14) or sys.exit( \
	"error: textgen runs on Python 3.11 to 3.14, and $(PYTHON) is %d.%d; try: PYTHON=python3.12 make ..." % v)

.PHONY: pictures docs kernels demo test test-all check soak hostile gpu-check gpu-bench bench clean

.venv/.installed: pyproject.toml constraints.txt
	@$(PYTHON) -c '$(SUPPORTED)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

demo: .venv/.installed
	$(BIN)/python train.py --max-time 1m
	$(BIN)/python generate.py --prompt 'def '

test: .venv/.installed
	$(PYTEST) -m 'not slow'

test-all: .venv/.installed
	$(PYTEST)

check: .venv/.installed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(PYTEST)

docs: .venv/.installed
	$(BIN)/python -m sphinx --fail-on-warning --keep-going --quiet --builder html docs build/docs
	@echo "build/docs/index.html"

kernels:
	sh textgen/model/kernels/renew.sh

soak: .venv/.installed
	$(BIN)/python -m pytest tests/soak/every_state.py
	$(BIN)/python tests/soak/kill_and_resume.py

hostile: .venv/.installed
	$(BIN)/python -m tests.soak.hostile

gpu-check: .venv/.installed
	$(BIN)/python benchmarks/gpu_check.py

gpu-bench: .venv/.installed
	$(BIN)/python benchmarks/training_speed.py --device cuda
	$(BIN)/python benchmarks/cell_speed.py --device cuda --layers 3 --hidden 512 --batch-size 128 --window 256 --rounds 5

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
