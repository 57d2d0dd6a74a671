"""Trains a model: the same as `textgen train`."""

from textgen.launch import launch

if __name__ == "__main__":
    launch("train")
