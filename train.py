"""Trains a model: the same as `textgen train`."""

import sys

from textgen.cli import main

if __name__ == "__main__":
    main(["train", *sys.argv[1:]])
