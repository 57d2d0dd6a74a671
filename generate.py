"""Writes with a trained model: the same as `textgen generate`."""

import sys

from textgen.cli import main

if __name__ == "__main__":
    main(["generate", *sys.argv[1:]])
